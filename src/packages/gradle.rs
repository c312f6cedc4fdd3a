//! Gradle: lock files, version catalogs, and what build scripts say in the usual way.

use toml::{Table, Value};

use super::{Locked, jvm};

/// `org.springframework:spring-web:7.0.1=compileClasspath,runtimeClasspath`
pub(super) fn read_lock(text: &str) -> Locked {
    let mut locked = Locked::new();
    let coordinates = text.lines().filter_map(|line| line.split('=').next());
    coordinates.for_each(|coordinate| add(&mut locked, coordinate));
    locked
}

/// The strings of a build script that name an artifact with its version, and plugins with theirs. A script is a program: what it puts
/// together is not seen.
pub(super) fn read_build(text: &str) -> Locked {
    let mut locked = Locked::new();
    for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
        // Of the pieces between quotes, every second one is a string.
        let pieces: Vec<&str> = line.split(['"', '\'']).collect();
        let strings: Vec<&str> = pieces.iter().skip(1).step_by(2).copied().collect();
        strings.iter().for_each(|string| add(&mut locked, string));
        let is_plugin = pieces[0].trim_end().trim_end_matches('(').split_whitespace().last() == Some("id");
        if let (true, [id, version, ..]) = (is_plugin, strings.as_slice()) {
            jvm::add(&mut locked, id, "plugin", version);
        }
    }
    locked
}

pub(super) fn read_catalog(text: &str) -> Locked {
    let mut locked = Locked::new();
    let catalog: Table = text.parse().unwrap_or_default();
    let table = |name: &str| catalog.get(name).and_then(Value::as_table).into_iter().flatten();
    let version_of = |entry: &Value| -> String {
        let version = entry.get("version");
        let reference = version.and_then(|version| version.get("ref")).and_then(Value::as_str);
        let known = reference.and_then(|name| catalog.get("versions")?.get(name));
        known.or(version).and_then(Value::as_str).unwrap_or_default().to_string()
    };
    for (_, library) in table("libraries") {
        let word = |key: &str| library.get(key).and_then(Value::as_str);
        let module = word("module").and_then(|module| module.split_once(':'));
        match (library, module.or_else(|| word("group").zip(word("name")))) {
            (Value::String(coordinate), _) => add(&mut locked, coordinate),
            (_, Some((group, name))) => jvm::add(&mut locked, group, name, &version_of(library)),
            (_, None) => {}
        }
    }
    for (_, plugin) in table("plugins") {
        match (plugin, plugin.get("id").and_then(Value::as_str)) {
            (Value::String(text), _) => {
                text.split_once(':').into_iter().for_each(|(id, version)| jvm::add(&mut locked, id, "plugin", version));
            }
            (_, Some(id)) => jvm::add(&mut locked, id, "plugin", &version_of(plugin)),
            (_, None) => {}
        }
    }
    locked
}

/// Adds what `group:artifact:version` says.
fn add(locked: &mut Locked, coordinate: &str) {
    let mut parts = coordinate.split(':');
    if let (Some(group), Some(artifact), Some(version)) = (parts.next(), parts.next(), parts.next()) {
        jvm::add(locked, group, artifact, version);
    }
}

#[cfg(test)]
mod tests {
    use super::super::shown;
    use super::*;

    #[test]
    fn which_versions_a_project_has() {
        let lock = "# This is a Gradle generated file\nio.netty:netty-common:4.1.94.Final=runtimeClasspath\nempty=annotationProcessor\n";
        assert_eq!(shown(&read_lock(lock)), ["io.netty:netty-codec-http 4.1.94", "io.netty:netty-common 4.1.94"]);
        let groovy = "plugins {\n  id 'java'\n  id 'org.springframework.boot' version '4.0.3'\n}\n// 'a:b:1.0'\nimplementation 'io.javalin:javalin:6.3.0'\napi \"x:y:$version\"\n";
        assert_eq!(
            shown(&read_build(groovy)),
            [
                "io.javalin:javalin 6.3.0",
                "jakarta.servlet:jakarta.servlet-api 6.1.0",
                "org.springframework.boot:plugin 4.0.3",
                "org.springframework:spring-test 7.0.0",
                "org.springframework:spring-web 7.0.0"
            ]
        );
        let kotlin = "plugins { }\nid(\"org.springframework.boot\") version \"3.4.1\"\nimplementation(platform(\"io.netty:netty-bom:4.2.7.Final\"))\n";
        assert_eq!(
            shown(&read_build(kotlin)),
            [
                "io.netty:netty-bom 4.2.7",
                "io.netty:netty-codec-http 4.2.7",
                "org.springframework.boot:plugin 3.4.1",
                "org.springframework:spring-web 6.0.0"
            ]
        );
        let catalog = r#"
[versions]
spring = "7.0.1"
[libraries]
web = { module = "org.springframework:spring-web", version.ref = "spring" }
jetty = { group = "org.eclipse.jetty", name = "jetty-http", version = "12.0.14" }
javalin = "io.javalin:javalin:7.0.0"
bare = { module = "a:b" }
[plugins]
boot = { id = "org.springframework.boot", version = "4.0.3" }
"#;
        assert_eq!(
            shown(&read_catalog(catalog)),
            [
                "io.javalin:javalin 7.0.0",
                "jakarta.servlet:jakarta.servlet-api 6.1.0",
                "org.eclipse.jetty:jetty-http 12.0.14",
                "org.springframework.boot:plugin 4.0.3",
                "org.springframework:spring-test 7.0.0",
                "org.springframework:spring-test 7.0.1",
                "org.springframework:spring-web 7.0.0",
                "org.springframework:spring-web 7.0.1"
            ]
        );
    }

    #[test]
    fn broken_files_say_nothing() {
        assert!(read_lock("<<<<<<< HEAD\n").is_empty());
        assert!(read_build("\"'\"\n").is_empty());
        assert!(read_catalog("[libraries\n").is_empty());
    }
}
