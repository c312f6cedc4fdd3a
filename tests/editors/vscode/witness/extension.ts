// Tells a test what VS Code holds, and does what keys alone cannot do. It is asked over the socket STATUSLENS_WITNESS.

import { createServer, type IncomingMessage } from "node:http";
import { json } from "node:stream/consumers";

import * as vscode from "vscode";
import { LanguageClient } from "vscode-languageclient/node";

import { VIRTUAL, virtualFiles } from "./virtual.ts";

/** What may be asked. */
const answers = {
  /** Whether our extension has been loaded by then. */
  settled: () => true,

  text: () => editor().document.getText(),

  /** Whether the user trusts the workspace. */
  isTrusted: () => vscode.workspace.isTrusted,

  /** What is wrong in the text, each with the part of it that it stands at. */
  diagnostics() {
    const { document } = editor();
    const found = vscode.languages.getDiagnostics(document.uri);
    return found.map((one) => ({ at: document.getText(one.range), says: one.message }));
  },

  /** Opens a file: that of a path, or of a whole address. */
  async open(place: string) {
    await vscode.window.showTextDocument(place.startsWith("/") ? vscode.Uri.file(place) : vscode.Uri.parse(place));
  },

  /** Selects the first place of a text, and brings it into sight. Gives its end. */
  select(place: string) {
    const { document } = editor();
    const start = document.getText().indexOf(place);
    if (start < 0) throw new Error(`${place} does not stand in the text`);
    const [from, to] = [document.positionAt(start), document.positionAt(start + place.length)];
    editor().selection = new vscode.Selection(from, to);
    editor().revealRange(editor().selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    return { line: to.line };
  },

  /** Sets one of our settings, as a user does for all workspaces; removes it if there is no value. */
  async set(key: string, value: string | null) {
    await vscode.workspace.getConfiguration("statuslens").update(key, value ?? undefined, vscode.ConfigurationTarget.Global);
  },

  /** Starts another server beside ours. */
  async start(command: string, language: string, initializationOptions: object) {
    const documentSelector = [{ scheme: "file", language }];
    await new LanguageClient(command, command, { command }, { documentSelector, initializationOptions }).start();
  },
};

/** What may be asked, and what is answered. */
export type Answers = typeof answers;

/** The editor in sight. The panel of outputs is one too. */
function editor(): vscode.TextEditor {
  const found = vscode.window.visibleTextEditors.find(({ document }) => ["file", VIRTUAL].includes(document.uri.scheme));
  if (!found) throw new Error("there is no editor");
  return found;
}

async function answer(request: IncomingMessage): Promise<unknown> {
  const [name, ...args] = (await json(request)) as [keyof Answers, ...unknown[]];
  return (answers[name] as (...args: unknown[]) => unknown)(...args);
}

export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider(VIRTUAL, virtualFiles));
  const server = createServer((request, response) => {
    answer(request).then(
      (value) => response.end(JSON.stringify({ value })),
      (error: unknown) => response.end(JSON.stringify({ error: String(error) })),
    );
  });
  server.listen(process.env.STATUSLENS_WITNESS);
}
