//! The server and a workspace on the disk, as an editor meets them.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use statuslens::server::client::Editor;
use support::*;
use tempfile::TempDir;
use tower_lsp::jsonrpc::ErrorCode;
use tower_lsp::ls_types::notification::*;
use tower_lsp::ls_types::request::*;
use tower_lsp::ls_types::*;

/// A file that answers with a code, at line 1, columns 31 to 34.
fn answers_with(code: u16) -> String {
    format!("fn f() {{ http::StatusCode::from_u16(\n                               {code}); }}\n")
}

/// A folder on the disk.
struct Folder(TempDir);

impl Folder {
    fn with(files: &[(&str, &str)]) -> Folder {
        let folder = Folder(tempfile::tempdir().unwrap());
        files.iter().for_each(|(name, text)| folder.write(name, text));
        folder
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().canonicalize().unwrap().join(name)
    }

    /// The name that the helpers of [`support`] want.
    fn name(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().trim_start_matches('/').to_string()
    }

    fn uri(&self, name: &str) -> Uri {
        Uri::from_file_path(self.path(name)).unwrap()
    }

    /// The folder itself, without a slash at its end.
    fn base(&self) -> String {
        self.uri("").as_str().trim_end_matches('/').to_string()
    }

    fn write(&self, name: &str, text: &str) {
        fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        fs::write(self.path(name), text).unwrap();
    }
}

/// An editor with these capabilities in which these folders are open.
fn editor_in(folders: &[&Path], capabilities: Value) -> Editor {
    let mut editor = started();
    let folders =
        folders.iter().map(|path| WorkspaceFolder { uri: Uri::from_file_path(path).unwrap(), name: "a".into() });
    let params = InitializeParams {
        workspace_folders: Some(folders.collect()),
        capabilities: serde_json::from_value(capabilities).unwrap(),
        ..InitializeParams::default()
    };
    editor.request::<Initialize>(params).unwrap().unwrap();
    editor.notify::<Initialized>(InitializedParams {}).unwrap();
    editor
}

/// The places that speak of the same as what stands at a place: the last two parts of the path, line and columns.
fn references(editor: &mut Editor, name: &str, line: u32, column: u32) -> Vec<String> {
    let params = ReferenceParams {
        text_document_position: at(name, line, column),
        work_done_progress_params: WorkDoneProgressParams::default(),
        partial_result_params: PartialResultParams::default(),
        context: ReferenceContext { include_declaration: true },
    };
    editor.request::<References>(params).unwrap().unwrap().unwrap_or_default().iter().map(shown).collect()
}

fn shown(location: &Location) -> String {
    let Range { start, end } = location.range;
    let file = location.uri.as_str().rsplit('/').next().unwrap();
    format!("{file} {}:{}-{}", start.line, start.character, end.character)
}

/// The files that answer with 404, asked from a document that is no file.
fn files_with_404(editor: &mut Editor) -> Vec<String> {
    open(editor, "asks.rs", FILE);
    let found = references(editor, "asks.rs", 1, 38);
    close(editor, "asks.rs");
    found.iter().map(|found| found.split(' ').next().unwrap().to_string()).filter(|file| file != "asks.rs").collect()
}

fn watched(editor: &mut Editor, changes: &[(&Uri, FileChangeType)]) {
    let changes = changes.iter().map(|(uri, kind)| FileEvent::new((*uri).clone(), *kind)).collect();
    editor.notify::<DidChangeWatchedFiles>(DidChangeWatchedFilesParams { changes }).unwrap();
}

/// A request of the server, which is told like any notification.
macro_rules! asked {
    ($name:ident, $request:ty) => {
        enum $name {}
        impl Notification for $name {
            type Params = Value;
            const METHOD: &'static str = <$request as Request>::METHOD;
        }
    };
}

asked!(AsksForRegistration, RegisterCapability);
asked!(AsksForUnregistration, UnregisterCapability);
asked!(AsksForProgress, WorkDoneProgressCreate);
asked!(AsksForRefresh, WorkspaceDiagnosticRefresh);

/// Parts of results and progress alike.
enum AnyProgress {}
impl Notification for AnyProgress {
    type Params = Value;
    const METHOD: &'static str = Progress::METHOD;
}

// References

#[test]
fn a_code_is_the_same_in_every_language() {
    let folder = Folder::with(&[
        ("a.rs", &answers_with(404)),
        ("Pets.cs", "using System.Net;\nvar a = HttpStatusCode.NotFound;\nResponse.StatusCode = 404;\n"),
        ("PetsController.cs", "class A : ControllerBase {\n    IActionResult F() => NotFound();\n}\n"),
        (
            "Pets.java",
            "import org.springframework.http.*;\nclass A {\n    Object f = ResponseEntity.notFound();\n    Object g = HttpStatus.NOT_FOUND;\n}\n",
        ),
        (
            "pets.yaml",
            "openapi: 3.1.0\npaths:\n  /pets:\n    get:\n      responses:\n        '404': {description: none}\n",
        ),
    ]);
    let mut editor = editor_in(&[&folder.path("")], json!({}));
    open_in(&mut editor, "csharp", "asks.cs", "if ((int)response.StatusCode == 404) { }\n");
    let from_csharp = references(&mut editor, "asks.cs", 0, 33);
    assert_eq!(
        from_csharp,
        [
            "asks.cs 0:32-35",
            "Pets.cs 1:8-31",
            "Pets.cs 2:22-25",
            "Pets.java 2:15-38",
            "Pets.java 3:15-35",
            "PetsController.cs 1:25-33",
            "a.rs 1:31-34",
            "pets.yaml 5:8-13",
        ]
    );
    open_in(&mut editor, "java", "Asks.java", "class A { void f() { response.sendError(404); } }\n");
    assert_eq!(references(&mut editor, "Asks.java", 0, 41).len(), from_csharp.len() + 1);
    assert_eq!(hovered(&mut editor, "Asks.java", 0, 41), Some(("404".to_string(), 40, 43)));
    assert_eq!(hovered(&mut editor, "asks.cs", 0, 33), Some(("404".to_string(), 32, 35)));
}

