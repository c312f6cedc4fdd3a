//! ## What it does
//!
//! Reports a named constant where the library takes the number as well.
//!
//! It is off by default. `[prefer-number] allow = [200, 404]` in the configuration names codes that may be written either way.
//!
//! ## Why it matters
//!
//! Some teams know the numbers by heart and not the names that every library gives them.
//!
//! ## Fix
//!
//! Writes it so, and removes the import that it leaves unused. Numbers in ranges and arithmetic are left alone, and so are places where nothing
//! shows that the other spelling fits.

use super::{Context, Example, Finding, Interest, Rule, Severity, code};
use crate::mention::Mention;

pub(super) static RULE: Rule = Rule {
    id: "prefer-number",
    summary: "A name where the library takes the number.",
    severity: Severity::Information,
    is_on: false,
    interest: Interest::Everything,
    examples: &[
        Example::bad(
            "rust",
            "StatusCode::NOT_FOUND",
            "use http::{Response, StatusCode};\n\nfn missing() -> http::Result<Response<()>> {\n    Response::builder().status(StatusCode::NOT_FOUND).body(())\n}\n",
        ),
        Example::good(
            "rust",
            "use http::{Response, StatusCode};\n\nfn missing() -> http::Result<Response<()>> {\n    Response::builder().status(404).body(())\n}\n",
        ),
    ],
    source: include_str!("prefer_number.rs"),
    check,
};

fn check(mention: &Mention, context: &Context) -> Option<Finding> {
    // Looking for the other spelling costs something.
    context.settings.config.gravity(&RULE).of(RULE.severity)?;
    let code = code(mention).filter(|code| !context.settings.config.prefer_number.allow.contains(code))?;
    let fix = context.file?.to_number(mention)?;
    let mut finding = RULE.finding(mention, format!("`{code}` can be written as a number here"));
    finding.fixes.push(fix);
    Some(finding)
}
