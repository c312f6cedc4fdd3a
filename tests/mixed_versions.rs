//! A project with two versions of http is fixed, and the result compiles: it is a part of this very test.

#[path = "mixed_versions/after.rs"]
mod after;
#[path = "mixed_versions/before.rs"]
mod before;
#[path = "support/project.rs"]
mod project;

use expect_test::expect_file;
use project::Project;

#[test]
fn constants_are_written_that_fit_the_version_of_their_library() {
    let lock = include_bytes!("../Cargo.lock");
    let versions = String::from_utf8_lossy(lock).matches("name = \"http\"\n").count();
    assert!(versions > 1, "http is there in {versions} versions");
    let project = Project::new(&[
        ("Cargo.toml", include_bytes!("../Cargo.toml")),
        ("Cargo.lock", lock),
        ("statuslens.toml", b"[rules]\nprefer-constant = \"warning\"\n"),
        ("src/lib.rs", include_bytes!("mixed_versions/before.rs")),
    ]);
    project.command("check --fix src").output().unwrap();
    let fixed = std::fs::read_to_string(project.path("src/lib.rs")).unwrap();
    expect_file!["mixed_versions/after.rs"].assert_eq(&fixed);
    project.command("check --fix src").output().unwrap();
    assert_eq!(std::fs::read_to_string(project.path("src/lib.rs")).unwrap(), fixed, "a second run finds nothing");
}

/// What a version of the code does.
macro_rules! does {
    ($code:ident) => {
        format!(
            "{:?}",
            (
                [true, false].map($code::found),
                $code::created().status(),
                $code::is_created(&$code::created()),
                $code::gone().status(),
                $code::is_gone(&$code::gone()),
                $code::is_limited(&reqwest::Response::from(axum::http::Response::new(""))),
                $code::old::teapot(),
                $code::old::is_teapot($code::old::teapot()),
                [404, 410].map($code::is_missing),
            )
        )
    };
}

#[test]
fn fixed_code_does_what_it_did() {
    assert_eq!(does!(after), does!(before));
}
