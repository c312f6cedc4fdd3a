//! One file as an editor shows it, asked for through the protocol and told in plain values: for the demonstration.

use std::io;
use std::ops::Range;
use std::path::Path;
use std::process::Command;

use ropey::Rope;
use tower_lsp::jsonrpc;
use tower_lsp::ls_types::notification::{DidOpenTextDocument, PublishDiagnostics};
use tower_lsp::ls_types::request::{Completion, HoverRequest};
use tower_lsp::ls_types::{
    ClientCapabilities, CompletionClientCapabilities, CompletionItem, CompletionItemCapability, CompletionParams,
    CompletionResponse, Diagnostic, DiagnosticSeverity, DidOpenTextDocumentParams, GeneralClientCapabilities,
    HoverClientCapabilities, HoverContents, HoverParams, MarkupKind, NumberOrString, PositionEncodingKind,
    PublishDiagnosticsClientCapabilities, TextDocumentClientCapabilities, TextDocumentIdentifier, TextDocumentItem,
    TextDocumentPositionParams, Uri,
};

use super::client::Editor;
use super::convert::{self, Encoding};
use crate::rules::Severity;

/// An editor in which one file is open. All offsets are bytes from 0.
#[derive(Debug)]
pub struct View {
    editor: Editor,
    uri: Uri,
    text: Rope,
    encoding: Encoding,
}

/// A diagnostic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What is underlined.
    pub range: Range<usize>,
    /// How grave it is.
    pub severity: Severity,
    /// The rule that says so.
    pub rule: String,
    /// What it says.
    pub message: String,
}

/// An entry of a completion list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is written when it is chosen.
    pub label: String,
    /// What stands behind it.
    pub hint: String,
}

impl View {
    /// Starts a server and opens a file in it, which need not exist.
    ///
    /// # Errors
    /// As for [`Editor::request`], or if the path is no absolute one.
    pub fn open(server: Command, path: &Path, language: &str, text: &str) -> io::Result<View> {
        let uri = Uri::from_file_path(path).ok_or(io::ErrorKind::InvalidInput)?;
        let mut editor = Editor::start(server)?;
        let agreed = granted(editor.initialize(capabilities())?)?.capabilities;
        let encoding = Encoding::choose(agreed.position_encoding.as_slice());
        let text_document = TextDocumentItem::new(uri.clone(), language.to_string(), 1, text.to_string());
        editor.notify::<DidOpenTextDocument>(DidOpenTextDocumentParams { text_document })?;
        Ok(View { editor, uri, text: Rope::from_str(text), encoding })
    }

    /// Waits for the diagnostics. They come once.
    ///
    /// # Errors
    /// As for [`Editor::request`].
    pub fn diagnostics(&mut self) -> io::Result<Vec<Mark>> {
        let params = self.editor.told::<PublishDiagnostics>(|params| params.uri == self.uri)?;
        Ok(params.diagnostics.into_iter().map(|diagnostic| self.mark(diagnostic)).collect())
    }

    /// What a hover shows, in Markdown.
    ///
    /// # Errors
    /// As for [`Editor::request`], or if the server refuses.
    pub fn hover(&mut self, offset: usize) -> io::Result<Option<String>> {
        let text_document_position_params = self.position(offset);
        let params = HoverParams { text_document_position_params, work_done_progress_params: Default::default() };
        let hover = granted(self.editor.request::<HoverRequest>(params)?)?;
        Ok(hover.and_then(|hover| match hover.contents {
            HoverContents::Markup(markup) => Some(markup.value),
            // It was not told that we could show those.
            HoverContents::Scalar(_) | HoverContents::Array(_) => None,
        }))
    }

    /// The completion list, in the order in which it is shown.
    ///
    /// # Errors
    /// As for [`Editor::request`], or if the server refuses.
    pub fn completions(&mut self, offset: usize) -> io::Result<Vec<Choice>> {
        let params = CompletionParams {
            text_document_position: self.position(offset),
            work_done_progress_params: Default::default(),
            partial_result_params: Default::default(),
            context: None,
        };
        let mut items = match granted(self.editor.request::<Completion>(params)?)? {
            None => Vec::new(),
            Some(CompletionResponse::Array(items)) => items,
            Some(CompletionResponse::List(list)) => list.items,
        };
        items.sort_by(|a, b| order(a).cmp(order(b)));
        Ok(items.into_iter().map(choice).collect())
    }

    /// Takes leave of the server.
    ///
    /// # Errors
    /// As for [`Editor::request`].
    pub fn close(self) -> io::Result<()> {
        self.editor.finish().map(drop)
    }

    fn position(&self, offset: usize) -> TextDocumentPositionParams {
        let text_document = TextDocumentIdentifier::new(self.uri.clone());
        TextDocumentPositionParams::new(text_document, convert::position(&self.text, offset, self.encoding))
    }

    fn mark(&self, diagnostic: Diagnostic) -> Mark {
        Mark {
            range: convert::byte_range(&self.text, diagnostic.range, self.encoding),
            severity: match diagnostic.severity {
                Some(DiagnosticSeverity::HINT) => Severity::Hint,
                Some(DiagnosticSeverity::INFORMATION) => Severity::Information,
                Some(DiagnosticSeverity::WARNING) => Severity::Warning,
                _ => Severity::Error,
            },
            rule: match diagnostic.code {
                Some(NumberOrString::String(rule)) => rule,
                Some(NumberOrString::Number(rule)) => rule.to_string(),
                None => String::new(),
            },
            message: diagnostic.message,
        }
    }
}

/// What this editor can show.
fn capabilities() -> ClientCapabilities {
    let item = CompletionItemCapability { label_details_support: Some(true), ..Default::default() };
    let completion = CompletionClientCapabilities { completion_item: Some(item), ..Default::default() };
    let hover = HoverClientCapabilities {
        content_format: Some(vec![MarkupKind::Markdown]),
        ..HoverClientCapabilities::default()
    };
    ClientCapabilities {
        general: Some(GeneralClientCapabilities {
            position_encodings: Some(vec![PositionEncodingKind::UTF8, PositionEncodingKind::UTF16]),
            ..GeneralClientCapabilities::default()
        }),
        text_document: Some(TextDocumentClientCapabilities {
            hover: Some(hover),
            completion: Some(completion),
            publish_diagnostics: Some(PublishDiagnosticsClientCapabilities::default()),
            ..TextDocumentClientCapabilities::default()
        }),
        ..ClientCapabilities::default()
    }
}

fn granted<T>(answer: jsonrpc::Result<T>) -> io::Result<T> {
    answer.map_err(io::Error::other)
}

fn order(item: &CompletionItem) -> &str {
    item.sort_text.as_ref().unwrap_or(&item.label)
}

fn choice(item: CompletionItem) -> Choice {
    let behind = item.label_details.and_then(|details| details.description.or(details.detail)).or(item.detail);
    Choice { label: item.label, hint: behind.unwrap_or_default() }
}
