//! Findings as GitLab's Code Quality reads them.

use std::io::{self, Write};

use serde::Serialize;
use statuslens::rules::Severity;

use super::json::Array;
use super::{Checked, Print, fingerprint, portable};
use crate::cli::files::Tally;
use crate::cli::lines::Lines;

pub(super) struct Report<W>(Array<W>);

#[derive(Serialize)]
struct Issue<'c> {
    description: &'c str,
    check_name: &'static str,
    fingerprint: String,
    severity: &'static str,
    location: Location<'c>,
}

#[derive(Serialize)]
struct Location<'c> {
    path: &'c str,
    lines: LineNumbers,
}

#[derive(Serialize)]
struct LineNumbers {
    begin: usize,
    end: usize,
}

impl<W: Write> Report<W> {
    pub(super) fn new(out: W) -> Report<W> {
        Report(Array::new(out))
    }
}

impl<W: Write> Print for Report<W> {
    fn file(&mut self, checked: &Checked) -> io::Result<()> {
        let path = portable(&checked.path)?;
        for (finding, fingerprint) in checked.findings.iter().zip(fingerprint::of_file(checked)) {
            let span = Lines(&checked.text).span(&finding.range);
            self.0.push(&Issue {
                description: &finding.message,
                check_name: finding.rule.id,
                // It must be unique in the whole report.
                fingerprint: format!("{path}:{fingerprint}"),
                severity: severity(finding.severity),
                location: Location { path: &path, lines: LineNumbers { begin: span.line, end: span.end_line } },
            })?;
        }
        Ok(())
    }

    fn end(&mut self, _: &Tally) -> io::Result<()> {
        self.0.end()
    }
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "major",
        Severity::Warning => "minor",
        Severity::Information | Severity::Hint => "info",
    }
}
