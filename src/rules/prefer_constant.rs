//! ## What it does
//!
//! Reports a status code that is written as a number where the library takes a named constant as well.
//!
//! It is off by default. `[prefer-constant] allow = [200, 404]` in the configuration names codes that may be written either way.
//!
//! ## Why it matters
//!
//! A name says what is meant, and a slip in it does not compile.
//!
//! ## Fix
//!
//! Writes it so, with the import that it takes. Numbers in ranges and arithmetic are left alone, and so are places where nothing
//! shows that the other spelling fits.

use super::{Context, Example, Finding, Interest, Rule, Severity, code};
use crate::mention::Mention;

pub(super) static RULE: Rule = Rule {
    id: "prefer-constant",
    summary: "A number where the library has a name for it.",
    severity: Severity::Information,
    is_on: false,
    interest: Interest::Everything,
    examples: &[
        Example::bad(
            "rust",
            "404",
            "use http::{Response, StatusCode};\n\nfn missing() -> http::Result<Response<()>> {\n    Response::builder().status(404).body(())\n}\n",
        ),
        Example::good(
            "rust",
            "use http::{Response, StatusCode};\n\nfn missing() -> http::Result<Response<()>> {\n    Response::builder().status(StatusCode::NOT_FOUND).body(())\n}\n",
        ),
    ],
    source: include_str!("prefer_constant.rs"),
    check,
};

fn check(mention: &Mention, context: &Context) -> Option<Finding> {
    // Looking for the other spelling costs something.
    context.settings.config.gravity(&RULE).of(RULE.severity)?;
    let code = code(mention).filter(|code| !context.settings.config.prefer_constant.allow.contains(code))?;
    let fix = context.file?.to_constant(mention)?;
    let mut finding = RULE.finding(mention, format!("`{code}` has a name here"));
    finding.fixes.push(fix);
    Some(finding)
}
