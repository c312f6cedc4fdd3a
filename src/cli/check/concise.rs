//! One line a finding: `src/main.rs:12:8: warning[unknown-code] ..`

use std::io::{self, Write};

use super::{Checked, Print};
use crate::cli::files::Tally;
use crate::cli::lines::Lines;

pub(super) struct Concise<W>(pub(super) W);

impl<W: Write> Print for Concise<W> {
    fn file(&mut self, checked: &Checked) -> io::Result<()> {
        checked.findings.iter().try_for_each(|finding| {
            let place = Lines(&checked.text).place(finding.range.start);
            let (path, severity, rule) = (&checked.path, finding.severity, finding.rule.id);
            writeln!(self.0, "{path}:{}:{}: {severity}[{rule}] {}", place.line, place.column, finding.message)
        })
    }

    fn end(&mut self, _: &Tally) -> io::Result<()> {
        self.0.flush()
    }
}
