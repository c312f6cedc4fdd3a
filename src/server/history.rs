//! The last changes of a document, for clients that send them in another order than they were made in.
//!
//! Helix up to 25.01 leaves each to a task of its own, and on a busy machine these overtake each other. A change says which
//! version it leads to: one that comes late is made to the text that it was made to, and the later ones behind it once more.

use std::collections::VecDeque;

use ropey::Rope;
use tower_lsp::ls_types::TextDocumentContentChangeEvent;

/// How many changes are kept. Of a burst of keys, some come ten places late.
const KEPT: usize = 32;

/// Changes that lead to one version.
#[derive(Clone, Debug)]
pub struct Change {
    /// The number of the version.
    pub version: i32,
    /// What is changed, one after the other.
    pub events: Vec<TextDocumentContentChangeEvent>,
}

/// The last changes, by version, each with the text that it was made to.
#[derive(Clone, Debug, Default)]
pub struct History(VecDeque<(Rope, Change)>);

impl History {
    /// Takes out what was done after a version. `None` if nothing was: then changes come in their order. Otherwise the text of
    /// that time, and what has to be done to it again.
    pub fn rewind(&mut self, version: i32) -> Option<(Rope, Vec<Change>)> {
        let first = self.0.partition_point(|(_, change)| change.version <= version);
        let later = self.0.split_off(first);
        let text = later.front()?.0.clone();
        Some((text, later.into_iter().map(|(_, change)| change).collect()))
    }

    /// Takes in a change and the text that it was made to.
    pub fn record(&mut self, text: Rope, change: Change) {
        // What replaces the whole text makes no use of what was there before.
        let is_whole = change.events.iter().any(|event| event.range.is_none());
        let kept = if is_whole { 0 } else { KEPT - 1 };
        self.0.drain(..self.0.len().saturating_sub(kept));
        self.0.push_back((text, change));
    }
}
