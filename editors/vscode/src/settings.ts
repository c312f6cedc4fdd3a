// Which settings the server is told.

/** As much of VS Code's configuration as is needed. */
export interface Configuration {
  get(key: string): unknown;
  inspect(key: string): Partial<Record<string, unknown>> | undefined;
}

type Tree = Record<string, unknown>;

/**
 * The settings among `keys` that the user has set, as a tree. The others are left to the server: what it does unless it is told
 * otherwise depends on more than a default in the manifest can say.
 */
export function explicitSettings(configuration: Configuration, keys: readonly string[]): Tree {
  const settings: Tree = {};
  for (const key of keys.filter((key) => isSet(configuration.inspect(key)))) {
    put(settings, key.split("."), configuration.get(key));
  }
  return settings;
}

function isSet(inspected: Partial<Record<string, unknown>> | undefined): boolean {
  const values = Object.entries(inspected ?? {}).filter(([level]) => level.endsWith("Value") && !level.startsWith("default"));
  return values.some(([, value]) => value !== undefined);
}

function put(tree: Tree, [first, ...rest]: string[], value: unknown): void {
  if (first === undefined) return;
  if (rest.length === 0) {
    tree[first] = value;
  } else {
    const inner = (tree[first] ?? {}) as Tree;
    put(inner, rest, value);
    tree[first] = inner;
  }
}
