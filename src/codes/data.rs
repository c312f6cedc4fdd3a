//! The shape of the data files, and their one-time reading.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::Class;
use super::name::name_key;
use super::spec::Spec;

/// A registered code and everything that somebody who writes a handler wants to know about it.
///
/// The facts stand in `registered.toml`, each with the section that it comes from.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Code {
    /// The number.
    pub code: u16,
    /// The reason phrase of the registry; for the two codes that it lists as unused, the name that people use.
    pub phrase: String,
    /// How it stands in the registry.
    #[serde(default)]
    pub registration: Registration,
    /// What there is to say about its standing.
    pub note: Option<String>,
    /// The section that defines it.
    pub spec: Spec,
    /// Whether MDN has a page about it.
    #[serde(default = "yes")]
    pub mdn: bool,
    /// What it means, in one or two sentences.
    pub description: String,
    /// What else people call it, for searching.
    pub words: Vec<String>,
    /// Whether a response with it has a body.
    #[serde(default)]
    pub body: Body,
    /// What the body holds, where the specification says more than it says for the whole class.
    pub content: Option<Content>,
    /// The headers that it asks for or forbids.
    #[serde(default)]
    pub headers: Vec<Header>,
    /// The section by which a cache may store it without being told for how long ("heuristically cacheable").
    pub cacheable: Option<Spec>,
    /// A rule of its own for caches.
    pub storage: Option<Storage>,
    /// Where it sends the client, for 3xx.
    pub redirect: Option<Redirect>,
    /// What the client does about it.
    pub retry: Option<Retry>,
    /// Phrases that it had earlier, the latest first.
    #[serde(default)]
    pub older: Vec<OlderPhrase>,
    /// Names that some libraries give it, besides its phrases.
    #[serde(default)]
    pub also: Vec<String>,
}

impl Code {
    /// Its class. Every registered code has one.
    pub fn class(&self) -> Class {
        Class::of(self.code).expect("registered codes lie between 100 and 599")
    }

    /// Whether new code should not send it: it is unused, obsolete or deprecated.
    pub fn is_retired(&self) -> bool {
        matches!(self.registration, Registration::Unused | Registration::Obsolete | Registration::Deprecated)
    }
}

/// How a code stands in the registry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Registration {
    /// It has a meaning and may be sent.
    #[default]
    Assigned,
    /// It is listed so that nobody gives it a meaning (306, 418).
    Unused,
    /// It is registered for a limited time, ahead of its specification.
    Temporary,
    /// What defined it is historic.
    Obsolete,
    /// Its specification advises against it.
    Deprecated,
}

/// Whether a response has a body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// As the handler likes.
    #[default]
    Allowed,
    /// The message ends after its headers, whatever a handler puts into it.
    None,
    /// The handler must not generate one.
    Forbidden,
}

/// How binding a requirement is, in the key words of RFC 2119.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Strength {
    /// Required.
    #[serde(rename = "MUST")]
    Must,
    /// Required unless there is a good reason.
    #[serde(rename = "SHOULD")]
    Should,
    /// Up to the server.
    #[serde(rename = "MAY")]
    May,
    /// Forbidden.
    #[serde(rename = "MUST NOT")]
    MustNot,
    /// The definition makes no sense without it, but uses no key word.
    #[serde(rename = "implied")]
    Implied,
}

/// What the body of a response holds.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// How binding that is.
    pub strength: Strength,
    /// The thing itself, such as "how to repeat the request".
    pub what: String,
    /// The section that says so.
    pub spec: Spec,
}

/// A header that belongs to a code, or must not be sent with it.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// `WWW-Authenticate`
    pub name: String,
    /// The value that it has to have, if there is a certain one.
    pub value: Option<String>,
    /// How binding that is.
    pub strength: Strength,
    /// In which case, or what for. Absent if always and evident.
    pub when: Option<String>,
    /// The section that says so.
    pub spec: Spec,
}

/// A code's own rule for caches.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Storage {
    /// The rule.
    pub rule: StorageRule,
    /// The section that says so.
    pub spec: Spec,
}

/// What a cache may do with a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StorageRule {
    /// No cache may store it.
    Forbidden,
    /// A cache may store it only if headers allow it.
    NotByDefault,
    /// A cache may store it only if it knows what the code means.
    IfUnderstood,
}

