// VS Code in a browser without a screen: what a user does in it, and what a user sees of it.

import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { json } from "node:stream/consumers";

import { type BrowserContext, chromium, type Page } from "playwright-core";

import type { Answers } from "./witness/extension.ts";

/** The folder of VS Code. */
const WORKBENCH = process.env.STATUSLENS_WORKBENCH ?? "";

/** How long something may take, in milliseconds: a machine may be busy. */
const PATIENCE = 120_000;

/** Nothing that comes and goes by itself, and nothing that looks for updates. */
const QUIET = {
  "chat.disableAIFeatures": true,
  "editor.fontFamily": "DejaVu Sans Mono",
  "editor.minimap.enabled": false,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "files.autoSave": "off",
  "git.enabled": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
};

/** Waits until `look` gives something that `isRight` takes, and gives that. */
export async function until<T>(what: string, look: () => T | Promise<T>, isRight: (found: T) => boolean = Boolean): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = await look();
    if (isRight(found)) return found;
    if (Date.now() > end) throw new Error(`${what}\nIt is ${JSON.stringify(found, null, 2)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** How VS Code is opened. */
export interface Options {
  /** The folder on the disk, or the address of another. */
  folder: string;
  /** The packed extensions that are installed, the witness among them. */
  extensions: string[];
  settings?: Record<string, unknown>;
  /** That of the window. */
  size?: { width: number; height: number };
  /** How many pixels a picture has for each of the window's. */
  scale?: number;
}

export class Workbench {
  /** Where extensions are installed. */
  readonly extensions: string;
  readonly page: Page;
  private readonly context: BrowserContext;
  private readonly server: ChildProcess;
  private readonly scratch: string;
  private readonly witness: string;

  private constructor(context: BrowserContext, server: ChildProcess, scratch: string) {
    const [page] = context.pages();
    if (!page) throw new Error("the browser has no page");
    this.page = page;
    this.context = context;
    this.server = server;
    this.scratch = scratch;
    this.extensions = extensionsIn(scratch);
    this.witness = witnessIn(scratch);
  }

  /** Opens a folder. */
  static async open({ folder, extensions, settings = {}, size = { width: 1280, height: 900 }, scale = 1 }: Options): Promise<Workbench> {
    const scratch = mkdtempSync(join(tmpdir(), "workbench-"));
    const data = join(scratch, "data");
    // What is a machine's matter, such as the path of a program, counts only in the settings of the machine; all else in the user's.
    for (const level of ["User", "Machine"]) {
      mkdirSync(join(data, level), { recursive: true });
      writeFileSync(join(data, level, "settings.json"), JSON.stringify({ ...QUIET, ...settings }));
    }
    const command = [`${WORKBENCH}/out/server-main.js`, "--accept-server-license-terms"];
    command.push("--user-data-dir", data, "--server-data-dir", join(scratch, "server"), "--extensions-dir", extensionsIn(scratch));
    execFileSync(process.execPath, [...command, ...extensions.flatMap((file) => ["--install-extension", file])], { stdio: "pipe" });

    const server = spawn(process.execPath, [...command, "--host=127.0.0.1", "--port=0", "--without-connection-token"], {
      // Started from a command line, it takes our PATH and not that of a login shell.
      env: { ...process.env, VSCODE_CLI: "1", STATUSLENS_WITNESS: witnessIn(scratch) },
    });
    process.once("exit", () => server.kill());
    const port = await listening(server);
    const context = await chromium.launchPersistentContext(join(scratch, "browser"), {
      executablePath: "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu"],
      viewport: size,
      deviceScaleFactor: scale,
    });
    const workbench = new Workbench(context, server, scratch);
    await workbench.page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}`);
    await until("VS Code and its extensions have started", () => workbench.ask("settled").catch(() => false));
    return workbench;
  }

  async close(): Promise<void> {
    await this.context.close();
    const ended = new Promise((resolve) => this.server.once("exit", resolve));
    this.server.kill();
    await ended;
    // What it has started ends a little later, and may write until then.
    await rm(this.scratch, { recursive: true, force: true, maxRetries: 50 });
  }

  /** Asks the witness. */
  async ask<Name extends keyof Answers>(name: Name, ...args: Parameters<Answers[Name]>): Promise<Awaited<ReturnType<Answers[Name]>>> {
    const { value, error } = await post(this.witness, [name, ...args]);
    if (error !== undefined) throw new Error(error);
    return value as Awaited<ReturnType<Answers[Name]>>;
  }

  // What a user sees

  text(): Promise<string> {
    return this.ask("text");
  }

  diagnostics(): Promise<Diagnostic[]> {
    return this.ask("diagnostics");
  }

  /** The lines in sight, as they are drawn: with the inlay hints. */
  async lines(): Promise<string[]> {
    return (await this.page.locator(".editor-instance .view-line").allInnerTexts()).map(plain);
  }

  /** How often the line under something wrong is drawn. */
  squiggles(): Promise<number> {
    return this.page.locator(".cdr[class*=squiggly-]").count();
  }

  /** What the hover says; empty if there is none. */
  async hoverText(): Promise<string> {
    const hovers = await this.page.locator(".monaco-hover:not(.hidden) .monaco-hover-content").allInnerTexts();
    return plain(hovers.join("\n"));
  }

  /** The names in the list of completions, as far as it is in sight, and which of them would be taken. */
  async completions(): Promise<{ names: string[]; focused: string | undefined }> {
    const list = this.page.locator(".suggest-widget.visible .monaco-list-row");
    const names = await list.locator(".label-name").allInnerTexts();
    const focused = await list.and(this.page.locator(".focused")).locator(".label-name").allInnerTexts();
    return { names, focused: focused[0] };
  }

  /** The titles in the list of code actions. */
  async actions(): Promise<string[]> {
    return (await this.page.locator(".action-widget .monaco-list-row .title").allInnerTexts()).map(plain);
  }

  /** What stands in the notifications. */
  async notifications(): Promise<string> {
    return plain((await this.page.locator(".notification-list-item-message").allInnerTexts()).join("\n"));
  }

  /** The channel that the panel of outputs shows; empty if it shows none. */
  async output(): Promise<string> {
    const channels = this.page.locator(".part.panel .title-actions select option:checked");
    return (await channels.allInnerTexts()).join();
  }

  /** The number of the process that is the server; empty if there is none. It is the one inside the extension unless said otherwise. */
  process(program = `${this.extensions}/.*/server/statuslens`): string {
    return spawnSync("pgrep", ["-f", `${program} lsp`], { encoding: "utf8" }).stdout.trim();
  }

  /** The list of references, all of it unfolded: the files, and under each the lines. */
  async references(): Promise<string[]> {
    const rows = this.page.locator(".sidebar .monaco-list-row");
    const folded = rows.locator(".monaco-tl-twistie.collapsed");
    while ((await folded.count()) > 0) await folded.first().click();
    return (await rows.allInnerTexts()).map(plain);
  }

  /** What the status bar says of the language, once somebody points at it. */
  async status(): Promise<string> {
    await this.page.locator("#status\\.languageStatus").hover();
    return plain((await this.page.locator(".hover-language-status").allInnerTexts()).join("\n"));
  }

  // What a user does

  /** Keys, one after the other, in playwright's words. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types letters as from a keyboard. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Puts in text as an input method does, whatever letters it has. */
  async insert(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  async open(place: string): Promise<void> {
    await this.ask("open", place);
    await this.page.locator(".editor-instance .view-line").first().waitFor();
    await this.focus();
  }

  /** Puts the keyboard into the editor. */
  async focus(): Promise<void> {
    await this.press("Control+1");
  }

  /** Selects the first place of a text; what is done next is done there. */
  async select(place: string): Promise<void> {
    const { line } = await this.ask("select", place);
    const selection = new RegExp(`Ln ${String(line + 1)}, Col \\d+ \\(${String(place.length)} selected\\)`);
    await this.page.locator("#status\\.editor\\.selection", { hasText: selection }).waitFor({ state: "attached", timeout: PATIENCE });
  }

  /** Shows the hover at the first place of a text. */
  async hover(place: string): Promise<void> {
    await this.press("Escape");
    await this.select(place);
    await this.press("Control+k", "Control+i");
  }

  /** Opens the list of code actions at the first place of a text. */
  async offerActions(place: string): Promise<void> {
    await this.select(place);
    const rows = this.page.locator(".action-widget .monaco-list-row");
    await until("code actions", async () => {
      await this.press("Control+.");
      return isThere(rows.first().waitFor({ timeout: 5_000 }));
    });
  }

  /** Takes one out of that list. */
  async act(title: string): Promise<void> {
    await until(`the code action ${title}`, () => this.actions(), (titles) => titles.includes(title));
    await this.page.locator(".action-widget .monaco-list-row", { hasText: title }).click();
  }

  /** Runs a command by its title in the palette, which closes by itself when something else comes into focus. */
  async command(title: string): Promise<void> {
    const row = this.page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first();
    await until(`the command ${title}`, async () => {
      await this.press("Escape", "F1");
      await this.type(title);
      return isThere(row.click({ timeout: 5_000 }));
    });
  }
}

