// How the server is, in the list that opens from the braces in the status bar.

import * as vscode from "vscode";

/** The state of the server, for the user. */
export class Status {
  private readonly item: vscode.LanguageStatusItem;

  constructor(documents: vscode.DocumentSelector) {
    this.item = vscode.languages.createLanguageStatusItem("statuslens", documents);
    this.item.name = "StatusLens";
  }

  starting(): void {
    this.set({ text: "StatusLens", detail: "starting", busy: true, command: SHOW_LOG });
  }

  /** `origin` says where the server is. */
  running(version: string, origin: string): void {
    this.set({ text: `StatusLens ${version}`, detail: origin, command: SHOW_LOG });
  }

  /** It is not there; `reason` says why, in a sentence. */
  failed(reason: string): void {
    this.set({ text: "StatusLens", detail: reason, severity: vscode.LanguageStatusSeverity.Error, command: RESTART });
  }

  dispose(): void {
    this.item.dispose();
  }

  private set(state: Pick<vscode.LanguageStatusItem, "text" | "command"> & Partial<vscode.LanguageStatusItem>): void {
    const { text, command, detail = "", busy = false, severity = vscode.LanguageStatusSeverity.Information } = state;
    Object.assign(this.item, { text, command, detail, busy, severity });
  }
}

const SHOW_LOG: vscode.Command = { title: "Show Log", command: "statuslens.showLog" };
const RESTART: vscode.Command = { title: "Restart", command: "statuslens.restart" };