#[test]
fn every_spelling_of_a_code_is_found_in_open_and_closed_files() {
    let folder = Folder::with(&[
        ("numbers.rs", "fn f(r: reqwest::Response) {\n    if r.status() == 404 {}\n    if r.status() == 410 {}\n}\n"),
        ("constant.rs", "fn f() {\n    http::StatusCode::NOT_FOUND;\n}\n"),
        ("builder.rs", "use actix_web::HttpResponse;\nfn f() {\n    HttpResponse::NotFound();\n}\n"),
        ("string.rs", "fn f(r: reqwest::Response) {\n    assert_eq!(r.status().as_str(), \"404\");\n}\n"),
        ("changed.rs", &answers_with(404)),
    ]);
    let mut editor = editor_in(&[&folder.path("")], json!({}));
    open(&mut editor, &folder.name("changed.rs"), "");
    open(&mut editor, "elsewhere.rs", "fn é() { \"é\"; http::StatusCode::NOT_FOUND; }\n");
    open(
        &mut editor,
        &folder.name("numbers.rs"),
        "// new\nfn f(r: reqwest::Response) {\n    if r.status() == 404 {}\n}\n",
    );
    let found = references(&mut editor, "elsewhere.rs", 0, 25);
    assert_eq!(
        found,
        ["elsewhere.rs 0:14-41", "builder.rs 2:4-26", "constant.rs 1:4-31", "numbers.rs 2:21-24", "string.rs 1:36-41",]
    );
    assert_eq!(references(&mut editor, "elsewhere.rs", 0, 1), [""; 0]);
    assert_eq!(references(&mut editor, "never_opened.rs", 0, 25), [""; 0]);
}

#[test]
fn a_code_is_found_in_every_language_and_explained_there() {
    let files = [
        ("go", "a.go", "package a\n\nfunc f(w http.ResponseWriter) {\n\tw.WriteHeader(404)\n}\n"),
        ("python", "b.py", "from http import HTTPStatus\n\nNONE = HTTPStatus.NOT_FOUND\n"),
        ("ruby", "c.rb", "head :not_found\n"),
        ("php", "d.php", "<?php\nhttp_response_code(404);\n"),
    ];
    let folder = Folder::with(&files.map(|(_, name, text)| (name, text)));
    let mut editor = editor_in(&[&folder.path("")], json!({}));
    let expected = ["a.go 3:15-18", "b.py 2:7-27", "c.rb 0:5-15", "d.php 1:19-22"];
    for ((language, name, text), place) in files.into_iter().zip(expected) {
        let name = folder.name(name);
        let text_document = TextDocumentItem::new(uri(&name), language.to_string(), 1, text.to_string());
        editor.notify::<DidOpenTextDocument>(DidOpenTextDocumentParams { text_document }).unwrap();
        let (line, column) = place.split_once(' ').and_then(|(_, place)| place.split_once(':')).unwrap();
        let (start, end) = column.split_once('-').unwrap();
        let [line, start, end] = [line, start, end].map(|number| number.parse().unwrap());
        let shown = hovered(&mut editor, &name, line, start);
        assert_eq!(shown, Some(("404".to_string(), start, end)));
        let mut found = references(&mut editor, &name, line, start);
        found.sort();
        assert_eq!(found, expected);
    }
}

#[test]
fn a_class_is_found_by_its_tests_and_ranges() {
    let text = "fn f(s: http::StatusCode) {\n    s.is_client_error();\n    matches!(s.as_u16(), 400..=499);\n    s == 404;\n}\n";
    let folder = Folder::with(&[("a.rs", text), ("b.rs", text)]);
    let mut editor = editor_in(&[&folder.path("")], json!({}));
    open(&mut editor, &folder.name("a.rs"), text);
    let found = references(&mut editor, &folder.name("a.rs"), 1, 10);
    assert_eq!(found, ["a.rs 1:6-21", "a.rs 2:25-34", "b.rs 1:6-21", "b.rs 2:25-34"]);
}

#[test]
fn places_are_told_in_the_columns_of_the_editor() {
    let folder = Folder::with(&[("a.rs", "fn f() { /* é😀 */ http::StatusCode::NOT_FOUND; }\n")]);
    for (encoding, column) in [("utf-8", 22), ("utf-16", 19), ("utf-32", 18)] {
        let capabilities = json!({"general": {"positionEncodings": [encoding]}});
        let mut editor = editor_in(&[&folder.path("")], capabilities);
        open(&mut editor, "asks.rs", FILE);
        let found = references(&mut editor, "asks.rs", 1, 38);
        assert_eq!(found[1], format!("a.rs 0:{column}-{}", column + 27), "{encoding}");
    }
}

