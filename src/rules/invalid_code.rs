//! ## What it does
//!
//! Reports a number below 100 or above 999 where a status code belongs. In an OpenAPI description also what is no class of
//! codes (`6XX`, `40X`), or is not written as one has to be (`4xx` for `4XX`).
//!
//! ## Why it matters
//!
//! A status code has three digits (RFC 9110, section 15). Libraries refuse anything else when the program runs: Rust's
//! `StatusCode::from_u16` returns an error, Go's `WriteHeader` panics, Node throws a `RangeError`. A comparison with such
//! a number never holds.
//!
//! A comparison with `0` is left alone: browsers and other clients say so when no response came at all.
//!
//! The keys of OpenAPI's `responses` are codes, `1XX` to `5XX` with capital letters, and `default`. Tools pass over any other.
//!
//! ## Fix
//!
//! Offers the registered codes that are nearest, or the class that is meant. Only what changes nothing but capital letters is safe.

use super::{Context, Example, Finding, Fix, Interest, Rule, Severity, code, inside_quotes, nearest, number};
use crate::mention::{Meaning, Mention, Role};

pub(super) static RULE: Rule = Rule {
    id: "invalid-code",
    summary: "A number that cannot be a status code.",
    severity: Severity::Error,
    is_on: true,
    interest: Interest::Faults,
    examples: &[
        Example::bad(
            "rust",
            "2000",
            "fn created() -> http::Result<http::Response<()>> {\n    http::Response::builder().status(2000).body(())\n}\n",
        ),
        Example::bad(
            "yaml",
            "'4xx'",
            "openapi: 3.1.0\npaths:\n  /pets:\n    get:\n      responses:\n        '4xx':\n          description: Your mistake\n",
        ),
        Example::good(
            "yaml",
            "openapi: 3.1.0\npaths:\n  /pets:\n    get:\n      responses:\n        '4XX':\n          description: Your mistake\n",
        ),
        Example::good(
            "rust",
            "fn created() -> http::Result<http::Response<()>> {\n    http::Response::builder().status(200).body(())\n}\n",
        ),
    ],
    source: include_str!("invalid_code.rs"),
    check,
};

fn check(mention: &Mention, context: &Context) -> Option<Finding> {
    if let Some(meant) = &mention.meant {
        return class(mention, meant);
    }
    let code = code(mention).filter(|code| !(100..=999).contains(code))?;
    let consequence = match mention.role {
        Role::Compared if code == 0 => return None,
        Role::Compared => "this never holds",
        _ => "status codes have three digits",
    };
    let mut finding = RULE.finding(mention, format!("`{code}` cannot be a status code: {consequence}"));
    if number(mention).is_some() {
        finding.fixes = nearest(mention, code, context);
    }
    Some(finding)
}

/// What is wrong with a class that is not written as its place takes it.
fn class(mention: &Mention, meant: &str) -> Option<Finding> {
    let (word, severity, message) = match &mention.meaning {
        Meaning::Class(_) => {
            (meant, Severity::Warning, format!("this class of codes has to be written `{meant}` here"))
        }
        Meaning::Unknown(word) => {
            (word.as_str(), Severity::Error, format!("`{word}` is no class of status codes; did you mean `{meant}`?"))
        }
        _ => return None,
    };
    let edits = vec![(inside_quotes(mention, word.len()), meant.to_string())];
    let title = format!("Replace with `{meant}`");
    let fix = Fix { title, edits, safe: matches!(mention.meaning, Meaning::Class(_)) };
    Some(Finding { severity, fixes: vec![fix], ..RULE.finding(mention, message) })
}
