//! What the tests of the server have in common: an editor, and the few things that one does with it.

use std::process::{Command, Stdio};

use statuslens::server::client::Editor;
use tower_lsp::jsonrpc;
use tower_lsp::ls_types::notification::{DidChangeTextDocument, DidCloseTextDocument, DidOpenTextDocument};
use tower_lsp::ls_types::request::HoverRequest;
use tower_lsp::ls_types::*;

/// A file that mentions one code, at line 1, columns 38 to 41.
pub const FILE: &str = "use http::StatusCode;\nfn f() { let _ = StatusCode::from_u16(404); }\n";

/// The server's command.
pub fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_statuslens"));
    command.args(["lsp", "--stdio"]).stderr(Stdio::null());
    command
}

/// An editor that has said nothing yet.
pub fn started() -> Editor {
    Editor::start(command()).unwrap()
}

/// An editor with these capabilities that is through with the introduction.
pub fn editor_with(capabilities: ClientCapabilities) -> Editor {
    let mut editor = started();
    editor.initialize(capabilities).unwrap().unwrap();
    editor
}

/// An editor that can do nothing in particular.
pub fn editor() -> Editor {
    editor_with(ClientCapabilities::default())
}

pub fn uri(name: &str) -> Uri {
    format!("file:///{name}").parse().unwrap()
}

pub fn open(editor: &mut Editor, name: &str, text: &str) {
    open_in(editor, "rust", name, text);
}

/// Opens a document of another language.
pub fn open_in(editor: &mut Editor, language: &str, name: &str, text: &str) {
    let text_document = TextDocumentItem::new(uri(name), language.to_string(), 1, text.to_string());
    editor.notify::<DidOpenTextDocument>(DidOpenTextDocumentParams { text_document }).unwrap();
}

pub fn close(editor: &mut Editor, name: &str) {
    let text_document = TextDocumentIdentifier::new(uri(name));
    editor.notify::<DidCloseTextDocument>(DidCloseTextDocumentParams { text_document }).unwrap();
}

/// Replaces the columns `from` to `to` of a line.
pub fn edit(editor: &mut Editor, name: &str, version: i32, line: u32, from: u32, to: u32, text: &str) {
    let range = Some(Range::new(Position::new(line, from), Position::new(line, to)));
    change(
        editor,
        name,
        version,
        vec![TextDocumentContentChangeEvent { range, range_length: None, text: text.into() }],
    );
}

pub fn change(editor: &mut Editor, name: &str, version: i32, content_changes: Vec<TextDocumentContentChangeEvent>) {
    let text_document = VersionedTextDocumentIdentifier::new(uri(name), version);
    let params = DidChangeTextDocumentParams { text_document, content_changes };
    editor.notify::<DidChangeTextDocument>(params).unwrap();
}

pub fn at(name: &str, line: u32, column: u32) -> TextDocumentPositionParams {
    TextDocumentPositionParams::new(TextDocumentIdentifier::new(uri(name)), Position::new(line, column))
}

pub fn hover_params(name: &str, line: u32, column: u32) -> HoverParams {
    HoverParams {
        text_document_position_params: at(name, line, column),
        work_done_progress_params: WorkDoneProgressParams::default(),
    }
}

pub fn try_hover(editor: &mut Editor, name: &str, line: u32, column: u32) -> jsonrpc::Result<Option<Hover>> {
    editor.request::<HoverRequest>(hover_params(name, line, column)).unwrap()
}

/// The first word of the hover at a place, without the marks of Markdown; and the columns that it is about.
pub fn hovered(editor: &mut Editor, name: &str, line: u32, column: u32) -> Option<(String, u32, u32)> {
    let hover = try_hover(editor, name, line, column).unwrap()?;
    let HoverContents::Markup(content) = hover.contents else { panic!("a hover in an outdated form") };
    let word = content.value.split_whitespace().next().unwrap_or_default().trim_matches('*').to_string();
    let range = hover.range.unwrap();
    assert_eq!(range.start.line, range.end.line);
    Some((word, range.start.character, range.end.character))
}

/// Whether the server still answers, which is all that most tests of bad input want to know.
pub fn assert_works(editor: &mut Editor) {
    open(editor, "works.rs", FILE);
    assert_eq!(hovered(editor, "works.rs", 1, 38), Some(("404".to_string(), 38, 41)));
    close(editor, "works.rs");
}
