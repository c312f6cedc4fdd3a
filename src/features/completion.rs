//! Which status codes may be written at a place, grouped by class.
//!
//! Whether one belongs there is asked of the scanner: a number or a name is put there in a version of the text that nobody else
//! sees. So completion knows every position that the queries know, in code that is only half written too.

use std::ops::Range;

use crate::codes::{Class, Code, Registry};
use crate::document::{Cancel, Document};
use crate::family::{Family, Form};
use crate::scan::{self, words};

/// One code that may be written.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What is written, and what the list shows: `NOT_FOUND` or `404`.
    pub label: String,
    /// The code.
    pub code: u16,
    /// The family whose name it is; none for a number.
    pub family: Option<&'static Family>,
    /// Whether the name or the code is kept for old code only.
    pub deprecated: bool,
    /// The text that the editor may filter by. It fits whatever was typed so far.
    pub filter: String,
}

/// What may be written at a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Completion {
    /// The bytes that an item replaces: the word around the place.
    pub range: Range<usize>,
    /// The codes in the order of the numbers, and so of their classes.
    pub items: Vec<Item>,
}

impl Item {
    /// What the list shows behind the label: the phrase behind a number, the number behind a name.
    pub fn hint(&self, registry: &Registry) -> String {
        match self.family {
            Some(_) => self.code.to_string(),
            None => registry.phrase(self.code).unwrap_or_default().to_string(),
        }
    }

    /// The class that it is grouped under.
    pub fn class(&self) -> Option<Class> {
        Class::of(self.code)
    }
}

/// The codes that may be written at a byte offset; `None` where none belongs, and when cancelled.
pub fn complete(document: &Document, offset: usize, registry: &Registry, cancel: &Cancel) -> Option<Completion> {
    let word = word_at(document, offset);
    let typed = document.rope().byte_slice(word.start..document.floor(offset)).to_string();
    let before = document.rope().byte_slice(..word.start);
    let ends_with = |text: &str| {
        let start = before.len_bytes().checked_sub(text.len());
        start.is_some_and(|start| before.get_byte_slice(start..).is_some_and(|slice| slice == *text))
    };
    let items: Vec<Item> = if ends_with(document.language()?.separator()) {
        let families = families_at(document, &word, cancel)?;
        families.into_iter().flat_map(names).collect()
    } else if ends_with(".") {
        methods(document, &typed)
    } else {
        numbers_at(document, &word, &typed, registry, cancel)?
    };
    let items = Typed::new(&typed, registry).choose(items);
    (!items.is_empty()).then_some(Completion { range: word, items })
}

/// The families whose names may follow the path before a word.
fn families_at(document: &Document, word: &Range<usize>, cancel: &Cancel) -> Option<Vec<&'static Family>> {
    const ANY_NAME: &str = "STATUS";
    let probe = document.edited(word.clone(), ANY_NAME);
    let range = word.start..word.start + ANY_NAME.len();
    let (tree, imports) = (probe.tree(cancel)?, probe.scan(cancel)?.imports());
    Some(scan::families_at(document.language()?, &probe.rope().to_string(), tree, imports, &range))
}

/// The codes as numbers, if a number at a word would be a status; as names, if letters were typed and the file imports some.
fn numbers_at(
    document: &Document,
    word: &Range<usize>,
    typed: &str,
    registry: &Registry,
    cancel: &Cancel,
) -> Option<Vec<Item>> {
    const ANY_NUMBER: &str = "404";
    let probe = document.edited(word.clone(), ANY_NUMBER);
    let scan = probe.scan(cancel)?;
    let mention = scan.at(word.start)?;
    (mention.range.start <= word.start && word.start + ANY_NUMBER.len() <= mention.range.end).then_some(())?;
    let family = scan.families.iter().find(|family| family.form == Form::Constant);
    if let Some(family) = family.filter(|_| typed.starts_with(char::is_alphabetic)) {
        let spelled = |item: Item| Item { label: family.spell(&item.label), ..item };
        return Some(names(family).map(spelled).collect());
    }
    let own = registry.project_codes().iter().map(|own| (own.code, false));
    let codes = registry.codes().map(|code| (code.code, code.is_retired())).chain(own);
    Some(
        codes
            .map(|(code, deprecated)| Item {
                label: code.to_string(),
                code,
                family: None,
                deprecated,
                filter: String::new(),
            })
            .collect(),
    )
}

