//! From a parsed text to its mentions.

use tree_sitter::Tree;

use crate::language::Language;
use crate::mention::Mention;

/// What was found in one version of a text.
#[derive(Debug, Default)]
pub struct Scan {
    /// The mentions, in the order of the text; no two overlap.
    pub mentions: Vec<Mention>,
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

/// Finds every mention in a text.
pub fn scan(_language: &'static Language, _text: &str, _tree: &Tree) -> Scan {
    Scan::default()
}
