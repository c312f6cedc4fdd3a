//! What the client can do, and what is offered to it: nothing that it did not say it can take.

use tower_lsp::ls_types::{
    ClientCapabilities, HoverProviderCapability, MarkupKind, ServerCapabilities, TextDocumentSyncCapability,
    TextDocumentSyncKind, TextDocumentSyncOptions,
};

use super::convert::Encoding;
use crate::features::hover::Markup;

/// What was agreed on with the client, for as long as it is connected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Session {
    /// What columns count.
    pub encoding: Encoding,
    /// How hovers are written.
    pub hover_markup: Markup,
}

impl Session {
    /// What a client with these capabilities can take.
    pub fn with(client: &ClientCapabilities) -> Session {
        let general = client.general.as_ref();
        let text_document = client.text_document.as_ref();
        let hover = text_document.and_then(|text_document| text_document.hover.as_ref());
        Session {
            encoding: Encoding::choose(list(general.and_then(|general| general.position_encodings.as_ref()))),
            hover_markup: markup(hover.and_then(|hover| hover.content_format.as_ref())),
        }
    }

    /// What it is told about us.
    pub fn offer(&self) -> ServerCapabilities {
        ServerCapabilities {
            position_encoding: Some(self.encoding.kind()),
            text_document_sync: Some(TextDocumentSyncCapability::Options(TextDocumentSyncOptions {
                open_close: Some(true),
                change: Some(TextDocumentSyncKind::INCREMENTAL),
                ..TextDocumentSyncOptions::default()
            })),
            hover_provider: Some(HoverProviderCapability::Simple(true)),
            ..ServerCapabilities::default()
        }
    }
}

impl Default for Session {
    fn default() -> Session {
        Session::with(&ClientCapabilities::default())
    }
}

/// Markdown for a client that can show it at all: its list only says which it likes better.
fn markup(formats: Option<&Vec<MarkupKind>>) -> Markup {
    if list(formats).contains(&MarkupKind::Markdown) { Markup::Markdown } else { Markup::Plain }
}

fn list<T>(list: Option<&Vec<T>>) -> &[T] {
    list.map_or(&[], Vec::as_slice)
}
