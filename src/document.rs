//! One immutable version of a text that is being edited. It knows bytes only; lines and columns are the server's business.
//!
//! An edit makes a new version at once and cheaply; parsing and scanning wait until somebody asks. So a burst of
//! 2,000 edits costs one parse, and a reader who holds a version is never disturbed by the next one.

use std::ops::{ControlFlow, Range};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, OnceLock, TryLockError};
use std::time::Duration;

use ropey::Rope;
use tree_sitter::{InputEdit, ParseOptions, Point, Tree};

use crate::config::Position;
use crate::language::Language;
use crate::parts::Mounts;
use crate::scan::{self, Interest, Outside, Scan};

/// The longest text that is analysed, in bytes. A longer one is kept in step with the editor, and nothing is found in it:
/// one generated file must not decide how much memory and time everything else gets.
pub const MAX_ANALYSED_BYTES: usize = 10 * 1024 * 1024;

/// A text of this length is parsed in some ten milliseconds.
const SOON_PARSED_BYTES: usize = 128 * 1024;

/// One version of a text. All offsets are bytes from 0.
#[derive(Debug)]
pub struct Document {
    language: Option<&'static Language>,
    outside: Outside,
    interest: Interest,
    rope: Rope,
    /// What is known of an earlier version, with the edits since; [`Document::analysis`] starts from there.
    earlier: Option<Earlier>,
    analysis: OnceLock<Arc<Analysis>>,
    /// Whether the language reads such a text.
    is_read: OnceLock<bool>,
    /// Held while analysing, so that two readers of one version do not both do the work.
    analysing: Mutex<()>,
}

/// What is computed once a version.
#[derive(Debug)]
struct Analysis {
    tree: Tree,
    scan: Scan,
}

/// The last version that was analysed, brought into step with the text since.
#[derive(Clone, Debug)]
struct Earlier {
    analysis: Arc<Analysis>,
    /// Its tree, moved along with every edit since.
    tree: Tree,
    change: Change,
}

/// What differs between two versions: one stretch of bytes. Outside of it they are equal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The stretch in the earlier text.
    pub before: Range<usize>,
    /// The stretch in the present text; it starts where `before` does.
    pub after: Range<usize>,
}

impl Document {
    /// The first version of a text. Without a language nothing is ever found in it.
    pub fn new(language: Option<&'static Language>, text: &str) -> Document {
        Document {
            language,
            outside: Outside::default(),
            interest: Interest::default(),
            rope: Rope::from_str(text),
            earlier: None,
            analysis: OnceLock::new(),
            is_read: OnceLock::new(),
            analysing: Mutex::new(()),
        }
    }

    /// The first version of another text, in the same language and place.
    #[must_use]
    pub fn with_text(&self, text: &str) -> Document {
        let document = Document::new(self.language, text);
        Document { interest: self.interest, outside: self.outside.clone(), ..document }
    }

    /// The same text, with the places where the project says that status codes stand. Nothing is known of it yet.
    #[must_use]
    pub fn with_positions(self, positions: Arc<[Position]>) -> Document {
        let mounts = self.outside.mounts.clone();
        self.with_outside(Outside { positions, mounts })
    }

    /// The same text, with where it stands in documents that lead to it. Nothing is known of it yet.
    #[must_use]
    pub fn with_mounts(self, mounts: Mounts) -> Document {
        let positions = Arc::clone(&self.outside.positions);
        self.with_outside(Outside { positions, mounts })
    }

    /// The same text, with what is known besides it. Nothing is known of itself yet.
    #[must_use]
    pub fn with_outside(self, outside: Outside) -> Document {
        Document { outside, earlier: None, analysis: OnceLock::new(), is_read: OnceLock::new(), ..self }
    }

    /// The same text, of which only some mentions are of interest. Nothing is known of it yet.
    #[must_use]
    pub fn with_interest(self, interest: Interest) -> Document {
        Document { interest, earlier: None, analysis: OnceLock::new(), ..self }
    }

