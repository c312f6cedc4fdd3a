//! Where cargo keeps the sources of the packages that this one depends on.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// The folder of a package's manifest.
pub fn sources(package: &str) -> PathBuf {
    // Only what this platform needs is sure to be there.
    let version = Command::new("rustc").arg("-vV").output().expect("rustc runs");
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).expect("rustc says what it runs on");
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--locked", "--offline", "--filter-platform", host])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(metadata.status.success(), "{}", String::from_utf8_lossy(&metadata.stderr));
    let metadata: Value = serde_json::from_slice(&metadata.stdout).expect("cargo writes JSON");
    let packages = metadata["packages"].as_array().expect("a list of packages");
    let known = packages.iter().find(|known| known["name"] == package).expect("a package that tests depend on");
    Path::new(known["manifest_path"].as_str().expect("a path")).parent().expect("a folder").to_path_buf()
}
