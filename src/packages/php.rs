//! PHP: `composer.json` and `composer.lock`.

use std::collections::HashSet;

use serde_json::Value as Json;

use super::{Asked, Ecosystem, Locked, Reach, lenient};

pub(super) static ECOSYSTEM: Ecosystem = Ecosystem {
    languages: &["php"],
    manifests: &[("composer.json", read_manifest)],
    locks: &[("composer.lock", read_lock)],
    development: &["tests", "test"],
    reach: Reach::One,
};

/// Frameworks whose projects use the classes of a package that they do not ask for themselves.
const BRINGS: [(&str, &str); 5] = [
    ("laravel/framework", "symfony/http-foundation"),
    ("illuminate/http", "symfony/http-foundation"),
    ("symfony/framework-bundle", "symfony/http-foundation"),
    ("symfony/http-kernel", "symfony/http-foundation"),
    ("symfony/symfony", "symfony/http-foundation"),
];

fn read_manifest(text: &str) -> Asked {
    let json: Json = serde_json::from_str(text).unwrap_or_default();
    let packages = |key: &str| -> HashSet<String> {
        let asked = json.get(key).and_then(Json::as_object).into_iter().flatten().map(|(name, _)| name.to_lowercase());
        // The package itself is at hand to its own code.
        let own = json.get("name").and_then(Json::as_str).map(str::to_lowercase);
        let mut names: HashSet<String> = asked.chain(own).collect();
        let brought: Vec<_> =
            BRINGS.iter().filter(|(by, _)| names.contains(*by)).map(|(_, name)| name.to_string()).collect();
        names.extend(brought);
        names
    };
    Asked { always: packages("require"), development: packages("require-dev"), ..Asked::default() }
}

fn read_lock(text: &str) -> Locked {
    let json: Json = serde_json::from_str(text).unwrap_or_default();
    let lists = ["packages", "packages-dev"].into_iter().filter_map(|key| json.get(key)?.as_array());
    let mut locked = Locked::new();
    for package in lists.flatten() {
        let word = |key: &str| package.get(key).and_then(Json::as_str);
        if let (Some(name), Some(version)) = (word("name"), word("version").and_then(lenient)) {
            locked.entry(name.to_lowercase()).or_default().push(version);
        }
    }
    locked
}

#[cfg(test)]
mod tests {
    use semver::Version;

    use super::*;

    #[test]
    fn what_a_project_asks_for() {
        let asked = read_manifest(
            r#"{"name": "App/Shop", "require": {"php": ">=8.2", "Laravel/Framework": "^12"}, "require-dev": {"phpunit/phpunit": "*"}}"#,
        );
        let always = ["app/shop", "php", "laravel/framework", "symfony/http-foundation"];
        assert_eq!(asked.always, always.map(String::from).into());
        assert_eq!(asked.development, ["app/shop", "phpunit/phpunit"].map(String::from).into());
    }

    #[test]
    fn which_versions_it_has() {
        let locked = read_lock(
            r#"{"packages": [{"name": "symfony/http-foundation", "version": "v7.1.5"}], "packages-dev": [{"name": "x/y"}]}"#,
        );
        assert_eq!(
            locked.into_iter().collect::<Vec<_>>(),
            [("symfony/http-foundation".into(), vec![Version::new(7, 1, 5)])]
        );
    }

    #[test]
    fn broken_files_say_nothing() {
        assert_eq!(read_manifest("{"), Asked::default());
        assert!(read_lock("[").is_empty());
    }
}
