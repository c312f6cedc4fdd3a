// Starts the server and keeps it. What VS Code asks of a language goes to the server by vscode-languageclient.

import * as vscode from "vscode";
import { LanguageClient, RevealOutputChannelOn, State } from "vscode-languageclient/node";

import { DOCUMENTS, SECTION, SERVER_SETTINGS } from "./manifest.ts";
import { NoServer, findServer } from "./server.ts";
import { explicitSettings } from "./settings.ts";
import { Status } from "./status.ts";

let session: Session | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const started = new Session(context.extensionPath);
  session = started;
  context.subscriptions.push(
    started,
    vscode.commands.registerCommand("statuslens.restart", () => started.restart()),
    vscode.commands.registerCommand("statuslens.showLog", () => {
      started.log.show();
    }),
    vscode.workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration(`${SECTION}.path`)) await started.restart();
    }),
  );
  await started.restart();
}

export async function deactivate(): Promise<void> {
  await session?.stop();
}

/** What the user has set: in general, or for the files of a folder. */
function settingsOf(folder: string | undefined): object {
  const scope = folder === undefined ? undefined : vscode.Uri.parse(folder);
  return explicitSettings(vscode.workspace.getConfiguration(SECTION, scope), SERVER_SETTINGS);
}

/** The server that runs, if one does, and where the user sees how it is. */
class Session {
  readonly log = vscode.window.createOutputChannel("StatusLens", { log: true });
  private readonly status = new Status(DOCUMENTS);
  private client: LanguageClient | undefined;
  /** Starts and stops wait for each other, however fast they are asked for. */
  private turn: Promise<void> = Promise.resolve();
  private readonly extension: string;

  constructor(extension: string) {
    this.extension = extension;
  }

  restart(): Promise<void> {
    return this.next(async () => {
      await this.end();
      await this.start();
    });
  }

  stop(): Promise<void> {
    return this.next(() => this.end());
  }

  dispose(): void {
    this.status.dispose();
    this.log.dispose();
  }

  private next(work: () => Promise<void>): Promise<void> {
    this.turn = this.turn.then(work);
    return this.turn;
  }

  private async start(): Promise<void> {
    this.status.starting();
    try {
      const path = vscode.workspace.getConfiguration(SECTION).get<unknown>("path");
      const configured = typeof path === "string" ? path : "";
      const { program, origin } = findServer({ extension: this.extension, configured, path: process.env.PATH ?? "" });
      this.log.info(`The server is ${program} (${origin})`);
      this.client = this.connect(program, origin);
      await this.client.start();
    } catch (error) {
      this.fail(error instanceof NoServer ? error.message : `The server does not start: ${String(error)}`);
    }
  }

  private async end(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    // One that has broken down cannot be asked to stop.
    if (client?.isRunning()) await client.stop();
    await client?.dispose().catch(() => undefined);
  }

  private connect(command: string, origin: string): LanguageClient {
    const client = new LanguageClient(
      SECTION,
      "StatusLens",
      { command, args: ["lsp"] },
      {
        documentSelector: DOCUMENTS,
        outputChannel: this.log,
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        initializationFailedHandler: () => false,
        middleware: {
          workspace: {
            configuration: ({ items }) => items.map(({ scopeUri }) => settingsOf(scopeUri)),
          },
        },
      },
    );
    client.onDidChangeState(({ newState }) => {
      if (this.client !== client) return;
      if (newState === State.Starting) this.status.starting();
      if (newState === State.Running) this.status.running(client.initializeResult?.serverInfo?.version ?? "", origin);
      if (newState === State.Stopped) this.status.failed("The server has ended.");
    });
    return client;
  }

  private fail(message: string): void {
    this.log.error(message);
    this.status.failed(message);
    void this.tell(message);
  }

  private async tell(message: string): Promise<void> {
    const [settings, log] = ["Open Settings", "Show Log"];
    const choice = await vscode.window.showErrorMessage(`StatusLens: ${message}`, settings, log);
    if (choice === settings) await vscode.commands.executeCommand("workbench.action.openSettings", `${SECTION}.path`);
    if (choice === log) this.log.show();
  }
}
