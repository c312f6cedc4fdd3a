//! Findings as a SARIF 2.1.0 log, which GitHub's code scanning and many viewers read.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;

use serde_json::json;
use serde_sarif::sarif::{
    ArtifactChange, ArtifactContent, ArtifactLocation, Fix, Invocation, Location, Message, MultiformatMessageString,
    PhysicalLocation, PropertyBag, Region, Replacement, ReportingConfiguration, ReportingDescriptor, Result,
    ResultLevel, Run, Sarif, Tool, ToolComponent,
};
use statuslens::fix;
use statuslens::rules::{Finding, RULES, Rule, Severity};

use super::{Checked, Print, fingerprint};
use crate::cli::files::Tally;
use crate::cli::lines::{Lines, Span};
use crate::cli::paths;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// What relative URIs start from: the working directory.
const ROOT: &str = "%SRCROOT%";

/// The name and version of our way to tell findings apart.
const FINGERPRINT: &str = "lineText/v1";

pub(super) struct Log<W> {
    out: W,
    results: Vec<Result>,
}

impl<W: Write> Log<W> {
    pub(super) fn new(out: W) -> Log<W> {
        Log { out, results: Vec::new() }
    }
}

impl<W: Write> Print for Log<W> {
    fn file(&mut self, checked: &Checked) -> io::Result<()> {
        let artifact = artifact(&checked.path)?;
        let findings = checked.findings.iter().zip(fingerprint::of_file(checked));
        self.results.extend(findings.map(|(finding, fingerprint)| result(&artifact, checked, finding, fingerprint)));
        Ok(())
    }

    fn end(&mut self, tally: &Tally) -> io::Result<()> {
        let run = Run::builder()
            .tool(tool())
            .invocations(vec![Invocation::builder().execution_successful(!tally.failed).build()])
            .original_uri_base_ids(BTreeMap::from([(ROOT.to_string(), root()?)]))
            // As `Lines` counts: characters, and lines that end at each of these.
            .column_kind("unicodeCodePoints")
            .newline_sequences(["\r\n", "\n", "\r"].map(String::from).to_vec())
            .results(std::mem::take(&mut self.results))
            .build();
        let log = Sarif::builder().schema(SCHEMA).version("2.1.0").runs(vec![run]).build();
        serde_json::to_writer_pretty(&mut self.out, &log)?;
        writeln!(self.out)?;
        self.out.flush()
    }
}

fn tool() -> Tool {
    let driver = ToolComponent::builder()
        .name("StatusLens")
        .version(env!("CARGO_PKG_VERSION"))
        .semantic_version(env!("CARGO_PKG_VERSION"))
        .short_description(text(env!("CARGO_PKG_DESCRIPTION").to_string()))
        .rules(RULES.iter().map(|rule| descriptor(rule)).collect::<Vec<_>>())
        .build();
    let home = Some(env!("CARGO_PKG_REPOSITORY").to_string()).filter(|home| !home.is_empty());
    Tool::builder().driver(ToolComponent { information_uri: home, ..driver }).build()
}

fn descriptor(rule: &Rule) -> ReportingDescriptor {
    let page = rule.documentation();
    let help = MultiformatMessageString::builder().text(page.clone()).markdown(page).build();
    // What code scanning sorts and filters by.
    let properties = BTreeMap::from([
        ("precision".to_string(), json!("very-high")),
        ("problem.severity".to_string(), json!(problem_severity(rule.severity))),
    ]);
    let descriptor = ReportingDescriptor::builder()
        .id(rule.id)
        .short_description(text(rule.summary.to_string()))
        .full_description(text(rule.description()))
        .help(help)
        .default_configuration(
            ReportingConfiguration::builder().enabled(rule.is_on).level(json!(level(rule.severity))).build(),
        )
        .properties(PropertyBag::builder().tags(vec!["http".into()]).additional_properties(properties).build())
        .build();
    ReportingDescriptor { help_uri: rule.url(), ..descriptor }
}

fn result(artifact: &ArtifactLocation, checked: &Checked, finding: &Finding, fingerprint: String) -> Result {
    let lines = Lines(&checked.text);
    let place =
        PhysicalLocation::builder().artifact_location(artifact.clone()).region(region(lines.span(&finding.range)));
    let fixes: Vec<_> = finding.fixes.iter().map(|fix| sarif_fix(artifact, &lines, fix)).collect();
    let index =
        RULES.iter().position(|rule| std::ptr::eq(*rule, finding.rule)).expect("a finding's rule is in the table");
    let result = Result::builder()
        .rule_id(finding.rule.id)
        .rule_index(index as i64)
        .level(level(finding.severity))
        .message(Message::builder().text(finding.message.clone()).build())
        .locations(vec![Location::builder().physical_location(place.build()).build()])
        .partial_fingerprints(BTreeMap::from([(FINGERPRINT.to_string(), fingerprint)]))
        .build();
    Result { fixes: Some(fixes).filter(|fixes| !fixes.is_empty()), ..result }
}

fn sarif_fix(artifact: &ArtifactLocation, lines: &Lines, fix: &fix::Fix) -> Fix {
    let replacements = fix.edits.iter().map(|(range, text)| {
        let inserted = ArtifactContent::builder().text(text.clone()).build();
        Replacement::builder().deleted_region(region(lines.span(range))).inserted_content(inserted).build()
    });
    let change =
        ArtifactChange::builder().artifact_location(artifact.clone()).replacements(replacements.collect::<Vec<_>>());
    Fix::builder()
        .description(Message::builder().text(fix.title.clone()).build())
        .artifact_changes(vec![change.build()])
        .build()
}

fn region(span: Span) -> Region {
    Region::builder()
        .start_line(span.line as i64)
        .start_column(span.column as i64)
        .end_line(span.end_line as i64)
        .end_column(span.end_column as i64)
        .build()
}

/// A file by its way from the root, or by its absolute URI if it is not below.
fn artifact(path: &str) -> io::Result<ArtifactLocation> {
    let path = Path::new(path);
    Ok(match paths::below_here(path)? {
        Some(below) => ArtifactLocation::builder().uri(paths::reference(&below)).uri_base_id(ROOT).build(),
        None => ArtifactLocation::builder().uri(paths::uri(path)?).build(),
    })
}

fn root() -> io::Result<ArtifactLocation> {
    let folder = paths::uri(Path::new("."))?;
    let slash = if folder.ends_with('/') { "" } else { "/" };
    Ok(ArtifactLocation::builder().uri(folder + slash).build())
}

fn text(text: String) -> MultiformatMessageString {
    MultiformatMessageString::builder().text(text).build()
}

fn level(severity: Severity) -> ResultLevel {
    match severity {
        Severity::Error => ResultLevel::Error,
        Severity::Warning => ResultLevel::Warning,
        Severity::Information | Severity::Hint => ResultLevel::Note,
    }
}

fn problem_severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Information | Severity::Hint => "recommendation",
    }
}
