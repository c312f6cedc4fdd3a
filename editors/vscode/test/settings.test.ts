import assert from "node:assert/strict";
import { test } from "node:test";

import { LANGUAGES, SERVER_SETTINGS } from "../src/manifest.ts";
import { explicitSettings } from "../src/settings.ts";

/** A configuration as VS Code gives it, from the values at each level. */
function configuration(levels: Record<string, Record<string, unknown>>) {
  return {
    inspect: (key: string) => levels[key] && { key, ...levels[key] },
    get: (key: string) => Object.values(levels[key] ?? {}).at(-1),
  };
}

test("the server is told what the user has set, and nothing else", () => {
  const levels = {
    "rules.unknown-code": { defaultValue: "warning", globalValue: "error" },
    "rules.obsolete-code": { defaultValue: "warning" },
    "rules.prefer-number": { defaultValue: "off", globalValue: "hint", workspaceValue: "off" },
    "inlay-hints.numbers": { defaultValue: true, workspaceFolderValue: false },
    exclude: { defaultValue: [], globalValue: ["generated/"] },
  };
  assert.deepEqual(explicitSettings(configuration(levels), [...Object.keys(levels), "include"]), {
    rules: { "unknown-code": "error", "prefer-number": "off" },
    "inlay-hints": { numbers: false },
    exclude: ["generated/"],
  });
});

test("what another extension or a language sets by default is not the user's", () => {
  const levels = { exclude: { defaultValue: [], defaultLanguageValue: ["x"] } };
  assert.deepEqual(explicitSettings(configuration(levels), ["exclude"]), {});
});

test("the manifest says which settings and languages there are", () => {
  assert.ok(SERVER_SETTINGS.includes("rules.unknown-code"));
  assert.ok(!SERVER_SETTINGS.includes("path"));
  assert.ok(LANGUAGES.includes("rust"));
});
