// Packs the extension with a server inside, for one platform; or without one, for any.
//
//     npm run package -- [--server PROGRAM] [--target linux-x64] [--out FILE.vsix]
//     npm run package -- --without-server [--out FILE.vsix]

import { chmodSync, copyFileSync, mkdirSync, rmSync } from "node:fs";

import { createVSIX } from "@vscode/vsce";

import manifest from "../package.json" with { type: "json" };
import { SERVER, here, options } from "./server.ts";

const target = options["without-server"] === true ? undefined : (options.target ?? `${process.platform}-${process.arch}`);

rmSync(here("server"), { recursive: true, force: true });
if (target !== undefined) {
  const program = here(`server/statuslens${target.startsWith("win32") ? ".exe" : ""}`);
  mkdirSync(here("server"));
  copyFileSync(SERVER, program);
  chmodSync(program, 0o755);
}
await createVSIX({
  cwd: here("."),
  ...(target !== undefined && { target }),
  packagePath: options.out ?? here(`${["statuslens", target, manifest.version].filter(Boolean).join("-")}.vsix`),
  // esbuild has put everything into one file.
  dependencies: false,
  // Pictures are found by the address of a repository, which there is not yet.
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
