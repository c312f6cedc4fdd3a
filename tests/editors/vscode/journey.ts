// node journey.ts PROJECTS JOURNEYS PROGRAM PACKAGES : makes the journeys, with the packed extensions in a folder.

import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { findsItsServer, hasItsOwn, isNotTold, namesProgram, readsConfiguration } from "./itself.ts";
import { speaksAll } from "./mixed.ts";
import { besideAnother, bursts, completes, errs, hovers, type Journey, mends, opens } from "./steps.ts";
import { type Options, Workbench } from "./workbench.ts";

const [projects, journeys, program, packages] = process.argv.slice(2) as [string, string, string, string];
const { STATUSLENS_PICTURES: pictures } = process.env;

/** Does something in a window of its own. */
async function within(folder: string, work: (vscode: Workbench) => Promise<void>, options: Partial<Options> = {}): Promise<void> {
  const vscode = await Workbench.open({ folder, extensions: [join(packages, "statuslens.vsix"), join(packages, "witness.vsix")], ...options });
  try {
    await work(vscode);
  } catch (error) {
    if (pictures !== undefined) await vscode.page.screenshot({ path: join(pictures, "vscode-failed.png") });
    throw error;
  } finally {
    await vscode.close();
  }
}

// Neovim goes through all languages; here it would take too long.
const [journey] = JSON.parse(readFileSync(journeys, "utf8")) as [Journey, ...Journey[]];

console.log(journey.language);
await within(projects, async (vscode) => {
  const file = join(projects, journey.file);
  await opens(vscode, journey, file);
  await hovers(vscode, journey);
  await completes(vscode, journey);
  for (const [index, mistake] of journey.mistakes.entries()) {
    await errs(vscode, mistake);
    if (index === 0) {
      await hasItsOwn(vscode, mistake);
      await findsItsServer(vscode, program, projects);
      await readsConfiguration(vscode, join(projects, "statuslens.toml"));
      await vscode.open(file);
    }
    await mends(vscode, mistake);
  }
  await bursts(vscode, journey);
  if (journey.beside) await besideAnother(vscode, journey.language, journey.beside);
});

console.log("three languages in one workspace");
const shop = join(projects, "shop");
await within(shop, (vscode) => speaksAll(vscode, shop));

console.log("a workspace that is not trusted");
const strange = join(projects, "strange");
cpSync(shop, strange, { recursive: true });
namesProgram(strange);
await within(strange, (vscode) => isNotTold(vscode, strange), {
  extensions: [join(packages, "bare.vsix"), join(packages, "witness.vsix")],
  settings: { "security.workspace.trust.enabled": true, "security.workspace.trust.startupPrompt": "never" },
});

console.log("a workspace that is on no disk");
const virtual = `vscode-vfs://disk${join(projects, "..", "virtual")}`;
cpSync(projects, join(projects, "..", "virtual"), { recursive: true });
await within(virtual, async (vscode) => {
  await opens(vscode, journey, `${virtual}/${journey.file}`);
  await hovers(vscode, journey);
  for (const mistake of journey.mistakes) {
    await errs(vscode, mistake);
    await mends(vscode, mistake);
  }
});