/// Where a 3xx sends the client.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Redirect {
    /// The kind of move.
    pub to: Move,
    /// What becomes of the method, for codes that are followed.
    pub method: Option<Method>,
    /// The section that says what becomes of the method.
    pub spec: Option<Spec>,
}

/// The kind of move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Move {
    /// To one of several forms of the resource.
    Choice,
    /// To a new URL for good.
    Permanent,
    /// To another URL for this once.
    Temporary,
    /// To another resource that shows the outcome.
    Other,
    /// To the copy that the client holds.
    CachedCopy,
    /// To a proxy, which is no longer done.
    Proxy,
}

/// What becomes of the method when a redirect is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// A client may turn POST into GET.
    MayBecomeGet,
    /// Whatever it was, GET follows (HEAD stays HEAD).
    BecomesGet,
    /// Method and body stay as they were.
    Kept,
}

/// What a client does about a code.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retry {
    /// Completes "The client ...".
    pub client: String,
    /// The section that says so.
    pub spec: Spec,
}

/// A phrase that a code had earlier.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OlderPhrase {
    /// The phrase.
    pub phrase: String,
    /// The document that has it.
    pub from: String,
}

/// One use of a number that is not registered for it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unofficial {
    /// The number. It need not be a valid status code.
    pub code: u16,
    /// What its users call it, if they call it anything.
    pub name: Option<String>,
    /// Who uses it.
    pub vendor: String,
    /// Who else does.
    pub also: Option<String>,
    /// What they mean by it.
    pub sense: String,
    /// Whether it ever reaches a client, other than a number in a log, a configuration or a library.
    #[serde(default = "yes")]
    pub sent: bool,
    /// Whether the number is registered for something else.
    #[serde(default)]
    pub collides: bool,
}

/// A code that is easily taken for another one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Alternative {
    /// The code.
    pub code: u16,
    /// Completes "Choose it when ...".
    pub when: String,
}

/// What is true of a whole class.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClassData {
    pub digit: u8,
    pub name: String,
    pub spec: Spec,
    pub description: String,
    pub rules: Vec<String>,
    pub used: Vec<u16>,
}

/// All that the data files say.
pub(super) struct Data {
    /// In the order of their numbers.
    pub codes: Vec<Code>,
    /// In the order of their numbers; of one number, the best known first.
    pub unofficial: Vec<Unofficial>,
    /// In the order of their digits.
    pub classes: Vec<ClassData>,
    /// In the order of importance.
    pub confusions: Vec<Vec<Alternative>>,
    /// Every phrase, older phrase and library's name, as [`name_key`] writes it.
    pub by_name: BTreeMap<String, u16>,
}

/// Read on first use. The files are part of the program, so a mistake in one of them is a mistake in the program.
pub(super) static DATA: LazyLock<Data> = LazyLock::new(|| {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Registered {
        code: Vec<Code>,
    }
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Uses {
        r#use: Vec<Unofficial>,
    }
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Classes {
        class: Vec<ClassData>,
    }
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Confusions {
        set: Vec<Set>,
    }
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Set {
        members: Vec<Alternative>,
    }

    let mut codes = read::<Registered>("registered.toml", include_str!("registered.toml")).code;
    codes.sort_by_key(|code| code.code);
    let mut unofficial = read::<Uses>("unofficial.toml", include_str!("unofficial.toml")).r#use;
    unofficial.sort_by_key(|one| one.code);
    let mut classes = read::<Classes>("classes.toml", include_str!("classes.toml")).class;
    classes.sort_by_key(|class| class.digit);
    let sets = read::<Confusions>("confusions.toml", include_str!("confusions.toml")).set;
    let confusions = sets.into_iter().map(|set| set.members).collect();

    // A phrase in force wins over an older one and over what libraries say.
    let mut by_name = BTreeMap::new();
    for code in &codes {
        by_name.insert(name_key(&code.phrase), code.code);
    }
    for code in &codes {
        let others = code.older.iter().map(|older| &older.phrase).chain(&code.also);
        for name in others {
            by_name.entry(name_key(name)).or_insert(code.code);
        }
    }
    Data { codes, unofficial, classes, confusions, by_name }
});

fn read<T: DeserializeOwned>(file: &str, text: &str) -> T {
    toml::from_str(text).unwrap_or_else(|error| panic!("src/codes/{file}: {error}"))
}

fn yes() -> bool {
    true
}
