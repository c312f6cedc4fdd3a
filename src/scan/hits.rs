//! Where in a text a mention may stand, told from its bytes alone.

use std::ops::Range;

use aho_corasick::Input;

use crate::language::Language;

/// Whether a file with these bytes can hold a mention.
pub fn may_mention(language: &Language, bytes: &[u8]) -> bool {
    let all = 0..bytes.len();
    numbers(bytes, all.clone()).next().is_some()
        || language.syntax().anchors.is_match(bytes)
        || odd_keys(language, bytes, all).next().is_some()
}

/// The three-digit numbers in a part of a text that begin with 1 to 9 and are not part of a longer word or number, in its order.
fn numbers(bytes: &[u8], within: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let mut at = within.start;
    std::iter::from_fn(move || {
        while at < within.end {
            if !bytes[at].is_ascii_digit() {
                at += 1;
                continue;
            }
            let start = at;
            while at < within.end && bytes[at].is_ascii_digit() {
                at += 1;
            }
            if at - start == 3 && bytes[start] != b'0' && stands_alone(bytes, start..at) {
                return Some(start..at);
            }
        }
        None
    })
}

/// What may be meant for a code or a class in a part of a text, but is no number of three digits: `'1000'`, `44:`, `4xx:`. Only in a
/// language whose keys may be codes, and where a key is told from a value without looking far: one in quotes, or with its colon.
fn odd_keys(language: &Language, bytes: &[u8], within: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    const LONGEST: usize = 8;
    let has_keys = !language.syntax().entries.is_empty();
    let is_part = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'x' | b'X');
    let mut at = if has_keys { within.start } else { within.end };
    std::iter::from_fn(move || {
        while at < within.end {
            let start = at;
            if !matches!(bytes[start], b'1'..=b'9') || !begins_word(bytes, start) {
                at += 1;
                continue;
            }
            let length = bytes[start..].iter().take_while(|byte| is_part(byte)).count();
            at = start + length;
            let before = start.checked_sub(1).map(|before| bytes[before]);
            let after = bytes.get(at).copied();
            let is_key = match before {
                Some(b'"' | b'\'') => after == before,
                _ => after == Some(b':'),
            };
            let is_number = length == 3 && bytes[start..at].iter().all(u8::is_ascii_digit);
            if is_key && !is_number && length <= LONGEST {
                return Some(start..at);
            }
        }
        None
    })
}

/// Where the numbers of a text begin that do not have three digits.
pub(crate) fn other_numbers(bytes: &[u8]) -> Vec<usize> {
    let begins = |at: &usize| bytes[*at].is_ascii_digit() && begins_word(bytes, *at);
    let length = |at: usize| bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    (0..bytes.len()).filter(begins).filter(|at| length(*at) != 3).collect()
}

/// No letter before, no letter behind but that of a type (`404u16`, `404_i32`), no fraction.
fn stands_alone(bytes: &[u8], range: Range<usize>) -> bool {
    let before = |n: usize| range.start.checked_sub(n).map(|at| bytes[at]);
    let word = |byte: Option<u8>| byte.is_some_and(is_word);
    if word(before(1)) || (before(1) == Some(b'.') && before(2).is_some_and(|b| b.is_ascii_digit())) {
        return false;
    }
    let after = |n: usize| bytes.get(range.end + n).copied();
    match after(0) {
        Some(b'i' | b'u' | b'_') => true,
        Some(b'.') => !after(1).is_some_and(|b| b.is_ascii_digit()),
        byte => !word(byte),
    }
}

/// Every place in a part of a text that is worth a look, in its order: the numbers, the anchors of the language, and the names
/// that the file gives to what anchors stand for. The part begins and ends between two words, see [`between_words`].
pub(crate) fn all(language: &Language, text: &str, within: Range<usize>, aliases: &[&str]) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let syntax = language.syntax();
    let anchors = syntax.anchors.find_iter(Input::new(bytes).span(within.clone())).map(|hit| hit.range());
    let whole = |range: Range<usize>| {
        let word = word_from(bytes, range.clone())?;
        let goes_on = || syntax.prefixes.iter().any(|prefix| text[word.clone()].starts_with(prefix.as_str()));
        (word == range || goes_on()).then_some(word)
    };
    let mut hits: Vec<Range<usize>> = anchors.filter_map(whole).collect();
    hits.extend(numbers(bytes, within.clone()));
    hits.extend(odd_keys(language, bytes, within.clone()));
    for alias in aliases {
        hits.extend(whole_words(bytes, within.clone(), alias));
    }
    hits.sort_by_key(|hit| (hit.start, hit.end));
    hits.dedup();
    hits
}