#[test]
fn long_results_come_in_parts_before_the_answer() {
    let line = "    http::StatusCode::NOT_FOUND;\n";
    let folder = Folder::with(&[("a.rs", &format!("fn f() {{\n{}}}\n", line.repeat(1200)))]);
    let mut editor = editor_in(&[&folder.path("")], json!({}));
    open(&mut editor, "asks.rs", FILE);
    let params = ReferenceParams {
        text_document_position: at("asks.rs", 1, 38),
        work_done_progress_params: WorkDoneProgressParams::default(),
        partial_result_params: PartialResultParams { partial_result_token: Some(NumberOrString::Number(7)) },
        context: ReferenceContext { include_declaration: false },
    };
    assert_eq!(editor.request::<References>(params).unwrap().unwrap(), Some(Vec::new()));
    let mut parts = Vec::new();
    while parts.iter().sum::<usize>() < 1201 {
        let part = editor.told::<AnyProgress>(|told| told["token"] == 7).unwrap();
        parts.push(part["value"].as_array().unwrap().len());
    }
    assert_eq!(parts, [500, 500, 201]);
}

#[test]
fn places_of_the_same_code_are_highlighted_by_what_is_done_with_it() {
    let mut editor = editor();
    let text = "fn f(r: reqwest::Response) {\n    if r.status() == 404 {\n        http::Response::builder().status(404);\n    }\n    r.status() == 410;\n}\n";
    open(&mut editor, "a.rs", text);
    let params = DocumentHighlightParams {
        text_document_position_params: at("a.rs", 1, 22),
        work_done_progress_params: WorkDoneProgressParams::default(),
        partial_result_params: PartialResultParams::default(),
    };
    let found = editor.request::<DocumentHighlightRequest>(params).unwrap().unwrap().unwrap();
    let found: Vec<_> = found.iter().map(|one| (one.range.start.line, one.kind.unwrap())).collect();
    assert_eq!(found, [(1, DocumentHighlightKind::READ), (2, DocumentHighlightKind::WRITE)]);
}

// Symbols

#[test]
fn mentions_are_symbols_of_the_workspace() {
    let folder = Folder::with(&[
        (
            "a.rs",
            "fn f(r: reqwest::Response) {\n    http::StatusCode::NOT_FOUND;\n    r.status().is_client_error();\n}\n",
        ),
        ("b.rs", "fn f(r: reqwest::Response) {\n    if r.status() == 404 {}\n    if r.status() == 503 {}\n}\n"),
    ]);
    let mut editor = editor_in(&[&folder.path("")], json!({}));
    let mut found = |query: &str| {
        let params = WorkspaceSymbolParams { query: query.to_string(), ..WorkspaceSymbolParams::default() };
        // Both kinds of symbols look the same when their places are known.
        let Some(WorkspaceSymbolResponse::Flat(found)) =
            editor.request::<WorkspaceSymbolRequest>(params).unwrap().unwrap()
        else {
            return Vec::new();
        };
        let line = |symbol: &SymbolInformation| {
            let container = symbol.container_name.as_deref().unwrap_or_default();
            format!("{} ({container}) {}", symbol.name, shown(&symbol.location))
        };
        found.iter().map(line).collect::<Vec<_>>()
    };
    let not_found = [
        "404 Not Found (http::StatusCode::NOT_FOUND) a.rs 1:4-31",
        "404 Not Found (comparison with `status`) b.rs 1:21-24",
    ];
    assert_eq!(found("404"), not_found);
    assert_eq!(found("not fou"), not_found);
    assert_eq!(found("5xx"), ["503 Service Unavailable (comparison with `status`) b.rs 2:21-24"]);
    assert_eq!(found("4xx").len(), 3);
    assert_eq!(found("").len(), 4);
    assert_eq!(found("main"), [""; 0]);
}

// What happens to files

#[test]
fn the_index_follows_files_that_change_appear_move_and_vanish() {
    let folder = Folder::with(&[("a.rs", &answers_with(404)), ("src/b.rs", &answers_with(410))]);
    let mut editor = editor_in(&[&folder.path("")], json!({}));
    assert_eq!(files_with_404(&mut editor), ["a.rs"]);

    folder.write("src/b.rs", &answers_with(404));
    folder.write("c.rs", &answers_with(404));
    watched(
        &mut editor,
        &[(&folder.uri("src/b.rs"), FileChangeType::CHANGED), (&folder.uri("c.rs"), FileChangeType::CREATED)],
    );
    assert_eq!(files_with_404(&mut editor), ["a.rs", "c.rs", "b.rs"]);

    fs::rename(folder.path("src"), folder.path("lib")).unwrap();
    let files = vec![FileRename {
        old_uri: folder.uri("src").as_str().to_string(),
        new_uri: folder.uri("lib").as_str().to_string(),
    }];
    editor.notify::<DidRenameFiles>(RenameFilesParams { files }).unwrap();
    assert_eq!(files_with_404(&mut editor), ["a.rs", "c.rs", "b.rs"]);
    open(&mut editor, "asks.rs", FILE);
    assert_eq!(references(&mut editor, "asks.rs", 1, 38).len(), 4, "what has moved is not counted twice");

    fs::remove_dir_all(folder.path("lib")).unwrap();
    fs::remove_file(folder.path("a.rs")).unwrap();
    watched(&mut editor, &[(&folder.uri("a.rs"), FileChangeType::DELETED)]);
    let files = vec![FileDelete { uri: folder.uri("lib").as_str().to_string() }];
    editor.notify::<DidDeleteFiles>(DeleteFilesParams { files }).unwrap();
    assert_eq!(files_with_404(&mut editor), ["c.rs"]);

    folder.write("d.rs", &answers_with(404));
    let files = vec![FileCreate { uri: folder.uri("d.rs").as_str().to_string() }];
    editor.notify::<DidCreateFiles>(CreateFilesParams { files }).unwrap();
    assert_eq!(files_with_404(&mut editor), ["c.rs", "d.rs"]);
}

