//! ## What it does
//!
//! Reports a number below 100 or above 999 where a status code belongs.
//!
//! ## Why it matters
//!
//! A status code has three digits (RFC 9110, section 15). Libraries refuse anything else when the program runs: Rust's
//! `StatusCode::from_u16` returns an error, Go's `WriteHeader` panics, Node throws a `RangeError`. A comparison with such
//! a number never holds.
//!
//! A comparison with `0` is left alone: browsers and other clients say so when no response came at all.

use super::{Context, Example, Finding, Interest, Rule, Severity, code};
use crate::mention::{Mention, Role};

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
        Example::good(
            "rust",
            "fn created() -> http::Result<http::Response<()>> {\n    http::Response::builder().status(200).body(())\n}\n",
        ),
    ],
    source: include_str!("invalid_code.rs"),
    check,
};

fn check(mention: &Mention, _context: &Context) -> Option<Finding> {
    let code = code(mention).filter(|code| !(100..=999).contains(code))?;
    let consequence = match mention.role {
        Role::Compared if code == 0 => return None,
        Role::Compared => "this never holds",
        _ => "status codes have three digits",
    };
    Some(RULE.finding(mention, format!("`{code}` cannot be a status code: {consequence}")))
}
