//! Cargo: `Cargo.toml` and `Cargo.lock`.

use std::collections::{BTreeMap, HashSet};

use semver::Version;
use serde::Deserialize;
use toml::Value;

use super::{Asked, Ecosystem, Locked, Reach};

pub(super) static ECOSYSTEM: Ecosystem = Ecosystem {
    languages: &["rust"],
    manifests: &[("Cargo.toml", read_manifest)],
    locks: &[("Cargo.lock", read_lock)],
    development: &["tests", "benches", "examples"],
    reach: Reach::One,
};

#[derive(Debug, Default, Deserialize)]
struct Manifest {
    #[serde(default)]
    dependencies: BTreeMap<String, Value>,
    #[serde(default, rename = "dev-dependencies")]
    dev_dependencies: BTreeMap<String, Value>,
}

#[derive(Debug, Default, Deserialize)]
struct Lock {
    #[serde(default)]
    package: Vec<Package>,
}

#[derive(Debug, Deserialize)]
struct Package {
    name: String,
    version: Version,
}

/// What is there on some platforms or with some features only is left out.
fn read_manifest(text: &str) -> Asked {
    let manifest: Manifest = toml::from_str(text).unwrap_or_default();
    Asked { always: names(&manifest.dependencies), development: names(&manifest.dev_dependencies), ..Asked::default() }
}

fn names(dependencies: &BTreeMap<String, Value>) -> HashSet<String> {
    let is_optional = |value: &Value| value.get("optional").and_then(Value::as_bool).unwrap_or_default();
    let always = dependencies.iter().filter(|(_, value)| !is_optional(value));
    always.map(|(name, _)| name.replace('-', "_")).collect()
}

fn read_lock(text: &str) -> Locked {
    let lock: Lock = toml::from_str(text).unwrap_or_default();
    let mut versions = Locked::new();
    for Package { name, version } in lock.package {
        versions.entry(name).or_default().push(version);
    }
    versions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_always_there_and_what_is_there_for_tests() {
        let text = "
[dependencies]
actix-web = \"4\"
http = { version = \"1\", optional = true }
hyper.workspace = true
[dev-dependencies]
wiremock = \"0.6\"
";
        let asked = read_manifest(text);
        let names = |names: &[&str]| names.iter().map(|name| name.to_string()).collect::<HashSet<_>>();
        assert_eq!((asked.always, asked.development), (names(&["actix_web", "hyper"]), names(&["wiremock"])));
        assert_eq!(read_manifest("[dependencies"), Asked::default());
    }

    #[test]
    fn every_version_of_a_package() {
        let text = "
version = 4
[[package]]
name = \"http\"
version = \"0.2.12\"
[[package]]
name = \"http\"
version = \"1.5.0\"
";
        let versions = read_lock(text);
        assert_eq!(versions["http"], [Version::new(0, 2, 12), Version::new(1, 5, 0)]);
    }
}
