// node package.ts FILE : packs this extension, with the tools that the real one is packed with.

import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { createVSIX } from "@vscode/vsce";
import { build } from "esbuild";

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("Where is it to be packed?");
const folder = mkdtempSync(join(tmpdir(), "witness-"));

copyFileSync(join(import.meta.dirname, "package.json"), join(folder, "package.json"));
await build({
  entryPoints: [join(import.meta.dirname, "extension.ts")],
  outfile: join(folder, "extension.cjs"),
  bundle: true,
  external: ["vscode"],
  format: "cjs",
  platform: "node",
});
await createVSIX({ cwd: folder, packagePath: file, dependencies: false, allowMissingRepository: true, skipLicense: true });
rmSync(folder, { recursive: true });
