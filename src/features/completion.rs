//! Which status codes may be written at a place, grouped by class.
//!
//! Whether one belongs there is asked of the scanner: a number or a name is put there in a version of the text that nobody else
//! sees. So completion knows every position that the queries know, in code that is only half written too.

use std::ops::Range;
use std::sync::LazyLock;

use tree_sitter::Node;

use crate::codes::{Class, Code, Registry};
use crate::document::{Cancel, Document};
use crate::family::{Family, Form};
use crate::installed::Installed;
use crate::language::{Language, Opening};
use crate::mention::{Confidence, Meaning, Mention};
use crate::scan::{self, words};

/// One code that may be written.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What is written, and what the list shows: `NOT_FOUND` or `404`.
    pub label: String,
    /// What it says: a code, or what may stand in the place of one.
    pub meaning: Meaning,
    /// The family whose name it is; none for a number.
    pub family: Option<&'static Family>,
    /// Whether the name or the code is kept for old code only.
    pub deprecated: bool,
    /// The text that the editor may filter by. It begins as what was typed so far, letter for letter, so that no editor finds that
    /// one item fits better than another.
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
        match (&self.meaning, self.family) {
            (Meaning::Code(code), Some(_)) => code.to_string(),
            (Meaning::Code(code), None) => registry.phrase(*code).unwrap_or_default().to_string(),
            (Meaning::Class(_), _) => "every other of its class".to_string(),
            _ => "every other".to_string(),
        }
    }

    /// The class that it is grouped under.
    pub fn class(&self) -> Option<Class> {
        match self.meaning {
            Meaning::Code(code) => Class::of(code),
            Meaning::Class(digit) => Class::from_digit(digit),
            _ => None,
        }
    }

    /// Its place in the list: a class stands before its codes, what is for all of them at the end.
    fn rank(&self) -> (u16, bool) {
        match self.meaning {
            Meaning::Code(code) => (code, true),
            Meaning::Class(digit) => (u16::from(digit) * 100, false),
            _ => (u16::MAX, true),
        }
    }

    /// What it is without what stands around it: `404` of `'404':`.
    fn word(&self) -> &str {
        self.label.trim_matches(|c: char| !c.is_alphanumeric())
    }
}

/// The codes that may be written at a byte offset; `None` where none belongs, and when cancelled. Names that are not `installed` are
/// left out.
pub fn complete(
    document: &Document,
    offset: usize,
    registry: &Registry,
    installed: &Installed,
    cancel: &Cancel,
) -> Option<Completion> {
    let word = word_at(document, offset);
    let typed = document.rope().byte_slice(word.start..document.floor(offset)).to_string();
    let before = document.rope().byte_slice(..word.start);
    let ends_with = |text: &str| {
        let start = before.len_bytes().checked_sub(text.len());
        start.is_some_and(|start| before.get_byte_slice(start..).is_some_and(|slice| slice == *text))
    };
    let syntax = document.language()?.syntax();
    let items: Vec<Item> = if [&syntax.separator, syntax.member_separator()].into_iter().any(ends_with) {
        let families = families_at(document, &word, cancel)?;
        families.into_iter().flat_map(|family| names(family, installed)).collect()
    } else if let Some(before) = symbol_sign(document).filter(|sign| ends_with(sign)) {
        symbols_at(document, &(word.start - before.len()..word.end), installed, cancel)?
    } else if ends_with(".") {
        methods(document, &typed, installed)
    } else {
        numbers_at(document, &word, &typed, registry, installed, cancel)?
    };
    let items = Typed::new(&typed, registry).choose(items);
    (!items.is_empty()).then_some(Completion { range: word, items })
}

