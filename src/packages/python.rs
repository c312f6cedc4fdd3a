//! Python: `pyproject.toml`, `requirements.txt`, and the lock files of uv, Poetry, PDM and Pipenv. Names are written as PyPI writes
//! them (PEP 503): in small letters, with hyphens.

use std::collections::HashSet;

use semver::Version;
use serde_json::Value as Json;
use toml::{Table, Value};

use super::{Asked, Ecosystem, Locked, Reach, lenient};

pub(super) static ECOSYSTEM: Ecosystem = Ecosystem {
    languages: &["python"],
    manifests: &[
        ("pyproject.toml", read_pyproject),
        ("Pipfile", read_pipfile),
        ("requirements.txt", |text| Asked {
            always: requirements(text).map(|(name, _)| name).collect(),
            ..Asked::default()
        }),
    ],
    locks: &[
        ("uv.lock", read_lock),
        ("poetry.lock", read_lock),
        ("pdm.lock", read_lock),
        ("Pipfile.lock", read_pipfile_lock),
        ("requirements.txt", read_requirements),
        ("pyproject.toml", |text| python_itself(&parse(text))),
    ],
    development: &["tests", "test"],
    reach: Reach::One,
};

/// The table of a file; empty if it is none.
fn parse(text: &str) -> Table {
    text.parse().unwrap_or_default()
}

/// What stands at the end of a way through tables.
fn at<'t>(table: &'t Table, way: &[&str]) -> Option<&'t Value> {
    let (first, rest) = way.split_first()?;
    rest.iter().try_fold(table.get(*first)?, |value, key| value.get(key))
}

/// The name of a package in its normal form.
fn normal(name: &str) -> String {
    let mut normal = name.trim().to_lowercase().replace(['_', '.'], "-");
    while normal.contains("--") {
        normal = normal.replace("--", "-");
    }
    normal
}

/// The name that a requirement such as `starlette[full]>=0.40; python_version > "3"` begins with, and the rest.
fn requirement(text: &str) -> Option<(String, &str)> {
    let text = text.trim();
    let end = text.find(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '_' | '.')).unwrap_or(text.len());
    (end > 0).then(|| (normal(&text[..end]), text[end..].trim()))
}

/// The lines of a requirements file that ask for packages.
fn requirements(text: &str) -> impl Iterator<Item = (String, &str)> {
    let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    lines.filter(|line| !line.starts_with('-')).filter_map(requirement)
}

fn read_pyproject(text: &str) -> Asked {
    let table = parse(text);
    let list = |value: Option<&Value>| -> HashSet<String> {
        let items = value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        items.filter_map(requirement).map(|(name, _)| name).collect()
    };
    let keys = |value: Option<&Value>| -> HashSet<String> {
        value.and_then(Value::as_table).into_iter().flat_map(Table::keys).map(|name| normal(name)).collect()
    };
    let each = |value: Option<&Value>| -> Vec<Value> {
        value.and_then(Value::as_table).into_iter().flat_map(Table::values).cloned().collect()
    };
    let mut always = list(at(&table, &["project", "dependencies"]));
    always.extend(keys(at(&table, &["tool", "poetry", "dependencies"])));
    let mut development = keys(at(&table, &["tool", "poetry", "dev-dependencies"]));
    for group in
        each(at(&table, &["dependency-groups"])).iter().chain(&each(at(&table, &["tool", "pdm", "dev-dependencies"])))
    {
        development.extend(list(Some(group)));
    }
    for group in each(at(&table, &["tool", "poetry", "group"])) {
        development.extend(keys(group.get("dependencies")));
    }
    Asked { always, development, ..Asked::default() }
}

fn read_pipfile(text: &str) -> Asked {
    let table = parse(text);
    let keys = |name: &str| table.get(name).and_then(Value::as_table).into_iter().flat_map(Table::keys);
    Asked {
        always: keys("packages").map(|name| normal(name)).collect(),
        development: keys("dev-packages").map(|name| normal(name)).collect(),
        ..Asked::default()
    }
}

