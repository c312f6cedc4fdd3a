//! ## What it does
//!
//! Reports a comment `statuslens: ignore[..]` that silences nothing, and one that names a rule that there is not.
//!
//! ## Why it matters
//!
//! It hides what comes later: the next slip in that line is silenced before anybody has seen it.
//!
//! ## Fix
//!
//! Removes the comment, if there is nothing else in it.

use std::ops::Range;

use super::{Context, Example, Finding, Fix, Rule, Severity, by_id};
use crate::config::did_you_mean;
use crate::mention::Mention;
use crate::suppression::Suppression;

pub(super) static RULE: Rule = Rule {
    id: "unused-ignore",
    summary: "A comment that silences nothing.",
    severity: Severity::Hint,
    is_on: true,
    examples: &[
        Example::bad(
            "rust",
            "statuslens: ignore[unknown-code]",
            "fn missing() -> http::Result<http::Response<()>> {\n    http::Response::builder().status(404).body(()) // statuslens: ignore[unknown-code]\n}\n",
        ),
        Example::good(
            "rust",
            "fn quota() -> http::Result<http::Response<()>> {\n    http::Response::builder().status(432).body(()) // statuslens: ignore[unknown-code] ours\n}\n",
        ),
    ],
    source: include_str!("unused_ignore.rs"),
    check: |_: &Mention, _: &Context| None,
};

/// What is wrong with a comment. `used` says whether it silences anything.
pub(super) fn check(suppression: &Suppression, used: bool) -> Option<Finding> {
    let unknown = suppression.rules.iter().find(|(name, _)| by_id(name).is_none());
    let (range, message): (Range<usize>, String) = match unknown {
        Some((name, range)) => {
            let hint = did_you_mean(name, super::RULES.iter().map(|rule| rule.id));
            (range.clone(), format!("there is no rule `{name}`{hint}"))
        }
        None if !used => (suppression.range.clone(), "this comment silences nothing".to_string()),
        None => return None,
    };
    let fix = suppression.removal.clone().filter(|_| !used).map(|removal| Fix {
        title: "Remove the comment".to_string(),
        edits: vec![(removal, String::new())],
        safe: true,
    });
    let fixes = fix.into_iter().collect();
    Some(Finding { rule: &RULE, range, severity: RULE.severity, message, deprecated: false, fixes })
}