/// The families whose names may follow the path before a word.
fn families_at(document: &Document, word: &Range<usize>, cancel: &Cancel) -> Option<Vec<&'static Family>> {
    const ANY_NAME: &str = "STATUS";
    let language = document.language()?;
    let range = word.start..word.start + ANY_NAME.len();
    let found = |probe: Document| {
        let (tree, imports) = (probe.tree(cancel)?, probe.scan(cancel)?.imports());
        let families = scan::families_at(language, &probe.rope().to_string(), tree, imports, &range);
        (!families.is_empty()).then_some(families)
    };
    with(document, word, ANY_NAME, cancel).find_map(found)
}

/// The text with another at a word. If the parser does not understand that, for somebody is still writing the statement, then also
/// with what it may lack.
fn with<'d>(
    document: &'d Document,
    word: &Range<usize>,
    text: &'d str,
    cancel: &Cancel,
) -> impl Iterator<Item = Document> + use<'d> {
    let word = word.clone();
    let plain = document.edited(word.clone(), text);
    let is_unfinished = plain.tree(cancel).is_some_and(|tree| tree.root_node().has_error());
    let rests = document.language().map(Language::unfinished).filter(|_| is_unfinished).unwrap_or_default();
    let finished = rests.iter().map(move |rest| document.edited(word.clone(), &[text, rest].concat()));
    std::iter::once(plain).chain(finished)
}

/// The codes as numbers, if a number at a word would be a status; as names, if letters were typed and the file imports some.
fn numbers_at(
    document: &Document,
    word: &Range<usize>,
    typed: &str,
    registry: &Registry,
    installed: &Installed,
    cancel: &Cancel,
) -> Option<Vec<Item>> {
    const ANY_NUMBER: &str = "404";
    let ways: Vec<&Opening> = openings(document)?;
    let written = |way: &&'static Opening| Written::new(document, word, ANY_NUMBER, way, cancel);
    let mut opened = ways.iter().find_map(written)?;
    let quote = opened.quote_near(cancel, |meaning| !is_every(meaning));
    if !opened.way.is_nothing() && quote.is_some_and(|quote| quote != opened.way.quote()) {
        let mut alike = ways.iter().filter(|way| Some(way.quote()) == quote && !way.is_nothing());
        opened = alike.find_map(written).unwrap_or(opened);
    }
    let probe = &opened.document;
    let scan = probe.scan(cancel)?;
    if typed.starts_with(char::is_alphabetic) {
        let spelled = |item: Item| Item {
            label: item.family.map_or_else(String::new, |family| family.spell(&item.label)),
            ..item
        };
        let family = scan.families.iter().find(|family| family.form == Form::Constant);
        let constants = family.map(|family| names(family, installed).collect());
        if let Some(items) = constants.or_else(|| symbols_at(document, word, installed, cancel)) {
            return Some(items.into_iter().map(spelled).collect());
        }
    }
    let own = registry.project_codes().iter().map(|own| (own.code, false));
    let codes = registry.codes().map(|code| (code.code, code.is_retired())).chain(own);
    let item = |word: String, meaning: Meaning, deprecated: bool, way: &Opening| Item {
        label: format!("{}{word}{}", way.around.0, way.around.1),
        meaning,
        family: None,
        deprecated,
        filter: String::new(),
    };
    let codes = codes.map(|(code, deprecated)| item(code.to_string(), Meaning::Code(code), deprecated, opened.way));
    let mut items: Vec<Item> = codes.collect();
    let syntax = document.language()?.syntax();
    let is_certain = |written: &Written| written.mention(cancel).is_some_and(|m| m.confidence == Confidence::Certain);
    let class_word = |class: Class| syntax.class_word.replace("{digit}", &class.digit().to_string());
    let any_class = class_word(Class::ClientError);
    if Written::new(document, word, &any_class, opened.way, cancel).is_some_and(|class| is_certain(&class)) {
        items.extend(Class::ALL.map(|class| item(class_word(class), Meaning::Class(class.digit()), false, opened.way)));
    }
    // A word needs no quotes, unless the text writes it with them elsewhere.
    let quote = opened.quote_near(cancel, is_every).unwrap_or_default();
    let (alike, others): (Vec<_>, Vec<_>) = ways.iter().partition(|way| way.quote() == quote);
    let every =
        alike.into_iter().chain(others).map(|way| Written::new(document, word, &syntax.every_word, way, cancel));
    if let Some(every) = every.flatten().find(is_certain) {
        let meaning = Meaning::Range { first: None, last: None };
        items.push(item(syntax.every_word.clone(), meaning, false, every.way));
    }
    let keys = opened.keys_beside(cancel);
    items.retain(|item| !keys.iter().any(|key| key == item.word()));
    Some(items)
}

