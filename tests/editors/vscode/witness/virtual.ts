// A workspace that is on no disk, as far as VS Code knows: its files are those of the disk under another address. Nothing is saved.

import { readFileSync, readdirSync, statSync } from "node:fs";

import * as vscode from "vscode";

/** The addresses of its files begin so. It is what GitHub Repositories and the like call theirs. */
export const VIRTUAL = "vscode-vfs";

const kindOf = (file: { isDirectory(): boolean }) => (file.isDirectory() ? vscode.FileType.Directory : vscode.FileType.File);

function refuse(): never {
  throw vscode.FileSystemError.NoPermissions();
}

export const virtualFiles: vscode.FileSystemProvider = {
  onDidChangeFile: new vscode.EventEmitter<vscode.FileChangeEvent[]>().event,
  watch: () => new vscode.Disposable(() => undefined),
  stat({ path }) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) throw vscode.FileSystemError.FileNotFound(path);
    return { type: kindOf(found), ctime: found.ctimeMs, mtime: found.mtimeMs, size: found.size };
  },
  readDirectory: ({ path }) => readdirSync(path, { withFileTypes: true }).map((file) => [file.name, kindOf(file)]),
  readFile: ({ path }) => readFileSync(path),
  writeFile: refuse,
  createDirectory: refuse,
  delete: refuse,
  rename: refuse,
};
