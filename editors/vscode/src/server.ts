// Which program is the server.

import { accessSync, constants, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, isAbsolute, join } from "node:path";

/** The name of the program, as the system writes it. */
export const PROGRAM = process.platform === "win32" ? "statuslens.exe" : "statuslens";

/** Where a server may be, the first place first. */
export interface Places {
  /** The folder of the extension, which has a server inside if it was made for one platform. */
  extension: string;
  /** What the user says; empty if nothing. */
  configured: string;
  /** The folders that programs are looked for in, as the system writes them. */
  path: string;
}

/** A server that was found. */
export interface Server {
  program: string;
  /** Where that is, for the user. */
  origin: string;
}

/** There is no server. The message says what to do. */
export class NoServer extends Error {}

/**
 * The server: the one inside the extension, which was made for it; else the one that the user has set; else the one on the `PATH`.
 *
 * @throws NoServer if there is none, or if what the user has set is no program: another is not taken in its place.
 */
export function findServer({ extension, configured, path }: Places): Server {
  const wanted = configured.trim().replace(/^~(?=[/\\])/, homedir());
  const inside = join(extension, "server", PROGRAM);
  if (isProgram(inside)) {
    const ignored = wanted && "; statuslens.path is for packages without one";
    return { program: inside, origin: `inside the extension${ignored}` };
  }
  if (wanted) {
    const program = (isAbsolute(wanted) ? [wanted] : onPath(wanted, path)).find(isProgram);
    if (program !== undefined) return { program, origin: "set in statuslens.path" };
    throw new NoServer(`There is no program ${wanted}. Change the setting statuslens.path, or remove it to use the statuslens on the PATH.`);
  }
  const program = onPath(PROGRAM, path).find(isProgram);
  if (program !== undefined) return { program, origin: "on the PATH" };
  throw new NoServer(
    "There is no server inside this package of the extension, and no statuslens on the PATH. " +
      "Install the package for your platform, or the program statuslens, or say in the setting statuslens.path where it is.",
  );
}

function onPath(program: string, path: string): string[] {
  return path.split(delimiter).filter(isAbsolute).map((folder) => join(folder, program));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