fn names(family: &'static Family) -> impl Iterator<Item = Item> {
    family.names.iter().map(|(name, code)| Item {
        label: name.clone(),
        code: *code,
        family: Some(family),
        deprecated: family.deprecated.contains_key(name) || is_retired(*code),
        filter: String::new(),
    })
}

fn is_retired(code: u16) -> bool {
    Registry::builtin().code(code).is_some_and(Code::is_retired)
}

/// The methods that name a status and begin as what was typed, if the file speaks of the library that has them.
fn methods(document: &Document, typed: &str) -> Vec<Item> {
    let Some(language) = document.language() else { return Vec::new() };
    let families = language.families().iter().filter(|family| family.form == Form::Method && typed.len() > 2);
    let items: Vec<Item> = families.flat_map(names).filter(|item| item.label.starts_with(typed)).collect();
    let text = if items.is_empty() { String::new() } else { document.rope().to_string() };
    items
        .into_iter()
        .filter(|item| item.family.is_some_and(|family| text.contains(&family.package.replace('-', "_"))))
        .collect()
}

/// What somebody has typed of a name or number.
struct Typed<'a> {
    text: &'a str,
    is_number: bool,
    /// Its letters, in lower case.
    key: String,
    /// The codes that its words mean.
    by_words: Vec<u16>,
}

impl<'a> Typed<'a> {
    fn new(text: &'a str, registry: &Registry) -> Typed<'a> {
        let is_number = text.chars().all(|c| c.is_ascii_digit());
        let found = if is_number { Vec::new() } else { registry.search(text) };
        let key = text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        Typed { text, is_number, key, by_words: found.iter().map(|found| found.code).collect() }
    }

    /// The items that answer it, in the order of their codes: names that begin so, or with the same letters at the beginnings of
    /// their words (`nf`), numbers that begin so, codes that its words mean. If there are none, names with its letters in order.
    fn choose(&self, items: Vec<Item>) -> Vec<Item> {
        let (mut chosen, rest): (Vec<Item>, Vec<Item>) = items.into_iter().partition(|item| self.fits(item));
        if chosen.is_empty() {
            chosen = rest.into_iter().filter(|item| is_subsequence(&self.key, &item.label.to_lowercase())).collect();
        }
        for item in &mut chosen {
            // An editor that knows only the label would drop what was found by other means.
            let filter = if self.begins(item) { &item.label } else { self.text };
            item.filter = filter.to_string();
        }
        chosen.sort_by_key(|item| item.code);
        chosen
    }

    fn begins(&self, item: &Item) -> bool {
        item.label.to_lowercase().starts_with(&self.text.to_lowercase())
    }

    fn fits(&self, item: &Item) -> bool {
        if self.is_number {
            return item.code.to_string().starts_with(self.text);
        }
        let words = words(&item.label);
        self.begins(item) || begins_words(&self.key, &words) || self.by_words.contains(&item.code)
    }
}

/// Whether a text is made of beginnings of some of the words, in their order: `nofo` and `nf` of `not found`.
fn begins_words(text: &str, words: &[String]) -> bool {
    let Some((first, rest)) = words.split_first() else { return text.is_empty() };
    let common = text.bytes().zip(first.bytes()).take_while(|(a, b)| a == b).count();
    (0..=common).rev().filter(|taken| text.is_char_boundary(*taken)).any(|taken| begins_words(&text[taken..], rest))
}

fn is_subsequence(short: &str, long: &str) -> bool {
    let mut rest = long.chars();
    !short.is_empty() && short.chars().all(|c| rest.any(|other| other == c))
}

/// The word around an offset, which may be empty.
fn word_at(document: &Document, offset: usize) -> Range<usize> {
    let rope = document.rope();
    let at = rope.byte_to_char(document.floor(offset));
    let is_word = |c: &char| c.is_alphanumeric() || *c == '_';
    let before = rope.chars_at(at).reversed().take_while(is_word).count();
    let after = rope.chars_at(at).take_while(is_word).count();
    rope.char_to_byte(at - before)..rope.char_to_byte(at + after)
}
