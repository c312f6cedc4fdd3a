//! ## What it does
//!
//! Reports a name that the library does not have, where one of its status constants belongs.
//!
//! ## Why it matters
//!
//! In a compiled language the build fails, which the editor can tell sooner. In others the name is looked up only when
//! the line runs, which for an error path may be in production.
//!
//! ## Fix
//!
//! Offers the library's names for the code that the name speaks of (`CONTENT_TOO_LARGE` is 413, which `http` calls
//! `PAYLOAD_TOO_LARGE`), then those that differ by a few letters, then those that have its words.

use super::{Context, Example, Finding, Fix, Interest, Rule, Severity};
use crate::codes::name_key;
use crate::mention::{Meaning, Mention};
use crate::suggestions::suggestions;

pub(super) static RULE: Rule = Rule {
    id: "unknown-constant",
    summary: "A status constant that the library does not have.",
    severity: Severity::Error,
    is_on: true,
    interest: Interest::Faults,
    examples: &[
        Example::bad(
            "rust",
            "StatusCode::NOT_FUOND",
            "use http::StatusCode;\n\nfn missing() -> StatusCode {\n    StatusCode::NOT_FUOND\n}\n",
        ),
        Example::good("rust", "use http::StatusCode;\n\nfn missing() -> StatusCode {\n    StatusCode::NOT_FOUND\n}\n"),
    ],
    source: include_str!("unknown_constant.rs"),
    check,
};

fn check(mention: &Mention, context: &Context) -> Option<Finding> {
    let Meaning::Unknown(name) = &mention.meaning else { return None };
    let family = mention.family?;
    let has = |name: &str| context.file.is_none_or(|file| file.installed().lack(family, name).is_none());
    let names = suggestions(name, family, context.registry(), has);
    let hint = names.first().map(|best| format!("; did you mean `{best}`?")).unwrap_or_default();
    let mut finding = RULE.finding(mention, format!("`{}` has no `{name}`{hint}", family.title));
    // The path before the name stays as it is written.
    let place = mention.range.end - name.len()..mention.range.end;
    finding.fixes = names
        .into_iter()
        .map(|suggestion| Fix {
            title: format!("Replace with `{suggestion}`"),
            safe: name_key(suggestion) == name_key(name),
            edits: vec![(place.clone(), suggestion.to_string())],
        })
        .collect();
    Some(finding)
}
