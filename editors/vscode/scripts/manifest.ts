// Brings package.json in step with the server: its settings, its languages, its version. `--check` only looks.

import { readFileSync, writeFileSync } from "node:fs";

import { inStep, type Manifest, type Schema } from "./in_step.ts";
import { ask, here, options } from "./server.ts";

const file = here("package.json");
const before = readFileSync(file, "utf8");
const manifest = inStep(JSON.parse(before) as Manifest, {
  schema: JSON.parse(ask("config", "schema")) as Schema,
  languages: JSON.parse(ask("languages", "--format", "json")) as { id: string; extensions: string[] }[],
  version: ask("--version").trim().split(" ").at(-1) ?? "",
});
const after = `${JSON.stringify(manifest, null, 2)}\n`;

if (before === after) {
  console.log("package.json is in step with the server.");
} else if (options.check) {
  console.error("package.json is not in step with the server: run `npm run manifest`.");
  process.exitCode = 1;
} else {
  writeFileSync(file, after);
  console.log("package.json is changed.");
}