/** Something wrong in the text: where it stands, and what it is. */
export type Diagnostic = ReturnType<Answers["diagnostics"]>[number];

const extensionsIn = (scratch: string) => join(scratch, "extensions");
const witnessIn = (scratch: string) => join(scratch, "witness");

/** The port that a server listens on. */
async function listening(server: ChildProcess): Promise<string> {
  let log = "";
  for (const stream of [server.stdout, server.stderr]) stream?.on("data", (data: Buffer) => (log += data.toString()));
  const port = () => /listening on (\d+)/.exec(log)?.[1];
  const found = await until("VS Code listens", () => port() ?? server.exitCode, (found) => found !== null);
  if (typeof found !== "string") throw new Error(log);
  return found;
}

/** Whether somebody who waits does not wait in vain. */
function isThere(waiting: Promise<unknown>): Promise<boolean> {
  return waiting.then(() => true, () => false);
}

/** Text as it is read: VS Code draws blanks that do not break. */
function plain(text: string): string {
  return text.replaceAll("\u00a0", " ").replaceAll(/[\u200b-\u200d\u2060\ufeff]/g, "");
}

function post(socketPath: string, body: unknown): Promise<{ value?: unknown; error?: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ socketPath, method: "POST" }, (response) => {
      (json(response) as Promise<{ value?: unknown; error?: string }>).then(resolve, reject);
    });
    sent.on("error", reject);
    sent.end(JSON.stringify(body));
  });
}
