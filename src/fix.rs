//! Changing a text: what is to stand in place of what, and how several changes are made at once.
//!
//! Whatever is changed is parsed again before anybody sees it. A change that adds a syntax error is not made.

use std::ops::Range;

use tree_sitter::{Node, Tree};

use crate::document::{Cancel, Document};

/// What to put in place of which bytes.
pub type Edit = (Range<usize>, String);

/// How often a text is looked at anew after a change: what is left after that goes in circles.
const MOST_ROUNDS: usize = 10;

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

/// A text after all that could be fixed was fixed.
#[derive(Debug)]
pub struct Fixed {
    /// The text.
    pub document: Document,
    /// How many fixes were made.
    pub count: usize,
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

/// Everything that some fixes change, to be done at once. A fix that gets in the way of an earlier one is left out; an edit
/// that several make, such as the same import, is made once.
pub fn together<'f>(fixes: impl IntoIterator<Item = &'f Fix>) -> Vec<Edit> {
    accept(fixes).0
}

/// The edits of those fixes that go together, and how many fixes those are.
fn accept<'f>(fixes: impl IntoIterator<Item = &'f Fix>) -> (Vec<Edit>, usize) {
    let mut accepted: Vec<Edit> = Vec::new();
    let mut count = 0;
    for fix in fixes {
        let new: Vec<&Edit> = fix.edits.iter().filter(|edit| !accepted.contains(edit)).collect();
        if !new.is_empty() && new.iter().all(|(range, _)| accepted.iter().all(|(other, _)| !collide(range, other))) {
            accepted.extend(new.into_iter().cloned());
            count += 1;
        }
    }
    accepted.sort_by_key(|(range, _)| (range.start, range.end));
    (accepted, count)
}

/// Whether two stretches overlap. Two insertions at one place do: nothing says which comes first.
fn collide(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end || one.start == other.start
}

/// Makes the fixes that `find` finds, all that go together at once, and again with what it finds then, until it finds nothing
/// more. `None` if cancelled.
pub fn fix_all(document: Document, find: impl Fn(&Document) -> Vec<Fix>, cancel: &Cancel) -> Option<Fixed> {
    let mut fixed = Fixed { document, count: 0 };
    for _ in 0..MOST_ROUNDS {
        let mut fixes = find(&fixed.document);
        let (edits, count) = accept(&fixes);
        if edits.is_empty() {
            break;
        }
        let mut next = after(&fixed.document, &edits, cancel).map(|document| (document, count));
        if next.is_none() {
            // One of them is to blame.
            fixes.retain(|fix| keeps_syntax(&fixed.document, &fix.edits, cancel));
            let (edits, count) = accept(&fixes);
            next = after(&fixed.document, &edits, cancel).filter(|_| count > 0).map(|document| (document, count));
        }
        if cancel.is_raised() {
            return None;
        }
        let Some((document, count)) = next else { break };
        fixed = Fixed { document, count: fixed.count + count };
    }
    Some(fixed)
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
        let fixed = fix_all(rust(text), find, &Cancel::default()).unwrap();
        (fixed.document.rope().to_string(), fixed.count)
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
        let edits = together(&fixes);
        assert_eq!(edits.iter().map(|(range, text)| (range.start, text.as_str())).collect::<Vec<_>>(), [
            (0, "use x;"),
            (10, "A"),
            (20, "B"),
        ]);
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
    fn what_goes_in_circles_ends() {
        assert_eq!(fixed("fn a() {}", replace("a", "aa")).1, (1 << MOST_ROUNDS) - 1);
    }
}
