//! From a parsed text to its mentions.
//!
//! A scan has two halves. [`candidates`] looks at the syntax around the places that the bytes alone single out ([`hits`]), one
//! piece of the text at a time; [`judge`] decides with the rest of the file what is a mention.

mod candidates;
mod hits;
mod imports;
mod judge;
mod subject;
mod vocabulary;
mod walk;

use std::collections::HashSet;
use std::ops::Range;

use tree_sitter::Tree;

use crate::document::{Cancel, Change};
use crate::family::Family;
use crate::language::Language;
use crate::mention::Mention;

use candidates::Piece;
pub(crate) use hits::may_mention;
use imports::Imports;
use judge::Judge;
pub(crate) use vocabulary::{is_ordinary, words};

/// What was found in one version of a text.
#[derive(Debug, Default)]
pub struct Scan {
    /// The mentions, in the order of the text; no two overlap.
    pub mentions: Vec<Mention>,
    /// The constant families that the file imports, in the order of the text.
    pub families: Vec<&'static Family>,
    /// What the next version can start from.
    pieces: Vec<Piece>,
}

/// An earlier version of a text, for what need not be looked at again.
#[derive(Clone, Copy)]
pub struct Previous<'a> {
    /// What was found in it.
    pub scan: &'a Scan,
    /// Its tree, moved along with the edits since.
    pub tree: &'a Tree,
    /// What differs.
    pub change: &'a Change,
}

impl Scan {
    /// The mention at a byte offset, its end included (a cursor behind the last letter is still on it).
    pub fn at(&self, offset: usize) -> Option<&Mention> {
        let after = self.mentions.partition_point(|mention| mention.range.start <= offset);
        let near = &self.mentions[after.saturating_sub(2)..after];
        near.iter().rev().find(|mention| offset <= mention.range.end)
    }
}

/// Finds every mention in a text. `previous` only makes it faster. `None` if `cancel` was raised before all were found.
pub fn scan(
    language: &'static Language,
    text: &str,
    tree: &Tree,
    previous: Option<Previous>,
    cancel: &Cancel,
) -> Option<Scan> {
    let imports = Imports::read(language, text, tree);
    let mut pieces = previous.map_or_else(Vec::new, |previous| unchanged(previous, tree));
    let settled: HashSet<&Range<usize>> = pieces.iter().flat_map(|piece| &piece.hits).collect();
    let hits: Vec<Range<usize>> =
        all_hits(language, text, &imports).into_iter().filter(|hit| !settled.contains(hit)).collect();
    let mut parser = language.parser();
    pieces.extend(candidates::collect(language, text, tree, &hits, &mut parser, cancel));
    if cancel.is_raised() {
        return None;
    }
    let judge = Judge::new(language, text, tree, &imports);
    let mentions = judge.judge(pieces.iter().flat_map(|piece| &piece.candidates));
    Some(Scan { mentions, families: judge.families().to_vec(), pieces })
}

/// The families that a name at a range of bytes may belong to, told by the path before it. The name itself need not be one.
pub fn families_at(language: &'static Language, text: &str, tree: &Tree, range: &Range<usize>) -> Vec<&'static Family> {
    let imports = Imports::read(language, text, tree);
    let mut parser = language.parser();
    let never = Cancel::default();
    let pieces = candidates::collect(language, text, tree, std::slice::from_ref(range), &mut parser, &never);
    let judge = Judge::new(language, text, tree, &imports);
    let candidates = pieces.iter().flat_map(|piece| &piece.candidates);
    candidates
        .filter(|candidate| candidate.range.end == range.end)
        .find_map(|candidate| judge.families_of(candidate))
        .unwrap_or_default()
}

/// The pieces of an earlier version that neither the edits nor the new tree touch, moved to where they stand now.
fn unchanged(previous: Previous, tree: &Tree) -> Vec<Piece> {
    let Change { before, after } = previous.change;
    let mut changed: Vec<Range<usize>> =
        previous.tree.changed_ranges(tree).map(|range| range.start_byte..range.end_byte).collect();
    changed.push(after.clone());
    previous
        .scan
        .pieces
        .iter()
        // One that ends where the edit begins may go on in it.
        .filter(|piece| piece.range.end < before.start || before.end < piece.range.start)
        .map(|piece| if piece.range.end < before.start { piece.clone() } else { piece.moved(before.end, after.end) })
        .filter(|piece| !changed.iter().any(|range| range.start <= piece.range.end && piece.range.start <= range.end))
        .collect()
}

/// The patterns that help to find something in a text: the file that each stands in and its place among the patterns there.
/// Only for the test that every pattern has a sample.
#[doc(hidden)]
pub fn patterns_at_work(language: &'static Language, text: &str, tree: &Tree) -> Vec<(&'static str, usize)> {
    let imports = Imports::read(language, text, tree);
    let Some(Scan { pieces, .. }) = scan(language, text, tree, None, &Cancel::default()) else { return Vec::new() };
    let judge = Judge::new(language, text, tree, &imports);
    let patterns = &language.syntax().patterns;
    let first = |file| patterns.iter().position(|pattern| pattern.framework == file).unwrap_or_default();
    let candidates = pieces.iter().flat_map(|piece| &piece.candidates);
    candidates
        .filter(|candidate| judge.believes(candidate))
        .filter_map(|candidate| candidate.pattern)
        .map(|index| (patterns[index].framework, index - first(patterns[index].framework)))
        .collect()
}

/// Every place worth a look, in the order of the text.
fn all_hits(language: &Language, text: &str, imports: &Imports) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut hits: Vec<Range<usize>> = hits::numbers(bytes).collect();
    hits.extend(hits::anchors(language, bytes));
    for alias in imports.aliases(language.syntax()) {
        hits.extend(hits::whole_words(bytes, alias));
    }
    hits.sort_by_key(|hit| (hit.start, hit.end));
    hits.dedup();
    hits
}
