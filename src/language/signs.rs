//! By which words of the text the places are known in which a number is a status for sure. Told from the patterns' own predicates, so
//! that what nothing nearby speaks for need not be parsed.

use std::ops::Range;
use std::sync::LazyLock;

use regex::bytes::{Regex, RegexSet, RegexSetBuilder};
use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Hir, HirKind, Look, Repetition};

use super::syntax::Pattern;
use crate::codes::{Code, Registry};
use crate::family::Family;
use crate::scan::{is_ordinary, is_part_of_word, of_statuses};

/// How far a word may stand from the number that it speaks for, in bytes: as far as the arguments of a call reach.
const NEAR: usize = 512;

/// How far before it where the two are those of a table or of a whole function: as far as the last arm of a long `match`.
const FAR: usize = 8192;

/// What has to be said around a number so that it can be a status for sure.
pub(crate) struct Signs {
    /// One expression each.
    set: RegexSet,
    places: Vec<Place>,
    /// Words that are signs enough of what stands behind them.
    anchors: Vec<String>,
}

/// One way in which a number is known to be a status.
#[derive(Clone, Debug, Default)]
struct Place {
    /// Signs that all stand around the number.
    near: Vec<usize>,
    /// Signs that all stand in the text, wherever.
    anywhere: Vec<usize>,
    /// How far before the number the near ones may stand, in bytes.
    reach: usize,
    /// What the number itself stands beside.
    beside: Option<Beside>,
    /// The words behind which a symbol, or a number that has not three digits, is a status as well.
    odd_behind: Vec<String>,
}

/// What a number stands beside, quotes and blanks left out.
#[derive(Clone, Copy, Debug)]
enum Beside {
    /// The sign behind a key: `404:`, `404 =>`.
    Value,
    /// The comma between it and the other elements of a tuple.
    Comma,
    /// The bracket that opens a list.
    Opening,
    /// What an arm of a `match` or an entry of a table is written with, or the end of a function.
    Arm,
}

/// What of the signs a text has.
pub(crate) struct Shown<'s> {
    signs: &'s Signs,
    /// All of whose signs stand in it.
    places: Vec<&'s Place>,
}

impl Signs {
    /// Those of some patterns, each with its source, and of what is known without them. `separator` stands between the parts of a
    /// path; `quoted` if imports name modules in quotes, and call them what they like. `anchors` are signs by themselves.
    pub fn new<'p>(
        patterns: impl Iterator<Item = (&'p Pattern, &'p str)>,
        families: &[Family],
        separator: &str,
        quoted: bool,
        anchors: &[String],
    ) -> Signs {
        let mut expressions = Expressions::default();
        let mut places: Vec<Place> = Vec::new();
        for (pattern, source) in patterns {
            let mut place = Place::of(pattern, source, &mut expressions);
            for Predicate { operator, values, .. } in predicates(source) {
                let roots = || values.iter().filter_map(|path| path.split(separator).find(|part| !part.is_empty()));
                match operator {
                    "imported?" if quoted => {
                        let modules = roots().map(|root| format!(r#"["'`][^"'`\s]*{}"#, regex::escape(root)));
                        place.anywhere.push(expressions.place(any_of(modules)));
                    }
                    "imported?" => place.anywhere.push(expressions.place(any_of(roots().map(regex::escape)))),
                    "resolves?" => {}
                    _ => continue,
                }
                let last = || values.iter().map(|path| last_word(path));
                if quoted {
                    place.anywhere.push(expressions.place(any_of(roots().map(last_word).map(word))));
                } else {
                    let mut renamed = place.clone();
                    renamed.anywhere.push(expressions.place(any_of(last().map(renaming))));
                    places.push(renamed);
                    place.near.push(expressions.place(any_of(last().map(word))));
                }
            }
            places.push(place);
        }
        for family in families.iter().filter(|family| !family.from_number.is_empty()) {
            let owners = any_of(family.owners.iter().map(|owner| word(last_word(owner))));
            let makers = any_of(family.from_number.iter().map(|maker| word(maker)));
            let qualified = expressions.place(behind(&owners, &makers));
            places.push(Place { near: vec![qualified], ..Place::near() });
            let renamed = expressions.place(any_of(family.owners.iter().map(|owner| renaming(last_word(owner)))));
            places.push(Place { near: vec![expressions.place(makers)], anywhere: vec![renamed], ..Place::near() });
        }
        let others = expressions.place(any_of(retired_phrases().chain(["(?i:http/)".to_string()])));
        places.push(Place { near: vec![others], ..Place::near() });
        let names = expressions.place(any_of(names()));
        places.push(Place { near: vec![names], ..Place::near() });
        places.push(Place { near: vec![names], reach: FAR, beside: Some(Beside::Arm), ..Place::default() });
        let set = RegexSetBuilder::new(&expressions.0).unicode(false).build();
        Signs { set: set.expect("predicates hold regular expressions"), places, anchors: anchors.to_vec() }
    }

    /// What a text has of them.
    pub fn of(&self, text: &str) -> Shown<'_> {
        let matches = self.set.matches(text.as_bytes());
        let is_there = |place: &&Place| place.near.iter().chain(&place.anywhere).all(|sign| matches.matched(*sign));
        Shown { signs: self, places: self.places.iter().filter(is_there).collect() }
    }
}

