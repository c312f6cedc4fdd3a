//! ## What it does
//!
//! Reports a comment `statuslens: ignore[..]` that silences nothing, a rule in its list that does not where another one does, and
//! a rule that there is not.
//!
//! ## Why it matters
//!
//! It hides what comes later: the next slip in that line is silenced before anybody has seen it.
//!
//! ## Fix
//!
//! Removes the comment, if there is nothing else in it, or the rule from its list.

use std::collections::BTreeSet;
use std::ops::Range;

use super::{Context, Example, Finding, Fix, Interest, Rule, Severity, by_id};
use crate::config::did_you_mean;
use crate::mention::Mention;
use crate::suppression::Suppression;

pub(super) static RULE: Rule = Rule {
    id: "unused-ignore",
    summary: "A comment that silences nothing.",
    severity: Severity::Hint,
    is_on: true,
    interest: Interest::Faults,
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

/// What is wrong with a comment that silences findings of these rules.
pub(super) fn check(suppression: &Suppression, silenced: &BTreeSet<&str>) -> Vec<Finding> {
    let removal = suppression.removal.clone().filter(|_| silenced.is_empty());
    let whole = removal.map(|removal| fix("Remove the comment".to_string(), removal));
    let unknown = suppression.rules.iter().find(|(name, _)| by_id(name).is_none());
    match unknown {
        Some((name, range)) => {
            let hint = did_you_mean(name, super::RULES.iter().map(|rule| rule.id));
            vec![finding(range.clone(), format!("there is no rule `{name}`{hint}"), whole)]
        }
        None if silenced.is_empty() => {
            vec![finding(suppression.range.clone(), "this comment silences nothing".to_string(), whole)]
        }
        None => unused_names(suppression, silenced),
    }
}

/// The names in a list that silence nothing, where another one does.
fn unused_names(suppression: &Suppression, silenced: &BTreeSet<&str>) -> Vec<Finding> {
    let names = &suppression.rules;
    let unused = (0..names.len()).filter(|at| !silenced.contains(names[*at].0.as_str()));
    unused
        .map(|at| {
            let (name, range) = &names[at];
            // With the comma that it does not share with the others.
            let removal = match at {
                0 => range.start..names[1].1.start,
                _ => names[at - 1].1.end..range.end,
            };
            let fix = fix(format!("Remove `{name}` from the comment"), removal);
            finding(range.clone(), format!("`{name}` silences nothing here"), Some(fix))
        })
        .collect()
}

fn finding(range: Range<usize>, message: String, fix: Option<Fix>) -> Finding {
    let fixes = fix.into_iter().collect();
    Finding { rule: &RULE, range, severity: RULE.severity, message, deprecated: false, fixes }
}

fn fix(title: String, removal: Range<usize>) -> Fix {
    Fix { title, edits: vec![(removal, String::new())], safe: true }
}