/// A range made so much longer that it begins and ends at a blank, or far away between two words.
pub(crate) fn between_words(text: &str, range: &Range<usize>) -> Range<usize> {
    const FAR: usize = 256;
    let bytes = text.as_bytes();
    let is_blank = |at: &usize| bytes[*at].is_ascii_whitespace();
    let start = (range.start.saturating_sub(FAR)..range.start).rev().find(is_blank);
    let end = (range.end..bytes.len().min(range.end + FAR)).find(is_blank);
    let is_word = |at: usize| bytes.get(at).is_some_and(|byte| is_word(*byte));
    let mut start = start.unwrap_or(range.start.saturating_sub(FAR));
    while start > 0 && is_word(start - 1) {
        start -= 1;
    }
    let mut end = end.unwrap_or(bytes.len().min(range.end + FAR));
    while is_word(end) {
        end += 1;
    }
    start..end
}

/// Every place in a part of a text where a word stands as a whole one.
pub(crate) fn whole_words<'t>(
    bytes: &'t [u8],
    within: Range<usize>,
    word: &'t str,
) -> impl Iterator<Item = Range<usize>> + use<'t> {
    let finder = memchr::memmem::Finder::new(word).into_owned();
    let mut from = within.start;
    std::iter::from_fn(move || {
        // The parser makes names up where it misses one: those are empty, and stand nowhere.
        let start = from + finder.find(bytes.get(from..within.end)?).filter(|_| !word.is_empty())?;
        from = start + 1;
        Some(start..start + word.len())
    })
    .filter(move |range| is_whole_word(bytes, range))
}

/// Every place before an offset where a word stands as a whole one, the nearest first; none before `from`.
pub(crate) fn whole_words_before(
    bytes: &[u8],
    from: usize,
    to: usize,
    word: &str,
) -> impl Iterator<Item = Range<usize>> {
    memchr::memmem::rfind_iter(&bytes[from..to], word.as_bytes())
        .map(move |start| from + start..from + start + word.len())
        .filter(move |range| is_whole_word(bytes, range))
}

/// The whole word that a range begins, if it begins one.
fn word_from(bytes: &[u8], range: Range<usize>) -> Option<Range<usize>> {
    let rest = bytes[range.end..].iter().take_while(|byte| is_word(**byte)).count();
    begins_word(bytes, range.start).then_some(range.start..range.end + rest)
}

fn is_whole_word(bytes: &[u8], range: &Range<usize>) -> bool {
    begins_word(bytes, range.start) && !bytes.get(range.end).is_some_and(|byte| is_word(*byte))
}

/// Whether no word stands right before an offset.
fn begins_word(bytes: &[u8], at: usize) -> bool {
    let goes_on = at.checked_sub(1).is_some_and(|before| is_word(bytes[before]));
    // A byte order mark is no part of the first word.
    !goes_on || bytes[..at] == *"\u{feff}".as_bytes()
}

/// Whether a character is part of a word, in whatever language.
pub(crate) fn is_part_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_three_digits_that_stand_alone() {
        let text = "404 1404 40 x404 404u16 404_u16 3.404 404.5 404..=499 (500) \"200\" 042 404px a.404";
        let found: Vec<&str> = numbers(text.as_bytes(), 0..text.len()).map(|range| &text[range]).collect();
        assert_eq!(found, ["404", "404", "404", "404", "499", "500", "200", "404"]);
    }

    #[test]
    fn keys_that_look_as_if_they_were_codes() {
        let text = "'1000' \"44\" '4xx\" 4xx: 6XX: 12 404: '404' x4xx: 1.44: 4xxy: 044: '44' 123456789: 40X:";
        let odd = |language: &str| {
            let found = odd_keys(Language::of_id(language).unwrap(), text.as_bytes(), 0..text.len());
            found.map(|range| &text[range]).collect::<Vec<_>>()
        };
        assert_eq!(odd("yaml"), ["1000", "44", "4xx", "6XX", "44", "44", "40X"]);
        assert_eq!(odd("rust"), [""; 0]);
    }
}
