//! The configuration: what it changes, for the command line and in an editor, and that its documentation is true.

#[expect(dead_code, reason = "what other tests of the server need")]
mod support;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use expect_test::{Expect, expect, expect_file};
use serde_json::{Value, json};
use statuslens::config::{Config, Settings};
use statuslens::document::{Cancel, Document};
use statuslens::fix;
use statuslens::installed::PackagesOf;
use statuslens::language::Language;
use statuslens::packages::Packages;
use statuslens::rewrite::File;
use statuslens::rules::{self, Context};
use statuslens::server::client::Editor;
use support::*;
use tower_lsp::ls_types::notification::*;
use tower_lsp::ls_types::request::*;
use tower_lsp::ls_types::*;

/// What is found in Rust code under a configuration, each with its severity.
fn check(config: &str, code: &str, expected: Expect) {
    check_in("rust", config, code, expected);
}

fn check_in(language: &str, config: &str, code: &str, expected: Expect) {
    let language = Language::of_id(language);
    let (config, problems) = Config::read(config);
    assert_eq!(problems, []);
    let settings = Settings::new(config, None);
    let document = Document::new(language, code).with_positions(settings.positions(language));
    let scan = document.scan(&Cancel::default()).unwrap();
    let mut told = String::new();
    let packages = Packages::new(&["http"], &[("http", "1.5.0")]);
    let file = File::new(&document, PackagesOf::Known(packages), &Cancel::default());
    for finding in rules::check(scan, &Context { settings: &settings, file: file.as_ref() }) {
        writeln!(told, "{}[{}] {}", finding.severity, finding.rule.id, &code[finding.range]).unwrap();
    }
    expected.assert_eq(&told);
}

const BUILDER: &str = "fn f() { http::Response::builder().status(432); http::Response::builder().status(499); }";

