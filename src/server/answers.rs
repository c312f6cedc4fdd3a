//! The answers to requests, each a pure view of one snapshot in the protocol's terms.

use tower_lsp::ls_types::{Hover, HoverContents, MarkupContent, MarkupKind, Position};

use super::snapshot::Snapshot;
use crate::codes::Registry;
use crate::features::hover::{self, Context, Markup};

/// What the mention at a position means.
pub fn hover(snapshot: &Snapshot, position: Position) -> Option<Hover> {
    let scan = snapshot.scan()?;
    let mention = scan.at(snapshot.offset(position))?;
    let markup = snapshot.session.hover_markup;
    let hover = hover::hover(mention, &Context { registry: Registry::builtin(), families: &scan.families, markup });
    let contents = HoverContents::Markup(MarkupContent { kind: markup_kind(markup), value: hover.text });
    Some(Hover { contents, range: Some(snapshot.range(&hover.range)) })
}

fn markup_kind(markup: Markup) -> MarkupKind {
    match markup {
        Markup::Markdown => MarkupKind::Markdown,
        Markup::Plain => MarkupKind::PlainText,
    }
}
