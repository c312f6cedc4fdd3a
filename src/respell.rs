//! The other ways to write what a mention says: a number as a constant, a constant as a number. Only where both surely fit.

use std::ops::Range;

use tree_sitter::{Query, QueryCursor, StreamingIterator, Tree};

use crate::document::{Cancel, Document};
use crate::family::{Family, Form};
use crate::fix::Fix;
use crate::mention::{Confidence, Meaning, Mention, Spelling};
use crate::scan::{Naming, Scan};

/// A text with all that is known of it.
struct Text<'d> {
    document: &'d Document,
    scan: &'d Scan,
    tree: &'d Tree,
    text: String,
}

impl<'d> Text<'d> {
    fn of(document: &'d Document, cancel: &Cancel) -> Option<Text<'d>> {
        let (scan, tree) = (document.scan(cancel)?, document.tree(cancel)?);
        Some(Text { document, scan, tree, text: document.rope().to_string() })
    }
}

/// The mention as a constant of its library, with the import that it takes. `None` where it is none already and nothing shows that
/// one fits.
pub fn as_constant(document: &Document, mention: &Mention, cancel: &Cancel) -> Option<Fix> {
    let Meaning::Code(code) = mention.meaning else { return None };
    if mention.spelling != Spelling::Number || mention.confidence != Confidence::Certain {
        return None;
    }
    let text = Text::of(document, cancel)?;
    let (range, written, import) = match (mention.family, mention.constants) {
        (Some(family), _) => {
            let name = family.name(code).filter(|_| family.form == Form::Constant)?;
            let (whole, owner) = made_from_number(&text, &mention.range)?;
            (whole, format!("{owner}{}{name}", separator(document)), None)
        }
        (None, Some(family)) => {
            let name = family.name(code)?;
            let naming =
                text.scan.name_for(document.language()?, &text.text, text.tree, family, mention.range.start)?;
            let written = spell(family, name, &naming, document);
            (mention.range.clone(), written, import_edit(&text.text, &naming, family))
        }
        (None, None) => return None,
    };
    let title = format!("Write as `{written}`");
    let edits = import.into_iter().chain([(range, written)]).collect();
    Fix { title, edits, safe: true }.that_keeps_syntax(document)
}

/// The mention as a number. `None` where nothing shows that one fits.
pub fn as_number(document: &Document, mention: &Mention, cancel: &Cancel) -> Option<Fix> {
    let Meaning::Code(code) = mention.meaning else { return None };
    if mention.spelling != Spelling::Constant || mention.confidence != Confidence::Certain {
        return None;
    }
    // A number is put there in a version of the text that nobody else sees: the scanner says whether one fits.
    let number = code.to_string();
    let probe = document.edited(mention.range.clone(), &number);
    let found = probe.scan(cancel)?.at(mention.range.start)?;
    let is_it = found.range == (mention.range.start..mention.range.start + number.len());
    let fits = is_it && found.confidence == Confidence::Certain && found.constants == mention.family;
    let title = format!("Write as `{number}`");
    let fix = Fix { title, edits: vec![(mention.range.clone(), number)], safe: true };
    (fits && found.constants.is_some()).then_some(fix)?.that_keeps_syntax(document)
}

fn separator(document: &Document) -> &str {
    document.language().map_or("", |language| language.separator())
}

/// The name with the path that leads to it.
fn spell(family: &Family, name: &str, naming: &Naming, document: &Document) -> String {
    let separator = separator(document);
    let own = family.owners.first().and_then(|owner| owner.rsplit(separator).next()).unwrap_or_default();
    let spelled = family.spell(name);
    // `StatusCode::NOT_FOUND`, with what the file calls the owner in its place.
    spelled.strip_prefix(own).map_or_else(|| spelled.clone(), |rest| format!("{}{rest}", naming.name))
}

/// One more import behind the last one, written as that is.
fn import_edit(text: &str, naming: &Naming, family: &Family) -> Option<(Range<usize>, String)> {
    let (after, path) = naming.import.as_ref()?;
    let line_start = text[..after.start].rfind('\n').map_or(0, |at| at + 1);
    let indent = &text[line_start..after.start];
    let line_break =
        if text[..after.start].contains("\r\n") || text[after.end..].starts_with("\r\n") { "\r\n" } else { "\n" };
    let usual = family.owners.first()?;
    let line = family.import.as_ref()?.replace(usual.as_str(), path);
    Some((after.end..after.end, format!("{line_break}{}{line}", if indent.trim().is_empty() { indent } else { "" })))
}

/// The whole expression that makes a code from the number in a range, and the path of its owner.
fn made_from_number(text: &Text, number: &Range<usize>) -> Option<(Range<usize>, String)> {
    let query: &Query = text.document.language()?.rewrites()?;
    let capture = |name| query.capture_index_for_name(name);
    let mut cursor = QueryCursor::new();
    cursor.set_byte_range(number.clone());
    let mut matches = cursor.matches(query, text.tree.root_node(), text.text.as_bytes());
    while let Some(found) = matches.next() {
        let range = |index: Option<u32>| found.nodes_for_capture_index(index?).next().map(|node| node.byte_range());
        if range(capture("status")).as_ref() == Some(number) {
            let owner = range(capture("owner"))?;
            return Some((range(capture("whole"))?, text.text[owner].to_string()));
        }
    }
    None
}
