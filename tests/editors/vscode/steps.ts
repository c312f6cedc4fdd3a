// The steps of the journey, each with what must be seen.

import { type Diagnostic, until, type Workbench } from "./workbench.ts";

/** A row of journeys.json. */
export interface Journey {
  language: string;
  file: string;
  hovers: { at: string; shows: string[] }[];
  hints: { behind: string; says: string }[];
  silent: string;
  completion: { below: string; types: string; offers: string[]; narrows: string; accepts: string; becomes: string };
  mistakes: Mistake[];
  burst: Pick<Mistake, "replaces" | "by" | "says"> & { below: string; types: string; then_before: string; inserts: string };
  beside?: { server: string; at: string; shows: string[] };
}

/** Something that is written wrong, what is said of it, and its quick fix. */
export interface Mistake {
  replaces: string;
  by: string;
  says: string;
  fix: string;
  becomes: string;
}

/** Waits until a look at VS Code shows what is right. */
export async function see<T>(what: string, look: () => T | Promise<T>, isRight?: (found: T) => boolean): Promise<T> {
  const found = await until(what, look, isRight);
  console.log(`ok   ${what}`);
  return found;
}

/** Whether a text has all of some words. */
export const has = (text: string, words: string[]): boolean => words.every((word) => text.includes(word));

/** Whether all that is wrong is one mistake. */
export const isOnly =
  ({ by, says }: Pick<Mistake, "by" | "says">) =>
  ([one, ...more]: Diagnostic[]): boolean =>
    more.length === 0 && one?.at === by && one.says.includes(says);

export const isNone = (found: Diagnostic[]): boolean => found.length === 0;

const isSorted = (places: number[]) => places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1));

export async function opens(vscode: Workbench, { hints, silent }: Journey, place: string): Promise<void> {
  await vscode.open(place);
  const isThere = ({ behind, says }: Journey["hints"][number]) => (line: string) =>
    line.replaceAll(" ", "").includes((behind + says).replaceAll(" ", ""));
  const lines = await see("inlay hints", () => vscode.lines(), (lines) => hints.every((hint) => lines.some(isThere(hint))));
  if (!lines.some((line) => line.replace(/[;,]?\s*$/, "").endsWith(silent))) throw new Error(`a hint where no status is\n${lines.join("\n")}`);
  await see("no diagnostic in a file without a mistake", () => vscode.diagnostics(), isNone);
}

export async function hovers(vscode: Workbench, { hovers }: Pick<Journey, "hovers">): Promise<void> {
  for (const { at, shows } of hovers) {
    await vscode.hover(at);
    await see(`hover over ${at}`, () => vscode.hoverText(), (text) => has(text, shows));
  }
  await vscode.press("Escape");
}

export async function completes(vscode: Workbench, { completion }: Journey): Promise<void> {
  const { below, types, offers, narrows, accepts, becomes } = completion;
  const before = await vscode.text();
  await vscode.select(below);
  await vscode.press("Control+Enter");
  await vscode.type(types);
  const names = await wholeList(vscode);
  if (!isSorted(offers.map((name) => names.indexOf(name)))) throw new Error(`completion by class\n${names.join("\n")}`);
  console.log(`ok   completion by class (${String(names.length)} names)`);
  await vscode.type(narrows);
  await see("a list that gets shorter, with what begins so first", () => vscode.completions(), (now) =>
    now.names.length < names.length && now.names[0]?.startsWith(narrows) === true,
  );
  const choose = async () => {
    const { focused } = await vscode.completions();
    if (focused !== accepts) await vscode.press("ArrowDown");
    return focused;
  };
  await see("what is chosen of it", choose, (focused) => focused === accepts);
  await vscode.press("Enter");
  await see("it stands in the text", () => vscode.text(), (text) => text.includes(becomes));
  await vscode.press("Escape");
  const undone = async () => {
    await vscode.press("Control+z");
    return vscode.text();
  };
  await see("it is undone", undone, (text) => text === before);
}

/** All names that are offered, in their order: only those in sight are drawn. */
async function wholeList(vscode: Workbench): Promise<string[]> {
  await see("a list of completions", () => vscode.completions(), ({ names }) => names.length > 1);
  const names: string[] = [];
  for (;;) {
    const { focused } = await vscode.completions();
    if (focused === undefined || names.includes(focused)) return names;
    names.push(focused);
    await vscode.press("ArrowDown");
    await until("the next one", () => vscode.completions(), (now) => now.focused !== focused);
  }
}

export async function errs(vscode: Workbench, mistake: Mistake): Promise<void> {
  await vscode.select(mistake.replaces);
  await vscode.type(mistake.by);
  await vscode.press("Escape");
  await see(`a diagnostic at ${mistake.by}`, () => vscode.diagnostics(), isOnly(mistake));
  await see("it is underlined", () => vscode.squiggles(), (count) => count > 0);
}

export async function mends(vscode: Workbench, { by, fix, becomes }: Mistake): Promise<void> {
  await vscode.focus();
  await vscode.offerActions(by);
  await vscode.act(fix);
  await see("the quick fix", () => vscode.text(), (text) => text.includes(becomes));
  await see("no diagnostic any more", () => vscode.diagnostics(), isNone);
}

export async function bursts(vscode: Workbench, { burst }: Journey): Promise<void> {
  const { below, types, then_before, inserts, replaces, by } = burst;
  const lines = 50;
  await vscode.select(below);
  for (let line = 0; line < lines; line += 1) {
    await vscode.press("Control+Enter");
    await vscode.insert(types);
  }
  await see("many lines at once", () => vscode.text(), (text) => text.split(types).length === lines + 1);
  await vscode.select(then_before);
  await vscode.press("ArrowLeft");
  await vscode.insert(inserts);
  await until("what is put before it", () => vscode.text(), (text) => text.includes(inserts + then_before));
  await vscode.select(replaces);
  await vscode.type(by);
  await vscode.press("Escape");
  await see("the diagnostic in the right place after many edits", () => vscode.diagnostics(), isOnly(burst));
}

/** Both servers answer a hover. */
export async function besideAnother(vscode: Workbench, language: string, { server, at, shows }: NonNullable<Journey["beside"]>): Promise<void> {
  await vscode.ask("start", server, language, {
    cachePriming: { enable: false },
    cargo: { buildScripts: { enable: false } },
    checkOnSave: false,
    procMacro: { enable: false },
  });
  const hover = async () => {
    await vscode.hover(at);
    // Nothing of a server that is still reading the project.
    return until("a hover", () => vscode.hoverText());
  };
  await see(`${server} and StatusLens in one hover`, hover, (text) => has(text, shows));
}
