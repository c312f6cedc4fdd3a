//! ## What it does
//!
//! Reports a name that the library keeps for old code only, where the project's version of it has the new name. Which version
//! that is, the lock file tells; without one the rule keeps silent.
//!
//! ## Why it matters
//!
//! The compiler warns of it too, but cannot say what the code means, and a later version of the library will not have it.
//!
//! ## Fix
//!
//! Writes the new name, or the number where the place takes one.

use super::{Context, Example, Finding, Fix, Interest, Rule, Severity, code};
use crate::mention::Mention;

pub(super) static RULE: Rule = Rule {
    id: "deprecated-constant",
    summary: "A name that the library keeps for old code only.",
    severity: Severity::Hint,
    is_on: true,
    interest: Interest::Faults,
    examples: &[
        Example::bad(
            "rust",
            "StatusError::unavailable_for_legalreasons",
            "use salvo::http::StatusError;\n\nfn withheld() -> StatusError {\n    StatusError::unavailable_for_legalreasons()\n}\n",
        ),
        Example::good(
            "rust",
            "use salvo::http::StatusError;\n\nfn withheld() -> StatusError {\n    StatusError::unavailable_for_legal_reasons()\n}\n",
        ),
    ],
    source: include_str!("deprecated_constant.rs"),
    check,
};

fn check(mention: &Mention, context: &Context) -> Option<Finding> {
    let (family, code) = (mention.family?, code(mention)?);
    if family.deprecated.is_empty() {
        return None;
    }
    let file = context.file?;
    let name = file.name_of(mention);
    let new = family.deprecated.get(name).filter(|new| file.installed().surely_has(family, new))?;
    let mut finding = RULE.finding(mention, format!("`{name}` ({code}) is deprecated; it is called `{new}` now"));
    finding.deprecated = true;
    // The path before the name stays as it is written.
    let place = mention.range.end - name.len()..mention.range.end;
    let title = format!("Write as `{new}`");
    finding.fixes.push(Fix { title, edits: vec![(place, new.clone())], safe: true });
    finding.fixes.extend(file.to_number(mention));
    Some(finding)
}