#[test]
fn rules_have_the_severity_that_is_set() {
    check(
        "",
        BUILDER,
        expect![[r#"
        warning[unknown-code] 432
        hint[unofficial-code] 499
    "#]],
    );
    check(
        "[rules]\nunknown-code = 'error'\nunofficial-code = 'off'\n",
        BUILDER,
        expect![[r#"
        error[unknown-code] 432
    "#]],
    );
}

#[test]
fn codes_of_the_project_are_known() {
    check(
        "[[codes]]\ncode = 432\nname = 'Quota'\n",
        BUILDER,
        expect![[r#"
        hint[unofficial-code] 499
    "#]],
    );
}

#[test]
fn comments_silence_rules() {
    check(
        "",
        "// statuslens: ignore-file[unofficial-code]\nfn f() { r.status(499);\n r.status(432); // statuslens: ignore\n}",
        expect![[r#"
            hint[unused-ignore] statuslens: ignore
        "#]],
    );
    let silenced = BUILDER.replace("; http", "; // statuslens: ignore[unknown-code] ours\nhttp");
    check(
        "",
        &silenced,
        expect![[r#"
        hint[unofficial-code] 499
    "#]],
    );
}

#[test]
fn comments_silence_rules_in_csharp_and_java() {
    check_in(
        "csharp",
        "",
        "var a = StatusCode(499); // statuslens: ignore[unofficial-code] ours\n// statuslens: ignore[unknown-code]\nvar b = StatusCode(432);\nvar c = StatusCode(404); // statuslens: ignore\nvar d = StatusCode(433);\n",
        expect![[r#"
            hint[unused-ignore] statuslens: ignore
            warning[unknown-code] 433
        "#]],
    );
    check_in(
        "java",
        "",
        "// statuslens: ignore-file[unknown-code] all ours\nclass A {\n  void f() {\n    response.sendError(432);\n    response.sendError(499); // statuslens: ignore[unofficial-code]\n    response.sendError(509);\n  }\n}\n",
        expect![[r#"
            hint[unofficial-code] 509
        "#]],
    );
}

#[test]
fn comments_silence_rules_in_other_languages() {
    for (language, code) in [
        ("python", "from flask import abort\nabort(432)  # statuslens: ignore[unknown-code] ours\nabort(433)\n"),
        ("python", "from flask import abort\n# statuslens: ignore[unknown-code]\nabort(432)\nabort(433)\n"),
        ("ruby", "head 432 # statuslens: ignore[unknown-code] ours\nhead 433\n"),
        ("ruby", "# statuslens: ignore[unknown-code]\nhead 432\nhead 433\n"),
        (
            "go",
            "package a\n\nfunc f() {\n\tw.WriteHeader(432) // statuslens: ignore[unknown-code] ours\n\tw.WriteHeader(433)\n}\n",
        ),
        (
            "go",
            "package a\n\nfunc f() {\n\t// statuslens: ignore[unknown-code]\n\tw.WriteHeader(432)\n\tw.WriteHeader(433)\n}\n",
        ),
    ] {
        check_in(
            language,
            "",
            code,
            expect![[r#"
            warning[unknown-code] 433
        "#]],
        );
    }
}

#[test]
fn positions_of_the_project_hold_codes_for_sure() {
    let code = "fn f() { refuse(\"x\", 432); refuse(432, \"x\"); let rc = 432; deny!(432); Reply { rc: 433 }; }";
    check("", code, expect![""]);
    check(
        "[[positions]]\nfunction = 'refuse'\nargument = 1\n[[positions]]\nname = 'rc'\n[[positions]]\nfunction = 'deny'\n",
        code,
        expect![[r#"
            warning[unknown-code] 432
            warning[unknown-code] 432
            warning[unknown-code] 432
            warning[unknown-code] 433
        "#]],
    );
}

#[test]
fn positions_are_of_all_languages_or_of_some() {
    let position = |language: &str| format!("[[positions]]\nfunction = 'refuse'\nlanguage = {language}\n");
    check(
        &position("['rust']"),
        "fn f() { refuse(432); }",
        expect![[r#"
            warning[unknown-code] 432
        "#]],
    );
    let (config, problems) = Config::read(&position("['ruts']"));
    assert_eq!(config.positions, []);
    assert_eq!(problems[0].message, "there is no language `ruts`; did you mean `rust`?");
    let mut other = Config::read(&position("[]")).0;
    let of = |config: &Config| Settings::new(config.clone(), None).positions(None).len();
    assert_eq!(of(&other), 1);
    other.positions[0].language = Config::read(&position("['rust']")).0.positions[0].language.clone();
    assert_eq!(of(&other), 0, "it is no Rust");
}

#[test]
fn a_name_in_a_comment_that_silences_nothing_is_removed_and_the_others_stay() {
    let text = |names: &str| format!("fn f() {{\n    r.status(499); // statuslens: ignore[{names}] ours\n}}\n");
    let check = |names: &str, expected: &str, count: usize| {
        let document = Document::new(Language::of_id("rust"), &text(names));
        let fixed = fix::fix(&document, Settings::builtin(), &PackagesOf::Known(Packages::default()), false);
        assert_eq!((fixed.text, fixed.applied), (text(expected), count));
    };
    check("unofficial-code", "unofficial-code", 0);
    check("unofficial-code, unknown-code", "unofficial-code", 1);
    check("unknown-code,unofficial-code", "unofficial-code", 1);
    check("invalid-code, unknown-code, unofficial-code, obsolete-code", "unofficial-code", 3);
    check("unofficial-code, unknwn-code", "unofficial-code, unknwn-code", 0);
}

/// `docs/configuration.md` is written by this test: `UPDATE_EXPECT=1 cargo test --test config`.
#[test]
fn the_documentation_is_that_of_the_schema() {
    let schema = Config::schema();
    let mut page = String::from(
        "# Configuration\n\n\
        A project is configured in `statuslens.toml`; the nearest one counts, from a file's own folder upwards. An editor can\n\
        set the same keys, in the section `statuslens` of its settings; where both say something, the project has the last\n\
        word, since it speaks for everybody who works on it. `statuslens config schema` prints the JSON Schema,\n\
        `statuslens config show` what holds for a folder. What is wrong in the file is reported at its place, and the rest\n\
        holds.\n\n\
        Comments silence rules where they are wrong: `// statuslens: ignore[unknown-code] reason` for its line (or the next\n\
        one, if it stands alone), `// statuslens: ignore-file[unknown-code] reason` for the file. Without brackets they\n\
        speak of every rule.\n\n\
        ```toml\n",
    );
    page.push_str(EXAMPLE);
    page.push_str("```\n");
    for (key, property) in schema["properties"].as_object().unwrap() {
        write!(page, "\n## `{key}`\n\n{}\n", property["description"].as_str().unwrap()).unwrap();
        let inner = referred(&schema, property).or_else(|| referred(&schema, &property["items"]));
        let inner = inner.filter(|inner| inner["properties"].is_object());
        for (key, property) in inner.iter().flat_map(|inner| inner["properties"].as_object().unwrap()) {
            let description = property["description"].as_str().unwrap();
            write!(page, "\n- `{key}`: {description}").unwrap();
        }
        page.push_str(if inner.is_some() { "\n" } else { "" });
    }
    page.push_str("\n## Rules\n\n| rule | without configuration | |\n| --- | --- | --- |\n");
    for rule in rules::RULES {
        writeln!(page, "| [{0}](rules/{0}.md) | {1} | {2} |", rule.id, rule.level(), rule.summary).unwrap();
    }
    expect_file![format!("{}/docs/configuration.md", env!("CARGO_MANIFEST_DIR"))].assert_eq(&page);
    assert_eq!(Config::read(EXAMPLE).1, []);
}

const EXAMPLE: &str = r#"exclude = ["generated/"]

[rules]
unofficial-code = "off"
prefer-constant = "warning"

[prefer-constant]
allow = [200, 404]

[inlay-hints]
numbers = false

[[codes]]
code = 432
name = "Quota Used Up"
description = "The customer has used all that was paid for."

[[positions]]
function = "refuse"
argument = 1

[[positions]]
name = "rc"
"#;

fn referred<'s>(schema: &'s Value, property: &Value) -> Option<&'s Value> {
    let name = property["$ref"].as_str()?.strip_prefix("#/$defs/")?;
    Some(&schema["$defs"][name])
}

#[test]
fn every_key_of_the_schema_is_read() {
    let schema = Config::schema();
    for key in schema["properties"].as_object().unwrap().keys() {
        // A value of the wrong type, so that only an unknown key is unknown.
        let (_, problems) = Config::read(&format!("{key} = true\n"));
        assert!(problems[0].message.starts_with("invalid type"), "{key}: {problems:?}");
    }
}

// In an editor

/// A project in a folder of its own, and an editor that has opened its only file.
struct Project {
    folder: tempfile::TempDir,
    editor: Editor,
}

impl Project {
    fn new(options: Value, capabilities: ClientCapabilities) -> Project {
        Project::with(options, capabilities, &[""], started())
    }

    /// One with several folders.
    fn with(options: Value, capabilities: ClientCapabilities, roots: &[&str], mut editor: Editor) -> Project {
        let folder = tempfile::tempdir().unwrap();
        let roots = roots.iter().map(|root| {
            fs::create_dir_all(folder.path().join(root)).unwrap();
            workspace_folder(&folder.path().join(root))
        });
        let params = InitializeParams {
            capabilities,
            initialization_options: Some(options),
            workspace_folders: Some(roots.collect()),
            ..InitializeParams::default()
        };
        editor.request::<Initialize>(params).unwrap().unwrap();
        editor.notify::<Initialized>(InitializedParams {}).unwrap();
        Project { folder, editor }
    }

    fn uri(&self, name: &str) -> Uri {
        Uri::from_file_path(self.folder.path().join(name)).unwrap()
    }

    fn open(&mut self, name: &str, text: &str) {
        let text_document = TextDocumentItem::new(self.uri(name), "rust".to_string(), 1, text.to_string());
        self.editor.notify::<DidOpenTextDocument>(DidOpenTextDocumentParams { text_document }).unwrap();
    }

    /// Writes a file and tells that it was saved.
    fn save(&mut self, name: &str, text: &str) {
        fs::write(self.folder.path().join(name), text).unwrap();
        let text_document = TextDocumentIdentifier::new(self.uri(name));
        self.editor.notify::<DidSaveTextDocument>(DidSaveTextDocumentParams { text_document, text: None }).unwrap();
    }

    /// Changes the whole text of an open file.
    fn change(&mut self, name: &str, text: &str) {
        let change = TextDocumentContentChangeEvent { range: None, range_length: None, text: text.to_string() };
        let text_document = VersionedTextDocumentIdentifier::new(self.uri(name), 2);
        let params = DidChangeTextDocumentParams { text_document, content_changes: vec![change] };
        self.editor.notify::<DidChangeTextDocument>(params).unwrap();
    }

    /// Waits until the diagnostics of a file are these.
    fn shows(&mut self, name: &str, expected: &[&str]) {
        let uri = self.uri(name);
        let messages = |params: &PublishDiagnosticsParams| -> Vec<String> {
            params.diagnostics.iter().map(|diagnostic| diagnostic.message.clone()).collect()
        };
        self.editor.told::<PublishDiagnostics>(|params| params.uri == uri && messages(params) == expected).unwrap();
    }

    /// The titles and edits of the quick fixes at the end of the code in [`ONE`].
    fn quick_fixes(&mut self, name: &str) -> String {
        let params = CodeActionParams {
            text_document: TextDocumentIdentifier::new(self.uri(name)),
            range: Range::new(Position::new(0, 43), Position::new(0, 43)),
            context: CodeActionContext { only: Some(vec![CodeActionKind::QUICKFIX]), ..Default::default() },
            work_done_progress_params: Default::default(),
            partial_result_params: Default::default(),
        };
        let actions = self.editor.request::<CodeActionRequest>(params).unwrap().unwrap().unwrap();
        let mut told = String::new();
        for action in actions {
            let CodeActionOrCommand::CodeAction(action) = action else { panic!("{action:?}") };
            let edit = serde_json::to_string(&action.edit).unwrap();
            let edit = edit.replace(self.uri("").as_str().trim_end_matches('/'), "ROOT");
            let folder = self.folder.path().file_name().unwrap().to_string_lossy().into_owned();
            writeln!(told, "{}\n  {edit}", action.title.replace(&folder, "project")).unwrap();
        }
        told
    }
}

fn workspace_folder(path: &Path) -> WorkspaceFolder {
    WorkspaceFolder { uri: Uri::from_file_path(path).unwrap(), name: "project".into() }
}

const UNKNOWN: &str = "`432` is no registered status code; clients treat it as `400`";
const UNOFFICIAL: &str = "`499` is unofficial: nginx (Client Closed Request), Esri ArcGIS Server (Token Required)";
const ONE: &str = "fn f() { http::Response::builder().status(432); }\n";

#[test]
fn the_file_holds_from_when_it_is_saved() {
    let mut project = Project::new(Value::Null, ClientCapabilities::default());
    project.open("a.rs", ONE);
    project.shows("a.rs", &[UNKNOWN]);
    project.save("statuslens.toml", "[[codes]]\ncode = 432\nname = \"Quota\"\n");
    project.shows("a.rs", &[]);
    project.save("statuslens.toml", "[rules]\nunknwn-code = \"off\"\n");
    project.shows("a.rs", &[UNKNOWN]);
    project.shows("statuslens.toml", &["there is no rule `unknwn-code`; did you mean `unknown-code`?"]);
    project.save("statuslens.toml", "[rulez]\n");
    project.shows("statuslens.toml", &["unknown field `rulez`; did you mean `rules`?"]);
    project.save("statuslens.toml", "exclude = [\"a.rs\"]\n");
    project.shows("a.rs", &[]);
    project.shows("statuslens.toml", &[]);
}

#[test]
fn an_open_configuration_is_checked_while_it_is_typed() {
    let mut project = Project::new(Value::Null, ClientCapabilities::default());
    project.open("statuslens.toml", "[rule]\n");
    project.shows("statuslens.toml", &["unknown field `rule`; did you mean `rules`?"]);
}

#[test]
fn an_open_configuration_holds_as_it_is_edited_until_it_is_closed() {
    let mut project = Project::new(Value::Null, ClientCapabilities::default());
    project.open("a.rs", ONE);
    project.shows("a.rs", &[UNKNOWN]);
    project.open("statuslens.toml", "[rules]\nunknown-code = \"off\"\n");
    project.shows("a.rs", &[]);
    project.change("statuslens.toml", "[rules]\n");
    project.shows("a.rs", &[UNKNOWN]);
    project.change("statuslens.toml", "[[codes]]\ncode = 432\nname = \"Quota\"\n");
    project.shows("a.rs", &[]);
    let text_document = TextDocumentIdentifier::new(project.uri("statuslens.toml"));
    project.editor.notify::<DidCloseTextDocument>(DidCloseTextDocumentParams { text_document }).unwrap();
    project.shows("a.rs", &[UNKNOWN]);
}

#[test]
fn positions_hold_in_documents_that_were_open_before() {
    let mut project = Project::new(Value::Null, ClientCapabilities::default());
    project.open("a.rs", "fn f() { refuse(432); }\n");
    project.shows("a.rs", &[]);
    project.open("statuslens.toml", "[[positions]]\nfunction = \"refuse\"\n");
    project.shows("a.rs", &[UNKNOWN]);
}

/// An editor that turns a rule off in folders named `quiet`.
fn quiet(params: Value) -> Value {
    let is_quiet = |item: &Value| item["scopeUri"].as_str().is_some_and(|scope| scope.ends_with("quiet"));
    let settings = |item| match is_quiet(item) {
        true => json!({ "rules": { "unknown-code": "off" }, "exclude": ["/gen"] }),
        false => Value::Null,
    };
    params["items"].as_array().unwrap().iter().map(settings).collect()
}

#[test]
fn each_folder_of_an_editor_has_settings_of_its_own() {
    let mut editor = started();
    editor.replies::<WorkspaceConfiguration>(quiet);
    let capabilities =
        serde_json::from_value(json!({ "workspace": { "configuration": true, "workspaceFolders": true } }));
    let at_first = json!({ "rules": { "unofficial-code": "error" } });
    let mut project = Project::with(at_first, capabilities.unwrap(), &["loud", "quiet"], editor);
    for name in ["loud/a.rs", "quiet/a.rs", "late-quiet/a.rs"] {
        project.open(name, BUILDER);
    }
    project.shows("loud/a.rs", &[UNKNOWN, UNOFFICIAL]);
    project.shows("quiet/a.rs", &[UNOFFICIAL]);
    project.shows("late-quiet/a.rs", &[UNKNOWN, UNOFFICIAL]);

    let added = vec![workspace_folder(&project.folder.path().join("late-quiet"))];
    let event = WorkspaceFoldersChangeEvent { added, removed: Vec::new() };
    project.editor.notify::<DidChangeWorkspaceFolders>(DidChangeWorkspaceFoldersParams { event }).unwrap();
    project.shows("late-quiet/a.rs", &[UNOFFICIAL]);

    project.editor.replies::<WorkspaceConfiguration>(|params| {
        params["items"].as_array().unwrap().iter().map(|_| json!({ "rules": { "unofficial-code": "off" } })).collect()
    });
    let settings = Value::Null;
    project.editor.notify::<DidChangeConfiguration>(DidChangeConfigurationParams { settings }).unwrap();
    project.shows("quiet/a.rs", &[UNKNOWN]);
}

#[test]
fn an_editor_sets_the_same_keys() {
    let mut project = Project::new(json!({ "rules": { "unknown-code": "off" } }), ClientCapabilities::default());
    project.open("a.rs", ONE);
    project.shows("a.rs", &[]);
    let settings = json!({ "statuslens": { "rules": { "unknown-code": "warning" } } });
    project.editor.notify::<DidChangeConfiguration>(DidChangeConfigurationParams { settings }).unwrap();
    project.shows("a.rs", &[UNKNOWN]);
    let settings = json!({ "statuslens": { "positions": [{ "function": "refuse" }], "rulez": 1 } });
    project.editor.notify::<DidChangeConfiguration>(DidChangeConfigurationParams { settings }).unwrap();
    project.editor.told::<LogMessage>(|log| log.message.contains("`statuslens.rulez`")).unwrap();
    project.open("b.rs", "fn f() { refuse(432); }\n");
    project.shows("b.rs", &[UNKNOWN]);
}

#[test]
fn an_unknown_code_can_be_silenced_or_made_known() {
    let mut project = Project::new(Value::Null, that_makes_files());
    project.open("a.rs", ONE);
    expect![[r#"
        Replace with `423` (Locked)
          {"documentChanges":[{"textDocument":{"uri":"ROOT/a.rs","version":1},"edits":[{"range":{"start":{"line":0,"character":42},"end":{"line":0,"character":45}},"newText":"423"}]}]}
        Replace with `431` (Request Header Fields Too Large)
          {"documentChanges":[{"textDocument":{"uri":"ROOT/a.rs","version":1},"edits":[{"range":{"start":{"line":0,"character":42},"end":{"line":0,"character":45}},"newText":"431"}]}]}
        Replace with `422` (Unprocessable Content)
          {"documentChanges":[{"textDocument":{"uri":"ROOT/a.rs","version":1},"edits":[{"range":{"start":{"line":0,"character":42},"end":{"line":0,"character":45}},"newText":"422"}]}]}
        Ignore `unknown-code` on this line
          {"documentChanges":[{"textDocument":{"uri":"ROOT/a.rs","version":1},"edits":[{"range":{"start":{"line":0,"character":49},"end":{"line":0,"character":49}},"newText":" // statuslens: ignore[unknown-code]"}]}]}
        Ignore `unknown-code` in this file
          {"documentChanges":[{"textDocument":{"uri":"ROOT/a.rs","version":1},"edits":[{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},"newText":"// statuslens: ignore-file[unknown-code]\n"}]}]}
        Add 432 to the codes of `project` (statuslens.toml)
          {"documentChanges":[{"kind":"create","uri":"ROOT/statuslens.toml","options":{"overwrite":false,"ignoreIfExists":true}},{"textDocument":{"uri":"ROOT/statuslens.toml","version":null},"edits":[{"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},"newText":"[[codes]]\ncode = 432\nname = \"Our 432\"\n"}]}]}
    "#]].assert_eq(&project.quick_fixes("a.rs"));
}

#[test]
fn no_file_is_made_by_an_edit_that_cannot_say_so() {
    let mut capabilities = that_makes_files();
    capabilities.workspace.as_mut().unwrap().workspace_edit.as_mut().unwrap().document_changes = None;
    let mut project = Project::new(Value::Null, capabilities);
    project.open("a.rs", ONE);
    let told = project.quick_fixes("a.rs");
    assert!(told.contains("Ignore `unknown-code`") && !told.contains("Add 432"), "{told}");
}

#[test]
fn a_code_is_added_to_what_the_editor_shows() {
    let mut project = Project::new(Value::Null, that_makes_files());
    project.open("a.rs", ONE);
    project.open("statuslens.toml", "[rules]\nobsolete-code = \"off\"\n");
    let told = project.quick_fixes("a.rs");
    expect![[r#"
        Add 432 to the codes of `project` (statuslens.toml)
          {"documentChanges":[{"textDocument":{"uri":"ROOT/statuslens.toml","version":null},"edits":[{"range":{"start":{"line":2,"character":0},"end":{"line":2,"character":0}},"newText":"\n[[codes]]\ncode = 432\nname = \"Our 432\"\n"}]}]}
    "#]]
    .assert_eq(&told[told.find("Add 432").unwrap()..]);
}

fn that_makes_files() -> ClientCapabilities {
    serde_json::from_value(json!({
        "workspace": { "workspaceEdit": { "documentChanges": true, "resourceOperations": ["create"] } },
        "textDocument": { "codeAction": { "codeActionLiteralSupport": { "codeActionKind": { "valueSet": [] } } } },
    }))
    .unwrap()
}
