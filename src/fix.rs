//! Changing a text: what is to stand in place of what, and how several changes are made at once.
//!
//! Whatever is changed is parsed again before anybody sees it. A change that adds a syntax error is not made.

use std::ops::Range;

use similar::{ChangeTag, TextDiff};
use tree_sitter::{Node, Tree};

use crate::config::Settings;
use crate::document::{Cancel, Document};
use crate::installed::PackagesOf;
use crate::rewrite::File;
use crate::rules::{self, Context};

/// What to put in place of which bytes.
pub type Edit = (Range<usize>, String);

/// How often a text is looked at anew after a change: what is left after that goes in circles.
const MOST_ROUNDS: usize = 50;

/// One way to change a text for the better.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What it does, such as "Replace with `404` (Not Found)".
    pub title: String,
    /// What to put in place of which bytes. No two overlap.
    pub edits: Vec<Edit>,
    /// Whether it keeps to what the code surely means. The others are for a person to choose among.
    pub safe: bool,
}

impl Fix {
    /// The fix, unless the text would be wrong in more places after it, by the grammar of its language.
    pub fn that_keeps_syntax(self, document: &Document) -> Option<Fix> {
        keeps_syntax(document, &self.edits, &Cancel::default()).then_some(self)
    }
}

/// A text after all that could be fixed was fixed.
#[derive(Debug)]
pub struct Fixed {
    /// The text.
    pub text: String,
    /// How many fixes were applied.
    pub applied: usize,
}

/// Applies the best fix of every finding, the unsafe ones too if `all`, until there is nothing left to fix.
pub fn fix(document: &Document, settings: &Settings, packages: &PackagesOf, all: bool) -> Fixed {
    let never = Cancel::default();
    let find = |document: &Document| -> Vec<Fix> {
        let Some(file) = File::new(document, packages.clone(), &never) else { return Vec::new() };
        let findings = rules::check(file.scan(), &Context { settings, file: Some(&file) });
        findings.into_iter().filter_map(|finding| finding.fixes.into_iter().find(|fix| all || fix.safe)).collect()
    };
    until_nothing_is_left(document, packages, find, &never).expect("nobody cancels it")
}

/// The text with some edits made. They may be in any order; no two may overlap.
pub fn edited(document: &Document, edits: &[Edit]) -> Document {
    let mut ordered: Vec<&Edit> = edits.iter().collect();
    ordered.sort_by_key(|(range, _)| (range.start, range.end));
    let mut edits = ordered.into_iter().rev();
    let edit = |document: &Document, (range, text): &Edit| document.edited(range.clone(), text);
    let last = edits.next().expect("a fix changes something");
    edits.fold(edit(document, last), |document, next| edit(&document, next))
}

/// The edits that make one text into another, by whole lines.
pub fn difference(before: &str, after: &str) -> Vec<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    let mut at = 0;
    for change in TextDiff::from_lines(before, after).iter_all_changes() {
        let line = change.value();
        if change.tag() != ChangeTag::Equal && edits.last().is_none_or(|(range, _)| range.end != at) {
            edits.push((at..at, String::new()));
        }
        match (change.tag(), edits.last_mut()) {
            (ChangeTag::Delete, Some((range, _))) => range.end += line.len(),
            (ChangeTag::Insert, Some((_, text))) => text.push_str(line),
            _ => {}
        }
        at += if change.tag() == ChangeTag::Insert { 0 } else { line.len() };
    }
    edits
}

/// Whether the text with some edits made has no syntax error that it did not have before. False when cancelled.
pub fn keeps_syntax(document: &Document, edits: &[Edit], cancel: &Cancel) -> bool {
    !edits.is_empty() && after(document, edits, cancel).is_some()
}

/// The text after some edits, if that has no syntax error that it did not have before.
fn after(document: &Document, edits: &[Edit], cancel: &Cancel) -> Option<Document> {
    let before = document.tree(cancel)?;
    let document = edited(document, edits);
    (errors(document.tree(cancel)?) <= errors(before)).then_some(document)
}

/// The edits of those fixes that do not get in each other's way, in the order of the text, and how many fixes those are. The
/// first ones go first. What several insert at one place, such as an import, is inserted once; if they insert the same name at
/// several places, the others have to look again whether they still need it.
pub fn together<'f>(fixes: impl IntoIterator<Item = &'f Fix>) -> (Vec<Edit>, usize) {
    let mut edits: Vec<Edit> = Vec::new();
    let mut applied = 0;
    for fix in fixes {
        let new: Vec<&Edit> = fix.edits.iter().filter(|edit| !edits.contains(edit)).collect();
        if !new.is_empty() && new.iter().all(|new| edits.iter().all(|known| !collide(new, known))) {
            edits.extend(new.into_iter().cloned());
            applied += 1;
        }
    }
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    (edits, applied)
}

/// Whether two edits cannot be made together: they overlap, or insert at one place, where nothing says which comes first, or
/// insert one name at two places.
fn collide((one, text): &Edit, (other, other_text): &Edit) -> bool {
    let are_insertions = one.is_empty() && other.is_empty();
    let last_word = |text: &str| {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let end = text.trim_end_matches(|c| !is_word(c));
        end.rsplit(|c| !is_word(c)).next().unwrap_or_default().to_string()
    };
    one.start < other.end && other.start < one.end
        || one.start == other.start
        || are_insertions && last_word(text) == last_word(other_text)
}

