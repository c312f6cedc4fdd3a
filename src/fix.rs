//! Changes of a text that mend something, and how they are applied so that nothing breaks.

use std::ops::Range;
use std::sync::Arc;

use tree_sitter::Tree;

use crate::config::Settings;
use crate::document::{Cancel, Document};
use crate::rules::{self, Context};

/// One way to mend a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What it does, such as "Replace with `404` (Not Found)".
    pub title: String,
    /// What to put in place of which bytes, in the order of the text. No two overlap.
    pub edits: Vec<(Range<usize>, String)>,
    /// Whether it keeps to what the code surely means. The others are for a person to choose among.
    pub safe: bool,
}

impl Fix {
    /// The fix, unless the text would be wrong in more places after it, by the grammar of its language.
    pub fn that_keeps_syntax(mut self, document: &Document) -> Option<Fix> {
        self.edits.sort_by_key(|(range, _)| range.start);
        keeps_syntax(document, &self.edits).then_some(self)
    }
}

/// A text after its fixes.
#[derive(Debug)]
pub struct Fixed {
    /// The text.
    pub text: String,
    /// How many fixes were applied.
    pub applied: usize,
}

/// Fixes lead to findings that can be fixed in turn, but not more often than this.
const MOST_ROUNDS: usize = 8;

/// Applies the best fix of every finding, the unsafe ones too if `all`, until there is nothing left to fix.
pub fn fix(document: &Document, settings: &Settings, all: bool) -> Fixed {
    let never = Cancel::default();
    let mut fixed = Fixed { text: document.rope().to_string(), applied: 0 };
    for _ in 0..MOST_ROUNDS {
        let document = Document::new(document.language(), &fixed.text).with_positions(Arc::clone(document.positions()));
        let Some(scan) = document.scan(&never) else { break };
        let findings = rules::check(scan, &Context { settings, document: Some(&document) });
        let fixes = findings.iter().filter_map(|finding| finding.fixes.iter().find(|fix| all || fix.safe));
        let (edits, applied) = together(fixes);
        let whole = keeps_syntax(&document, &edits);
        if applied == 0 || !whole {
            break;
        }
        fixed = Fixed { text: apply(&fixed.text, &edits), applied: fixed.applied + applied };
    }
    fixed
}

/// The edits of those fixes that do not get in each other's way, the first ones first, and how many fixes those are. The same
/// insertion, such as an import that several of them need, is made once.
pub fn together<'f>(fixes: impl Iterator<Item = &'f Fix>) -> (Vec<(Range<usize>, String)>, usize) {
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    let mut applied = 0;
    for fix in fixes {
        let overlaps = |(range, text): &(Range<usize>, String)| {
            edits.iter().any(|(other, known)| {
                let is_same = other == range && known == text && range.is_empty();
                !is_same && other.start <= range.end && range.start <= other.end
            })
        };
        if !fix.edits.iter().any(overlaps) {
            applied += 1;
            edits.extend(fix.edits.iter().filter(|edit| !edits.contains(edit)).cloned().collect::<Vec<_>>());
        }
    }
    edits.sort_by_key(|(range, _)| range.start);
    (edits, applied)
}

/// A text after edits, which are in its order and do not overlap.
pub fn apply(text: &str, edits: &[(Range<usize>, String)]) -> String {
    let mut changed = text.to_string();
    for (range, new) in edits.iter().rev() {
        changed.replace_range(range.clone(), new);
    }
    changed
}

fn keeps_syntax(document: &Document, edits: &[(Range<usize>, String)]) -> bool {
    let changed = edits.iter().rev().fold(None, |changed: Option<Document>, (range, text)| {
        Some(changed.as_ref().unwrap_or(document).edited(range.clone(), text))
    });
    let never = Cancel::default();
    match (document.tree(&never), changed.as_ref().and_then(|changed| changed.tree(&never))) {
        (Some(before), Some(after)) => errors(after) <= errors(before),
        _ => true,
    }
}

/// How many places of a text are wrong by its grammar.
fn errors(tree: &Tree) -> usize {
    let mut cursor = tree.walk();
    let mut count = 0;
    loop {
        let node = cursor.node();
        count += usize::from(node.is_error() || node.is_missing());
        if node.has_error() && cursor.goto_first_child() {
            continue;
        }
        while !cursor.goto_next_sibling() {
            if !cursor.goto_parent() {
                return count;
            }
        }
    }
}
