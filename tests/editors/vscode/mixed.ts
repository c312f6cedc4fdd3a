// One workspace in three languages: a client, its server, and the document that both keep to.

import { join } from "node:path";

import { errs, hovers, mends, see } from "./steps.ts";
import type { Workbench } from "./workbench.ts";

const CLIENT = "client/orders.ts";
const SERVER = "server/orders.py";
const DOCUMENT = "openapi.yaml";

const SHOWS = [
  { file: CLIENT, at: "404", shows: ["404 Not Found"] },
  { file: SERVER, at: "NOT_FOUND", shows: ["404 Not Found", "410 Gone"] },
  { file: DOCUMENT, at: "'404'", shows: ["404 Not Found"] },
];

/** Where 404 is meant, as the list of references has it. */
const REFERENCES = [
  ["orders.ts", "status === 404)", "status !== 404"],
  ["openapi.yaml", "'404':", "'404':"],
  ["orders.py", "status_code=404)", "HTTPStatus.NOT_FOUND)"],
];

const MISTAKE = {
  replaces: "404",
  by: "432",
  says: "`432` is no registered status code",
  fix: "Replace with `423` (Locked)",
  becomes: "HTTPException(status_code=423)",
};

export async function speaksAll(vscode: Workbench, folder: string): Promise<void> {
  for (const { file, ...hover } of SHOWS) {
    await vscode.open(join(folder, file));
    await hovers(vscode, { hovers: [hover] });
  }
  await refers(vscode, folder);
  await vscode.open(join(folder, SERVER));
  await errs(vscode, MISTAKE);
  await mends(vscode, MISTAKE);
}

/** Asks the client for all places of 404. */
export async function refers(vscode: Workbench, folder: string): Promise<void> {
  await vscode.open(join(folder, CLIENT));
  await vscode.select("404");
  await vscode.command("References: Find All References");
  const wanted = REFERENCES.flat();
  await see("references in all three languages", () => vscode.references(), (rows) =>
    rows.length === wanted.length && wanted.every((words, index) => rows[index]?.includes(words)),
  );
}
