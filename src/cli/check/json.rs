//! Findings for programs: one JSON array, written as it grows, one finding a line.

use std::io::{self, Write};

use serde::Serialize;
use statuslens::rules::{Finding, Severity};

use super::{Checked, Print};
use crate::cli::files::Tally;
use crate::cli::lines::{Lines, Span};

pub(super) struct Json<W>(Array<W>);

/// A JSON array that is written as it grows, one element a line.
pub(super) struct Array<W> {
    out: W,
    empty: bool,
}

impl<W: Write> Array<W> {
    pub(super) fn new(out: W) -> Array<W> {
        Array { out, empty: true }
    }

    pub(super) fn push(&mut self, element: &impl Serialize) -> io::Result<()> {
        let before = if std::mem::take(&mut self.empty) { "[\n" } else { ",\n" };
        self.out.write_all(before.as_bytes())?;
        Ok(serde_json::to_writer(&mut self.out, element)?)
    }

    pub(super) fn end(&mut self) -> io::Result<()> {
        self.out.write_all(if self.empty { b"[]\n" } else { b"\n]\n" })?;
        self.out.flush()
    }
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
        Json(Array::new(out))
    }
}

impl<W: Write> Print for Json<W> {
    fn file(&mut self, checked: &Checked) -> io::Result<()> {
        checked.findings.iter().try_for_each(|finding| self.0.push(&record(checked, finding)))
    }

    fn end(&mut self, _: &Tally) -> io::Result<()> {
        self.0.end()
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
