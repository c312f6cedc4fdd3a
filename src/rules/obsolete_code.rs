//! ## What it does
//!
//! Reports a code that the registry lists as deprecated, unused or obsolete: 305, 306 and 510.
//!
//! ## Why it matters
//!
//! `305 Use Proxy` was deprecated because it let any server send a client through a proxy of the server's choosing, and
//! clients ignore it. `306` has had no meaning since 1999. `510 Not Extended` belongs to an experiment that was ended.
//!
//! `418 I'm a teapot` is listed as unused too, but is left alone: whoever sends it means it as the joke that it is.
//!
//! A code that is compared with what another server sent gets the same remark, but as information only; so does one in a table of
//! codes and their names.

use super::{Context, Example, Finding, Interest, Rule, Severity, code};
use crate::codes::Registration;
use crate::mention::{Mention, Role};

pub(super) static RULE: Rule = Rule {
    id: "obsolete-code",
    summary: "A status code that is out of use.",
    severity: Severity::Warning,
    is_on: true,
    interest: Interest::Faults,
    examples: &[
        Example::bad(
            "rust",
            "StatusCode::USE_PROXY",
            "use http::StatusCode;\n\nfn elsewhere() -> StatusCode {\n    StatusCode::USE_PROXY\n}\n",
        ),
        Example::bad(
            "rust",
            "510",
            "fn refuse() -> http::Result<http::Response<()>> {\n    http::Response::builder().status(510).body(())\n}\n",
        ),
        Example::good(
            "rust",
            "use http::StatusCode;\n\nfn elsewhere() -> StatusCode {\n    StatusCode::TEMPORARY_REDIRECT\n}\n",
        ),
    ],
    source: include_str!("obsolete_code.rs"),
    check,
};

const TEAPOT: u16 = 418;

fn check(mention: &Mention, context: &Context) -> Option<Finding> {
    let code = code(mention).filter(|code| *code != TEAPOT)?;
    let state = match context.registry().code(code)?.registration {
        Registration::Deprecated => "deprecated",
        Registration::Unused => "unused",
        Registration::Obsolete => "obsolete",
        _ => return None,
    };
    let mut finding = RULE.finding(mention, format!("`{code}` is {state} and should not be sent"));
    finding.deprecated = true;
    if matches!(mention.role, Role::Compared | Role::Named) {
        finding.severity = Severity::Information;
    }
    Some(finding)
}
