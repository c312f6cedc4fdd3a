//! Annotations of GitHub Actions: workflow commands on standard output.

use std::io::{self, Write};

use statuslens::rules::Severity;

use super::{Checked, Print, portable};
use crate::cli::files::Tally;
use crate::cli::lines::Lines;

pub(super) struct Github<W>(pub(super) W);

impl<W: Write> Print for Github<W> {
    fn file(&mut self, checked: &Checked) -> io::Result<()> {
        let path = portable(&checked.path)?;
        checked.findings.iter().try_for_each(|finding| {
            let span = Lines(&checked.text).span(&finding.range);
            let command = match finding.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Information | Severity::Hint => "notice",
            };
            // An annotation cannot point at a part of several lines.
            let columns = match span.line == span.end_line {
                true => format!(",col={},endColumn={}", span.column, span.end_column),
                false => String::new(),
            };
            writeln!(
                self.0,
                "::{command} file={},line={},endLine={}{columns},title={}::{}",
                property(&path),
                span.line,
                span.end_line,
                property(finding.rule.id),
                data(&finding.message),
            )
        })
    }

    fn end(&mut self, _: &Tally) -> io::Result<()> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_runner_would_take_for_its_own_is_escaped() {
        assert_eq!(data("100%: a,\r\nb"), "100%25: a,%0D%0Ab");
        assert_eq!(property("100%: a,\r\nb"), "100%25%3A a%2C%0D%0Ab");
    }
}