fn is_every(meaning: &Meaning) -> bool {
    *meaning == Meaning::Range { first: None, last: None }
}

/// Every way to write a value where there is nothing yet, the plain one first.
fn openings(document: &Document) -> Option<Vec<&'static Opening>> {
    static NOTHING: LazyLock<Opening> = LazyLock::new(Opening::default);
    Some(std::iter::once(&*NOTHING).chain(&document.language()?.syntax().openings).collect())
}

/// A text with a word written into it that is a status there.
struct Written {
    document: Document,
    /// What is written around the word.
    way: &'static Opening,
    /// Where the word stands.
    range: Range<usize>,
}

impl Written {
    /// Writes a word in place of another, if it is a status then.
    fn new(
        document: &Document,
        place: &Range<usize>,
        word: &str,
        way: &'static Opening,
        cancel: &Cancel,
    ) -> Option<Written> {
        if word.is_empty() {
            return None;
        }
        let (before, after) = &way.around;
        let text = [before, word, after, &way.rest].concat();
        let range = place.start + before.len()..place.start + before.len() + word.len();
        let written = |document| Written { document, way, range: range.clone() };
        with(document, place, &text, cancel).map(written).find(|written| written.mention(cancel).is_some())
    }

    /// What the word says.
    fn mention(&self, cancel: &Cancel) -> Option<&Mention> {
        let mention = self.document.scan(cancel)?.at(self.range.start)?;
        (mention.range.start <= self.range.start && self.range.end <= mention.range.end).then_some(mention)
    }

    /// The quotes around the nearest other mention with such a meaning; `Some(None)` if there are none around it.
    fn quote_near(&self, cancel: &Cancel, is_such: impl Fn(&Meaning) -> bool) -> Option<Option<char>> {
        let mentions = &self.document.scan(cancel)?.mentions;
        let others =
            mentions.iter().filter(|one| one.range.end <= self.range.start || self.range.end <= one.range.start);
        let nearest =
            others.filter(|one| is_such(&one.meaning)).min_by_key(|one| one.range.start.abs_diff(self.range.start))?;
        let rope = self.document.rope();
        Some(rope.get_char(rope.byte_to_char(nearest.range.start)).filter(|c| matches!(c, '"' | '\'')))
    }

    /// The other keys in the object that the word is a key of.
    fn keys_beside(&self, cancel: &Cancel) -> Vec<String> {
        let entries = self.document.language().map(|language| &language.syntax().entries);
        let (Some(entries), Some(tree)) = (entries.filter(|entries| !entries.is_empty()), self.document.tree(cancel))
        else {
            return Vec::new();
        };
        let key = |node: Node| {
            let (_, field) = entries.iter().find(|(kind, _)| node.kind() == kind)?;
            Some(node.child_by_field_name(field)?.byte_range())
        };
        let word = tree.root_node().descendant_for_byte_range(self.range.start, self.range.end);
        let mut around = std::iter::successors(word, |node| node.parent());
        let Some(object) = around.find(|node| key(*node).is_some()).and_then(|entry| entry.parent()) else {
            return Vec::new();
        };
        let mut cursor = object.walk();
        let keys: Vec<Range<usize>> = object.named_children(&mut cursor).filter_map(key).collect();
        let others = keys.into_iter().filter(|key| key.end <= self.range.start || self.range.end <= key.start);
        let text = |key: Range<usize>| self.document.rope().byte_slice(key).to_string();
        others.map(|key| text(key).trim_matches(['"', '\'']).to_string()).collect()
    }
}

