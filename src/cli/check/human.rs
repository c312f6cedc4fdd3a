//! Findings as rustc shows them.

use std::io::{self, Write};

use annotate_snippets::{Level, Renderer};
use statuslens::rules::{Finding, Severity};

use super::{Checked, Print};
use crate::cli::files::{Tally, snippet};

pub(super) struct Human<W>(pub(super) W);

impl<W: Write> Print for Human<W> {
    fn file(&mut self, checked: &Checked) -> io::Result<()> {
        checked.findings.iter().try_for_each(|finding| writeln!(self.0, "{}\n", annotated(checked, finding)))
    }

    fn end(&mut self, _: &Tally) -> io::Result<()> {
        self.0.flush()
    }
}

/// One finding, with the line that it is about.
fn annotated(checked: &Checked, finding: &Finding) -> String {
    let snippet = snippet(&checked.path, &checked.text, &finding.range);
    let mut group = level(finding.severity).primary_title(&finding.message).id(finding.rule.id).element(snippet);
    for fix in &finding.fixes {
        group = group.element(Level::HELP.message(&fix.title));
    }
    Renderer::styled().render(&[group])
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Information => Level::INFO,
        Severity::Hint => Level::NOTE.with_name("hint"),
    }
}
