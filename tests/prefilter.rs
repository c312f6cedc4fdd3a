//! The prefilter must never keep a file from the parser that has a mention in it. Held against real code: the sources of the web
//! libraries that the other tests are built with, which cargo has at hand.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use ignore::Walk;
use statuslens::document::{Cancel, Document};
use statuslens::language::Language;

const LIBRARIES: [&str; 7] = ["actix-http", "axum", "http", "rocket", "rocket_http", "tower-http", "warp"];

#[test]
fn no_file_with_a_mention_is_passed_over() {
    let rust = Language::of_id("rust").expect("Rust is known");
    let (mut files, mut passed_over, mut mentions) = (0, 0, 0);
    for path in LIBRARIES.iter().flat_map(|library| rust_files(&sources(library))) {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let document = Document::new(Some(rust), &text);
        let found = document.scan(&Cancel::default()).expect("nobody cancels").mentions.len();
        let may = rust.may_mention(text.as_bytes());
        assert!(may || found == 0, "{} has {found} mentions and was passed over", path.display());
        files += 1;
        passed_over += usize::from(!may);
        mentions += found;
    }
    // Otherwise the test would show nothing.
    assert!(
        files > 300 && passed_over > 50 && mentions > 500,
        "{files} files, {passed_over} passed over, {mentions} mentions"
    );
}

/// Where cargo keeps the sources of a package that this one depends on.
fn sources(package: &str) -> PathBuf {
    // Only what this platform needs is sure to be there.
    let version = Command::new("rustc").arg("-vV").output().expect("rustc runs");
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).expect("rustc says what it runs on");
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--locked", "--offline", "--filter-platform", host])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    let metadata: serde_json::Value = serde_json::from_slice(&metadata.stdout).expect("cargo writes JSON");
    let packages = metadata["packages"].as_array().expect("a list of packages");
    let manifest = packages.iter().find(|known| known["name"] == package).expect("a package that tests depend on");
    Path::new(manifest["manifest_path"].as_str().expect("a path")).parent().expect("a folder").to_path_buf()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let files = Walk::new(folder).filter_map(Result::ok).map(|entry| entry.into_path());
    files.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect()
}
