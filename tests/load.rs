//! Much at once: what comes out is what would have come out of little, and nothing grows without bound.

#[allow(dead_code, reason = "not every test needs all of it")]
mod support;

use std::io::Write;
use std::process::{Child, ChildStdin, Stdio};

use serde_json::{Value, json};
use statuslens::server::client::Editor;
use support::*;
use tempfile::TempDir;
use tower_lsp::ls_types::notification::{DidChangeWatchedFiles, Initialized};
use tower_lsp::ls_types::request::*;
use tower_lsp::ls_types::{DidChangeWatchedFilesParams, FileChangeType, FileEvent, InitializedParams, Uri};

/// Lines of which some mention a code, and in some of these it is a wrong one.
const LINES: [&str; 8] = [
    "fn f(r: reqwest::Response) { if r.status() == 404 {} }",
    "fn g() { http::StatusCode::NOT_FOUND; }",
    "fn h() { http::StatusCode::from_u16(432); }",
    "fn i() -> u32 { 404 }",
    "// 503",
    "",
    "mod m { use http::StatusCode; fn f() { StatusCode::IM_A_TEAPOT; } }",
    "fn j(status: u16) { matches!(status, 500..=599) }",
];

/// So many lines, of which one in `every` is of [`LINES`].
fn lines(count: usize, every: usize) -> String {
    let mut telling = LINES.iter().cycle();
    let mut line = |number: usize| if number.is_multiple_of(every) { telling.next().unwrap() } else { &"// nothing" };
    (0..count).flat_map(|number| [line(number), "\n"]).collect()
}

/// All that can be known of an open document.
fn known(editor: &mut Editor, name: &str) -> [Value; 3] {
    let document = json!({"uri": uri(name)});
    let everywhere = json!({"start": {"line": 0, "character": 0}, "end": {"line": u32::MAX / 2, "character": 0}});
    let diagnostics = ask::<DocumentDiagnosticRequest>(editor, json!({"textDocument": document}));
    let hints = ask::<InlayHintRequest>(editor, json!({"textDocument": document, "range": everywhere}));
    let start = json!({"textDocument": document, "position": {"line": 0, "character": 47}});
    let highlights = ask::<DocumentHighlightRequest>(editor, start);
    // The hints carry the name of their document.
    let hints = hints.as_array().unwrap().iter().map(|hint| json!([hint["position"], hint["label"]])).collect();
    [diagnostics["items"].clone(), hints, highlights]
}

fn ask<R: Request>(editor: &mut Editor, params: Value) -> Value {
    let params = serde_json::from_value(params).unwrap();
    serde_json::to_value(editor.request::<R>(params).unwrap().unwrap()).unwrap()
}

/// An editor that asks for diagnostics and shows hints.
fn asking_editor() -> Editor {
    editor_with(serde_json::from_value(json!({"textDocument": {"diagnostic": {}, "inlayHint": {}}})).unwrap())
}

/// Numbers that look like chance and are always the same.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}

#[test]
fn a_burst_of_edits_leads_to_what_a_fresh_opening_shows() {
    let mut editor = asking_editor();
    let mut text: Vec<String> = lines(2_000, 1).lines().map(str::to_string).collect();
    open(&mut editor, "edited.rs", &text.join("\n"));
    let mut dice = Dice(1);
    for version in 2..2002 {
        // The first line stays, since it is asked about.
        let line = 1 + dice.below(text.len() - 1);
        let from = dice.below(text[line].len() + 1);
        let to = text[line].len().min(from + dice.below(4));
        let new = ["4", "", "503", "}", "{", "// ", "http::StatusCode::GONE;", "\n"][dice.below(8)];
        edit(&mut editor, "edited.rs", version, line as u32, from as u32, to as u32, new);
        text[line].replace_range(from..to, new);
        let split: Vec<String> = text[line].split('\n').map(str::to_string).collect();
        text.splice(line..=line, split);
    }
    open(&mut editor, "fresh.rs", &text.join("\n"));
    let fresh = known(&mut editor, "fresh.rs");
    assert!(fresh.iter().all(|known| known.as_array().unwrap().len() > 1), "{fresh:?}");
    assert_eq!(known(&mut editor, "edited.rs"), fresh);
}

#[test]
fn a_long_file_is_known_to_its_last_line() {
    let mut editor = asking_editor();
    let text = lines(100_000, 20);
    let (first, last) = ("fn k() { http::StatusCode::from_u16(433); }\n", "fn l() { http::StatusCode::GONE; }\n");
    open(&mut editor, "edited.rs", &text);
    known(&mut editor, "edited.rs");
    edit(&mut editor, "edited.rs", 2, 1, 0, 0, first);
    edit(&mut editor, "edited.rs", 3, 100_001, 0, 0, last);
    assert_eq!(hovered(&mut editor, "edited.rs", 100_001, 30), Some(("410".to_string(), 9, 31)));
    let (start, end) = text.split_once('\n').unwrap();
    open(&mut editor, "fresh.rs", &format!("{start}\n{first}{end}{last}"));
    let fresh = known(&mut editor, "fresh.rs");
    assert!(fresh.iter().all(|known| known.as_array().unwrap().len() > 500), "{fresh:?}");
    assert_eq!(known(&mut editor, "edited.rs"), fresh);
}