#[test]
fn a_folder_that_another_program_deletes_leaves_the_index_with_its_configuration() {
    let wrong = "fn f() { http::Response::builder().status(432); }\n";
    let folder = Folder::with(&[
        ("a.rs", &answers_with(404)),
        ("src/b.rs", &answers_with(404)),
        ("src/statuslens.toml", "rules.unknown-code = \"off\"\n"),
    ]);
    let mut editor = editor_in(&[&folder.path("")], json!({}));
    let name = folder.name("src/open.rs");
    open(&mut editor, &name, wrong);
    let shows = |editor: &mut Editor, count| {
        let uri = folder.uri("src/open.rs");
        editor.told::<PublishDiagnostics>(|told| told.uri == uri && told.diagnostics.len() == count).unwrap();
    };
    shows(&mut editor, 0);
    assert_eq!(files_with_404(&mut editor), ["a.rs", "b.rs"]);
    fs::remove_dir_all(folder.path("src")).unwrap();
    // All that is told of a folder is its own name.
    watched(&mut editor, &[(&folder.uri("src"), FileChangeType::DELETED)]);
    assert_eq!(files_with_404(&mut editor), ["a.rs"]);
    shows(&mut editor, 1);
}

#[test]
fn an_open_document_takes_the_place_of_its_file_until_it_is_closed() {
    let folder = Folder::with(&[("a.rs", &answers_with(404))]);
    let mut editor = editor_in(&[&folder.path("")], json!({}));
    let name = folder.name("a.rs");
    open(&mut editor, &name, &answers_with(410));
    assert_eq!(files_with_404(&mut editor), [""; 0]);
    edit(&mut editor, &name, 2, 1, 31, 34, "404");
    assert_eq!(files_with_404(&mut editor), ["a.rs"]);
    folder.write("a.rs", &answers_with(410));
    assert_eq!(files_with_404(&mut editor), ["a.rs"], "the editor decides what becomes of the file");
    close(&mut editor, &name);
    assert_eq!(files_with_404(&mut editor), [""; 0], "it was closed without being saved");
}

#[test]
fn files_are_left_out_that_a_walk_would_leave_out() {
    let folder = Folder::with(&[
        (".git/HEAD", ""),
        (".gitignore", "target\n"),
        ("a.rs", &answers_with(404)),
        ("target/b.rs", &answers_with(404)),
        (".hidden/c.rs", &answers_with(404)),
        ("d.txt", &answers_with(404)),
    ]);
    let mut editor = editor_in(&[&folder.path("")], json!({}));
    assert_eq!(files_with_404(&mut editor), ["a.rs"]);
    folder.write("target/e.rs", &answers_with(404));
    let all = ["target/b.rs", "target/e.rs", ".hidden/c.rs", "d.txt", "target"].map(|name| folder.uri(name));
    watched(&mut editor, &all.each_ref().map(|uri| (uri, FileChangeType::CHANGED)));
    assert_eq!(files_with_404(&mut editor), ["a.rs"]);

    folder.write(".gitignore", "a.rs\n");
    watched(&mut editor, &[(&folder.uri(".gitignore"), FileChangeType::CHANGED)]);
    assert_eq!(files_with_404(&mut editor), ["b.rs", "e.rs"]);
}

