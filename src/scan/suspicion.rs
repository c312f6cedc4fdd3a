//! At which of the places that are worth a look something can be wrong, told from the text alone: so that most of the files need
//! not be parsed to be checked, and of the others only what is around these places is looked at.

use std::cell::OnceCell;
use std::ops::Range;

use super::hits::{self, is_part_of_word};
use crate::codes::{Code, Registry};
use crate::language::{Language, Shown, Syntax};
use crate::suppression::{self, line_at};

/// How far behind the word that shows a place of a status a number may stand that can be none, in bytes.
const NEAR: usize = 512;

/// What can be wrong in one text.
pub(crate) struct Suspicion<'t> {
    language: &'static Language,
    syntax: &'static Syntax,
    text: &'t str,
    /// The numbers that do not have three digits, on first use.
    other_numbers: OnceCell<Vec<usize>>,
    /// What in the text speaks for statuses, on first use.
    shown: OnceCell<Shown<'static>>,
}

impl<'t> Suspicion<'t> {
    pub fn new(language: &'static Language, text: &'t str) -> Suspicion<'t> {
        Suspicion { language, syntax: language.syntax(), text, other_numbers: OnceCell::new(), shown: OnceCell::new() }
    }

    /// Whether it falls on anything in the text.
    pub fn is_raised(&self) -> bool {
        let hits = hits::all(self.language, self.text, 0..self.text.len(), &[]);
        suppression::may_stand_in(self.text) || hits.iter().any(|hit| self.falls_on(hit))
    }

    /// Whether something can be wrong with what stands at a hit.
    pub fn falls_on(&self, hit: &Range<usize>) -> bool {
        let word = &self.text[hit.clone()];
        if let Ok(number) = word.parse::<u16>() {
            let can_be_wrong = Registry::builtin().code(number).is_none_or(Code::is_retired);
            return can_be_wrong && self.shown().speak_for(self.text, hit);
        }
        if self.syntax.dubious_names.contains(word) {
            return true;
        }
        let is_position = self.syntax.position_words.contains(word);
        let takes_other = || self.takes_other_number(hit) || self.takes_unknown_symbol(hit);
        if is_position && takes_other() && self.shown().speak_behind(self.text, hit) {
            return true;
        }
        match self.syntax.owned_by.get(word) {
            Some(families) => self.may_lack(hit, families),
            None if self.syntax.prefixes.iter().any(|prefix| word.starts_with(prefix.as_str())) => self.is_no_name(hit),
            // What is no word of the language's is another name that the file gives to an owner, and so may one of its words be.
            None if self.syntax.anchor_words.contains(word) => {
                let member = self.member(&self.text[hit.end..]);
                let is_no_name = |name: &str| name.starts_with(char::is_uppercase) && !self.syntax.names.contains(name);
                member.is_some_and(is_no_name) && self.is_imported(word)
            }
            None => !self.syntax.names.contains(word),
        }
    }

    fn shown(&self) -> &Shown<'static> {
        self.shown.get_or_init(|| self.syntax.status_signs.of(self.text))
    }

    /// Whether a line that imports something says a word.
    fn is_imported(&self, word: &str) -> bool {
        let says = |line: &str, word: &str| hits::whole_words(line.as_bytes(), 0..line.len(), word).next().is_some();
        let mut lines = self.text.lines().filter(|line| says(line, word));
        lines.any(|line| self.syntax.import_words.iter().any(|import| says(line, import)))
    }

    /// Whether a name behind an owner may be one that no family has, or the owner may get another name here.
    fn may_lack(&self, owner: &Range<usize>, families: &[usize]) -> bool {
        let behind = &self.text[owner.end..];
        let Some(member) = self.member(behind) else { return self.may_be_renamed(owner, behind) };
        let families = || families.iter().map(|index| &self.language.families()[*index]);
        families().all(|family| family.code(member).is_none()) && families().any(|family| family.lacks(member))
    }

    /// The name behind a separator that a text begins with.
    fn member<'m>(&self, behind: &'m str) -> Option<&'m str> {
        let behind = behind.trim_start();
        let separators = self.syntax.other_separators.iter().chain([&self.syntax.separator]);
        let member = separators.filter_map(|separator| behind.strip_prefix(separator.as_str())).next()?.trim_start();
        let end = member.find(|c| !is_part_of_word(c)).unwrap_or(member.len());
        Some(&member[..end])
    }

    /// Whether an import may give another name to what stands there: `StatusCode as Code`, `{ StatusCodes: Codes }`,
    /// `using Codes = System.Net.HttpStatusCode`, `"http-status-codes"`.
    fn may_be_renamed(&self, owner: &Range<usize>, behind: &str) -> bool {
        let before = &self.text[line_at(self.text, owner.start).start..owner.start];
        let behind = behind.trim_start();
        let in_import = || self.syntax.import_words.iter().any(|word| before.trim_start().starts_with(word.as_str()));
        (self.syntax.quoted_modules && behind.starts_with(':'))
            || behind.strip_prefix("as").is_some_and(|rest| rest.starts_with(char::is_whitespace))
            || (self.syntax.quoted_modules && before.ends_with(['"', '\'', '`', '/']))
            || (before.contains('=') && in_import())
    }

    /// Whether a word that begins as the names of a family do is none of them, though it is a member of a family's owner.
    fn is_no_name(&self, word: &Range<usize>) -> bool {
        let name = &self.text[word.clone()];
        let Some(before) = self.text[..word.start].trim_end().strip_suffix(self.syntax.separator.as_str()) else {
            return false;
        };
        let owner = before.trim_end();
        let owner = &owner[owner.rfind(|c| !is_part_of_word(c)).map_or(0, |at| at + 1)..];
        let is_owner = || {
            self.syntax.owners_by_last.contains_key(owner)
                || memchr::memmem::find(self.text.as_bytes(), format!("{owner} \"").as_bytes()).is_some()
        };
        !owner.is_empty()
            && !self.syntax.names.contains(name)
            && self.language.families().iter().any(|family| family.lacks(name))
            && is_owner()
    }

    /// Whether a number that has not three digits stands behind a word, in its brackets or in its line.
    fn takes_other_number(&self, word: &Range<usize>) -> bool {
        let numbers = self.other_numbers.get_or_init(|| hits::other_numbers(self.text.as_bytes()));
        let first = numbers.partition_point(|at| *at < word.end);
        numbers.get(first).is_some_and(|at| *at < self.reach(word.end))
    }

    /// Whether a symbol that no family has stands behind a word, in its brackets or in its line.
    fn takes_unknown_symbol(&self, word: &Range<usize>) -> bool {
        let Some(opening) = self.syntax.symbol_opening.as_deref() else { return false };
        let behind = &self.text[word.end..self.reach(word.end)];
        behind.match_indices(opening).any(|(at, _)| {
            let name = &behind[at + opening.len()..];
            let name = &name[..name.find(|c| !is_part_of_word(c)).unwrap_or(name.len())];
            let begins = !behind[..at].ends_with(|c| is_part_of_word(c) || c == ':');
            begins && name.starts_with(char::is_lowercase) && !self.syntax.names.contains(name)
        })
    }

    /// Up to where what begins at an offset goes on: to the end of its line, or of the brackets around it, but not far.
    fn reach(&self, from: usize) -> usize {
        let bytes = &self.text.as_bytes()[from..];
        let near = &bytes[..bytes.len().min(NEAR)];
        let mut depth = 0_u32;
        let is_end = |byte: &u8| {
            match byte {
                b'(' | b'[' | b'{' => depth += 1,
                b')' | b']' | b'}' if depth > 0 => depth -= 1,
                b')' | b']' | b'}' => return true,
                b';' | b'\n' => return depth == 0,
                _ => {}
            }
            false
        };
        from + near.iter().position(is_end).unwrap_or(near.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_cannot_be_a_status_in_its_place() {
        let language = Language::of_id("javascript").unwrap();
        for text in ["res.status(99)\n", "res.status(1000).end()\n", "ctx.throw(99)\n"] {
            assert!(Suspicion::new(language, text).is_raised(), "{text}");
        }
    }
}
