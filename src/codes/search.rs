//! From what somebody types to the codes that are meant, and from a wrong number to the right one.

use super::data::{Code, DATA, Registration};
use super::name::{is_typo_of, name_key, words};
use super::{Class, Registry};

/// A code that answers a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match<'a> {
    /// The number.
    pub code: u16,
    /// Its phrase or name; empty for a vendor's code that has none.
    pub name: &'a str,
    /// Who gave it its meaning.
    pub origin: Origin,
    /// How well it answers, the more the better. Only good for comparing answers to the same query.
    pub score: u32,
}

/// Who gave a code its meaning. The order is that of preference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// The IANA registry.
    Registered,
    /// The project, by its configuration.
    Project,
    /// A vendor.
    Vendor,
}

/// What a query is compared with.
struct Entry<'a> {
    code: u16,
    name: &'a str,
    origin: Origin,
    /// Complete names besides `name`.
    names: Vec<&'a str>,
    /// Text whose single words count.
    texts: Vec<&'a str>,
}

/// What somebody types.
struct Query {
    /// The beginning of a number (`4`, `4xx`, `404`).
    number: Option<String>,
    words: Vec<String>,
    /// The words run together, as [`name_key`] does it.
    key: String,
}

impl Query {
    fn new(text: &str) -> Query {
        let mut number = None;
        let mut rest = Vec::new();
        for word in words(text) {
            let is_filler = word.chars().all(|c| c == 'x') && number.is_some();
            if word.chars().all(|c| c.is_ascii_digit()) {
                number = Some(word);
            } else if !is_filler {
                rest.push(word);
            }
        }
        let telling: Vec<String> =
            rest.iter().filter(|word| !["http", "status", "code"].contains(&word.as_str())).cloned().collect();
        let words = if telling.is_empty() && number.is_none() { rest } else { telling };
        Query { number, key: name_key(&words.concat()), words }
    }

    fn score(&self, entry: &Entry) -> Option<u32> {
        let number = match &self.number {
            None => 0,
            Some(number) => {
                let code = entry.code.to_string();
                if code == *number {
                    200
                } else if code.starts_with(number) {
                    50
                } else {
                    return None;
                }
            }
        };
        if self.words.is_empty() {
            return self.number.is_some().then_some(number);
        }
        let whole = self.score_whole(entry);
        let single = self.score_words(entry);
        Some(number + whole.unwrap_or(0) + single.unwrap_or(0)).filter(|_| whole.or(single).is_some())
    }

    /// How well the query as a whole fits a complete name: `notfound`, `toomany`, `notfuond`.
    fn score_whole(&self, entry: &Entry) -> Option<u32> {
        let score = |name: &str, worth: u32| {
            let name = name_key(name);
            if name == self.key {
                Some(100 + worth)
            } else if self.key.len() >= 2 && name.starts_with(&self.key) {
                Some(40 + worth)
            } else if is_typo_of(&name, &self.key) {
                Some(30 + worth)
            } else {
                None
            }
        };
        let others = entry.names.iter().filter_map(|name| score(name, 0));
        score(entry.name, 10).into_iter().chain(others).max()
    }

    /// How well each word of the query fits one of the entry's; `None` if there is one that fits none.
    fn score_words(&self, entry: &Entry) -> Option<u32> {
        let name = words(entry.name);
        let other: Vec<String> = entry.names.iter().chain(&entry.texts).flat_map(|text| words(text)).collect();
        let best = |word: &String| {
            let score = |known: &String, worth: u32| {
                if known == word {
                    Some(worth)
                } else if word.len() >= 2 && known.starts_with(word.as_str()) {
                    Some(worth - 12)
                } else if is_typo_of(known, word) {
                    Some(worth - 15)
                } else {
                    None
                }
            };
            let in_name = name.iter().filter_map(|known| score(known, 30));
            in_name.chain(other.iter().filter_map(|known| score(known, 20))).max()
        };
        let scores: Option<Vec<u32>> = self.words.iter().map(best).collect();
        scores.map(|scores| scores.iter().sum::<u32>() / scores.len() as u32)
    }
}

pub(super) fn search<'a>(registry: &'a Registry, text: &str) -> Vec<Match<'a>> {
    let query = Query::new(text);
    let registered = DATA.codes.iter().map(|code| Entry {
        code: code.code,
        name: &code.phrase,
        origin: Origin::Registered,
        names: code
            .older
            .iter()
            .map(|older| &older.phrase)
            .chain(&code.also)
            .chain(&code.words)
            .map(|s| &**s)
            .collect(),
        texts: vec![code.class().name()],
    });
    let project = registry.project_codes().iter().map(|code| Entry {
        code: code.code,
        name: &code.name,
        origin: Origin::Project,
        names: Vec::new(),
        texts: code.description.as_deref().into_iter().collect(),
    });
    // A number that is registered for something else should not be offered for this.
    let vendors = DATA.unofficial.iter().filter(|one| !one.collides).map(|one| Entry {
        code: one.code,
        name: one.name.as_deref().unwrap_or(""),
        origin: Origin::Vendor,
        names: Vec::new(),
        texts: vec![&one.vendor],
    });
    let mut matches: Vec<Match> = registered
        .chain(project)
        .chain(vendors)
        .filter_map(|entry| {
            let score = query.score(&entry)?;
            // A vendor's code is found by its name, but does not push itself before what is meant more often.
            let score = if entry.origin == Origin::Vendor { score.saturating_sub(60) } else { score };
            Some(Match { code: entry.code, name: entry.name, origin: entry.origin, score })
        })
        .collect();
    matches.sort_by_key(|found| (std::cmp::Reverse(found.score), found.origin, found.code));
    matches
}

/// At most three registered codes that differ from a number by one slip: two digits swapped, one digit wrong, missing
/// or doubled.
pub(super) fn nearest(number: u16) -> Vec<u16> {
    let digits = number.to_string();
    let sorted = |number: u16| {
        let mut digits = number.to_string().into_bytes();
        digits.sort_unstable();
        digits
    };
    let is_swapped = |code: &Code| sorted(code.code) == sorted(number);
    let is_other_class = |code: &Code| Class::of(number) != Class::of(code.code);
    let mut near: Vec<&Code> = DATA
        .codes
        .iter()
        .filter(|code| code.code != number)
        // Nobody is led to a code that should not be sent.
        .filter(|code| !code.is_retired() && code.registration != Registration::Temporary)
        .filter(|code| strsim::osa_distance(&digits, &code.code.to_string()) == 1)
        // Of two numbers that differ in the class alone, only neighbours are likely to be mistaken.
        .filter(|code| number > 999 || code.code % 100 != number % 100 || code.code.abs_diff(number) == 100)
        .collect();
    near.sort_by_key(|code| (is_other_class(code), !is_swapped(code), code.code.abs_diff(number)));
    near.iter().take(3).map(|code| code.code).collect()
}
