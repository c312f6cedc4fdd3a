//! Where in a text a mention may stand, told from its bytes alone.

use std::ops::Range;

use crate::language::Language;

/// Whether a file with these bytes can hold a mention.
pub fn may_mention(language: &Language, bytes: &[u8]) -> bool {
    numbers(bytes).next().is_some() || language.syntax().anchors.is_match(bytes)
}

/// The three-digit numbers that begin with 1 to 9 and are not part of a longer word or number, in the order of the text.
pub(crate) fn numbers(bytes: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() {
            if !bytes[at].is_ascii_digit() {
                at += 1;
                continue;
            }
            let start = at;
            while at < bytes.len() && bytes[at].is_ascii_digit() {
                at += 1;
            }
            if at - start == 3 && bytes[start] != b'0' && stands_alone(bytes, start..at) {
                return Some(start..at);
            }
        }
        None
    })
}

/// No letter before, no letter behind but that of a type (`404u16`, `404_i32`), no fraction.
fn stands_alone(bytes: &[u8], range: Range<usize>) -> bool {
    let before = |n: usize| range.start.checked_sub(n).map(|at| bytes[at]);
    let word = |byte: Option<u8>| byte.is_some_and(|b| b.is_ascii_alphanumeric() || b == b'_' || b >= 0x80);
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

/// The anchors of a language that stand in a text as whole words, in its order.
pub(crate) fn anchors(language: &Language, bytes: &[u8]) -> Vec<Range<usize>> {
    language
        .syntax()
        .anchors
        .find_iter(bytes)
        .map(|hit| hit.range())
        .filter(|range| is_whole_word(bytes, range))
        .collect()
}

/// Every place where a word stands as a whole one.
pub(crate) fn whole_words(bytes: &[u8], word: &str) -> impl Iterator<Item = Range<usize>> {
    memchr::memmem::find_iter(bytes, word.as_bytes())
        .map(move |start| start..start + word.len())
        .filter(move |range| is_whole_word(bytes, range))
        .collect::<Vec<_>>()
        .into_iter()
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

fn is_whole_word(bytes: &[u8], range: &Range<usize>) -> bool {
    let word = |byte: Option<&u8>| byte.is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_' || *b >= 0x80);
    !word(range.start.checked_sub(1).and_then(|at| bytes.get(at))) && !word(bytes.get(range.end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_three_digits_that_stand_alone() {
        let text = "404 1404 40 x404 404u16 404_u16 3.404 404.5 404..=499 (500) \"200\" 042 404px a.404";
        let found: Vec<&str> = numbers(text.as_bytes()).map(|range| &text[range]).collect();
        assert_eq!(found, ["404", "404", "404", "404", "499", "500", "200", "404"]);
    }
}
