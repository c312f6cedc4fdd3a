//! Node: `package.json`, and the lock files of npm, Yarn, pnpm and Bun. What is locked in more than one version is known in each.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::{Asked, Ecosystem, Locked, Reach, lenient};

pub(super) static ECOSYSTEM: Ecosystem = Ecosystem {
    languages: &["javascript", "typescript", "typescriptreact"],
    manifests: &[("package.json", read_manifest)],
    locks: &[
        ("package-lock.json", read_npm),
        ("npm-shrinkwrap.json", read_npm),
        ("pnpm-lock.yaml", read_pnpm),
        ("yarn.lock", read_yarn),
        ("bun.lock", read_bun),
    ],
    development: &["test", "tests", "spec", "e2e", "*.test.", "*.spec.", "*__tests__", "*__mocks__"],
    reach: Reach::One,
};

fn parse(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}

fn table<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = (&'v String, &'v Value)> {
    value.get(key).and_then(Value::as_object).into_iter().flat_map(Map::iter)
}

fn read_manifest(text: &str) -> Asked {
    let manifest = parse(text);
    let names = |keys: &[&str]| -> HashSet<String> {
        keys.iter().flat_map(|key| table(&manifest, key)).map(|(name, _)| name.clone()).collect()
    };
    let mut oldest = Locked::new();
    for (name, versions) in
        ["peerDependencies", "devDependencies", "dependencies"].iter().flat_map(|key| table(&manifest, key))
    {
        oldest.extend(lenient(versions.as_str().unwrap_or_default()).map(|version| (name.clone(), vec![version])));
    }
    Asked {
        always: names(&["dependencies", "peerDependencies"]),
        development: names(&["devDependencies"]),
        oldest,
        ..Asked::default()
    }
}

/// Adds a version of a package, if it is one.
fn add(locked: &mut Locked, name: &str, version: &str) {
    lenient(version).into_iter().for_each(|version| super::add(locked, name, version));
}

/// The packages of a lock file of npm are its folders since version 7, before that a tree.
fn read_npm(text: &str) -> Locked {
    fn tree(value: &Value, locked: &mut Locked) {
        for (name, package) in table(value, "dependencies") {
            add(locked, name, package.get("version").and_then(Value::as_str).unwrap_or_default());
            tree(package, locked);
        }
    }
    let lock = parse(text);
    let mut locked = Locked::new();
    for (folder, package) in table(&lock, "packages") {
        if let Some((_, name)) = folder.rsplit_once("node_modules/") {
            add(&mut locked, name, package.get("version").and_then(Value::as_str).unwrap_or_default());
        }
    }
    if locked.is_empty() {
        tree(&lock, &mut locked);
    }
    locked
}

/// The name and what stands behind the `@` of `axios@1.18.0`, `@nestjs/common@npm:^10.0.0`.
fn name_and_version(text: &str) -> Option<(&str, &str)> {
    let text = text.trim().trim_matches(['"', '\'']).trim_start_matches('/');
    let at = text.get(1..)?.find('@')? + 1;
    Some((&text[..at], &text[at + 1..]))
}

/// `axios@1.18.0(debug@4.0.0):`, in old files `/axios/1.18.0:` and `/axios@1.18.0:`, on lines of their own.
fn read_pnpm(text: &str) -> Locked {
    let mut locked = Locked::new();
    let is_key = |line: &&str| line.starts_with("  ") && !line.starts_with("   ");
    let keys = text.lines().skip_while(|line| !line.starts_with("packages:")).skip(1);
    for line in keys.take_while(|line| line.is_empty() || line.starts_with(' ')).filter(is_key) {
        let key = line.trim().trim_end_matches(':').trim_matches(['"', '\'']);
        let by_slash = || key.strip_prefix('/')?.rsplit_once('/');
        if let Some((name, version)) = name_and_version(key).or_else(by_slash) {
            add(&mut locked, name, version);
        }
    }
    locked
}

