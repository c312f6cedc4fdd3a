//! The rules that keep the parts apart, held against the source itself.

use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn only_the_server_knows_the_protocol() {
    for file in sources(Path::new("src")) {
        let is_server = file == Path::new("src/server.rs") || file.starts_with("src/server");
        let text = fs::read_to_string(&file).unwrap();
        for word in ["tower_lsp", "ls_types", "lsp_types"] {
            assert!(is_server || !text.contains(word), "{} speaks of {word}", file.display());
        }
    }
}

#[test]
fn handlers_that_edit_wait_for_nothing() {
    let server = fs::read_to_string("src/server.rs").unwrap();
    for handler in ["did_open", "did_change", "did_close"] {
        let start = server.find(&format!("async fn {handler}(")).unwrap();
        let body = &server[start..start + server[start..].find("\n    }\n").unwrap()];
        assert!(!body.contains(".await"), "{handler} waits: edits that arrive meanwhile would overtake it");
    }
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}
