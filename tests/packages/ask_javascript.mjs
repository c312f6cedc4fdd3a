// Prints what the owners of a family hold. The family comes on standard input, the folder of the packages as the argument.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [folder] = process.argv.slice(2);
const from = createRequire(`${folder}/package.json`);
const family = JSON.parse(readFileSync(0, "utf8"));

/** What a path leads to: the longest beginning of it that is a module, then members. */
async function owner(path) {
  const parts = path.split(".");
  for (let count = parts.length; count > 0; count--) {
    const found = await module(parts.slice(0, count).join("."));
    if (found === undefined) continue;
    // A default import stands for the module as well.
    const ways = [found, found.default, found.default?.default].filter((way) => way !== undefined && way !== null);
    const members = ways.map((way) => parts.slice(count).reduce((holder, part) => holder?.[part], way));
    const there = members.filter((member) => member !== undefined);
    if (there.length > 0) return there;
  }
  throw new Error(`nothing at ${path}`);
}

async function module(name) {
  for (const load of [() => import(pathToFileURL(from.resolve(name)).href), () => import(name), () => from(name)]) {
    try {
      return await load();
    } catch (error) {
      if (process.env.VERBOSE) console.error(name, error.message);
    }
  }
  return undefined;
}

/** The status that a value stands for: a number, an error or a class or function that makes one. */
function codeOf(value, mayCall) {
  if (typeof value === "number") return value >= 100 && value <= 599 ? value : undefined;
  if (typeof value !== "function" || !mayCall) return undefined;
  for (const make of [() => new value("x"), () => value("x"), () => new value()]) {
    try {
      const made = make();
      const code = made.output?.statusCode ?? made.getStatus?.() ?? made.statusCode ?? made.status ?? made.httpCode ?? made.code;
      if (typeof code === "number") return codeOf(code, false);
    } catch {
      // It is made in another way.
    }
  }
  return undefined;
}

/** The status that a method gives to the answer it is called on. */
function codeSet(method) {
  let code;
  const answer = new Proxy({}, { get: (_, name) => (name === "status" ? (given) => ((code = given), answer) : () => answer) });
  try {
    method.call(answer, "x");
  } catch {
    // It wants something else.
  }
  return codeOf(code, false);
}

/** Whether a class or function makes errors, told without calling it. */
function isMaker(name, value) {
  return typeof value === "function" && (value.prototype instanceof Error || name in family.names);
}

for (const side of ["reflect-metadata", "@angular/compiler"]) await module(side);
const names = {};
const others = new Set();
const receivers = family.receivers ?? [];
const owners = [...(family.owners ?? []), ...receivers.map((receiver) => `${family.package}.${receiver.replace(/^\./, "")}`)];
for (const path of owners) {
  // Packages that hand on the names of this one are not installed.
  if (family.package !== "node" && !path.startsWith(family.package)) continue;
  // Of receivers, only those that the package exports can be asked.
  const holders = await owner(path).catch((error) => (family.owners?.includes(path) ? Promise.reject(error) : []));
  for (const holder of holders) {
    for (const name of Object.getOwnPropertyNames(holder)) {
      if (/^\d/.test(name) || !name.startsWith(family.prefix ?? "")) continue;
      const value = holder[name];
      const code = codeOf(value, family.form !== "constant" && isMaker(name, value));
      if (code === undefined) others.add(name);
      else names[name] = code;
    }
  }
}
// What holds the names of the rest is no owner that code would name.
if (family.package === "@trpc/server") {
  const { TRPC_ERROR_CODES_BY_KEY } = await module("@trpc/server/rpc");
  const { getHTTPStatusCodeFromError } = await module("@trpc/server/http");
  for (const name of Object.keys(TRPC_ERROR_CODES_BY_KEY)) names[name] = getHTTPStatusCodeFromError({ code: name });
}
if (family.package === "@adonisjs/http-server" && family.form === "method") {
  // Some want a real answer, and say so later.
  process.on("unhandledRejection", () => {});
  const { Response } = await module("@adonisjs/http-server");
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(Response.prototype))) {
    const code = typeof value === "function" && name !== "constructor" ? codeSet(value) : undefined;
    if (code !== undefined) names[name] = code;
  }
}
process.stdout.write(JSON.stringify({ names, others: [...others] }));
