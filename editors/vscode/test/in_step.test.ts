import assert from "node:assert/strict";
import { test } from "node:test";

import { inStep, type Schema } from "../scripts/in_step.ts";

const path = { type: "string", markdownDescription: "The program." };
const manifest = {
  name: "statuslens",
  version: "0.0.0",
  activationEvents: ["onLanguage:old"],
  contributes: { configuration: { properties: { "statuslens.path": path, "statuslens.old": {} } } },
};

function settingsOf(schema: Schema): Record<string, unknown> {
  return inStep(manifest, { schema, languages: [], version: "" }).contributes.configuration.properties;
}

test("the version and the languages are the server's", () => {
  const languages = [
    { id: "javascript", extensions: ["js", "jsx"] },
    { id: "tsx", extensions: ["tsx"] },
    { id: "typescript", extensions: ["ts", "tsx"] },
  ];
  const { version, activationEvents } = inStep(manifest, { schema: { properties: {} }, languages, version: "1.2.3" });
  assert.equal(version, "1.2.3");
  assert.deepEqual(activationEvents, [
    "onLanguage:javascript",
    "onLanguage:javascriptreact",
    "onLanguage:tsx",
    "onLanguage:typescriptreact",
    "onLanguage:typescript",
    "workspaceContains:statuslens.toml",
  ]);
});

test("the extension's own settings stay, and others go", () => {
  assert.deepEqual(Object.keys(settingsOf({ properties: {} })), ["statuslens.path", "statuslens.trace.server"]);
});

test("each key of a table is a setting of its own", () => {
  const schema = {
    properties: { rules: { properties: { loud: { $ref: "#/$defs/Level", description: "What is loud.", default: "off" } } } },
    $defs: {
      Level: { description: "How grave.", oneOf: [{ const: "off", description: "No." }, { const: "error", description: "Yes." }] },
    },
  };
  assert.deepEqual(settingsOf(schema)["statuslens.rules.loud"], {
    scope: "resource",
    type: "string",
    enum: ["off", "error"],
    enumDescriptions: ["No.", "Yes."],
    default: "off",
    markdownDescription: "What is loud.",
  });
});

test("a list says what its elements are", () => {
  const schema = {
    properties: { codes: { type: "array", description: "Own\ncodes.", items: { $ref: "#/$defs/Code" } } },
    $defs: {
      Code: { type: "object", required: ["code"], properties: { code: { type: ["integer", "null"], format: "uint16", default: null } } },
    },
  };
  assert.deepEqual(settingsOf(schema)["statuslens.codes"], {
    scope: "resource",
    type: "array",
    default: [],
    markdownDescription: "Own codes.",
    items: { type: "object", required: ["code"], properties: { code: { type: "integer" } } },
  });
});

test("a schema that refers to nothing is refused", () => {
  assert.throws(() => settingsOf({ properties: { codes: { $ref: "#/$defs/Missing" } } }), /Missing/);
});