/// `axios@^1.0.0, axios@^1.1.0:`, and a line with the version below.
fn read_yarn(text: &str) -> Locked {
    let mut locked = Locked::new();
    let mut name = None;
    for line in text.lines() {
        if !line.starts_with([' ', '#']) && line.ends_with(':') {
            name = line.split(',').next().and_then(name_and_version).map(|(name, _)| name);
        } else if let Some(version) = line.trim().strip_prefix("version")
            && let Some(name) = name.take()
        {
            add(&mut locked, name, version.trim_matches([' ', ':', '"']));
        }
    }
    locked
}

/// `"axios": ["axios@1.18.0", ..],`, a package a line; the file is JSON with commas that do not belong there.
fn read_bun(text: &str) -> Locked {
    let mut locked = Locked::new();
    for (_, package) in text.lines().filter_map(|line| line.split_once(": [\"")) {
        if let Some((name, version)) = package.split('"').next().and_then(name_and_version) {
            add(&mut locked, name, version);
        }
    }
    locked
}

#[cfg(test)]
mod tests {
    use super::super::shown as versions;
    use super::*;

    #[test]
    fn what_a_project_asks_for() {
        let asked = read_manifest(
            r#"{"dependencies": {"axios": "^1.2.0", "a": "workspace:*", "b": "npm:c@1.0.0"}, "devDependencies": {"nock": "*"}}"#,
        );
        assert_eq!(asked.always, ["a", "axios", "b"].map(String::from).into());
        assert_eq!(asked.development, ["nock"].map(String::from).into());
        assert_eq!(versions(&asked.oldest), ["axios 1.2.0"]);
    }

    #[test]
    fn which_versions_npm_has() {
        let folders = r#"{"packages": {"": {"version": "1.0.0"}, "node_modules/axios": {"version": "1.18.0"},
            "node_modules/a/node_modules/axios": {"version": "0.27.2"}, "node_modules/@nestjs/common": {"version": "10.1.0"}}}"#;
        assert_eq!(versions(&read_npm(folders)), ["@nestjs/common 10.1.0", "axios 0.27.2", "axios 1.18.0"]);
        let tree = r#"{"dependencies": {"a": {"version": "1.0.0", "dependencies": {"axios": {"version": "0.27.2"}}}}}"#;
        assert_eq!(versions(&read_npm(tree)), ["a 1.0.0", "axios 0.27.2"]);
    }

    #[test]
    fn which_versions_the_others_have() {
        let pnpm = "lockfileVersion: '9.0'\n\npackages:\n\n  '@nestjs/common@10.1.0':\n    resolution: {}\n\n  axios@1.18.0(debug@4.0.0):\n    x: y\n\nsnapshots:\n\n  b@1.0.0:\n";
        assert_eq!(versions(&read_pnpm(pnpm)), ["@nestjs/common 10.1.0", "axios 1.18.0"]);
        let old = "packages:\n\n  /axios/1.18.0:\n    x: y\n  /@nestjs/common/10.1.0:\n    x: y\n  /got@12.0.0:\n";
        assert_eq!(versions(&read_pnpm(old)), ["@nestjs/common 10.1.0", "axios 1.18.0", "got 12.0.0"]);
        let yarn = "# yarn\n\n\"@nestjs/common@^10.0.0\":\n  version \"10.1.0\"\n\naxios@^1.0.0, axios@^1.1.0:\n  version \"1.18.0\"\n";
        assert_eq!(versions(&read_yarn(yarn)), ["@nestjs/common 10.1.0", "axios 1.18.0"]);
        let berry = "__metadata:\n  version: 8\n\n\"axios@npm:^1.0.0\":\n  version: 1.18.0\n  resolution: x\n";
        assert_eq!(versions(&read_yarn(berry)), ["axios 1.18.0"]);
        let bun = "{\n  \"packages\": {\n    \"axios\": [\"axios@1.18.0\", \"\", {}],\n    \"@a/b\": [\"@a/b@2.0.1\", \"\"],\n  }\n}\n";
        assert_eq!(versions(&read_bun(bun)), ["@a/b 2.0.1", "axios 1.18.0"]);
    }

    #[test]
    fn broken_files_say_nothing() {
        for read in ECOSYSTEM.locks.iter().map(|(_, read)| read) {
            assert_eq!(versions(&read("{ \"packages\": [\n  x:\n  @:\n")), [""; 0]);
        }
        assert_eq!(read_manifest("{"), Asked::default());
    }
}
