// node pictures.ts PROJECTS FRAMES PICTURES PACKAGES : makes the pictures of the READMEs, the icon, and the frames of
// the recording with the milliseconds that each is shown for.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { refers } from "./mixed.ts";
import { until, Workbench } from "./workbench.ts";

const [projects, frames, pictures, packages] = process.argv.slice(2) as [string, string, string, string];

const SIZE = { width: 960, height: 540 };

const SETTINGS = {
  "breadcrumbs.enabled": false,
  "editor.fontSize": 14,
  "editor.lineNumbersMinChars": 3,
  "editor.scrollbar.vertical": "hidden",
  "editor.stickyScroll.enabled": false,
  "editor.suggest.showStatusBar": false,
  "window.commandCenter": false,
  "window.menuBarVisibility": "hidden",
  "workbench.activityBar.location": "hidden",
  "workbench.colorTheme": "Default Dark Modern",
  "workbench.layoutControl.enabled": false,
  "workbench.navigationControl.enabled": false,
  "workbench.statusBar.visible": false,
};

/** A window that pictures are made of. */
class Window {
  readonly vscode: Workbench;
  /** The frames so far, with their times. */
  readonly shown: [string, number][] = [];

  private constructor(vscode: Workbench) {
    this.vscode = vscode;
  }

  static async open(folder: string): Promise<Window> {
    const extensions = [join(packages, "statuslens.vsix"), join(packages, "witness.vsix")];
    return new Window(await Workbench.open({ folder, extensions, settings: SETTINGS, size: SIZE, scale: 1.5 }));
  }

  async picture(name: string): Promise<void> {
    await this.vscode.page.screenshot({ path: join(pictures, `${name}.png`) });
  }

  /** One more frame of the recording. */
  async frame(milliseconds: number): Promise<void> {
    const name = `${String(this.shown.length).padStart(3, "0")}.png`;
    await this.vscode.page.screenshot({ path: join(frames, name), scale: "css" });
    this.shown.push([name, milliseconds]);
  }

  /** Points at the first place of a text with the mouse. */
  async point(place: string): Promise<void> {
    await this.vscode.select(place);
    const cursor = await this.vscode.page.locator(".monaco-editor .cursor").first().boundingBox();
    if (!cursor) throw new Error("there is no cursor");
    await this.vscode.press("ArrowRight");
    await this.vscode.page.mouse.move(cursor.x - 60, cursor.y + 60);
    await this.vscode.page.mouse.move(cursor.x - 8, cursor.y + 8, { steps: 4 });
  }

  /** Points at nothing. */
  async rest(): Promise<void> {
    await this.vscode.page.mouse.move(SIZE.width - 60, SIZE.height - 20);
  }

  async typed(text: string): Promise<void> {
    for (const letter of text) {
      await this.vscode.type(letter);
      await this.frame(110);
    }
  }

  async drawn(text: string): Promise<void> {
    await until(text, () => this.vscode.lines(), (lines) => lines.some((line) => line.includes(text)));
  }
}

/** A handler: what its codes mean, one more, and one that is wrong. */
async function handler(window: Window): Promise<void> {
  const { vscode } = window;
  await vscode.open(join(projects, "rust/src/orders.rs"));
  await vscode.command("View: Toggle Primary Side Bar Visibility");
  await window.drawn("Not Found");
  await window.rest();
  await window.picture("hints");
  await window.frame(1200);

  await window.point("404");
  await until("the hover", () => vscode.hoverText(), (text) => text.includes("RFC 9110"));
  await window.picture("hover");
  await window.frame(3500);
  await window.rest();
  await vscode.press("Escape");

  await vscode.select("return Err(StatusCode::SERVICE_UNAVAILABLE);");
  await vscode.type("return Err(StatusCode::");
  await until("names", () => vscode.completions(), ({ names }) => names.includes("CONTINUE"));
  await window.frame(1500);
  await window.typed("too");
  await until("what begins so", () => vscode.completions(), ({ names }) => names[0] === "TOO_EARLY");
  await vscode.press("ArrowDown");
  await window.frame(2500);
  await window.picture("completion");
  await vscode.press("Enter");
  await vscode.type(");");
  await window.drawn("429");
  await window.frame(1500);

  await vscode.select("404");
  await window.frame(600);
  await window.typed("432");
  await vscode.press("Escape");
  await until("the mistake", () => vscode.squiggles());
  await window.frame(1500);
  await vscode.offerActions("432");
  await window.frame(2500);
  await window.picture("quick-fix");
  await vscode.press("Enter");
  await window.drawn("Locked");
  await window.frame(2500);
}

/** Every place of one code, in three languages. */
async function everywhere(window: Window): Promise<void> {
  await refers(window.vscode, join(projects, "shop"));
  await window.rest();
  await window.picture("references");
}

/** The icon, from its drawing. */
async function icon({ vscode }: Window): Promise<void> {
  const page = await vscode.page.context().newPage();
  await page.setContent(readFileSync(join(pictures, "icon.svg"), "utf8"));
  await page.locator("svg").screenshot({ path: join(pictures, "icon.png"), omitBackground: true, scale: "css" });
  await page.close();
}

mkdirSync(frames, { recursive: true });
const window = await Window.open(projects);
await handler(window);
writeFileSync(join(frames, "frames.json"), JSON.stringify(window.shown));
await icon(window);
await window.vscode.close();

const other = await Window.open(join(projects, "shop"));
await everywhere(other);
await other.vscode.close();
