//! Findings for programs: one JSON array, written as it grows, one finding a line.

use std::io::{self, Write};

use serde::Serialize;
use statuslens::rules::{Finding, Severity};

use super::{Checked, Print};
use crate::cli::lines::{Lines, Span};

pub(super) struct Json<W> {
    out: W,
    empty: bool,
}

#[derive(Serialize)]
struct Record<'f> {
    path: &'f str,
    #[serde(flatten)]
    span: Span,
    rule: &'static str,
    severity: Severity,
    message: &'f str,
    deprecated: bool,
    url: Option<String>,
    fixes: Vec<FixRecord<'f>>,
}

#[derive(Serialize)]
struct FixRecord<'f> {
    title: &'f str,
    safe: bool,
    edits: Vec<Edit<'f>>,
}

#[derive(Serialize)]
struct Edit<'f> {
    #[serde(flatten)]
    span: Span,
    text: &'f str,
}

impl<W: Write> Json<W> {
    pub(super) fn new(out: W) -> Json<W> {
        Json { out, empty: true }
    }
}

impl<W: Write> Print for Json<W> {
    fn file(&mut self, checked: &Checked) -> io::Result<()> {
        for finding in &checked.findings {
            let before = if std::mem::take(&mut self.empty) { "[\n" } else { ",\n" };
            self.out.write_all(before.as_bytes())?;
            serde_json::to_writer(&mut self.out, &record(checked, finding))?;
        }
        Ok(())
    }

    fn end(&mut self) -> io::Result<()> {
        self.out.write_all(if self.empty { b"[]\n" } else { b"\n]\n" })?;
        self.out.flush()
    }
}

fn record<'f>(checked: &'f Checked, finding: &'f Finding) -> Record<'f> {
    let lines = Lines(&checked.text);
    let fixes = finding.fixes.iter().map(|fix| FixRecord {
        title: &fix.title,
        safe: fix.safe,
        edits: fix.edits.iter().map(|(range, text)| Edit { span: lines.span(range), text }).collect(),
    });
    Record {
        path: &checked.path,
        span: lines.span(&finding.range),
        rule: finding.rule.id,
        severity: finding.severity,
        message: &finding.message,
        deprecated: finding.deprecated,
        url: finding.rule.url(),
        fixes: fixes.collect(),
    }
}
