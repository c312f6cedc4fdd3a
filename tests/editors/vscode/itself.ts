// What is the extension's own: its commands, its settings, and where it finds its server.

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { has, isNone, type Mistake, see } from "./steps.ts";
import type { Diagnostic, Workbench } from "./workbench.ts";

/** With a mistake in the text: settings, commands, and servers that end. */
export async function hasItsOwn(vscode: Workbench, { by }: Mistake): Promise<void> {
  const wrong = ([one]: Diagnostic[]) => one?.at === by;
  await see("a diagnostic", () => vscode.diagnostics(), wrong);
  await vscode.ask("set", "rules.unknown-code", "off");
  await see("a setting that silences it", () => vscode.diagnostics(), isNone);
  await vscode.ask("set", "rules.unknown-code", null);
  await see("the same when it is not set any more", () => vscode.diagnostics(), wrong);

  await see("the status of the server", () => vscode.status(), (text) => /StatusLens \d+\.\d+\.\d+/.test(text));
  await vscode.command("StatusLens: Show the Log");
  await see("the log", () => vscode.output(), (channel) => channel === "StatusLens");
  const first = await see("the server of the extension", () => vscode.process());
  await vscode.command(RESTART);
  const second = await see("another one after a restart", () => vscode.process(), (found) => found !== "" && found !== first);
  await see("diagnostics after it", () => vscode.diagnostics(), wrong);
  process.kill(Number(second));
  await see("another one when it has died", () => vscode.process(), (found) => found !== "" && found !== second);
  await see("diagnostics after that", () => vscode.diagnostics(), wrong);
}

/** One place after the other where a server may be. `program` is one, and so is the `statuslens` on the PATH. */
export async function findsItsServer(vscode: Workbench, program: string, folder: string): Promise<void> {
  const own = join(folder, "own-statuslens");
  symlinkSync(program, own);
  await vscode.ask("set", "path", own);
  await see("the server inside the extension goes first", () => vscode.status(), (text) => has(text, ["inside", "statuslens.path"]));
  await see("and runs", () => vscode.process());

  const putBack = withoutServerInside(vscode);
  await vscode.command(RESTART);
  await see("without one, that of statuslens.path", () => vscode.process(own));
  await see("that this is told", () => vscode.status(), (text) => text.includes("statuslens.path"));
  await vscode.ask("set", "path", "/nowhere/statuslens");
  await see("what to do if it is none", () => vscode.notifications(), (text) => has(text, ["/nowhere/statuslens", "statuslens.path"]));
  await see("that there is none", () => vscode.status(), (text) => text.includes("/nowhere/statuslens"));
  await see("no server then", () => vscode.process(own), (found) => !found);
  await vscode.ask("set", "path", null);
  await see("else that on the PATH", () => vscode.status(), (text) => text.includes("on the PATH"));

  putBack();
  await vscode.command(RESTART);
  await see("the server inside the extension once more", () => vscode.process());
}

/** Has a workspace name a program in its settings: one that leaves a file behind when it runs. */
export function namesProgram(folder: string): void {
  const program = join(folder, "program");
  writeFileSync(program, `#!/bin/sh\ntouch '${traceOf(folder)}'\nexec statuslens "$@"\n`, { mode: 0o755 });
  mkdirSync(join(folder, ".vscode"));
  writeFileSync(join(folder, ".vscode/settings.json"), JSON.stringify({ "statuslens.path": program }));
}

/** In such a workspace, which nobody trusts, by an extension without a server inside: another program runs. */
export async function isNotTold(vscode: Workbench, folder: string): Promise<void> {
  await see("a workspace that is not trusted", () => vscode.ask("isTrusted"), (isTrusted) => !isTrusted);
  await vscode.open(join(folder, "server/orders.py"));
  await see("the program on the PATH", () => vscode.status(), (text) => text.includes("on the PATH"));
  if (existsSync(traceOf(folder))) throw new Error("the program that the workspace names was run");
}

const traceOf = (folder: string) => join(folder, "ran");

/** Puts a mistake into a configuration. */
export async function readsConfiguration(vscode: Workbench, file: string): Promise<void> {
  writeFileSync(file, '[rules]\nunknown-cod = "off"\n');
  await vscode.open(file);
  await see("a mistake in the configuration", () => vscode.diagnostics(), ([one]) => has(one?.says ?? "", ["unknown-code"]));
  rmSync(file);
}

const RESTART = "StatusLens: Restart the Server";

/** Takes the server out of the extension, and says how to put it back. */
function withoutServerInside(vscode: Workbench): () => void {
  const name = readdirSync(vscode.extensions).find((name) => name.startsWith("statuslens.statuslens-"));
  if (name === undefined) throw new Error("the extension is not installed");
  const [inside, away] = [join(vscode.extensions, name, "server"), join(vscode.extensions, "away")];
  renameSync(inside, away);
  return () => {
    renameSync(away, inside);
  };
}
