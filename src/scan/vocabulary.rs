//! What a name says about the number beside it: `queries/vocabulary.toml`.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::codes::name_key;

/// What a name says about the number beside it. The order is that of growing strength.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Strength {
    /// The number is something else.
    Foreign,
    /// Nothing.
    None,
    /// It may be a status.
    Weak,
    /// It speaks of a status, and of something more.
    Mixed,
    /// It is a status.
    Strong,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    strong: Vec<String>,
    weak: HashSet<String>,
    modifiers: HashSet<String>,
    foreign: HashSet<String>,
    domains: HashSet<String>,
    things: HashSet<String>,
    answers: Vec<String>,
    responses: HashSet<String>,
    asserting: HashSet<String>,
    asserted: HashSet<String>,
    rare: HashSet<u32>,
    /// Phrases by the digits of their codes, by the name of the protocol.
    protocols: HashMap<String, HashMap<String, String>>,
}

struct Vocabulary {
    /// Sequences of words.
    strong: Vec<Vec<String>>,
    weak: HashSet<String>,
    modifiers: HashSet<String>,
    foreign: HashSet<String>,
    domains: HashSet<String>,
    things: HashSet<String>,
    /// Sequences of words.
    answers: Vec<Vec<String>>,
    /// Words that end the name of a response.
    responses: HashSet<String>,
    asserting: HashSet<String>,
    asserted: HashSet<String>,
    rare: HashSet<u32>,
    /// Codes and phrases of other protocols, as [`name_key`] has these.
    others: HashSet<(u32, String)>,
    /// The names of those protocols.
    protocols: Vec<String>,
}

static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| {
    let file: File =
        toml::from_str(crate::language::file("vocabulary.toml")).expect("queries/vocabulary.toml is well-formed");
    Vocabulary {
        strong: sequences(&file.strong),
        weak: file.weak,
        modifiers: file.modifiers,
        foreign: file.foreign,
        domains: file.domains,
        things: file.things,
        answers: sequences(&file.answers),
        responses: file.responses,
        asserting: file.asserting,
        asserted: file.asserted,
        rare: file.rare,
        protocols: file.protocols.keys().cloned().collect(),
        others: file.protocols.values().flatten().map(other).collect(),
    }
});

fn sequences(texts: &[String]) -> Vec<Vec<String>> {
    texts.iter().map(|words| words.split(' ').map(str::to_string).collect()).collect()
}

fn other((code, phrase): (&String, &String)) -> (u32, String) {
    (code.parse().expect("a code"), name_key(phrase))
}

/// Whether a code and the words beside it are those of another protocol than HTTP, as `180: "Ringing"` is SIP's.
pub(crate) fn is_of_other_protocol(code: u32, words: &str) -> bool {
    let key = name_key(words);
    // `SIP_RINGING`, `SipStatusRinging`
    let mut protocols = VOCABULARY.protocols.iter();
    let bare = protocols.find_map(|protocol| key.strip_prefix(protocol.as_str())).map(name_key);
    let is_known = |key: String| VOCABULARY.others.contains(&(code, key));
    bare.is_some_and(is_known) || is_known(key)
}

/// What a name says about the number beside it.
pub(crate) fn judge(name: &str) -> Strength {
    let words = words(name);
    let vocabulary = &*VOCABULARY;
    if words.iter().any(|word| vocabulary.foreign.contains(word)) {
        return Strength::Foreign;
    }
    let plain = |word: &String| vocabulary.weak.contains(word) || vocabulary.modifiers.contains(word);
    let strong = vocabulary.strong.iter().find_map(|strong| {
        let at = words.windows(strong.len()).position(|window| window == &strong[..])?;
        Some(at..at + strong.len())
    });
    if let Some(strong) = strong {
        let is_pure = words[..strong.start].iter().chain(&words[strong.end..]).all(plain);
        return if is_pure { Strength::Strong } else { Strength::Mixed };
    }
    let is_weak = words.iter().any(|word| vocabulary.weak.contains(word)) && words.iter().all(plain);
    if is_weak || assert_an_answer(&words) { Strength::Weak } else { Strength::None }
}

/// Whether a name is that of an assertion on an answer, as `assertPostResponse` is.
pub(crate) fn asserts(name: &str) -> bool {
    assert_an_answer(&words(name))
}

