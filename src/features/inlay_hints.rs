//! What stands in grey beside a mention: the phrase of a number, the number of a name, the class of a range.
//!
//! Nothing is shown where the line says it already: `(404, "Not Found")`, `NotFound = 404`, `404 // not found`,
//! `HTTP_404_NOT_FOUND`; nor inside a longer string, which would read as if it were part of it.

use std::ops::Range;

use ropey::Rope;

use super::references::classes;
use super::symbols::class_name;
use crate::codes::{Class, Registry, words};
use crate::config::InlayHints;
use crate::document::{Cancel, Document};
use crate::mention::{Confidence, Meaning, Mention, Spelling};
use crate::scan::Scan;

/// A hint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// The byte that it stands before.
    pub offset: usize,
    /// What it says.
    pub label: String,
    /// What it is about.
    pub meaning: Meaning,
}

/// The hints of the mentions in a range of bytes, in the order of the text. Mentions that are merely likely have none.
pub fn hints(
    document: &Document,
    scan: &Scan,
    range: &Range<usize>,
    wanted: &InlayHints,
    registry: &Registry,
) -> Vec<Hint> {
    scan.mentions
        .iter()
        .skip_while(|mention| mention.range.end < range.start)
        .take_while(|mention| mention.range.start <= range.end)
        .filter(|mention| mention.confidence == Confidence::Certain)
        .filter(|mention| !is_inside_a_string(document, mention))
        .filter_map(|mention| hint(document.rope(), mention, wanted, registry))
        .collect()
}

fn hint(rope: &Rope, mention: &Mention, wanted: &InlayHints, registry: &Registry) -> Option<Hint> {
    let (is_wanted, label) = match (mention.spelling, &mention.meaning) {
        (Spelling::Number | Spelling::String, Meaning::Code(code)) => {
            (wanted.numbers.unwrap_or(true), registry.phrase(*code)?.to_string())
        }
        (Spelling::Constant | Spelling::Builder, Meaning::Code(code)) => {
            (wanted.constants.unwrap_or(true), code.to_string())
        }
        (_, meaning) => (wanted.ranges.unwrap_or(true), class_label(&classes(meaning))?),
    };
    let is_shown = is_wanted && !is_said(&lines(rope, &mention.range), &label);
    is_shown.then(|| Hint { offset: after(rope, mention), label, meaning: mention.meaning.clone() })
}

/// Whether it is part of a text: the code in `"HTTP/1.1 404"`.
fn is_inside_a_string(document: &Document, mention: &Mention) -> bool {
    let Mention { range, spelling: Spelling::String, .. } = mention else { return false };
    // The tree is that of the scan, so nobody has to wait for it.
    let token = document
        .tree(&Cancel::default())
        .and_then(|tree| tree.root_node().descendant_for_byte_range(range.start, range.end));
    token.is_some_and(|token| token.byte_range().len() > range.len())
}

/// `4xx Client Error`; `4xx, 5xx` for two. More than that tells nothing.
fn class_label(classes: &[Class]) -> Option<String> {
    match classes {
        [class] => Some(class_name(*class)),
        [one, other] => Some(format!("{}xx, {}xx", one.digit(), other.digit())),
        _ => None,
    }
}

/// Whether the words of `label` stand in `text` one after the other, in whatever convention.
fn is_said(text: &str, label: &str) -> bool {
    let (text, label) = (words(text), words(label));
    text.windows(label.len()).any(|window| window == label)
}

/// The lines that a range of bytes stands in.
fn lines(rope: &Rope, range: &Range<usize>) -> String {
    let (first, last) = (rope.byte_to_line(range.start), rope.byte_to_line(range.end));
    rope.slice(rope.line_to_char(first)..rope.line_to_char(last + 1)).to_string()
}

/// Behind the mention, and behind the empty brackets of a call: `is_success() 2xx Successful`.
fn after(rope: &Rope, mention: &Mention) -> usize {
    let end = mention.range.end;
    let is_called = rope.get_byte(end) == Some(b'(') && rope.get_byte(end + 1) == Some(b')');
    if is_called { end + 2 } else { end }
}
