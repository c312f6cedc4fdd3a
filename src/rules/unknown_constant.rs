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
//! `PAYLOAD_TOO_LARGE`), or else those that differ by a few letters.

use super::{Context, Example, Finding, Fix, Rule, Severity};
use crate::codes::{Registry, is_typo_of, name_key};
use crate::family::Family;
use crate::mention::{Meaning, Mention};

pub(super) static RULE: Rule = Rule {
    id: "unknown-constant",
    summary: "A status constant that the library does not have.",
    severity: Severity::Error,
    is_on: true,
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

/// More suggestions than this are no help.
const SUGGESTIONS: usize = 3;

fn check(mention: &Mention, context: &Context) -> Option<Finding> {
    let Meaning::Unknown(name) = &mention.meaning else { return None };
    let family = mention.family?;
    let names = suggestions(name, family, context.registry());
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

/// The family's names for what `name` may have meant, the likeliest first: its own for the code that `name` is a name of
/// elsewhere, then those that are spelled almost alike.
fn suggestions<'f>(name: &str, family: &'f Family, registry: &Registry) -> Vec<&'f str> {
    let same_code = registry.by_name(name).and_then(|code| family.name(code));
    let wanted = name_key(name);
    let mut alike: Vec<_> = family
        .names
        .keys()
        .filter(|candidate| !family.deprecated.contains_key(*candidate))
        .map(|candidate| (name_key(candidate), candidate.as_str()))
        .filter(|(key, candidate)| is_typo_of(key, &wanted) && Some(*candidate) != same_code)
        .collect();
    alike.sort_by_cached_key(|(key, candidate)| (strsim::osa_distance(key, &wanted), *candidate));
    same_code.into_iter().chain(alike.into_iter().map(|(_, candidate)| candidate)).take(SUGGESTIONS).collect()
}
