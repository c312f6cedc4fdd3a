//! Java: the files of Maven ([`super::maven`]) and of Gradle ([`super::gradle`]). Names are written as both do, `group:artifact`.
//!
//! What a build may use is not read: most of it comes with something else.

use super::{Ecosystem, Locked, Reach, gradle, lenient, maven};

pub(super) static ECOSYSTEM: Ecosystem = Ecosystem {
    languages: &["java"],
    manifests: &[],
    locks: &[
        ("gradle.lockfile", gradle::read_lock),
        ("pom.xml", maven::read_pom),
        ("build.gradle", gradle::read_build),
        ("build.gradle.kts", gradle::read_build),
        ("gradle/libs.versions.toml", gradle::read_catalog),
    ],
    development: &[],
    reach: Reach::All,
};

/// Groups of which all parts come out at once under one version, and the parts that have names of codes.
const RELEASED_TOGETHER: [(&str, &str); 6] = [
    ("org.springframework", "spring-web"),
    ("org.springframework", "spring-test"),
    ("io.netty", "netty-codec-http"),
    ("io.micronaut", "micronaut-http"),
    ("io.javalin", "javalin"),
    ("org.eclipse.jetty", "jetty-http"),
];

/// Groups that bring another one along, with the first version of that for a version of theirs.
const BRINGS: [(&str, u64, &str, &str); 5] = [
    ("org.springframework.boot", 4, "org.springframework:spring-web", "7.0.0"),
    ("org.springframework.boot", 4, "org.springframework:spring-test", "7.0.0"),
    ("org.springframework.boot", 4, "jakarta.servlet:jakarta.servlet-api", "6.1.0"),
    ("org.springframework.boot", 3, "org.springframework:spring-web", "6.0.0"),
    ("org.springframework.boot", 2, "org.springframework:spring-web", "5.0.0"),
];

/// Adds a version of an artifact, if it is one, and what that says of others.
pub(super) fn add(locked: &mut Locked, group: &str, artifact: &str, version: &str) {
    let Some(version) = lenient(version) else { return };
    for (_, part) in RELEASED_TOGETHER.iter().filter(|(whole, part)| *whole == group && *part != artifact) {
        super::add(locked, &format!("{group}:{part}"), version.clone());
    }
    let brought = BRINGS.iter().filter(|(by, major, ..)| *by == group && *major == version.major);
    for (.., name, first) in brought {
        lenient(first).into_iter().for_each(|first| super::add(locked, name, first));
    }
    super::add(locked, &format!("{group}:{artifact}"), version);
}
