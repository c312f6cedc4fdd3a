//! `statuslens list`: every mention, for people and for programs.

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use comfy_table::{Table, presets};
use serde::Serialize;
use statuslens::codes::Registry;
use statuslens::document::Document;
use statuslens::mention::{Confidence, Meaning, Mention, Role, Spelling};
use statuslens::scan::Interest;
use statuslens::workspace::Source;

use super::lines::{Lines, Span};
use super::{files, style};

#[derive(Debug, clap::Args)]
pub(crate) struct ListArgs {
    #[command(flatten)]
    input: files::Input,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Format {
    /// A table for each file
    Table,
    /// One JSON object a line
    Jsonl,
    /// Comma-separated values, with a header
    Csv,
}

/// One mention as it is printed. Its fields, in this order, are the keys of JSON and the columns of CSV.
#[derive(Debug, Serialize)]
struct Record<'m> {
    path: &'m str,
    #[serde(flatten)]
    span: Span,
    language: &'static str,
    codes: Vec<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    class: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'m str>,
    text: String,
    spelling: Spelling,
    family: Option<&'static str>,
    confidence: Confidence,
    role: Role,
    evidence: &'m str,
    #[serde(skip)]
    meaning: &'m Meaning,
}

pub(crate) fn run(args: &ListArgs) -> io::Result<ExitCode> {
    let projects = args.input.projects()?;
    let mut out: Box<dyn Write> = match args.format {
        Format::Table => Box::new(BufWriter::new(anstream::stdout().lock())),
        Format::Jsonl | Format::Csv => Box::new(BufWriter::new(io::stdout().lock())),
    };
    if let Format::Csv = args.format {
        out.write_all(&csv_line(COLUMNS)?)?;
    }
    let tally = files::each(
        &args.input,
        &projects,
        |_| Interest::Everything,
        |source, document, scan, settings| render(args.format, source, document, &scan.mentions, &settings.registry),
        |rendered| out.write_all(&rendered?),
    )?;
    out.flush()?;
    Ok(ExitCode::from(if tally.failed { 2 } else { 0 }))
}

/// What is printed of one file.
fn render(
    format: Format,
    source: &Source,
    document: &Document,
    mentions: &[Mention],
    registry: &Registry,
) -> io::Result<Vec<u8>> {
    let path = source.path.to_string_lossy();
    let records = mentions.iter().map(|mention| record(&path, source, document, mention));
    match format {
        Format::Table if mentions.is_empty() => Ok(Vec::new()),
        Format::Table => Ok(table(&path, records, registry).into_bytes()),
        Format::Jsonl => {
            let mut out = Vec::new();
            for record in records {
                serde_json::to_writer(&mut out, &record)?;
                out.push(b'\n');
            }
            Ok(out)
        }
        Format::Csv => {
            records.map(|record| csv_line(cells(&record))).collect::<io::Result<Vec<_>>>().map(|l| l.concat())
        }
    }
}

fn record<'m>(path: &'m str, source: &Source, document: &Document, mention: &'m Mention) -> Record<'m> {
    Record {
        path,
        span: Lines(document.rope()).span(&mention.range),
        language: source.language.id,
        codes: mention.codes(),
        class: if let Meaning::Class(class) = mention.meaning { Some(class) } else { None },
        name: if let Meaning::Unknown(name) = &mention.meaning { Some(name) } else { None },
        text: document.rope().byte_slice(mention.range.clone()).to_string(),
        spelling: mention.spelling,
        family: mention.family.map(|family| family.id.as_str()),
        confidence: mention.confidence,
        role: mention.role,
        evidence: &mention.evidence,
        meaning: &mention.meaning,
    }
}

const COLUMNS: [&str; 17] = [
    "path",
    "start_byte",
    "end_byte",
    "line",
    "column",
    "end_line",
    "end_column",
    "language",
    "codes",
    "class",
    "name",
    "text",
    "spelling",
    "family",
    "confidence",
    "role",
    "evidence",
];

/// The fields of a record as JSON writes them, several codes joined by a space, absent ones empty.
fn cells(record: &Record) -> [String; 17] {
    let value = serde_json::to_value(record).expect("a record has no map with keys that are no strings");
    COLUMNS.map(|column| match &value[column] {
        serde_json::Value::Null => String::new(),
        serde_json::Value::String(text) => text.clone(),
        serde_json::Value::Array(codes) => codes.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    })
}

fn csv_line(cells: impl IntoIterator<Item = impl AsRef<[u8]>>) -> io::Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(cells)?;
    writer.into_inner().map_err(|error| error.into_error())
}

/// One file's mentions under its path.
fn table<'m>(path: &str, records: impl Iterator<Item = Record<'m>>, registry: &Registry) -> String {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    for record in records {
        let (code, phrase) = meaning(record.meaning, registry);
        let place = format!("{}:{}", record.span.line, record.span.column);
        let text = record.text.split_whitespace().collect::<String>();
        let doubt = if record.confidence == Confidence::Likely { " (likely)" } else { "" };
        table.add_row([place, code, phrase.to_string(), text, format!("{}{doubt}", record.evidence)]);
    }
    format!("{}\n{}\n\n", style::bold(path), table.trim_fmt())
}

/// A code and its phrase, or what else is meant, in two words.
fn meaning<'r>(meaning: &Meaning, registry: &'r Registry) -> (String, &'r str) {
    match meaning {
        Meaning::Code(code) => (code.to_string(), registry.phrase(*code).unwrap_or("(unknown)")),
        Meaning::Class(class) => (format!("{class}xx"), "(class)"),
        Meaning::Unknown(_) => ("?".to_string(), "(unknown)"),
        Meaning::Range { first, last } => {
            let bound = |code: &Option<u16>| code.map(|code| code.to_string()).unwrap_or_default();
            (format!("{}-{}", bound(first), bound(last)), "(range)")
        }
    }
}
