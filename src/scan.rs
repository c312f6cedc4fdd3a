//! From a parsed text to its mentions.
//!
//! A scan has two halves. [`candidates`] looks at the syntax around the places that the bytes alone single out ([`hits`]), one
//! piece of the text at a time; [`judge`] decides with the rest of the file what is a mention.

mod candidates;
mod comments;
mod hits;
mod imports;
mod injections;
mod judge;
mod keys;
mod links;
mod stale;
mod subject;
mod suspicion;
mod vocabulary;
mod walk;

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use tree_sitter::Tree;

use crate::config::Position;
use crate::document::{Cancel, Change};
use crate::family::Family;
use crate::language::Language;
use crate::mention::Mention;
use crate::parts::Mounts;
use crate::suppression::{self, Suppression};

pub(crate) use candidates::between_quotes;
use candidates::{Candidate, moved};
pub(crate) use hits::{is_part_of_word, may_mention, whole_words, whole_words_before};
pub(crate) use imports::{Imports, Origin};
pub(crate) use injections::trees_within;
use judge::{Judge, Verdicts};
pub(crate) use judge::{declared_at, is_hidden};
pub(crate) use links::{Link, may_have_parts, read as links};
use stale::{Shift, Stale};
use suspicion::Suspicion;
pub(crate) use vocabulary::{is_ordinary, of_statuses, words};
pub(crate) use walk::{Step, Walk};

/// What was found in one version of a text.
#[derive(Debug, Default)]
pub struct Scan {
    /// The mentions, in the order of the text; no two overlap.
    pub mentions: Vec<Mention>,
    /// The constant families that the file imports, in the order of the text.
    pub families: Vec<&'static Family>,
    /// The comments that silence rules.
    pub suppressions: Vec<Suppression>,
    /// What the next version can start from.
    kept: Kept,
}

/// What is kept of a scan so that the next version need not find it again.
#[derive(Debug, Default)]
struct Kept {
    /// Every place that was worth a look, in the order of the text.
    hits: Vec<Range<usize>>,
    imports: Imports,
    /// Larger ones before those inside of them.
    pieces: Vec<Piece>,
}

/// A piece of the text that is looked at by itself.
#[derive(Clone, Debug)]
struct Piece {
    /// Where it stands.
    range: Range<usize>,
    /// How far from where it was judged.
    by: isize,
    judged: Arc<Judged>,
}

/// What was found in a piece where it stood.
#[derive(Debug)]
struct Judged {
    candidates: Vec<Candidate>,
    verdicts: Verdicts,
}

/// What of a text is of interest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Interest {
    /// Every mention.
    #[default]
    Everything,
    /// Those with which something can be wrong; of the others some are missing, or less sure than they are. Numbers that do not have
    /// three digits are looked for only behind a word that shows the place of a status.
    Faults,
}

impl Interest {
    /// Whether there can be anything of interest in a text.
    pub fn is_met(self, language: &'static Language, text: &str) -> bool {
        self == Interest::Everything || Suspicion::new(language, text).is_raised()
    }

    /// Those of some hits that are of interest.
    fn choose(self, language: &'static Language, text: &str, hits: Vec<Range<usize>>) -> Vec<Range<usize>> {
        match self {
            Interest::Everything => hits,
            Interest::Faults => {
                let suspicion = Suspicion::new(language, text);
                // What stands beside a place may be what that is found from.
                let lines = hits.chunk_by(|one, next| !text[one.end.min(next.start)..next.start].contains('\n'));
                lines.filter(|line| line.iter().any(|hit| suspicion.falls_on(hit))).flatten().cloned().collect()
            }
        }
    }
}

/// What is known of a text that it does not say itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outside {
    /// Where the project says that status codes stand.
    pub positions: Arc<[Position]>,
    /// Where it stands in documents that lead to it.
    pub mounts: Mounts,
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
    /// What the names of the file lead to.
    pub(crate) fn imports(&self) -> &Imports {
        &self.kept.imports
    }

    /// The mention at a byte offset, its end included (a cursor behind the last letter is still on it).
    pub fn at(&self, offset: usize) -> Option<&Mention> {
        let after = self.mentions.partition_point(|mention| mention.range.start <= offset);
        let near = &self.mentions[after.saturating_sub(2)..after];
        near.iter().rev().find(|mention| offset <= mention.range.end)
    }
}

