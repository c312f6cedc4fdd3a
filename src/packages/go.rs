//! Go: `go.mod`. The version of the language stands for that of its own packages.

use super::{Asked, Ecosystem, Locked, Reach, lenient};

pub(super) static ECOSYSTEM: Ecosystem = Ecosystem {
    languages: &["go"],
    manifests: &[("go.mod", |text| Asked {
        always: modules(text).map(|(path, _)| path.to_string()).collect(),
        ..Asked::default()
    })],
    locks: &[("go.mod", |text| {
        let mut versions = Locked::new();
        for (path, version) in modules(text) {
            versions.entry(path.to_string()).or_default().extend(lenient(version));
        }
        versions
    })],
    development: &[],
    reach: Reach::One,
};

/// The modules that a project requires, and `go` itself, with their versions.
fn modules(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut is_required = false;
    text.lines().filter_map(move |line| {
        let words: Vec<&str> = line.split("//").next()?.split_whitespace().collect();
        match words[..] {
            ["require", "("] => is_required = true,
            [")"] => is_required = false,
            ["require", path, version] => return Some((path, version)),
            ["go", version] => return Some(("go", version)),
            [path, version] if is_required => return Some((path, version)),
            _ => {}
        }
        None
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_modules_that_are_required_and_the_language() {
        let text = "module example.com/shop

go 1.22.1

require github.com/labstack/echo/v4 v4.13.0

require (
\tgithub.com/gofiber/fiber/v2 v2.52.5
\tgolang.org/x/net v0.30.0 // indirect
)

replace (
\tgithub.com/a/b v1.0.0 => ../b
)
exclude github.com/c/d v1.0.0
";
        assert_eq!(
            modules(text).collect::<Vec<_>>(),
            [
                ("go", "1.22.1"),
                ("github.com/labstack/echo/v4", "v4.13.0"),
                ("github.com/gofiber/fiber/v2", "v2.52.5"),
                ("golang.org/x/net", "v0.30.0"),
            ]
        );
    }
}