/// The families of a language whose names are values by themselves.
fn symbols(document: &Document) -> impl Iterator<Item = &'static Family> {
    let families = document.language().map(Language::families).into_iter().flatten();
    families.filter(|family| family.form == Form::Symbol)
}

/// What such names begin with.
fn symbol_sign(document: &Document) -> Option<&'static str> {
    symbols(document).find_map(|family| Some(family.spelling.split_once("{name}")?.0))
}

/// The symbols, if one in the place of some text would be a status for sure.
fn symbols_at(document: &Document, place: &Range<usize>, installed: &Installed, cancel: &Cancel) -> Option<Vec<Item>> {
    const ANY_CODE: u16 = 404;
    let family = symbols(document).next()?;
    let symbol = family.spell(family.name(ANY_CODE)?);
    let is_status = |probe: Document| {
        let mention = probe.scan(cancel).and_then(|scan| scan.at(place.start));
        mention.is_some_and(|mention| mention.range.start == place.start && mention.confidence == Confidence::Certain)
    };
    with(document, place, &symbol, cancel).any(is_status).then(|| names(family, installed).collect())
}

/// The names that the project's version of a family's package has, as far as that is known.
fn names(family: &'static Family, installed: &Installed) -> impl Iterator<Item = Item> {
    let is_there = |(name, _): &(&String, &u16)| installed.lack(family, name).is_none();
    family.names.iter().filter(is_there).map(|(name, code)| Item {
        label: name.clone(),
        meaning: Meaning::Code(*code),
        family: Some(family),
        deprecated: installed.new_name(family, name).is_some() || is_retired(*code),
        filter: String::new(),
    })
}

fn is_retired(code: u16) -> bool {
    Registry::builtin().code(code).is_some_and(Code::is_retired)
}

/// The methods that name a status and begin as what was typed, if the file speaks of the library that has them.
fn methods(document: &Document, typed: &str, installed: &Installed) -> Vec<Item> {
    let Some(language) = document.language() else { return Vec::new() };
    let families = language.families().iter().filter(|family| family.form == Form::Method && typed.len() > 2);
    let items: Vec<Item> =
        families.flat_map(|family| names(family, installed)).filter(|item| item.label.starts_with(typed)).collect();
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

    /// The items that answer it: numbers and names that begin so, then names with the same letters at the beginnings of their words
    /// (`nf`) and codes that its words mean, all in the order of their codes. If there are none, names with its letters in order.
    fn choose(&self, items: Vec<Item>) -> Vec<Item> {
        let (mut chosen, rest): (Vec<Item>, Vec<Item>) = items.into_iter().partition(|item| self.fits(item));
        if chosen.is_empty() {
            chosen = rest.into_iter().filter(|item| is_subsequence(&self.key, &item.label.to_lowercase())).collect();
        }
        for item in &mut chosen {
            let rest = item.label.get(self.text.len()..).filter(|_| self.begins(item));
            item.filter = format!("{}{}", self.text, rest.unwrap_or(&format!(" {}", item.label)));
        }
        chosen.sort_by_key(|item| (!self.begins(item), item.rank()));
        chosen
    }

    fn begins(&self, item: &Item) -> bool {
        item.label.to_lowercase().starts_with(&self.text.to_lowercase())
    }

    fn fits(&self, item: &Item) -> bool {
        if self.is_number {
            return match item.meaning {
                Meaning::Code(code) => code.to_string().starts_with(self.text),
                _ => item.word().starts_with(self.text),
            };
        }
        let words = words(&item.label);
        self.begins(item)
            || begins_words(&self.key, &words)
            || matches!(item.meaning, Meaning::Code(code) if self.by_words.contains(&code))
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