    /// What is known besides the text.
    pub fn outside(&self) -> &Outside {
        &self.outside
    }

    /// The version in which `text` stands in place of `range`. Every range is accepted: one that reaches beyond the text
    /// or into a character is cut down to what is there, a reversed one is turned round.
    #[must_use]
    pub fn edited(&self, range: Range<usize>, text: &str) -> Document {
        let start = self.floor(range.start.min(range.end));
        let end = self.floor(range.start.max(range.end));
        let mut rope = self.rope.clone();
        let first = rope.byte_to_char(start);
        rope.remove(first..rope.byte_to_char(end));
        rope.insert(first, text);
        let earlier = self.earlier().map(|mut earlier| {
            earlier.tree.edit(&input_edit(&self.rope, start..end, text));
            earlier.change.extend(start..end, text.len());
            earlier
        });
        Document {
            language: self.language,
            outside: self.outside.clone(),
            interest: self.interest,
            rope,
            earlier,
            analysis: OnceLock::new(),
            is_read: OnceLock::new(),
            analysing: Mutex::new(()),
        }
    }

    /// What the next version can start from: this version if it was analysed, else what this one would start from.
    fn earlier(&self) -> Option<Earlier> {
        let Some(analysis) = self.analysis.get() else { return self.earlier.clone() };
        let change = Change { before: 0..0, after: 0..0 };
        Some(Earlier { analysis: Arc::clone(analysis), tree: analysis.tree.clone(), change })
    }

    /// The text.
    pub fn rope(&self) -> &Rope {
        &self.rope
    }