impl Shown<'_> {
    /// Whether the number of three digits at a range can be a status for sure.
    pub fn speak_for(&self, text: &str, number: &Range<usize>) -> bool {
        self.are_around(text, number, |place| place.beside.is_none_or(|beside| beside.is_at(text, number)))
    }

    /// Whether what stands behind the word at a range can be one, whatever it is.
    pub fn speak_behind(&self, text: &str, word: &Range<usize>) -> bool {
        let is_it = |known: &String| *known == text[word.clone()];
        self.signs.anchors.iter().any(is_it) || self.are_around(text, word, |place| place.odd_behind.iter().any(is_it))
    }

    /// Whether there are all of the signs of a place that fits.
    fn are_around(&self, text: &str, range: &Range<usize>, fits: impl Fn(&Place) -> bool) -> bool {
        let speaks = |reach: usize| {
            let mut places = self.places.iter().filter(|place| place.reach == reach && fits(place)).peekable();
            let around = range.start.saturating_sub(reach)..text.len().min(range.end + NEAR);
            let matches = places.peek().map(|_| self.signs.set.matches(&text.as_bytes()[around]));
            matches.is_some_and(|matches| places.any(|place| place.near.iter().all(|sign| matches.matched(*sign))))
        };
        speaks(NEAR) || speaks(FAR)
    }
}

impl Place {
    fn near() -> Place {
        Place { reach: NEAR, ..Place::default() }
    }

    /// That of a pattern, but for what its paths lead to.
    fn of(pattern: &Pattern, source: &str, expressions: &mut Expressions) -> Place {
        let beside = Beside::of(pattern, source);
        let is_long = matches!(beside, Some(Beside::Value | Beside::Comma)) || !pattern.under.is_empty();
        let reach = if is_long { FAR } else { NEAR };
        let odd_behind = if pattern.certain { rarest_words(source) } else { Vec::new() };
        let mut place = Place { odd_behind, reach, beside, ..Place::default() };
        // For each capture an expression, and whether that goes up to the end of what is captured.
        let mut names: Vec<(&str, String, bool)> = Vec::new();
        for Predicate { operator, capture, values } in predicates(source) {
            match operator {
                "match?" | "not-match?" if capture == "status" => {
                    let status = Regex::new(&values[0]).expect("a regular expression");
                    let fits = |text: &&str| status.is_match(text.as_bytes()) == (operator == "match?");
                    if !["0", "99", "1000", "65536", ":x"].iter().any(fits) {
                        place.odd_behind.clear();
                    }
                }
                "eq?" | "any-of?" => names.push((capture, any_of(values.iter().map(|name| word(name))), true)),
                "match?" => names.push((capture, within(&values[0]), values[0].ends_with('$'))),
                _ => {}
            }
        }
        let owner_of = |capture: &str| {
            let (owner, _) = members(source).find(|(_, member)| *member == capture)?;
            names.iter().find(|(name, _, is_whole)| *name == owner && *is_whole)
        };
        for (capture, name, _) in &names {
            let expression = owner_of(capture).map(|(_, owner, _)| behind(owner, name));
            place.near.push(expressions.place(expression.unwrap_or_else(|| name.clone())));
        }
        place
    }
}

