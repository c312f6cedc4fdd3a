//! Findings as rustc shows them.

use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use statuslens::rules::{Finding, Severity};

use super::{Checked, Print};
use crate::cli::lines::Lines;

pub(super) struct Human<W>(pub(super) W);

impl<W: Write> Print for Human<W> {
    fn file(&mut self, checked: &Checked) -> io::Result<()> {
        checked.findings.iter().try_for_each(|finding| writeln!(self.0, "{}\n", snippet(checked, finding)))
    }

    fn end(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// The lines of one finding, with what is wrong under them. Only those lines go to the renderer: it would break
/// others where editors do not.
fn snippet(checked: &Checked, finding: &Finding) -> String {
    let lines = Lines(&checked.text);
    let around = lines.around(&finding.range);
    let at = finding.range.start - around.start..finding.range.end - around.start;
    let snippet = Snippet::source(checked.text.byte_slice(around).to_string())
        .path(&checked.path)
        .line_start(lines.place(finding.range.start).line)
        .annotation(AnnotationKind::Primary.span(at));
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