/// Makes the fixes that `find` finds, all that go together at once, and again with what it finds then, until it finds nothing
/// more. `None` if cancelled.
fn until_nothing_is_left(
    document: &Document,
    packages: &PackagesOf,
    find: impl Fn(&Document) -> Vec<Fix>,
    cancel: &Cancel,
) -> Option<Fixed> {
    let mut latest: Option<Document> = None;
    let mut applied = 0;
    for _ in 0..MOST_ROUNDS {
        let document = latest.as_ref().unwrap_or(document);
        let mut fixes = find(document);
        let mut next = after_all(document, packages, &fixes, cancel);
        if next.is_none() {
            // One of them may be to blame.
            fixes.retain(|fix| keeps_syntax(document, &fix.edits, cancel));
            next = after_all(document, packages, &fixes, cancel);
        }
        if cancel.is_raised() {
            return None;
        }
        let Some((document, count)) = next else { break };
        latest = Some(document);
        applied += count;
    }
    Some(Fixed { text: latest.as_ref().unwrap_or(document).rope().to_string(), applied })
}

/// The text after those fixes that go together, and how many they are. `None` if there are none, or they break it.
fn after_all(document: &Document, packages: &PackagesOf, fixes: &[Fix], cancel: &Cancel) -> Option<(Document, usize)> {
    let (mut edits, applied) = together(fixes);
    // Several may have been the only ones to need an import.
    if let Some(file) = File::new(document, packages.clone(), cancel) {
        edits.extend(file.no_longer_imported(&edits));
    }
    let changed = (applied > 0).then(|| after(document, &edits, cancel))?;
    changed.map(|document| (document, applied))
}

/// How many syntax errors a tree has.
fn errors(tree: &Tree) -> usize {
    let mut count = 0;
    let mut rest: Vec<Node> = vec![tree.root_node()];
    while let Some(node) = rest.pop() {
        count += usize::from(node.is_error() || node.is_missing());
        let mut cursor = node.walk();
        rest.extend(node.children(&mut cursor).filter(Node::has_error));
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::packages::Packages;

    fn rust(text: &str) -> Document {
        Document::new(Language::of_id("rust"), text)
    }

    fn fix(edits: &[(Range<usize>, &str)]) -> Fix {
        let edits = edits.iter().map(|(range, text)| (range.clone(), text.to_string())).collect();
        Fix { title: String::new(), edits, safe: true }
    }

    /// Replaces each `from` with `to`, one fix each.
    fn replace<'a>(from: &'a str, to: &'a str) -> impl Fn(&Document) -> Vec<Fix> + 'a {
        move |document| {
            let text = document.rope().to_string();
            text.match_indices(from).map(|(at, _)| fix(&[(at..at + from.len(), to)])).collect()
        }
    }

    fn fixed(text: &str, find: impl Fn(&Document) -> Vec<Fix>) -> (String, usize) {
        let packages = PackagesOf::Known(Packages::default());
        let fixed = until_nothing_is_left(&rust(text), &packages, find, &Cancel::default()).unwrap();
        (fixed.text, fixed.applied)
    }

    #[test]
    fn edits_are_made_in_any_order() {
        let edits = [(8..9, "b".to_string()), (0..0, "\u{e9}".to_string()), (3..4, String::new())];
        assert_eq!(edited(&rust("fn a() {}"), &edits).rope(), "\u{e9}fn () {b");
    }

    #[test]
    fn what_many_need_is_done_once_and_what_collides_is_left_out() {
        let import = (0..0, "use x;");
        let fixes = [
            fix(&[import.clone(), (10..13, "A")]),
            fix(&[import, (20..23, "B")]),
            fix(&[(0..0, "use y;"), (30..33, "C")]),
            fix(&[(12..21, "D")]),
        ];
        let (edits, applied) = together(&fixes);
        assert_eq!(applied, 2);
        assert_eq!(
            edits.iter().map(|(range, text)| (range.start, text.as_str())).collect::<Vec<_>>(),
            [(0, "use x;"), (10, "A"), (20, "B"),]
        );
    }

    #[test]
    fn everything_is_fixed_and_then_nothing_is_left() {
        assert_eq!(fixed("fn a() { b; b; }", replace("b", "c")), ("fn a() { c; c; }".to_string(), 2));
    }

    #[test]
    fn a_fix_that_breaks_the_text_is_not_made_and_hinders_no_other() {
        let find = |document: &Document| {
            let (mut good, bad) = (replace("b", "c")(document), replace(" {", "")(document));
            good.extend(bad);
            good
        };
        assert_eq!(fixed("fn a() { b; b; }", find), ("fn a() { c; c; }".to_string(), 2));
        assert!(!keeps_syntax(&rust("fn a() {}"), &[(8..9, String::new())], &Cancel::default()));
        assert!(keeps_syntax(&rust("fn a() { ("), &[(3..4, "b".to_string())], &Cancel::default()), "no worse");
    }

    #[test]
    fn a_difference_makes_one_text_into_the_other() {
        for (before, after) in [("a\r\nb\nc", "a\r\nB\nc\nd"), ("", "x\n"), ("x\ny\n", "y\n"), ("a", "a")] {
            let mut text = before.to_string();
            for (range, new) in difference(before, after).iter().rev() {
                text.replace_range(range.clone(), new);
            }
            assert_eq!(text, after);
        }
    }

    #[test]
    fn what_goes_in_circles_ends() {
        let turn = |document: &Document| match replace("b", "c")(document) {
            none if none.is_empty() => replace("c", "b")(document),
            some => some,
        };
        assert_eq!(fixed("fn a() { b; }", turn).1, MOST_ROUNDS);
    }

    #[test]
    fn one_name_is_inserted_at_one_place_at_a_time() {
        let fixes = [fix(&[(0..0, "use x::A;"), (10..13, "A")]), fix(&[(5..5, "A, "), (20..23, "A")])];
        assert_eq!(together(&fixes).1, 1);
    }
}
