// As for the extension.
export { default } from "../../../editors/vscode/eslint.config.mjs";