#[test]
fn a_thousand_documents_can_be_open_and_edited() {
    let mut editor = editor();
    let name = |number: usize| format!("{number}.rs");
    for number in 0..1000 {
        open(&mut editor, &name(number), FILE);
    }
    for number in 0..1000 {
        edit(&mut editor, &name(number), 2, 1, 38, 41, &(100 + number % 500).to_string());
    }
    for number in 0..1000 {
        let code = (100 + number % 500).to_string();
        assert_eq!(hovered(&mut editor, &name(number), 1, 38), Some((code, 38, 41)));
    }
    assert!(editor.finish().unwrap().success());
}

/// A client that writes and never reads.
struct Deaf {
    server: Child,
    input: ChildStdin,
}

impl Deaf {
    fn introduced(capabilities: Value) -> Deaf {
        let mut server = command().stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let input = server.stdin.take().unwrap();
        let mut client = Deaf { server, input };
        client.request(0, "initialize", json!({"capabilities": capabilities}));
        client.notify("initialized", json!({}));
        client
    }

    fn request(&mut self, id: usize, method: &str, params: Value) {
        self.send(json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params})).unwrap();
    }

    fn notify(&mut self, method: &str, params: Value) {
        self.send(json!({"jsonrpc": "2.0", "method": method, "params": params})).unwrap();
    }

    fn send(&mut self, message: Value) -> std::io::Result<()> {
        let body = message.to_string();
        write!(self.input, "Content-Length: {}\r\n\r\n{body}", body.len())
    }
}

/// How much memory a process takes, in bytes, where that can be told: now (`VmRSS`) or at most so far (`VmHWM`).
fn memory(process: u32, field: &str) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with(field))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? * 1024)
}

/// Everything that makes the server say or ask something by itself.
fn provoke(client: &mut Deaf, number: usize) {
    let document = json!({"uri": "file:///a.rs", "languageId": "rust", "version": number, "text": FILE});
    client.notify("textDocument/didOpen", json!({"textDocument": document}));
    client.notify("textDocument/didChange", json!({"textDocument": {"uri": "file:///a.rs"}, "contentChanges": 1}));
    let level = if number.is_multiple_of(2) { "off" } else { "hint" };
    client.notify(
        "workspace/didChangeConfiguration",
        json!({"settings": {"rules": {"unknown-code": level, "no-rule": "off"}}}),
    );
    let folder = json!({"uri": format!("file:///never-{}", number % 2), "name": "a"});
    let event = json!({"added": [folder], "removed": []});
    client.notify("workspace/didChangeWorkspaceFolders", json!({"event": event}));
}

#[test]
fn a_client_that_never_reads_costs_no_memory_and_is_missed_when_it_goes() {
    for configuration in [false, true] {
        let mut client = Deaf::introduced(json!({
            "workspace": {
                "configuration": configuration,
                "diagnostics": {"refreshSupport": true},
                "inlayHint": {"refreshSupport": true},
                "didChangeWatchedFiles": {"dynamicRegistration": true},
            },
            "textDocument": {"inlayHint": {}},
        }));
        (0..1_000).for_each(|number| provoke(&mut client, number));
        let early = memory(client.server.id(), "VmRSS");
        (0..5_000).for_each(|number| provoke(&mut client, number));
        let late = memory(client.server.id(), "VmRSS");
        let growth = late.zip(early).map(|(late, early)| late.saturating_sub(early)).unwrap_or_default();
        assert!(growth < 8 * 1024 * 1024, "{growth} bytes for 20,000 messages that lead to something to be read");
        let Deaf { mut server, input } = client;
        drop((input, server.stdout.take()));
        assert!(!server.wait().unwrap().success());
    }
}

/// How many files the large workspace has: 1,000, or as many as `STATUSLENS_LOAD_FILES` says.
fn file_count() -> usize {
    std::env::var("STATUSLENS_LOAD_FILES").map_or(1_000, |count| count.parse().unwrap())
}

#[test]
fn a_workspace_of_many_files_is_known_to_its_last_file() {
    let (folder, count) = (TempDir::new().unwrap(), file_count());
    let path = |number: usize| folder.path().join(format!("{}/{number}.rs", number / 100));
    for number in 0..count {
        std::fs::create_dir_all(path(number).parent().unwrap()).unwrap();
        std::fs::write(path(number), FILE).unwrap();
    }
    let mut editor = started();
    let root = Uri::from_file_path(folder.path()).unwrap();
    ask::<Initialize>(&mut editor, json!({"processId": null, "rootUri": root, "capabilities": {}}));
    editor.notify::<Initialized>(InitializedParams {}).unwrap();
    open(&mut editor, "asks.rs", FILE);
    let known_files = |editor: &mut Editor| {
        let params = json!({
            "textDocument": {"uri": uri("asks.rs")},
            "position": {"line": 1, "character": 38},
            "context": {"includeDeclaration": true},
        });
        ask::<References>(editor, params).as_array().unwrap().len() - 1
    };
    // An answer waits ten seconds for all files, and then tells what is known. A busy machine may need many of them.
    let patience = 60 + count / 100;
    assert!((0..patience).any(|_| known_files(&mut editor) == count));

    let gone = FileEvent { uri: Uri::from_file_path(path(0).parent().unwrap()).unwrap(), typ: FileChangeType::DELETED };
    std::fs::remove_dir_all(path(0).parent().unwrap()).unwrap();
    editor.notify::<DidChangeWatchedFiles>(DidChangeWatchedFilesParams { changes: vec![gone] }).unwrap();
    assert!((0..patience).any(|_| known_files(&mut editor) == count - 100));
    let memory = memory(editor.server_id(), "VmHWM").unwrap_or_default();
    println!("{count} files, {} MiB of memory at most", memory / 1024 / 1024);
}
