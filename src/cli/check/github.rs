//! Annotations of GitHub Actions: workflow commands on standard output.

use std::io::{self, Write};

use statuslens::rules::Severity;

use super::{Checked, Print};
use crate::cli::lines::Lines;

pub(super) struct Github<W>(pub(super) W);

impl<W: Write> Print for Github<W> {
    fn file(&mut self, checked: &Checked) -> io::Result<()> {
        checked.findings.iter().try_for_each(|finding| {
            let span = Lines(&checked.text).span(&finding.range);
            let command = match finding.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Information | Severity::Hint => "notice",
            };
            // An annotation cannot point at a part of several lines.
            let end_column =
                if span.line == span.end_line { format!(",endColumn={}", span.end_column) } else { String::new() };
            writeln!(
                self.0,
                "::{command} file={},line={},endLine={},col={}{end_column},title={}::{}",
                property(&checked.path),
                span.line,
                span.end_line,
                span.column,
                property(finding.rule.id),
                data(&finding.message),
            )
        })
    }

    fn end(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// The runner takes these for the ends of messages and values.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
