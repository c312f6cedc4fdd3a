//! Names of codes, whatever the convention they are written in.

/// Prefixes that say only that a status code follows.
const PREFIXES: [&str; 3] = ["http", "status", "code"];

/// The letters that make a name of a code the same name in every convention: `NOT_FOUND`, `NotFound`, `not-found`,
/// `HTTP_404_NOT_FOUND`, `StatusNotFound` and `SC_NOT_FOUND` all become `notfound`.
///
/// Only what stands in front is dropped, because "Multi-Status" ends with a word that is dropped elsewhere.
pub fn name_key(name: &str) -> String {
    // `SC_` (Java servlets) is only told from the beginning of a word by its underscore.
    let name = name.strip_prefix("SC_").unwrap_or(name);
    let letters: String = name.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_lowercase()).collect();
    let mut key = letters.as_str();
    while let Some(rest) = PREFIXES.iter().find_map(|prefix| key.strip_prefix(prefix)) {
        key = rest;
    }
    key.to_string()
}

/// Words that stand behind the name of a code where a program names something for it: `NOT_FOUND_CODE`, `NotFoundException`.
const SUFFIXES: [&str; 7] = ["code", "status", "http", "exception", "error", "response", "problem"];

/// The same letters without what says only that something is named for the code: none if nothing is left, or nothing is to be dropped.
pub(crate) fn bare_key(name: &str) -> Option<String> {
    let whole = name_key(name);
    let mut key = whole.as_str();
    while let Some(rest) = SUFFIXES.iter().find_map(|suffix| key.strip_suffix(suffix)) {
        key = rest;
    }
    (!key.is_empty() && key != whole).then(|| key.to_string())
}

/// The words of a name or a query, in lower case: at `_`, spaces and signs, at the humps of camelCase, and where
/// letters meet digits.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let chars: Vec<char> = text.chars().filter(|c| *c != '\'').collect();
    for (i, &c) in chars.iter().enumerate() {
        let before = i.checked_sub(1).map(|i| chars[i]);
        let after = chars.get(i + 1);
        let starts = before.is_some_and(|before| {
            let hump = before.is_lowercase() && c.is_uppercase();
            // The `T` of `URIToo`: the last of several capitals begins the next word.
            let end_of_acronym =
                before.is_uppercase() && c.is_uppercase() && after.is_some_and(|after| after.is_lowercase());
            hump || end_of_acronym || before.is_ascii_digit() != c.is_ascii_digit()
        });
        if (starts || !c.is_alphanumeric()) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if c.is_alphanumeric() {
            word.extend(c.to_lowercase());
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// Whether two words in lower case are the same but for a slip of the keyboard; the longer, the more slips. Of three letters, each
/// makes another word: `too` is no slip of `todo`.
pub(crate) fn is_typo_of(one: &str, other: &str) -> bool {
    let slips = match one.len().min(other.len()) {
        0..4 => 0,
        4..8 => 1,
        _ => 2,
    };
    // The lengths alone rule out most pairs.
    one.len().abs_diff(other.len()) <= slips && strsim::osa_distance(one, other) <= slips
}
