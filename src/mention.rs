//! One place in a text that speaks of an HTTP status code, with what shows that it does.

use std::ops::Range;
use std::sync::Arc;

use crate::family::Family;

/// One place in a text that speaks of a status code. All offsets are bytes from 0.
#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    /// Where it stands: the number, the constant's whole path, or the range expression.
    pub range: Range<usize>,
    /// What it says.
    pub meaning: Meaning,
    /// How it is written.
    pub spelling: Spelling,
    /// The library's set of names that it is written with, if it is written with one.
    pub family: Option<&'static Family>,
    /// How sure we are that it is a status code at all.
    pub confidence: Confidence,
    /// What the code does with it.
    pub role: Role,
    /// What shows that it is a status code, in words, such as "comparison with `status`".
    pub evidence: Arc<str>,
    /// What has to stand there instead, where only one spelling is taken and it is not that (`4xx` for `4XX`).
    pub meant: Option<Arc<str>>,
}

/// What a mention says.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Meaning {
    /// One code. It need not be a registered or even a valid one.
    Code(u16),
    /// Every code from `first` to `last`, both included; an open end is `None` (`>= 400`, `..300`).
    Range {
        /// The lowest code of the range.
        first: Option<u16>,
        /// The highest code of the range.
        last: Option<u16>,
    },
    /// One of the five classes, 1 to 5 (`is_success()`, `status / 100 == 5`).
    Class(u8),
    /// A name that the family does not have (`StatusCode::NOT_FUOND`), or a class that there is not (`6XX`).
    Unknown(String),
}

/// How a mention is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Spelling {
    /// `404`
    Number,
    /// `"404"`
    String,
    /// `StatusCode::NOT_FOUND`
    Constant,
    /// `HttpResponse::NotFound()`
    Builder,
    /// `400..=499`, or the bound of an open one as in `>= 400`
    Range,
    /// `is_success()`
    Class,
}

/// How sure we are that a mention is a status code. The order is that of growing certainty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Good enough for hover, references and the inventory; never carries a diagnostic.
    Likely,
    /// May carry a diagnostic and an inlay hint.
    Certain,
}

/// What the code does with a status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// It is answered with, or made for that.
    Sent,
    /// A test wants it, or a mock answers with it.
    Expected,
    /// It is compared with a status that came from elsewhere.
    Compared,
    /// It stands in an API description.
    Documented,
    /// It is given its name, as in a table of all codes.
    Named,
    /// Nothing in the syntax tells.
    #[default]
    Unknown,
}

impl Mention {
    /// The codes it names: one for a single code, the bounds of a range, none for a class or an unknown name.
    pub fn codes(&self) -> Vec<u16> {
        match &self.meaning {
            Meaning::Code(code) => vec![*code],
            Meaning::Range { first, last } => first.iter().chain(last).copied().collect(),
            Meaning::Class(_) | Meaning::Unknown(_) => Vec::new(),
        }
    }
}
