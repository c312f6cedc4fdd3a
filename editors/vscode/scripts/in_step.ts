// What package.json has to say about a server, made from what the server says about itself.

import { OWN_SETTINGS, SECTION } from "../src/manifest.ts";

/** As much of package.json as is made here. */
export interface Manifest {
  version: string;
  activationEvents: string[];
  contributes: { configuration: { properties: Record<string, unknown> } };
}

/** As much of JSON Schema as the server's schema uses. */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string | string[];
  const?: string;
  default?: unknown;
  description?: string;
  format?: string;
  items?: Schema;
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  [keyword: string]: unknown;
}

/** What a server says about itself. */
export interface Server {
  schema: Schema;
  languages: { id: string; extensions: string[] }[];
  version: string;
}

/** Files that VS Code takes for a language of their own. */
const OWN_LANGUAGES: Record<string, string> = { jsx: "javascriptreact", tsx: "typescriptreact" };

/** The manifest for a server. */
export function inStep(manifest: Manifest, { schema, languages, version }: Server): Manifest {
  const ids = languages.flatMap(({ id, extensions }) => [id, ...extensions.flatMap((one) => OWN_LANGUAGES[one] ?? [])]);
  const own = OWN_SETTINGS.map((key) => `${SECTION}.${key}`);
  const properties = manifest.contributes.configuration.properties;
  return {
    ...manifest,
    version,
    activationEvents: [...new Set(ids)].map((id) => `onLanguage:${id}`).concat(`workspaceContains:${SECTION}.toml`),
    contributes: {
      ...manifest.contributes,
      configuration: {
        ...manifest.contributes.configuration,
        properties: {
          ...Object.fromEntries(own.map((key) => [key, properties[key]])),
          ...Object.fromEntries(settings(SECTION, schema, schema.$defs ?? {})),
        },
      },
    },
  };
}

/** The settings that a schema describes: one for each key, and for each key of a table. */
function settings(key: string, schema: Schema, definitions: Record<string, Schema>): [string, Schema][] {
  const { properties, ...whole } = resolve(schema, definitions);
  // Each folder of a workspace may have settings of its own.
  if (properties === undefined) return [[key, { scope: "resource", ...described(whole) }]];
  return Object.entries(properties).flatMap(([name, inner]) => settings(`${key}.${name}`, inner, definitions));
}

/** The schema that a reference leads to. What stands beside the reference goes first. */
function resolve(schema: Schema, definitions: Record<string, Schema>): Schema {
  const { $ref, ...own } = schema;
  const definition = $ref === undefined ? {} : definitions[$ref.slice("#/$defs/".length)];
  if (definition === undefined) throw new Error(`the schema has no ${String($ref)}`);
  const { items, ...whole } = { ...definition, ...own };
  return items === undefined ? whole : { ...whole, items: element(items, definitions) };
}

/** The schema of a list's elements, which VS Code shows as it is. */
function element(schema: Schema, definitions: Record<string, Schema>): Schema {
  const { properties, ...whole } = resolve(schema, definitions);
  if (properties === undefined) return described(whole);
  const inner = Object.entries(properties).map(([name, inner]) => [name, element(inner, definitions)]);
  return { ...described(whole), properties: Object.fromEntries(inner) as Record<string, Schema> };
}

/** A schema as VS Code likes it: a choice is an `enum`, what is not set is left out, and Markdown is called by its name. */
function described({ description, oneOf, ...schema }: Schema): Schema {
  delete schema.format;
  if (Array.isArray(schema.type)) schema.type = schema.type.filter((type) => type !== "null");
  if (Array.isArray(schema.type) && schema.type.length === 1) schema.type = schema.type.join();
  if (schema.default === null) delete schema.default;
  if (schema.type === "array") schema.default = [];
  return {
    ...schema,
    ...(oneOf && {
      type: "string",
      enum: oneOf.map((choice) => choice.const),
      enumDescriptions: oneOf.map((choice) => choice.description),
    }),
    ...(description && { markdownDescription: description.replaceAll("\n", " ") }),
  };
}