    /// The language that it is read as.
    pub fn language(&self) -> Option<&'static Language> {
        self.language
    }

    /// Whether it is too long to be analysed ([`MAX_ANALYSED_BYTES`]).
    pub fn is_too_long(&self) -> bool {
        self.rope.len_bytes() > MAX_ANALYSED_BYTES
    }

    /// The largest offset that is not above `offset`, not beyond the end and not inside a character.
    pub fn floor(&self, offset: usize) -> usize {
        let offset = offset.min(self.rope.len_bytes());
        self.rope.char_to_byte(self.rope.byte_to_char(offset))
    }

    /// The mentions in this version, found on first use; none in a text that is too long or of no known language.
    /// `None` if `cancel` was raised before they were found.
    pub fn scan(&self, cancel: &Cancel) -> Option<&Scan> {
        static NOTHING: LazyLock<Scan> = LazyLock::new(Scan::default);
        match self.analysed_as() {
            Some(language) => Some(&self.analysis(language, cancel)?.scan),
            None => Some(&NOTHING),
        }
    }

    /// The syntax tree of this version, made on first use. `None` if `cancel` was raised before it was made, and for a
    /// text that is too long or of no known language.
    pub fn tree(&self, cancel: &Cancel) -> Option<&Tree> {
        Some(&self.analysis(self.analysed_as()?, cancel)?.tree)
    }

    /// Whether the mentions are known already, so that nobody has to wait for them.
    pub fn is_analysed(&self) -> bool {
        self.analysed_as().is_none() || self.analysis.get().is_some()
    }

    fn analysed_as(&self) -> Option<&'static Language> {
        let is_part = !self.outside.mounts.is_empty();
        let reads = |language: &Language| is_part || language.reads(|| String::from(&self.rope));
        self.language.filter(|language| !self.is_too_long() && *self.is_read.get_or_init(|| reads(language)))
    }

    fn analysis(&self, language: &'static Language, cancel: &Cancel) -> Option<&Analysis> {
        if self.analysis.get().is_none() {
            let _turn = self.turn(cancel)?;
            if self.analysis.get().is_none() {
                let analysis = self.analyse(language, cancel)?;
                self.analysis.get_or_init(|| Arc::new(analysis));
            }
        }
        self.analysis.get().map(Arc::as_ref)
    }

    /// Waits until nobody else is analysing this version; `None` if `cancel` was raised before.
    fn turn(&self, cancel: &Cancel) -> Option<MutexGuard<'_, ()>> {
        while !cancel.is_raised() {
            match self.analysing.try_lock() {
                Ok(turn) => return Some(turn),
                // A reader that panicked left nothing half done: the next one starts anew.
                Err(TryLockError::Poisoned(poisoned)) => return Some(poisoned.into_inner()),
                Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(2)),
            }
        }
        None
    }

    fn analyse(&self, language: &'static Language, cancel: &Cancel) -> Option<Analysis> {
        let (tree, earlier) = self.parse(language, cancel)?;
        let previous = earlier.map(|earlier| scan::Previous {
            scan: &earlier.analysis.scan,
            tree: &earlier.tree,
            change: &earlier.change,
        });
        let text = String::from(&self.rope);
        let scan = scan::scan(language, &text, &tree, &self.outside, self.interest, previous, cancel)?;
        Some(Analysis { tree, scan })
    }

    /// The tree of the text, and the earlier version that it was made from. Where the parser has to recover from errors, what it
    /// takes over from an old tree may lead it astray, so that a text is read anew if that does not take long. Such a tree
    /// may differ from the old one anywhere, and nothing of an earlier version is known to hold.
    fn parse(&self, language: &'static Language, cancel: &Cancel) -> Option<(Tree, Option<&Earlier>)> {
        let is_doubtful = |tree: &Tree| self.rope.len_bytes() <= SOON_PARSED_BYTES && tree.root_node().has_error();
        if let Some(earlier) = self.earlier.as_ref().filter(|earlier| !is_doubtful(&earlier.tree)) {
            let tree = self.parse_from(language, Some(&earlier.tree), cancel)?;
            if !is_doubtful(&tree) {
                return Some((tree, Some(earlier)));
            }
        }
        Some((self.parse_from(language, None, cancel)?, None))
    }

    fn parse_from(&self, language: &'static Language, old_tree: Option<&Tree>, cancel: &Cancel) -> Option<Tree> {
        let mut parser = language.parser();
        let mut check = |_: &tree_sitter::ParseState| cancel.check();
        let options = ParseOptions::new().progress_callback(&mut check);
        parser.parse_with_options(&mut |offset, _| chunk_from(&self.rope, offset), old_tree, Some(options))
    }
}

impl Change {
    /// Takes in one more edit, given in offsets of the present text: `range` was replaced by `length` bytes.
    fn extend(&mut self, range: Range<usize>, length: usize) {
        if *self == (Change { before: 0..0, after: 0..0 }) {
            *self = Change { before: range.clone(), after: range.start..range.start + length };
            return;
        }
        let start = self.after.start.min(range.start);
        let end = self.after.end.max(range.end);
        self.before = start..self.before.end + (end - self.after.end);
        self.after = start..end - range.len() + length;
    }
}

/// The text of `rope` from `offset` to the end of the piece that it is stored in.
fn chunk_from(rope: &Rope, offset: usize) -> &[u8] {
    match rope.get_chunk_at_byte(offset) {
        Some((chunk, start, _, _)) => &chunk.as_bytes()[offset - start..],
        None => &[],
    }
}

/// The edit as tree-sitter wants it; `rope` is the text before it.
fn input_edit(rope: &Rope, range: Range<usize>, text: &str) -> InputEdit {
    let start = point_at(rope, range.start);
    let removed = rope.byte_slice(range.clone());
    InputEdit {
        start_byte: range.start,
        old_end_byte: range.end,
        new_end_byte: range.start + text.len(),
        start_position: start,
        old_end_position: advance(start, removed.chunks()),
        new_end_position: advance(start, std::iter::once(text)),
    }
}

/// Where tree-sitter sees a byte. Its rows end at LF only, while the lines of the rope end at CR too: hence the count.
fn point_at(rope: &Rope, offset: usize) -> Point {
    advance(Point::new(0, 0), rope.byte_slice(..offset).chunks())
}

