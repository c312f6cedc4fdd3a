// What package.json says of the extension, so that it is said nowhere else.

import manifest from "../package.json" with { type: "json" };

/** The name of our section among the settings. */
export const SECTION = manifest.name;

/** The settings that only the extension reads; every other one is the server's. */
export const OWN_SETTINGS: readonly string[] = ["path", "trace.server"];

/** The keys of the settings that are the server's, without the section. */
export const SERVER_SETTINGS: readonly string[] = Object.keys(manifest.contributes.configuration.properties)
  .map((key) => key.slice(SECTION.length + 1))
  .filter((key) => !OWN_SETTINGS.includes(key));

/** The languages whose files the server is told about, as VS Code calls them. */
export const LANGUAGES: readonly string[] = manifest.activationEvents.flatMap((event) => {
  const [kind, language] = event.split(":", 2);
  return kind === "onLanguage" && language !== undefined ? [language] : [];
});

/** Where texts come from that somebody edits: a disk, nowhere yet, or a virtual workspace. Not the old versions that Git shows. */
const SCHEMES = ["file", "untitled", "vscode-vfs"];

/** The documents that the server is told about. */
export const DOCUMENTS = [
  ...SCHEMES.flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language }))),
  { scheme: "file", pattern: `**/${SECTION}.toml` },
];
