import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { after, test } from "node:test";

import { NoServer, PROGRAM, findServer } from "../src/server.ts";

const root = mkdtempSync(join(tmpdir(), "statuslens-"));
const [extension, early, late] = ["extension", "early", "late"].map((name) => join(root, name)) as [string, string, string];
const bundled = program(join(extension, "server", PROGRAM));
const onPath = program(join(late, PROGRAM));
const own = program(join(root, "own"));
const path = [early, late].join(delimiter);
const nowhere = join(root, "nowhere");

after(() => {
  rmSync(root, { recursive: true });
});

function program(file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "");
  chmodSync(file, 0o755);
  return file;
}

/** The program that is found, and where it is said to be. */
function found(configured: string, { extension = nowhere, folders = path } = {}): [string, string] {
  const { program, origin } = findServer({ extension, configured, path: folders });
  return [program, origin];
}

test("the server inside the extension goes before all others", () => {
  assert.deepEqual(found("", { extension }), [bundled, "inside the extension"]);
});

test("who has set another is told that it does not count", () => {
  for (const configured of [own, join(root, "missing")]) {
    assert.deepEqual(found(configured, { extension }), [bundled, "inside the extension; statuslens.path is for packages without one"]);
  }
});

test("without one inside, what the user has set goes before the PATH", () => {
  assert.deepEqual(found(own), [own, "set in statuslens.path"]);
  assert.deepEqual(found(` ${own} `), [own, "set in statuslens.path"]);
});

test("a bare name is looked for on the PATH", () => {
  assert.deepEqual(found(PROGRAM), [onPath, "set in statuslens.path"]);
});

test("what the user has set is not silently replaced", () => {
  for (const configured of [join(root, "missing"), extension, "missing", "~/missing"]) {
    const written = configured.replace("~", homedir());
    assert.throws(
      () => found(configured),
      (error: unknown) => error instanceof NoServer && error.message.startsWith(`There is no program ${written}. Change`),
    );
  }
});

test("without both, the one on the PATH is taken", () => {
  assert.deepEqual(found(""), [onPath, "on the PATH"]);
});

test("what cannot be run is no server", { skip: process.platform === "win32" }, () => {
  writeFileSync(join(root, "text"), "");
  assert.throws(() => found(join(root, "text")), NoServer);
  mkdirSync(join(early, PROGRAM), { recursive: true });
  assert.deepEqual(found(""), [onPath, "on the PATH"]);
});

test("the folder of the workspace is not searched", () => {
  process.chdir(late);
  assert.throws(() => found("", { folders: [".", ""].join(delimiter) }), NoServer);
});

test("without any, it is said what to do", () => {
  assert.throws(() => found("", { folders: early }), /statuslens\.path/);
});