/// The lock files of uv, Poetry and PDM have the same tables.
fn read_lock(text: &str) -> Locked {
    let table = parse(text);
    let mut locked = python_itself(&table);
    for package in table.get("package").and_then(Value::as_array).into_iter().flatten() {
        let word = |key: &str| package.get(key).and_then(Value::as_str);
        if let (Some(name), Some(version)) = (word("name"), word("version").and_then(lenient)) {
            locked.entry(normal(name)).or_default().push(version);
        }
    }
    locked
}

fn read_pipfile_lock(text: &str) -> Locked {
    let json: Json = serde_json::from_str(text).unwrap_or_default();
    let groups = ["default", "develop"].into_iter().filter_map(|group| json.get(group)?.as_object());
    let mut locked = Locked::new();
    for (name, package) in groups.flatten() {
        locked.entry(normal(name)).or_default().extend(package.get("version").and_then(Json::as_str).and_then(lenient));
    }
    locked
}

/// Only what is pinned is known.
fn read_requirements(text: &str) -> Locked {
    let mut locked = Locked::new();
    for (name, rest) in requirements(text) {
        let version = rest.split_once("==").and_then(|(_, version)| lenient(version));
        if let Some(version) = version {
            locked.entry(name).or_default().push(version);
        }
    }
    locked
}

/// The lowest version of Python that a project runs on, as that of a package called `python`.
fn python_itself(table: &Table) -> Locked {
    let ways: [&[&str]; 4] = [
        &["requires-python"],
        &["project", "requires-python"],
        &["metadata", "python-versions"],
        &["tool", "poetry", "dependencies", "python"],
    ];
    let wanted = ways.into_iter().find_map(|way| at(table, way)?.as_str());
    let lowest: Option<Version> =
        wanted.and_then(|wanted| wanted.split(',').find(|part| !part.trim().starts_with(['<', '!']))).and_then(lenient);
    lowest.map(|version| ("python".to_string(), vec![version])).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::super::shown as versions;
    use super::*;

    #[test]
    fn what_a_project_asks_for() {
        let asked = read_pyproject(
            r#"
[project]
requires-python = ">=3.11,<4"
dependencies = ["fastapi[standard]>=0.110", "Django_REST.framework ; extra == 'x'"]
[dependency-groups]
dev = ["pytest", { include-group = "lint" }]
[tool.poetry.group.test.dependencies]
respx = "^0.21"
"#,
        );
        assert_eq!(asked.always, ["fastapi", "django-rest-framework"].map(String::from).into());
        assert_eq!(asked.development, ["pytest", "respx"].map(String::from).into());
        let asked = (ECOSYSTEM.manifests[2].1)("# web\nFlask==3.0.2 # pinned\n-r other.txt\n\nrequests\n");
        assert_eq!(asked.always, ["flask", "requests"].map(String::from).into());
    }

    #[test]
    fn which_versions_it_has() {
        let uv = read_lock(
            "version = 1\nrequires-python = \">=3.9\"\n[[package]]\nname = \"Starlette\"\nversion = \"0.47.3\"\n",
        );
        assert_eq!(versions(&uv), ["python 3.9.0", "starlette 0.47.3"]);
        let poetry =
            read_lock("[[package]]\nname = \"httpx\"\nversion = \"1.0rc1\"\n[metadata]\npython-versions = \"^3.10\"\n");
        assert_eq!(versions(&poetry), ["httpx 1.0.0", "python 3.10.0"]);
        let pipenv = read_pipfile_lock(r#"{"default": {"flask": {"version": "==3.0.2"}}, "develop": {"pytest": {}}}"#);
        assert_eq!(versions(&pipenv), ["flask 3.0.2"]);
        assert_eq!(versions(&read_requirements("Flask==3.0.2\nrequests>=2\n")), ["flask 3.0.2"]);
        assert_eq!(versions(&(ECOSYSTEM.locks[5].1)("[project]\nrequires-python = '>= 3.13'\n")), ["python 3.13.0"]);
    }

    #[test]
    fn broken_files_say_nothing() {
        assert_eq!(read_pyproject("[project\n"), Asked::default());
        assert_eq!(versions(&read_lock("[[package]]\nname = 3\n")), [""; 0]);
        assert_eq!(versions(&read_pipfile_lock("{")), [""; 0]);
    }
}