/// Finds the mentions of `interest` in a text. `previous` only makes it faster. `None` if `cancel` was raised before all were found.
pub fn scan(
    language: &'static Language,
    text: &str,
    tree: &Tree,
    outside: &Outside,
    interest: Interest,
    previous: Option<Previous>,
    cancel: &Cancel,
) -> Option<Scan> {
    let mut start =
        previous.map_or_else(|| Start::fresh(language, text, tree), |p| Start::from(language, text, tree, p));
    start.hits = interest.choose(language, text, start.hits);
    let judge = Judge::new(language, text, tree, &start.imports, outside);
    // What is old and still in place is judged again only if something that it depends on is different.
    for piece in &mut start.pieces {
        let Verdicts { context, asks_for_functions, .. } = &piece.judged.verdicts;
        let depends = start.stale.touches(&moved(context, piece.by)) || (*asks_for_functions && start.functions_differ);
        if depends || start.judge_anew {
            let candidates = piece.judged.candidates.iter().map(|candidate| candidate.moved(piece.by)).collect();
            *piece = Piece::judged(piece.range.clone(), candidates, &judge);
        }
        if cancel.is_raised() {
            return None;
        }
    }
    let mut parser = language.parser();
    let mut pieces = start.pieces;
    let mut stale = start.stale;
    loop {
        let hits: Vec<Range<usize>> = start.hits.iter().filter(|hit| stale.covers(hit)).cloned().collect();
        let plain = comments::without(language.syntax(), text, tree, &hits, &mut parser);
        let (plain_text, plain_tree) = plain.as_ref().map_or((text, tree), |(text, tree)| (text.as_str(), tree));
        let found = candidates::collect(language, plain_text, plain_tree, &hits, &mut parser, cancel);
        if cancel.is_raised() {
            return None;
        }
        // What reaches farther than was looked is a different piece now, and so is all that stands in it.
        let grown = found.iter().filter(|piece| !stale.covers(&piece.range)).map(|piece| piece.range.clone());
        let grown: Vec<Range<usize>> = grown.collect();
        if grown.is_empty() {
            pieces.extend(found.into_iter().map(|piece| Piece::judged(piece.range, piece.candidates, &judge)));
            break;
        }
        grown.into_iter().for_each(|range| stale.add(range));
        pieces.retain(|piece| !stale.covers(&piece.range));
    }
    pieces.sort_by_key(|piece| (piece.range.start, std::cmp::Reverse(piece.range.end)));
    let mentions = judge::conclude(pieces.iter().map(|piece| (&piece.judged.verdicts, piece.by)));
    let families = judge.families().to_vec();
    drop(judge);
    let suppressions = suppression::find(text, tree);
    Some(Scan { mentions, families, suppressions, kept: Kept { hits: start.hits, imports: start.imports, pieces } })
}

/// Where a scan starts from.
struct Start {
    hits: Vec<Range<usize>>,
    imports: Imports,
    /// What is taken over from an earlier version.
    pieces: Vec<Piece>,
    /// What has to be looked at.
    stale: Stale,
    /// Whether names or functions of the file may be different ones, so that every verdict has to be given again.
    judge_anew: bool,
    /// Whether the functions of the file may have other parameters.
    functions_differ: bool,
}

impl Start {
    fn fresh(language: &'static Language, text: &str, tree: &Tree) -> Start {
        let imports = Imports::read(language, text, tree);
        let hits = hits::all(language, text, 0..text.len(), &imports.aliases(language));
        let stale = Stale::all(text);
        Start { hits, imports, pieces: Vec::new(), stale, judge_anew: false, functions_differ: false }
    }