#[test]
fn folders_come_and_go_and_a_file_counts_once() {
    let (one, two) = (Folder::with(&[("in/a.rs", &answers_with(404))]), Folder::with(&[("b.rs", &answers_with(404))]));
    let mut editor = editor_in(&[&one.path(""), &one.path("in")], json!({"workspace": {"workspaceFolders": true}}));
    assert_eq!(files_with_404(&mut editor), ["a.rs"]);
    let folder = |folder: &Folder| vec![WorkspaceFolder { uri: folder.uri(""), name: "a".to_string() }];
    let mut change = |added, removed| {
        let event = WorkspaceFoldersChangeEvent { added, removed };
        editor.notify::<DidChangeWorkspaceFolders>(DidChangeWorkspaceFoldersParams { event }).unwrap();
        files_with_404(&mut editor).into_iter().collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(change(folder(&two), Vec::new()), ["a.rs", "b.rs"].map(str::to_string).into());
    assert_eq!(change(Vec::new(), folder(&one)), ["a.rs", "b.rs"].map(str::to_string).into(), "the inner one is left");
    assert_eq!(change(Vec::new(), folder(&two)), ["a.rs"].map(str::to_string).into());
}

#[test]
#[cfg(unix)]
fn links_are_followed_only_to_folders_of_the_workspace() {
    let folder = Folder::with(&[("real/a.rs", &answers_with(404))]);
    std::os::unix::fs::symlink(folder.path("real"), folder.path("link")).unwrap();
    std::os::unix::fs::symlink(folder.path("real/a.rs"), folder.path("real/b.rs")).unwrap();
    let mut editor = editor_in(&[&folder.path("link")], json!({}));
    open(&mut editor, "asks.rs", FILE);
    let params = ReferenceParams {
        text_document_position: at("asks.rs", 1, 38),
        work_done_progress_params: WorkDoneProgressParams::default(),
        partial_result_params: PartialResultParams::default(),
        context: ReferenceContext { include_declaration: true },
    };
    let found = editor.request::<References>(params).unwrap().unwrap().unwrap();
    assert_eq!(found[1].uri, folder.uri("link/a.rs"), "by the name that the editor has for it");
    assert_eq!(found.len(), 2);

    open(&mut editor, &folder.name("link/a.rs"), "");
    assert_eq!(files_with_404(&mut editor), [""; 0]);
    folder.write("link/a.rs", "");
    close(&mut editor, &folder.name("link/a.rs"));
    watched(&mut editor, &[(&folder.uri("link/a.rs"), FileChangeType::CHANGED)]);
    assert_eq!(files_with_404(&mut editor), [""; 0]);
}

// Watching

#[test]
fn the_editor_is_asked_to_watch_what_it_can_watch() {
    let folder = Folder::with(&[]);
    let registered = |capability: Value| {
        let capabilities = json!({"workspace": {"didChangeWatchedFiles": capability, "workspaceFolders": true}});
        let mut editor = editor_in(&[&folder.path("")], capabilities);
        let asked = editor.told::<AsksForRegistration>(|_| true).unwrap();
        let watchers = asked["registrations"][0]["registerOptions"]["watchers"].as_array().unwrap();
        (watchers.iter().map(|watcher| watcher["globPattern"].clone()).collect::<Vec<_>>(), editor)
    };
    let (globs, _) = registered(json!({"dynamicRegistration": true}));
    for glob in ["**/*", "**/*.rs", "**/statuslens.toml", "**/Cargo.lock", "**/.gitignore"] {
        assert!(globs.contains(&json!(glob)), "{glob} is not among {globs:?}");
    }

    let (globs, mut editor) = registered(json!({"dynamicRegistration": true, "relativePatternSupport": true}));
    assert!(globs.contains(&json!({"baseUri": folder.base(), "pattern": "**/*.rs"})), "{globs:?}");

    let other = Folder::with(&[]);
    let added = vec![WorkspaceFolder { uri: other.uri(""), name: "other".to_string() }];
    let event = WorkspaceFoldersChangeEvent { added, removed: Vec::new() };
    editor.notify::<DidChangeWorkspaceFolders>(DidChangeWorkspaceFoldersParams { event }).unwrap();
    editor.told::<AsksForUnregistration>(|_| true).unwrap();
    let again = editor.told::<AsksForRegistration>(|_| true).unwrap();
    assert!(again.to_string().contains(&other.base()), "{again}");
}

#[test]
fn an_editor_that_can_nothing_is_asked_nothing_and_has_the_index() {
    let folder = Folder::with(&[("a.rs", &answers_with(404))]);
    let mut editor = started();
    let params = InitializeParams {
        workspace_folders: Some(vec![WorkspaceFolder { uri: folder.uri(""), name: "a".to_string() }]),
        ..InitializeParams::default()
    };
    let offered = editor.request::<Initialize>(params).unwrap().unwrap().capabilities;
    assert!(offered.diagnostic_provider.is_none() && offered.inlay_hint_provider.is_none());
    assert_eq!(offered.workspace, None);
    editor.notify::<Initialized>(InitializedParams {}).unwrap();
    assert_eq!(files_with_404(&mut editor), ["a.rs"]);
    let heard = editor.heard();
    assert!(heard.iter().all(|method| *method == PublishDiagnostics::METHOD), "{heard:?}");
}

#[test]
fn only_file_operations_are_wanted_that_the_editor_tells_of() {
    let capabilities = json!({"workspace": {"fileOperations": {"didRename": true}}});
    let offered = started().initialize(serde_json::from_value(capabilities).unwrap()).unwrap().unwrap().capabilities;
    let operations = offered.workspace.unwrap().file_operations.unwrap();
    assert!(operations.did_rename.is_some() && operations.did_create.is_none() && operations.did_delete.is_none());
}

// Diagnostics that the editor asks for

fn pulls() -> Value {
    json!({
        "workspace": {"diagnostics": {"refreshSupport": true}},
        "textDocument": {"diagnostic": {}, "publishDiagnostics": {}}
    })
}

/// The number of the result and how much is wrong, or nothing if it is what it was before.
fn pulled(editor: &mut Editor, name: &str, before: Option<&str>) -> Option<(String, usize)> {
    let params = DocumentDiagnosticParams {
        text_document: TextDocumentIdentifier::new(uri(name)),
        identifier: None,
        previous_result_id: before.map(str::to_string),
        work_done_progress_params: WorkDoneProgressParams::default(),
        partial_result_params: PartialResultParams::default(),
    };
    match editor.request::<DocumentDiagnosticRequest>(params).unwrap().unwrap() {
        DocumentDiagnosticReportResult::Report(DocumentDiagnosticReport::Full(full)) => {
            let report = full.full_document_diagnostic_report;
            Some((report.result_id.unwrap(), report.items.len()))
        }
        _ => None,
    }
}

#[test]
fn an_editor_that_asks_for_diagnostics_is_not_sent_any() {
    let mut editor = editor_with(serde_json::from_value(pulls()).unwrap());
    open(&mut editor, "a.rs", &FILE.replace("404", "432"));
    let (first, count) = pulled(&mut editor, "a.rs", None).unwrap();
    assert_eq!(count, 1);
    assert_eq!(pulled(&mut editor, "a.rs", Some(&first)), None);
    edit(&mut editor, "a.rs", 2, 0, 0, 0, "\n");
    let (second, _) = pulled(&mut editor, "a.rs", Some(&first)).unwrap();
    assert_ne!(first, second, "it has moved");
    edit(&mut editor, "a.rs", 3, 2, 38, 41, "404");
    assert_eq!(pulled(&mut editor, "a.rs", Some(&second)).unwrap().1, 0);
    close(&mut editor, "a.rs");
    assert_works(&mut editor);
    assert_eq!(editor.heard(), [""; 0]);
}

/// How much is wrong in each file, `None` where it is what it was; and the numbers to ask with the next time.
type Report = (BTreeMap<String, Option<usize>>, Vec<PreviousResultId>);

fn pulled_everywhere(editor: &mut Editor, before: Vec<PreviousResultId>, token: Option<i32>) -> Report {
    let params = WorkspaceDiagnosticParams {
        identifier: None,
        previous_result_ids: before,
        work_done_progress_params: WorkDoneProgressParams::default(),
        partial_result_params: PartialResultParams { partial_result_token: token.map(NumberOrString::Number) },
    };
    let WorkspaceDiagnosticReportResult::Report(report) =
        editor.request::<WorkspaceDiagnosticRequest>(params).unwrap().unwrap()
    else {
        panic!("a part in place of a report")
    };
    let items = match token {
        None => report.items,
        Some(token) => {
            assert_eq!(report.items, []);
            let mut part = editor.told::<AnyProgress>(|told| told["token"] == token).unwrap();
            serde_json::from_value(part["value"]["items"].take()).unwrap()
        }
    };
    let (mut counts, mut ids) = (BTreeMap::new(), Vec::new());
    for item in items {
        let (uri, value, count) = match item {
            WorkspaceDocumentDiagnosticReport::Full(full) => {
                let report = full.full_document_diagnostic_report;
                (full.uri, report.result_id.unwrap(), Some(report.items.len()))
            }
            WorkspaceDocumentDiagnosticReport::Unchanged(same) => {
                (same.uri, same.unchanged_document_diagnostic_report.result_id, None)
            }
        };
        counts.insert(uri.as_str().rsplit('/').next().unwrap().to_string(), count);
        ids.push(PreviousResultId { uri, value });
    }
    (counts, ids)
}

#[test]
fn the_whole_workspace_can_be_asked_for() {
    let folder = Folder::with(&[
        ("good.rs", &answers_with(404)),
        ("bad.rs", &answers_with(432)),
        ("worse.rs", &format!("{}{}", answers_with(432), answers_with(999))),
    ]);
    let mut editor = editor_in(&[&folder.path("")], pulls());
    open(&mut editor, "open.rs", &answers_with(999));
    let counts = |counts: &[(&str, Option<usize>)]| -> BTreeMap<String, Option<usize>> {
        counts.iter().map(|(name, count)| (name.to_string(), *count)).collect()
    };
    let (first, ids) = pulled_everywhere(&mut editor, Vec::new(), None);
    assert_eq!(first, counts(&[("bad.rs", Some(1)), ("open.rs", Some(1)), ("worse.rs", Some(2))]));
    let (same, _) = pulled_everywhere(&mut editor, ids.clone(), Some(1));
    assert_eq!(same, counts(&[("bad.rs", None), ("open.rs", None), ("worse.rs", None)]));

    folder.write("bad.rs", &answers_with(404));
    fs::remove_file(folder.path("worse.rs")).unwrap();
    editor.told::<AsksForRefresh>(|_| true).unwrap();
    let changed = [folder.uri("bad.rs"), folder.uri("worse.rs")];
    watched(&mut editor, &changed.each_ref().map(|uri| (uri, FileChangeType::CHANGED)));
    editor.told::<AsksForRefresh>(|_| true).unwrap();
    let (mended, ids) = pulled_everywhere(&mut editor, ids, None);
    assert_eq!(mended, counts(&[("bad.rs", Some(0)), ("open.rs", None), ("worse.rs", Some(0))]));
    assert_eq!(pulled(&mut editor, &folder.name("good.rs"), None).unwrap().1, 0);
    open(&mut editor, &folder.name("bad.rs"), &answers_with(432));
    let (opened, _) = pulled_everywhere(&mut editor, ids, None);
    assert_eq!(opened["bad.rs"], Some(1));
}

#[test]
fn settings_hold_for_closed_files_too() {
    let folder = Folder::with(&[
        ("a.rs", &answers_with(432)),
        ("generated/b.rs", &answers_with(432)),
        ("statuslens.toml", "exclude = [\"generated\"]\n"),
    ]);
    let mut editor = editor_in(&[&folder.path("")], pulls());
    assert_eq!(pulled_everywhere(&mut editor, Vec::new(), None).0, BTreeMap::from([("a.rs".to_string(), Some(1))]));
    folder.write("c.rs", "fn f() { brew(432); }\n");
    let positions = "[[positions]]\nfunction = \"brew\"\nargument = 0\n";
    folder.write("statuslens.toml", &format!("[[codes]]\ncode = 432\nname = \"Out of Tea\"\n{positions}"));
    watched(&mut editor, &[(&folder.uri("statuslens.toml"), FileChangeType::CHANGED)]);
    assert!(pulled_everywhere(&mut editor, Vec::new(), None).0.is_empty());
    let params = WorkspaceSymbolParams { query: "tea".to_string(), ..WorkspaceSymbolParams::default() };
    let Some(WorkspaceSymbolResponse::Flat(found)) = editor.request::<WorkspaceSymbolRequest>(params).unwrap().unwrap()
    else {
        panic!("no symbols")
    };
    assert_eq!(found.iter().map(|symbol| symbol.name.as_str()).collect::<Vec<_>>(), ["432 Out of Tea"; 3]);
}

#[test]
fn a_lock_file_decides_about_the_files_below_it() {
    let deprecated = "fn f() { salvo::http::StatusError::unavailable_for_legalreasons(); }\n";
    let folder = Folder::with(&[("src/closed.rs", deprecated), ("src/open.rs", deprecated)]);
    let mut editor = editor_in(&[&folder.path("")], pulls());
    open(&mut editor, &folder.name("src/open.rs"), deprecated);
    let (without, ids) = pulled_everywhere(&mut editor, Vec::new(), None);
    assert!(without.is_empty(), "{without:?}");
    folder.write("Cargo.lock", "version = 4\n\n[[package]]\nname = \"salvo_core\"\nversion = \"1.1.0\"\n");
    watched(&mut editor, &[(&folder.uri("Cargo.lock"), FileChangeType::CREATED)]);
    let (with, _) = pulled_everywhere(&mut editor, ids, None);
    assert_eq!(with, BTreeMap::from(["closed.rs", "open.rs"].map(|name| (name.to_string(), Some(1)))));
}

// Parts of documents

/// A document whose responses stand in another file, which says nothing of what it is.
const ROOT: &str =
    "openapi: 3.1.0\npaths:\n  /pets:\n    get:\n      responses: {$ref: 'parts/pets%20all.json#/all'}\n";
const PART: &str = "{\"all\": {\n  \"404\": {},\n  \"432\": {}\n}}\n";

/// Waits until so much is wrong in a document.
#[track_caller]
fn told_of(editor: &mut Editor, name: &str, count: usize) {
    let mut next = || editor.told::<PublishDiagnostics>(|told| told.uri == uri(name)).unwrap().diagnostics.len();
    while next() != count {}
}

#[test]
fn a_code_is_found_in_a_part_of_a_document() {
    let folder = Folder::with(&[("api/openapi.yaml", ROOT), ("api/parts/pets all.json", PART), ("other.json", PART)]);
    let mut editor = editor_in(&[&folder.path("")], json!({}));
    open(&mut editor, "asks.rs", FILE);
    assert_eq!(references(&mut editor, "asks.rs", 1, 38), ["asks.rs 1:38-41", "pets%20all.json 1:2-7"]);
    let part = folder.name("api/parts/pets%20all.json");
    open_in(&mut editor, "json", &part, PART);
    told_of(&mut editor, &part, 1);
    assert_eq!(hovered(&mut editor, &part, 1, 3), Some(("404".to_string(), 2, 7)));
    assert_eq!(references(&mut editor, &part, 1, 3), ["asks.rs 1:38-41", "pets%20all.json 1:2-7"]);
    let mut early = editor_in(&[&folder.path("")], json!({}));
    open_in(&mut early, "json", &part, PART);
    assert_eq!(references(&mut early, &part, 1, 3), ["pets%20all.json 1:2-7"]);
    edit(&mut editor, &part, 2, 2, 2, 7, "\"404\"");
    assert_eq!(references(&mut editor, &part, 1, 3).len(), 3);
}

#[test]
fn a_part_is_none_when_nothing_leads_to_it_any_more() {
    let folder = Folder::with(&[("openapi.yaml", ROOT), ("parts/pets all.json", PART)]);
    let (root, part) = (folder.name("openapi.yaml"), folder.name("parts/pets%20all.json"));
    let mut editor = editor_in(&[&folder.path("")], json!({}));
    open_in(&mut editor, "json", &part, PART);
    told_of(&mut editor, &part, 1);

    // In the editor.
    open_in(&mut editor, "yaml", &root, ROOT);
    edit(&mut editor, &root, 2, 4, 18, 22, "$def");
    told_of(&mut editor, &part, 0);
    edit(&mut editor, &root, 3, 4, 18, 22, "$ref");
    told_of(&mut editor, &part, 1);
    edit(&mut editor, &root, 4, 0, 0, 7, "openapu");
    told_of(&mut editor, &part, 0);
    close(&mut editor, &root);
    told_of(&mut editor, &part, 1);

    // On the disk.
    folder.write("openapi.yaml", &ROOT.replace("/pets", "x-pets"));
    watched(&mut editor, &[(&folder.uri("openapi.yaml"), FileChangeType::CHANGED)]);
    told_of(&mut editor, &part, 0);
    folder.write("openapi.json", r#"{"openapi": "3.1.0", "paths": {"/a": {"$ref": "a.yml"}}}"#);
    watched(&mut editor, &[(&folder.uri("openapi.json"), FileChangeType::CREATED)]);
    assert_eq!(files_with_404(&mut editor), [""; 0]);
    folder.write("a.yml", "post: {responses: {$ref: 'parts/pets all.json#/all'}}\n");
    watched(&mut editor, &[(&folder.uri("a.yml"), FileChangeType::CREATED)]);
    told_of(&mut editor, &part, 1);
    fs::remove_file(folder.path("openapi.json")).unwrap();
    watched(&mut editor, &[(&folder.uri("openapi.json"), FileChangeType::DELETED)]);
    told_of(&mut editor, &part, 0);
}

#[test]
fn the_parts_of_a_document_may_all_be_closed_or_none_be_saved() {
    let folder = Folder::with(&[("parts/pets all.json", PART)]);
    let mut editor = editor_in(&[&folder.path("")], pulls());
    assert_eq!(files_with_404(&mut editor), [""; 0]);
    open_in(&mut editor, "yaml", &folder.name("new.yaml"), ROOT);
    assert_eq!(files_with_404(&mut editor), ["pets%20all.json"]);
    let wrong = pulled_everywhere(&mut editor, Vec::new(), None).0;
    assert_eq!(wrong, BTreeMap::from([("pets%20all.json".to_string(), Some(1))]));
    close(&mut editor, &folder.name("new.yaml"));
    assert_eq!(files_with_404(&mut editor), [""; 0]);

    open_in(&mut editor, "yaml", &folder.name("new.yaml"), &ROOT.replace("pets%20all.json", "more.json"));
    open_in(&mut editor, "json", &folder.name("parts/more.json"), PART);
    assert_eq!(files_with_404(&mut editor), ["more.json"]);
    assert_eq!(pulled(&mut editor, &folder.name("parts/more.json"), None).unwrap().1, 1);
}

// Inlay hints

#[test]
fn inlay_hints_explain_themselves_when_they_are_looked_at() {
    let capabilities = json!({"textDocument": {"inlayHint": {"resolveSupport": {"properties": ["tooltip"]}}}});
    let mut editor = editor_with(serde_json::from_value(capabilities).unwrap());
    open(&mut editor, "a.rs", FILE);
    let params = InlayHintParams {
        work_done_progress_params: WorkDoneProgressParams::default(),
        text_document: TextDocumentIdentifier::new(uri("a.rs")),
        range: Range::new(Position::new(0, 0), Position::new(9, 0)),
    };
    let hints = editor.request::<InlayHintRequest>(params).unwrap().unwrap().unwrap();
    let [hint] = &hints[..] else { panic!("{hints:?}") };
    assert_eq!(hint.position, Position::new(1, 41));
    assert!(matches!(&hint.label, InlayHintLabel::String(label) if label == "Not Found"));
    assert!(hint.tooltip.is_none());
    let resolved = editor.request::<InlayHintResolveRequest>(hint.clone()).unwrap().unwrap();
    let Some(InlayHintTooltip::MarkupContent(tooltip)) = resolved.tooltip else { panic!() };
    assert!(tooltip.value.starts_with("404 Not Found"), "{}", tooltip.value);
}

// Much to do

/// So many files that a look at them takes longer than a moment.
fn large_folder() -> Folder {
    let folder = Folder::with(&[]);
    let function = "fn f(r: reqwest::Response) { if r.status() == 404 { http::StatusCode::NOT_FOUND; } }\n";
    for number in 0..2_000 {
        folder.write(&format!("{}/{number}.rs", number / 100), &function.repeat(20));
    }
    folder
}

#[test]
fn hovers_are_answered_while_a_large_workspace_is_looked_at() {
    let folder = large_folder();
    let mut editor = editor_in(&[&folder.path("")], json!({"window": {"workDoneProgress": true}}));
    assert_works(&mut editor); // The queries are compiled by then.
    open(&mut editor, "asks.rs", FILE);
    let mut slowest = Duration::ZERO;
    let created = loop {
        let start = Instant::now();
        assert!(hovered(&mut editor, "asks.rs", 1, 38).is_some());
        slowest = slowest.max(start.elapsed());
        std::thread::sleep(Duration::from_millis(20));
        if editor.heard().contains(&AsksForProgress::METHOD) {
            break editor.told::<AsksForProgress>(|_| true).unwrap();
        }
    };
    assert!(slowest < Duration::from_millis(500), "{slowest:?}");
    let created = &created;
    let kind =
        |kind: &'static str| move |told: &Value| told["token"] == created["token"] && told["value"]["kind"] == kind;
    let begin = editor.told::<AnyProgress>(kind("begin")).unwrap();
    assert_eq!(begin["value"]["cancellable"], true);
    let report = editor.told::<AnyProgress>(kind("report")).unwrap();
    assert!(report["value"]["message"].as_str().unwrap().ends_with("/2000 files"), "{report}");

    let token = serde_json::from_value(created["token"].clone()).unwrap();
    editor.notify::<WorkDoneProgressCancel>(WorkDoneProgressCancelParams { token }).unwrap();
    editor.told::<AnyProgress>(kind("end")).unwrap();
    let found = files_with_404(&mut editor).len();
    assert!(found < 80_000, "{found}");
}

#[test]
fn a_cancelled_request_for_the_workspace_is_given_up() {
    let folder = large_folder();
    let mut editor = editor_in(&[&folder.path("")], json!({}));
    let id = editor.send::<WorkspaceSymbolRequest>(WorkspaceSymbolParams::default()).unwrap();
    editor.notify::<Cancel>(CancelParams { id: NumberOrString::Number(id as i32) }).unwrap();
    assert_eq!(editor.answer::<WorkspaceSymbolRequest>(id).unwrap().unwrap_err().code, ErrorCode::RequestCancelled);
    assert_works(&mut editor);
}
