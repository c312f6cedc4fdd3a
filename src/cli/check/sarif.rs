//! SARIF 2.1.0: one run with all rules and all findings, printed at the end. Columns count Unicode code points.

use std::collections::HashMap;
use std::io::{self, Write};
use std::ops::Range;

use serde_json::{Value, json};
use serde_sarif::sarif::Sarif as Log;
use statuslens::rules::{Finding, RULES, Rule, Severity};

use super::{Checked, Print};
use crate::cli::lines::Lines;

pub(super) struct Sarif<W> {
    out: W,
    results: Vec<Value>,
}

impl<W> Sarif<W> {
    pub(super) fn new(out: W) -> Sarif<W> {
        Sarif { out, results: Vec::new() }
    }
}

impl<W: Write> Print for Sarif<W> {
    fn file(&mut self, checked: &Checked) -> io::Result<()> {
        // Findings on lines of the same text are told apart by their order.
        let mut seen: HashMap<String, usize> = HashMap::new();
        for finding in &checked.findings {
            let line = checked.text.line(checked.text.byte_to_line(finding.range.start));
            let line: String = line.chars().filter(|c| !c.is_whitespace()).collect();
            let fingerprint = format!("{}:{line}", finding.rule.id);
            let count = seen.entry(fingerprint.clone()).or_default();
            *count += 1;
            self.results.push(result(checked, finding, &format!("{fingerprint}:{count}")));
        }
        Ok(())
    }

    fn end(&mut self) -> io::Result<()> {
        let log = json!({
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [{
                "tool": { "driver": {
                    "name": env!("CARGO_PKG_NAME"),
                    "semanticVersion": env!("CARGO_PKG_VERSION"),
                    "rules": RULES.map(descriptor),
                } },
                "columnKind": "unicodeCodePoints",
                "results": self.results,
            }],
        });
        // Through the types of the format, so that nothing is written that it does not have.
        let log: Log = serde_json::from_value(log)?;
        serde_json::to_writer(&mut self.out, &log)?;
        writeln!(self.out)?;
        self.out.flush()
    }
}

fn descriptor(rule: &Rule) -> Value {
    let mut descriptor = json!({
        "id": rule.id,
        "shortDescription": { "text": rule.summary },
        "help": { "text": rule.documentation(), "markdown": rule.documentation() },
        "defaultConfiguration": { "enabled": rule.is_on, "level": level(rule.severity) },
    });
    if let Some(url) = rule.url() {
        descriptor["helpUri"] = url.into();
    }
    descriptor
}

fn result(checked: &Checked, finding: &Finding, fingerprint: &str) -> Value {
    let location = artifact(checked);
    let fixes = finding.fixes.iter().map(|fix| {
        let edit = |(range, text): &(Range<usize>, String)| {
            json!({ "deletedRegion": region(checked, range), "insertedContent": { "text": text } })
        };
        let replacements: Vec<Value> = fix.edits.iter().map(edit).collect();
        json!({
            "description": { "text": fix.title },
            "artifactChanges": [{ "artifactLocation": location, "replacements": replacements }],
        })
    });
    json!({
        "ruleId": finding.rule.id,
        "ruleIndex": RULES.iter().position(|rule| rule.id == finding.rule.id),
        "level": level(finding.severity),
        "message": { "text": finding.message },
        "locations": [{ "physicalLocation": {
            "artifactLocation": location,
            "region": region(checked, &finding.range),
        } }],
        "partialFingerprints": { "ruleAndLine/v1": fingerprint },
        "fixes": fixes.collect::<Vec<Value>>(),
    })
}

/// The file as a URI, relative to the folder that the code stands in.
fn artifact(checked: &Checked) -> Value {
    const PLAIN: &str = "-_.~/";
    let encode = |byte: u8| {
        let is_plain = byte.is_ascii_alphanumeric() || PLAIN.contains(char::from(byte));
        if is_plain { char::from(byte).to_string() } else { format!("%{byte:02X}") }
    };
    let uri: String = checked.path.replace('\\', "/").bytes().map(encode).collect();
    if uri.starts_with('/') {
        json!({ "uri": format!("file://{uri}") })
    } else {
        json!({ "uri": uri, "uriBaseId": "%SRCROOT%" })
    }
}

fn region(checked: &Checked, range: &Range<usize>) -> Value {
    let span = Lines(&checked.text).span(range);
    json!({
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Information | Severity::Hint => "note",
    }
}