    fn from(language: &'static Language, text: &str, tree: &Tree, previous: Previous) -> Start {
        let syntax = language.syntax();
        let shift = Shift(previous.change);
        let kept = &previous.scan.kept;
        let around = Stale::around(previous, tree);
        let imports = match &around {
            Some(stale) => kept.imports.updated(language, text, tree, stale, shift),
            None => Imports::read(language, text, tree),
        };
        let imports_differ = !imports.say_the_same(&kept.imports, shift);
        let judge_anew = around.is_none() || imports_differ;
        let mut stale = around.unwrap_or_else(|| Stale::changed(previous, text, tree));
        let functions_differ = stale::functions_differ(syntax, previous.tree, tree, &stale);
        let aliases = imports.aliases(language);
        let hits = if imports_differ && aliases != kept.imports.aliases(language) {
            let hits = hits::all(language, text, 0..text.len(), &aliases);
            // What was no hit before has not been looked at.
            let before: HashSet<Range<usize>> = kept.hits.iter().map(|hit| shift.range(hit)).collect();
            hits.iter().filter(|hit| !before.contains(*hit)).for_each(|hit| stale.add(hit.clone()));
            hits
        } else {
            let mut windows = Stale::default();
            stale.ranges().iter().for_each(|range| windows.add(hits::between_words(text, range)));
            let old = kept.hits.iter().map(|hit| shift.range(hit)).filter(|hit| !windows.touches(hit));
            let mut hits: Vec<Range<usize>> = old.collect();
            hits.extend(windows.ranges().iter().flat_map(|window| hits::all(language, text, window.clone(), &aliases)));
            hits.sort_unstable_by_key(|hit| (hit.start, hit.end));
            hits
        };
        let in_place: Vec<Piece> = kept.pieces.iter().map(|piece| piece.moved(shift)).collect();
        // A piece that is touched is a different one now, and so may be all that stands in it.
        let touched: Vec<Range<usize>> =
            in_place.iter().map(|piece| piece.range.clone()).filter(|range| stale.touches(range)).collect();
        touched.into_iter().for_each(|range| stale.add(range));
        let pieces = in_place.into_iter().filter(|piece| !stale.covers(&piece.range)).collect();
        Start { hits, imports, pieces, stale, judge_anew, functions_differ }
    }
}

impl Piece {
    fn judged(range: Range<usize>, candidates: Vec<Candidate>, judge: &Judge) -> Piece {
        let verdicts = judge.judge(&range, &candidates);
        Piece { range, by: 0, judged: Arc::new(Judged { candidates, verdicts }) }
    }

    fn moved(&self, shift: Shift) -> Piece {
        let range = shift.range(&self.range);
        let by = self.by + range.start.wrapping_sub(self.range.start).cast_signed();
        Piece { range, by, judged: Arc::clone(&self.judged) }
    }
}

/// The families that a name at a range of bytes may belong to, told by the path before it. The name itself need not be one.
pub(crate) fn families_at(
    language: &'static Language,
    text: &str,
    tree: &Tree,
    imports: &Imports,
    range: &Range<usize>,
) -> Vec<&'static Family> {
    let mut parser = language.parser();
    let never = Cancel::default();
    let pieces = candidates::collect(language, text, tree, std::slice::from_ref(range), &mut parser, &never);
    let outside = Outside::default();
    let judge = Judge::new(language, text, tree, imports, &outside);
    let candidates = pieces.iter().flat_map(|piece| &piece.candidates);
    candidates
        .filter(|candidate| candidate.range.end == range.end)
        .find_map(|candidate| judge.families_of(candidate))
        .unwrap_or_default()
}

/// The patterns that help to find something in a text: the file that each stands in and its place among the patterns there.
/// Only for the test that every pattern has a sample.
#[doc(hidden)]
pub fn patterns_at_work(language: &'static Language, text: &str, tree: &Tree) -> Vec<(&'static str, usize)> {
    let outside = Outside::default();
    let Some(Scan { kept, .. }) = scan(language, text, tree, &outside, Interest::Everything, None, &Cancel::default())
    else {
        return Vec::new();
    };
    let judge = Judge::new(language, text, tree, &kept.imports, &outside);
    let patterns = &language.syntax().patterns;
    let first = |file| patterns.iter().position(|pattern| pattern.framework == file).unwrap_or_default();
    let candidates = kept.pieces.iter().flat_map(|piece| &piece.judged.candidates);
    candidates
        .filter(|candidate| judge.believes(candidate))
        .filter_map(|candidate| candidate.pattern)
        .map(|index| (patterns[index].framework, index - first(patterns[index].framework)))
        .collect()
}
