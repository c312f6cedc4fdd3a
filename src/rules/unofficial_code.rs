//! ## What it does
//!
//! Points out a code that is not registered, but that a vendor is known to use, and names the vendor.
//!
//! ## Why it matters
//!
//! Inside that vendor's world the code is right, and often the only way to tell what happened: Cloudflare's 522 says more
//! than 504. Elsewhere clients treat it as the `x00` code of its class, and the number may mean something else to the
//! next vendor. A code that the project has added as its own is not pointed out.

use super::{Context, Example, Finding, Interest, Rule, Severity, number};
use crate::codes::Unofficial;
use crate::mention::Mention;

pub(super) static RULE: Rule = Rule {
    id: "unofficial-code",
    summary: "A status code of one vendor.",
    severity: Severity::Hint,
    is_on: true,
    interest: Interest::Faults,
    examples: &[
        Example::bad(
            "rust",
            "499",
            "fn gone_away() -> http::Result<http::Response<()>> {\n    http::Response::builder().status(499).body(())\n}\n",
        ),
        Example::good(
            "rust",
            "fn gone_away() -> http::Result<http::Response<()>> {\n    http::Response::builder().status(408).body(())\n}\n",
        ),
    ],
    source: include_str!("unofficial_code.rs"),
    check,
};

fn check(mention: &Mention, context: &Context) -> Option<Finding> {
    let code = number(mention).filter(|code| (100..=999).contains(code))?;
    if context.registry().code(code).is_some() || context.registry().project(code).is_some() {
        return None;
    }
    let uses: Vec<_> = context.registry().unofficial(code).iter().map(describe).collect();
    (!uses.is_empty()).then(|| RULE.finding(mention, format!("`{code}` is unofficial: {}", uses.join(", "))))
}

/// "nginx (Client Closed Request)"
fn describe(one: &Unofficial) -> String {
    match &one.name {
        Some(name) => format!("{} ({name})", one.vendor),
        None => one.vendor.clone(),
    }
}
