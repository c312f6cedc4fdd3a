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

use std::ops::Range;

use tree_sitter::{Parser, Tree};

use crate::document::Change;
use crate::family::Family;
use crate::language::Language;
use crate::mention::Mention;

pub(crate) use hits::may_mention;

/// What was found in one version of a text.
#[derive(Debug, Default)]
pub struct Scan {
    /// The mentions, in the order of the text; no two overlap.
    pub mentions: Vec<Mention>,
    /// The constant families that the file imports, in the order of the text.
    pub families: Vec<&'static Family>,
}

impl Scan {
    /// The mention at a byte offset, its end included (a cursor behind the last letter is still on it).
    pub fn at(&self, offset: usize) -> Option<&Mention> {
        self.mentions
            .iter()
            .find(|mention| mention.range.contains(&offset))
            .or_else(|| self.mentions.iter().find(|mention| mention.range.end == offset))
    }
}

/// What is known of an earlier version of a text, for a scan that looks only at what changed since.
#[derive(Clone, Copy, Debug)]
pub struct Previous<'a> {
    /// What was found in it.
    pub scan: &'a Scan,
    /// Its tree, moved along with the edits since, as [`Tree::changed_ranges`] wants it.
    pub tree: &'a Tree,
    /// What differs between it and the present text.
    pub change: &'a Change,
}

/// Finds every mention in a text.
pub fn scan(language: &'static Language, text: &str, tree: &Tree, _previous: Option<Previous<'_>>) -> Scan {
    let imports = imports::Imports::read(language, text, tree);
    let hits = all_hits(language, text, &imports);
    let mut parser = Parser::new();
    parser.set_language(&language.grammar()).expect("the grammar fits the library");
    let pieces = candidates::collect(language, text, tree, &hits, &mut parser, |_| false);
    let judge = judge::Judge::new(language, text, tree, &imports);
    let mentions = judge.judge(pieces.iter().flat_map(|piece| &piece.candidates));
    Scan { mentions, families: judge.families().to_vec() }
}

/// Every place worth a look, in the order of the text.
fn all_hits(language: &Language, text: &str, imports: &imports::Imports) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut hits: Vec<Range<usize>> = hits::numbers(bytes).collect();
    hits.extend(hits::anchors(language, bytes));
    for alias in imports.aliases(language.families(), &language.syntax().separator) {
        hits.extend(hits::whole_words(bytes, alias));
    }
    hits.sort_by_key(|hit| (hit.start, hit.end));
    hits.dedup();
    hits
}
