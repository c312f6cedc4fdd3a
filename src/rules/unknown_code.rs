//! ## What it does
//!
//! Reports a number from 100 to 999 that is not registered as a status code, that no vendor is known to use, and that
//! the project has not added as its own.
//!
//! ## Why it matters
//!
//! It is most often a slip of the finger. If it is not, no client knows it either: a client treats a code that it does
//! not know as the `x00` code of its class, and one above 599 as a server error (RFC 9110, section 15).
//!
//! ## Fix
//!
//! Offers the registered codes that are nearest. Which of them was meant is for you to say.

use super::{Context, Example, Finding, Interest, Rule, Severity, nearest, number};
use crate::mention::Mention;

pub(super) static RULE: Rule = Rule {
    id: "unknown-code",
    summary: "A number that is no known status code.",
    severity: Severity::Warning,
    is_on: true,
    interest: Interest::Faults,
    examples: &[
        Example::bad(
            "rust",
            "432",
            "fn too_many() -> http::Result<http::Response<()>> {\n    http::Response::builder().status(432).body(())\n}\n",
        ),
        Example::good(
            "rust",
            "fn too_many() -> http::Result<http::Response<()>> {\n    http::Response::builder().status(429).body(())\n}\n",
        ),
        Example::good(
            "rust",
            "fn failed(response: &http::Response<()>) -> bool {\n    (400..600).contains(&response.status().as_u16())\n}\n",
        ),
    ],
    source: include_str!("unknown_code.rs"),
    check,
};

fn check(mention: &Mention, context: &Context) -> Option<Finding> {
    let code = number(mention).filter(|code| (100..=999).contains(code) && !context.registry().is_known(*code))?;
    let treatment = match code {
        600.. => "a server error (5xx)".to_string(),
        _ => format!("`{}`", code / 100 * 100),
    };
    let message = format!("`{code}` is no registered status code; clients treat it as {treatment}");
    let mut finding = RULE.finding(mention, message);
    finding.fixes = nearest(mention, code, context);
    Some(finding)
}