fn assert_an_answer(words: &[String]) -> bool {
    let has = |set: &HashSet<String>| words.iter().any(|word| set.contains(word));
    has(&VOCABULARY.asserting) && has(&VOCABULARY.asserted)
}

/// Whether a code is one that is hardly ever sent.
pub(crate) fn is_rare(code: u32) -> bool {
    VOCABULARY.rare.contains(&code)
}

/// The sequences of words that make a name a status.
pub(crate) fn of_statuses() -> impl Iterator<Item = &'static [String]> {
    VOCABULARY.strong.iter().map(Vec::as_slice)
}

/// Whether a name is a word that is everywhere in code about the web.
pub(crate) fn is_ordinary(name: &str) -> bool {
    let vocabulary = &*VOCABULARY;
    matches!(&words(name)[..], [word] if vocabulary.weak.contains(word) || vocabulary.modifiers.contains(word))
}

/// Whether a name speaks of something else than HTTP. Less strict than [`judge`], for names that stand farther away.
pub(crate) fn is_foreign_domain(name: &str) -> bool {
    words(name).iter().any(|word| VOCABULARY.domains.contains(word))
}

/// Whether a name is that of a thing whose status is its own, as an order has one.
pub(crate) fn has_own_status(name: &str) -> bool {
    matches!(&words(name)[..], [word] if VOCABULARY.things.contains(word))
}

/// Whether a name that may be that of a status speaks of answering, so that a number beside it is hardly anything else.
pub(crate) fn is_of_answer(name: &str) -> bool {
    let words = words(name);
    VOCABULARY.answers.iter().any(|answer| words.windows(answer.len()).any(|window| window == &answer[..]))
}

/// Whether a name is that of a response and nothing else.
pub(crate) fn is_response(name: &str) -> bool {
    matches!(&words(name)[..], [.., last] if VOCABULARY.responses.contains(last)) && judge(name) != Strength::Foreign
}

/// The words of a name in lower case: `expectedStatusCode`, `EXPECTED_STATUS_CODE` and `expected-status-code` alike. Digits are left out.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let chars: Vec<char> = name.chars().collect();
    for (index, &c) in chars.iter().enumerate() {
        let after_lower = index > 0 && chars[index - 1].is_lowercase();
        let before_lower = chars.get(index + 1).is_some_and(|next| next.is_lowercase());
        let after_upper = index > 0 && chars[index - 1].is_uppercase();
        if !c.is_alphabetic() || (c.is_uppercase() && (after_lower || (after_upper && before_lower))) {
            words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
        }
        if c.is_alphabetic() {
            word.extend(c.to_lowercase());
        }
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_as_its_words() {
        for name in ["expectedStatusCode", "expected_status_code", "EXPECTED_STATUS_CODE", "ExpectedStatusCode2"] {
            assert_eq!(words(name), ["expected", "status", "code"], "{name}");
        }
        assert_eq!(words("HTTPStatus"), ["http", "status"]);
        assert_eq!(words("\"status\""), ["status"]);
    }

    /// Where only what is suspicious is looked at, a number that is no code of HTTP is.
    #[test]
    fn what_other_protocols_have_is_no_code_of_http() {
        for (code, _) in &VOCABULARY.others {
            assert!(crate::codes::Registry::builtin().code(*code as u16).is_none(), "{code}");
        }
    }

    #[test]
    fn names_are_judged_by_their_words() {
        for (name, strength) in [
            ("status", Strength::Strong),
            ("statusCode", Strength::Strong),
            ("expected_http_code", Strength::Strong),
            ("status_of_server_room", Strength::Mixed),
            ("StatusPicker", Strength::Mixed),
            ("exit_status", Strength::Foreign),
            ("status_timeout_ms", Strength::Foreign),
            ("code", Strength::Weak),
            ("err_code", Strength::Weak),
            ("with_code", Strength::Weak),
            ("country_code", Strength::Foreign),
            ("barcode", Strength::None),
            ("width", Strength::Foreign),
            ("answer", Strength::None),
            ("AssertPostResponseBody", Strength::Weak),
            ("post_response_body", Strength::None),
            ("expect_response_length", Strength::Foreign),
        ] {
            assert_eq!(judge(name), strength, "{name}");
        }
    }
}
