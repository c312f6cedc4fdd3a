//! What every status code means: data in `codes/`, look-up by number, name and words.
//!
//! The facts are the four files `codes/*.toml`; nothing about a single code is written in Rust.

mod data;
mod name;
mod search;
mod spec;

use std::ops::RangeInclusive;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use data::{
    Alternative, Body, Code, Content, Header, Method, Move, OlderPhrase, Redirect, Registration, Retry, Storage,
    StorageRule, Strength, Unofficial,
};
pub use name::name_key;
pub(crate) use name::{bare_key, is_typo_of, words};
pub use search::{Match, Origin};
pub use spec::Spec;

use data::{ClassData, DATA};

/// The five classes, told by the first digit (RFC 9110 section 15). What is said about them stands in
/// `codes/classes.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// 1xx
    Informational,
    /// 2xx
    Successful,
    /// 3xx
    Redirection,
    /// 4xx
    ClientError,
    /// 5xx
    ServerError,
}

impl Class {
    /// All five, in the order of their digits.
    pub const ALL: [Class; 5] =
        [Class::Informational, Class::Successful, Class::Redirection, Class::ClientError, Class::ServerError];

    /// The class of a code, registered or not; `None` outside 100 to 599.
    pub fn of(code: u16) -> Option<Class> {
        Class::from_digit(u8::try_from(code / 100).ok()?)
    }

    /// The class with this first digit.
    pub fn from_digit(digit: u8) -> Option<Class> {
        Class::ALL.into_iter().find(|class| class.digit() == digit)
    }

    /// The first digit of its codes.
    pub fn digit(self) -> u8 {
        self as u8 + 1
    }

    /// Its codes, registered or not.
    pub fn range(self) -> RangeInclusive<u16> {
        self.first()..=self.first() + 99
    }

    /// The code that stands for any unknown one of the class (RFC 9110 section 15): 400 for 4xx.
    pub fn first(self) -> u16 {
        u16::from(self.digit()) * 100
    }

    /// Its name, such as "Client Error".
    pub fn name(self) -> &'static str {
        &self.data().name
    }

    /// What it means, in a sentence.
    pub fn description(self) -> &'static str {
        &self.data().description
    }

    /// What holds for every code of it, one sentence each.
    pub fn rules(self) -> &'static [String] {
        &self.data().rules
    }

    /// Its most used codes.
    pub fn used(self) -> &'static [u16] {
        &self.data().used
    }

    /// The section that defines it.
    pub fn spec(self) -> &'static Spec {
        &self.data().spec
    }

    fn data(self) -> &'static ClassData {
        &DATA.classes[self as usize]
    }
}

/// A code that a project defines for itself, in its configuration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProjectCode {
    /// The number, of three digits.
    #[serde(deserialize_with = "crate::config::three_digits")]
    #[schemars(range(min = 100, max = 999))]
    pub code: u16,
    /// What the project calls it.
    pub name: String,
    /// What the project means by it.
    #[serde(default)]
    pub description: Option<String>,
}

/// All codes that are known: the registered ones, those of vendors, and those that a project adds.
///
/// The first two are the same for everybody, so a copy costs no more than the project's own.
#[derive(Clone, Debug, Default)]
pub struct Registry {
    project: Vec<ProjectCode>,
}

impl Registry {
    /// The registered codes and those of vendors, without any of a project.
    pub fn builtin() -> &'static Registry {
        static BUILTIN: Registry = Registry { project: Vec::new() };
        &BUILTIN
    }

    /// The same with the codes of a project.
    pub fn with_project_codes(project: Vec<ProjectCode>) -> Registry {
        Registry { project }
    }

    /// A registered code.
    pub fn code(&self, code: u16) -> Option<&'static Code> {
        let index = DATA.codes.binary_search_by_key(&code, |code| code.code).ok()?;
        Some(&DATA.codes[index])
    }

    /// Every registered code, in the order of the numbers.
    pub fn codes(&self) -> impl Iterator<Item = &'static Code> + use<> {
        DATA.codes.iter()
    }

    /// What vendors mean by a number, the best known first.
    pub fn unofficial(&self, code: u16) -> &'static [Unofficial] {
        let from = DATA.unofficial.partition_point(|one| one.code < code);
        let to = DATA.unofficial.partition_point(|one| one.code <= code);
        &DATA.unofficial[from..to]
    }

    /// Every use of a number that is not registered for it, in the order of the numbers.
    pub fn all_unofficial(&self) -> &'static [Unofficial] {
        &DATA.unofficial
    }

    /// What the project itself means by a number.
    pub fn project(&self, code: u16) -> Option<&ProjectCode> {
        self.project.iter().find(|own| own.code == code)
    }

    /// The project's own codes, in the order of its configuration.
    pub fn project_codes(&self) -> &[ProjectCode] {
        &self.project
    }

    /// What to call a code: its registered phrase, else the project's name for it, else the best known vendor's.
    pub fn phrase(&self, code: u16) -> Option<&str> {
        let registered = self.code(code).map(|code| code.phrase.as_str());
        let project = || self.project(code).map(|own| own.name.as_str());
        let vendor = || self.unofficial(code).first()?.name.as_deref();
        registered.or_else(project).or_else(vendor)
    }

    /// Whether a code is registered, the project's own or a vendor's.
    pub fn is_known(&self, code: u16) -> bool {
        self.code(code).is_some() || self.project(code).is_some() || !self.unofficial(code).is_empty()
    }

    /// The code with a certain name, in whatever convention it is written ([`name_key`]): a phrase, an older phrase or
    /// a library's name of a registered code, or the name of a project's own.
    pub fn by_name(&self, name: &str) -> Option<u16> {
        let key = name_key(name);
        let project = || self.project.iter().find(|own| name_key(&own.name) == key).map(|own| own.code);
        if key.is_empty() { None } else { DATA.by_name.get(&key).copied().or_else(project) }
    }

    /// The codes that are easily taken for this one, the likeliest first, each with the case to choose it.
    pub fn alternatives(&self, code: u16) -> Vec<&'static Alternative> {
        let mut found: Vec<&Alternative> = Vec::new();
        for set in DATA.confusions.iter().filter(|set| set.iter().any(|member| member.code == code)) {
            for member in set {
                if member.code != code && found.iter().all(|known| known.code != member.code) {
                    found.push(member);
                }
            }
        }
        found
    }

    /// The codes that somebody may mean who types `query`, the best first: a number or the beginning of one ("404",
    /// "4xx"), words of a phrase or near it ("not found", "rate limit"), a name in any convention, small slips included.
    pub fn search(&self, query: &str) -> Vec<Match<'_>> {
        search::search(self, query)
    }

    /// Registered codes, at most three, that may have been meant by a number that is not registered: those one slip of
    /// the keyboard away, in the same class if possible.
    pub fn nearest(&self, code: u16) -> Vec<u16> {
        search::nearest(code)
    }
}
