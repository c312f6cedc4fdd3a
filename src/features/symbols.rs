//! Mentions as symbols of a workspace: what they are called in a picker, and which of them answer a query.
//!
//! A query must spell the beginnings of words of the name. Letters that may stand anywhere would find more, but pickers ask
//! every server at once, and somebody who looks for `test` does not mean "421 Misdirected Request".

use super::references::classes;
use crate::codes::{Class, Registry, name_key, words};
use crate::mention::Meaning;

/// What somebody looks for.
#[derive(Debug)]
pub struct Query {
    /// Its words, in lower case.
    words: Vec<String>,
    /// Its letters run together, as [`name_key`] does it.
    key: String,
}

impl Query {
    /// Reads a query such as `404`, `4xx`, `not found`, `NOT_FOU` or `notfound`.
    pub fn new(text: &str) -> Query {
        Query { words: words(text), key: name_key(text) }
    }

    /// How well a mention of this name answers, the more the better; `None` if it does not. Every mention answers an empty
    /// query.
    pub fn rank(&self, meaning: &Meaning, name: &str) -> Option<usize> {
        let mut known = words(name);
        known.extend(class_words(meaning));
        let begins = |word: &String| known.iter().any(|known| known.starts_with(word.as_str()));
        let is_run_together = || !self.key.is_empty() && name_key(name).starts_with(&self.key) && self.words.len() == 1;
        let whole = self.words.iter().filter(|word| known.contains(word)).count();
        (self.words.iter().all(begins) || is_run_together()).then(|| 100 * whole / known.len().max(1))
    }
}

/// `4` and `xx` for each class that a mention belongs to or covers, as the words of a query have them.
fn class_words(meaning: &Meaning) -> Vec<String> {
    let classes = match meaning {
        Meaning::Code(code) => Class::of(*code).into_iter().collect(),
        _ => classes(meaning),
    };
    classes.into_iter().flat_map(|class| [class.digit().to_string(), "xx".to_string()]).collect()
}

/// What a mention is called: `404 Not Found`, `4xx Client Error`, `401 to 403`.
pub fn name(meaning: &Meaning, registry: &Registry) -> String {
    match meaning {
        Meaning::Code(code) => match registry.phrase(*code) {
            Some(phrase) => format!("{code} {phrase}"),
            None => code.to_string(),
        },
        Meaning::Class(digit) => Class::from_digit(*digit).map_or_else(|| format!("{digit}xx"), class_name),
        Meaning::Range { first, last } => match (&classes(meaning)[..], first, last) {
            ([class], Some(first), Some(last)) if class.range() == (*first..=*last) => class_name(*class),
            (_, Some(first), Some(last)) => format!("{first} to {last}"),
            (_, Some(first), None) => format!("{first} and above"),
            (_, None, Some(last)) => format!("up to {last}"),
            (_, None, None) => "every code".to_string(),
        },
        Meaning::Unknown(name) => name.clone(),
    }
}

/// `4xx Client Error`
pub fn class_name(class: Class) -> String {
    format!("{}xx {}", class.digit(), class.name())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names of those of some mentions that answer a query, the best first.
    fn found(query: &str) -> Vec<String> {
        let query = Query::new(query);
        let mentions = [
            Meaning::Code(200),
            Meaning::Code(302),
            Meaning::Code(404),
            Meaning::Code(405),
            Meaning::Code(432),
            Meaning::Code(503),
            Meaning::Class(4),
            Meaning::Class(5),
            Meaning::Range { first: Some(400), last: None },
            Meaning::Range { first: Some(401), last: Some(403) },
            Meaning::Unknown("NOT_FUOND".to_string()),
        ];
        let mut found: Vec<_> = mentions
            .iter()
            .map(|meaning| (meaning, name(meaning, Registry::builtin())))
            .filter_map(|(meaning, name)| Some((query.rank(meaning, &name)?, name)))
            .collect();
        found.sort_by_key(|(rank, _)| std::cmp::Reverse(*rank));
        found.into_iter().map(|(_, name)| name).collect()
    }

    #[test]
    fn by_number() {
        assert_eq!(found("404"), ["404 Not Found"]);
        assert_eq!(found("40"), ["404 Not Found", "405 Method Not Allowed", "400 and above", "401 to 403"]);
        assert_eq!(found("432"), ["432"]);
        assert_eq!(found("9"), [""; 0]);
    }

    #[test]
    fn by_class() {
        let mut of_4xx = found("4xx");
        of_4xx.sort();
        let all = ["400 and above", "404 Not Found", "405 Method Not Allowed", "432", "4xx Client Error"];
        assert_eq!(of_4xx, all);
        assert_eq!(found("server error"), ["5xx Server Error"]);
    }

    #[test]
    fn by_name() {
        assert_eq!(found("not found"), ["404 Not Found"]);
        assert_eq!(found("found"), ["302 Found", "404 Not Found"]);
        assert_eq!(found("NOT_FOU"), ["404 Not Found"]);
        assert_eq!(found("notfo"), ["404 Not Found"]);
        assert_eq!(found("unavail"), ["503 Service Unavailable"]);
        for other in ["main", "test", "handler", "xyz"] {
            assert_eq!(found(other), [""; 0], "{other}");
        }
    }

    #[test]
    fn everything_answers_the_empty_query() {
        assert_eq!(found("").len(), 11);
    }
}