impl Beside {
    /// What the status of a pattern stands beside.
    fn of(pattern: &Pattern, source: &str) -> Option<Beside> {
        static KEY: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"key: \([a-z_]+\) @status").unwrap());
        static FIRST: LazyLock<Regex> =
            LazyLock::new(|| Regex::new(r"(\(array \.|index:) \([a-z_]+\) @status").unwrap());
        match source.as_bytes() {
            _ if pattern.element.is_some() => Some(Beside::Comma),
            source if KEY.is_match(source) => Some(Beside::Value),
            source if FIRST.is_match(source) => Some(Beside::Opening),
            _ => None,
        }
    }

    fn is_at(self, text: &str, range: &Range<usize>) -> bool {
        let is_blank = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '`');
        let (before, after) =
            (text[..range.start].trim_end_matches(is_blank), text[range.end..].trim_start_matches(is_blank));
        match self {
            Beside::Value => after.starts_with([':', '=']),
            Beside::Comma => before.ends_with(',') || after.starts_with(','),
            Beside::Opening => before.ends_with('['),
            Beside::Arm => {
                let begins = ["=>", "->", "case", "when", "return", "|", "[", "{", "(", ";", "}"];
                begins.iter().any(|sign| before.ends_with(sign)) || after.starts_with([':', '='])
            }
        }
    }
}

/// Regular expressions, each of them once.
#[derive(Default)]
struct Expressions(Vec<String>);

impl Expressions {
    /// The place of one in the list.
    fn place(&mut self, expression: String) -> usize {
        self.0.iter().position(|known| *known == expression).unwrap_or_else(|| {
            self.0.push(expression);
            self.0.len() - 1
        })
    }
}

/// One `(#operator @capture "value" ..)`.
struct Predicate<'p> {
    operator: &'p str,
    capture: &'p str,
    values: Vec<String>,
}

/// The predicates in the source of a pattern, those that ask for something.
fn predicates(source: &str) -> impl Iterator<Item = Predicate<'_>> {
    source.split("(#").skip(1).filter_map(|text| {
        let (operator, rest) = text.split_once(char::is_whitespace)?;
        let (capture, rest) = rest.trim_start().strip_prefix('@')?.split_once(char::is_whitespace)?;
        let values = strings(rest);
        (!values.is_empty()).then_some(Predicate { operator, capture, values })
    })
}

/// The strings at the beginning of a text, up to the first bracket outside of them.
fn strings(text: &str) -> Vec<String> {
    let mut strings = Vec::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => {
                let mut string = String::new();
                while let Some(c) = chars.next().filter(|c| *c != '"') {
                    string.extend(if c == '\\' { chars.next() } else { Some(c) });
                }
                strings.push(string);
            }
            ')' => break,
            _ => {}
        }
    }
    strings
}

/// Of the alternatives that each `#eq?`, `#any-of?`, `#resolves?` or `#imported?` of a pattern asks for, those of the one whose
/// shortest word is longest: that one is met least often by chance.
pub(crate) fn rarest_words(pattern: &str) -> Vec<String> {
    predicates(pattern)
        .filter(|predicate| ["eq?", "any-of?", "resolves?", "imported?"].contains(&predicate.operator))
        .map(|predicate| predicate.values.iter().map(|path| last_word(path).to_string()).collect::<Vec<_>>())
        // Not what half of all files say.
        .filter(|words| words.iter().all(|word| word.contains(char::is_alphabetic) && !is_ordinary(word)))
        .max_by_key(|words| words.iter().map(String::len).min())
        .unwrap_or_default()
}

/// The last word of a path, as `Error` of `net/http.Error`.
fn last_word(path: &str) -> &str {
    path.rsplit(|c| !is_part_of_word(c)).find(|word| !word.is_empty()).unwrap_or_default()
}

fn any_of(expressions: impl Iterator<Item = String>) -> String {
    expressions.collect::<Vec<_>>().join("|")
}

/// An expression for a word that is no part of a longer one.
fn word(word: &str) -> String {
    let start = if word.starts_with(is_part_of_word) { r"\b{start-half}" } else { "" };
    let end = if word.ends_with(is_part_of_word) { r"\b{end-half}" } else { "" };
    format!("{start}{}{end}", regex::escape(word))
}

/// One for an import that gives a name another one: `abort as stop`, `using Codes = System.Net.HttpStatusCode`.
fn renaming(name: &str) -> String {
    format!(r"{0}\s+as\b|=\s*[\w.:\\]*{0}\s*;", word(name))
}

/// One for a member right behind its owner.
fn behind(owner: &str, member: &str) -> String {
    format!(r"(?:{owner})[^\w(]+(?:{member})")
}

