//! What is said to editors is what the program says. The journeys through real editors are `tests/editors/run`.

use std::fs;
use std::path::Path;

use serde_json::Value;
use statuslens::config::Config;
use statuslens::language::{LANGUAGES, Language};

/// An editor's configuration, how it names a language, and where that is another name than the protocol's.
struct Editor {
    file: &'static str,
    mention: fn(&str) -> String,
    names: &'static [(&'static str, &'static str)],
}

const EDITORS: [Editor; 7] = [
    Editor { file: "neovim/lsp/statuslens.lua", mention: |name| format!("'{name}'"), names: &[("csharp", "cs")] },
    Editor {
        file: "helix/languages.toml",
        mention: |name| format!("name = \"{name}\""),
        names: &[("csharp", "c-sharp"), ("javascriptreact", "jsx"), ("typescriptreact", "tsx"), ("jsonc", "json")],
    },
    Editor { file: "emacs/statuslens.el", mention: |name| format!("\"{name}\""), names: &[("jsonc", "json")] },
    Editor {
        file: "kakoune/statuslens.kak",
        mention: str::to_string,
        names: &[("javascriptreact", "javascript"), ("typescriptreact", "typescript"), ("jsonc", "json")],
    },
    Editor {
        file: "zed/extension.toml",
        mention: |name| format!("\"{name}\""),
        names: &[
            ("csharp", "C#"),
            ("go", "Go"),
            ("java", "Java"),
            ("javascript", "JavaScript"),
            ("javascriptreact", "JavaScript"),
            ("json", "JSON"),
            ("jsonc", "JSONC"),
            ("php", "PHP"),
            ("python", "Python"),
            ("ruby", "Ruby"),
            ("rust", "Rust"),
            ("typescript", "TypeScript"),
            ("typescriptreact", "TSX"),
            ("yaml", "YAML"),
        ],
    },
    Editor {
        file: "sublime/LSP.sublime-settings",
        mention: |name| format!("source.{name}"),
        names: &[
            ("csharp", "cs"),
            ("javascript", "js"),
            ("javascriptreact", "jsx"),
            ("jsonc", "json"),
            ("typescript", "ts"),
            ("typescriptreact", "tsx"),
        ],
    },
    Editor {
        file: "jetbrains/statuslens/template.json",
        mention: |name| format!("\"languageId\": \"{name}\""),
        names: &[("jsonc", "json")],
    },
];

#[test]
fn every_editor_is_told_of_every_language() {
    for Editor { file, mention, names } in EDITORS {
        let text = fs::read_to_string(format!("{}/editors/{file}", env!("CARGO_MANIFEST_DIR"))).unwrap();
        for id in LANGUAGES.iter().flat_map(|language| language.ids()) {
            let name = names.iter().find(|(ours, _)| *ours == id).map_or(id, |(_, theirs)| theirs);
            assert!(text.contains(&mention(name)), "editors/{file} does not name {id}, as `{}`", mention(name));
        }
    }
}

#[test]
fn a_journey_is_made_in_every_language() {
    let rows: Value = serde_json::from_str(&fs::read_to_string("tests/editors/journeys.json").unwrap()).unwrap();
    for language in &LANGUAGES {
        let row = rows.as_array().unwrap().iter().find(|row| language.ids().any(|id| row["language"] == id));
        let file = row.unwrap_or_else(|| panic!("tests/editors/journeys.json has no row for {}", language.id))["file"]
            .as_str();
        let path = format!("tests/editors/projects/{}", file.unwrap());
        assert_eq!(Language::of_path(Path::new(&path)).map(|language| language.id), Some(language.id), "{path}");
    }
}

// VS Code

fn manifest() -> Value {
    serde_json::from_str(&fs::read_to_string("editors/vscode/package.json").unwrap()).unwrap()
}

const REMEDY: &str = "run `npm run manifest` in editors/vscode";

#[test]
fn vs_code_knows_every_language() {
    let manifest = manifest();
    for language in &LANGUAGES {
        let event = Value::from(format!("onLanguage:{}", language.id));
        assert!(manifest["activationEvents"].as_array().unwrap().contains(&event), "{event} is missing: {REMEDY}");
    }
}

#[test]
fn vs_code_knows_every_setting() {
    let (manifest, schema) = (manifest(), Config::schema());
    let settings = manifest["contributes"]["configuration"]["properties"].as_object().unwrap();
    for key in schema["properties"].as_object().unwrap().keys() {
        let (whole, part) = (format!("statuslens.{key}"), format!("statuslens.{key}."));
        let is_there = settings.keys().any(|setting| *setting == whole || setting.starts_with(&part));
        assert!(is_there, "the setting {whole} is missing: {REMEDY}");
    }
}