fn advance<'a>(mut point: Point, text: impl Iterator<Item = &'a str>) -> Point {
    for piece in text {
        match memchr::memrchr(b'\n', piece.as_bytes()) {
            Some(last) => {
                point.row += memchr::memchr_iter(b'\n', piece.as_bytes()).count();
                point.column = piece.len() - last - 1;
            }
            None => point.column += piece.len(),
        }
    }
    point
}

/// A flag that says: nobody waits for the answer any more. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// Raises the flag, for good.
    pub fn raise(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether it was raised.
    pub fn is_raised(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// The same in the form that tree-sitter's progress callbacks return.
    pub fn check(&self) -> ControlFlow<()> {
        if self.is_raised() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rust(text: &str) -> Document {
        Document::new(Language::of_id("rust"), text)
    }

    #[test]
    #[expect(clippy::reversed_empty_ranges, reason = "reversed ranges are what is tested")]
    fn every_range_is_accepted() {
        let document = rust("añb");
        assert_eq!(document.edited(9..1, "x").rope(), "ax");
        assert_eq!(document.edited(2..2, "x").rope(), "axñb", "inside a character: its start");
        assert_eq!(document.edited(7..9, "x").rope(), "añbx");
        assert_eq!(rust("").edited(0..0, "x").rope(), "x");
    }

    #[test]
    fn an_edited_tree_is_the_tree_of_the_new_text() {
        let mut document = rust("fn a() {\r\n\r    1\n}\n");
        for (range, text) in [(3..4, "bc"), (13..17, "\n2\r\n"), (0..0, "// x\r"), (4..10, "")] {
            document.tree(&Cancel::default()).unwrap();
            document = document.edited(range, text);
            let (fresh, edited) = (rust(&document.rope().to_string()), document.tree(&Cancel::default()).unwrap());
            let fresh = fresh.tree(&Cancel::default()).unwrap();
            assert_eq!(edited.root_node().to_sexp(), fresh.root_node().to_sexp());
            assert_eq!(edited.root_node().range(), fresh.root_node().range());
        }
    }

    #[test]
    fn changes_add_up_to_the_stretch_around_them() {
        let mut change = Change { before: 0..0, after: 0..0 };
        change.extend(10..12, 5);
        assert_eq!(change, Change { before: 10..12, after: 10..15 });
        change.extend(20..21, 0);
        assert_eq!(change, Change { before: 10..18, after: 10..20 });
        change.extend(4..4, 3);
        assert_eq!(change, Change { before: 4..18, after: 4..23 });
    }

    #[test]
    fn a_cancelled_scan_finds_nothing_and_can_be_asked_again() {
        let document = rust(&"fn a() { b(); }\n".repeat(20_000));
        let cancel = Cancel::default();
        cancel.raise();
        assert!(document.scan(&cancel).is_none());
        assert!(document.scan(&Cancel::default()).is_some());
    }

    #[test]
    fn whoever_waits_for_another_reader_can_be_cancelled() {
        let document = rust("fn a() {}");
        let another = document.analysing.lock().unwrap();
        let cancel = Cancel::default();
        std::thread::scope(|scope| {
            let waits = scope.spawn(|| document.scan(&cancel).is_none());
            cancel.raise();
            assert!(waits.join().unwrap());
        });
        drop(another);
        assert!(document.scan(&Cancel::default()).is_some());
    }

    #[test]
    fn a_text_that_is_too_long_is_kept_but_not_analysed() {
        let document = rust(&" ".repeat(MAX_ANALYSED_BYTES)).edited(0..0, "x");
        assert!(document.is_too_long());
        assert!(document.tree(&Cancel::default()).is_none());
        assert!(document.scan(&Cancel::default()).unwrap().mentions.is_empty());
        assert!(document.edited(0..1, "").tree(&Cancel::default()).is_some());
    }
}