/// The captures of owners and of their members, where the source of a pattern names them beside each other.
fn members(source: &str) -> impl Iterator<Item = (&str, &str)> {
    static MEMBER: LazyLock<regex::Regex> = LazyLock::new(|| {
        regex::Regex::new(r"@(\w+)\s+(?:property|field|name|method|attribute): \(\w+\) @(\w+)").unwrap()
    });
    MEMBER.captures_iter(source).map(|found| (found.get(1).unwrap().as_str(), found.get(2).unwrap().as_str()))
}

/// The names that are a status for sure, whatever the words are written with.
fn names() -> impl Iterator<Item = String> {
    of_statuses().map(|words| format!("(?i:{})", words.join("[^a-z]*")))
}

/// The phrases of codes that are out of use.
fn retired_phrases() -> impl Iterator<Item = String> {
    let retired = Registry::builtin().codes().filter(|code| Code::is_retired(code));
    retired.map(|code| {
        let words: Vec<&str> =
            code.phrase.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
        format!("(?i:{})", words.join("[^a-z]*"))
    })
}

/// An expression that matches within longer texts what another one matches as a whole.
fn within(expression: &str) -> String {
    let hir = ParserBuilder::new().utf8(false).unicode(false).build().parse(expression).expect("a regular expression");
    with_edges(hir).to_string()
}

/// The same with the edges of words for the beginning and the end of the text.
fn with_edges(hir: Hir) -> Hir {
    match hir.into_kind() {
        HirKind::Empty => Hir::empty(),
        HirKind::Look(Look::Start) => Hir::look(Look::WordStartHalfAscii),
        HirKind::Look(Look::End) => Hir::look(Look::WordEndHalfAscii),
        HirKind::Look(look) => Hir::look(look),
        HirKind::Literal(literal) => Hir::literal(literal.0),
        HirKind::Class(class) => Hir::class(class),
        HirKind::Repetition(repetition) => {
            Hir::repetition(Repetition { sub: Box::new(with_edges(*repetition.sub)), ..repetition })
        }
        HirKind::Capture(capture) => with_edges(*capture.sub),
        HirKind::Concat(parts) => Hir::concat(parts.into_iter().map(with_edges).collect()),
        HirKind::Alternation(parts) => Hir::alternation(parts.into_iter().map(with_edges).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::Place;
    use crate::language::{LANGUAGES, Language};

    /// What the words around a number say, which the text holds as `432`.
    fn speaks(language: &str, text: &str) -> bool {
        let at = text.find("432").expect("the number");
        let signs = &Language::of_id(language).unwrap().syntax().status_signs;
        signs.of(text).speak_for(text, &(at..at + 3))
    }

    #[test]
    fn a_number_that_nothing_speaks_for() {
        assert!(!speaks("rust", "let ports = [80, 432];"));
        assert!(!speaks("javascript", "this.width = 432; throw error"));
        assert!(!speaks("python", "@app.route('/')\ndef f():\n    return wait(432)"));
        let far = format!("status()\n{}\nf(a, 432)", "x\n".repeat(1000));
        assert!(!speaks("go", &far), "too far from its name");
    }

    #[test]
    fn every_place_has_signs_or_is_known_by_the_keys_of_its_document() {
        for language in &LANGUAGES {
            let silent = |place: &&Place| place.near.is_empty() && place.anywhere.is_empty() && place.beside.is_none();
            let places = &language.syntax().status_signs.places;
            let silent = places.iter().filter(silent).count();
            assert!(silent == 0 || language.syntax().documents.is_some(), "{language:?}");
        }
    }

    #[test]
    fn a_word_behind_which_anything_is_a_status() {
        let signs = &Language::of_id("javascript").unwrap().syntax().status_signs;
        let speaks = |text: &str| signs.of(text).speak_behind(text, &(0..text.find('(').unwrap()));
        assert!(speaks("res.status(99)"), "an anchor of the language");
        assert!(speaks("sendStatus(99)"), "a word of a pattern");
        assert!(!speaks("wait(99)"));
    }

    #[test]
    fn signs_of_a_place() {
        assert!(speaks("javascript", "ctx\n            .throw(432)"), "owner and member");
        assert!(speaks("python", "@app.route('/')\ndef f():\n    return 'x', 432"), "an element");
        assert!(speaks("ruby", "[432, { 'a' => 'b' }, []]"), "no word, but a bracket");
        assert!(speaks("python", "from flask import abort as stop\nstop(432)"), "another name");
        assert!(speaks("rust", "http::StatusCode::from_u16(432)"), "a function of a family");
        let far = format!("match status {{\n{} 432 => {{}}", "0 => {}\n".repeat(500));
        assert!(speaks("rust", &far), "the arm of a long match");
    }
}
