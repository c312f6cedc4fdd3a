// The program that the scripts are about: `--server PATH`, else the one that `cargo build --release` makes.

import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

export const { values: options } = parseArgs({
  options: {
    server: { type: "string" },
    "without-server": { type: "boolean" },
    target: { type: "string" },
    out: { type: "string" },
    check: { type: "boolean" },
  },
});

/** A path from the folder of the extension. */
export const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const suffix = process.platform === "win32" ? ".exe" : "";

export const SERVER = options.server ?? here(`../../target/release/statuslens${suffix}`);

/** What the program prints. */
export const ask = (...args: string[]): string => execFileSync(SERVER, args, { encoding: "utf8" });
