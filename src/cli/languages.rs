//! `statuslens languages`: which languages are understood, and how their files end. What editors are told is checked against it.

use std::io::{self, Write};
use std::process::ExitCode;

use comfy_table::{Table, presets};
use serde::Serialize;
use statuslens::language::LANGUAGES;

#[derive(Debug, clap::Args)]
pub(crate) struct LanguagesArgs {
    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Format {
    /// A line for each language
    Table,
    /// A list of objects
    Json,
}

/// One language as it is printed.
#[derive(Debug, Serialize)]
struct Record {
    id: &'static str,
    /// Every identifier that editors use for it.
    ids: Vec<&'static str>,
    extensions: &'static [&'static str],
}

pub(crate) fn run(args: &LanguagesArgs) -> io::Result<ExitCode> {
    let records = LANGUAGES.iter().map(|language| {
        let ids = language.ids().collect();
        Record { id: language.id, ids, extensions: language.extensions }
    });
    let mut out = anstream::stdout().lock();
    match args.format {
        Format::Table => {
            let mut table = Table::new();
            table.load_style(presets::NOTHING);
            table.add_rows(records.map(|record| [record.ids.join(", "), record.extensions.join(", ")]));
            for line in table.lines() {
                writeln!(out, "{}", line.trim())?;
            }
        }
        Format::Json => {
            serde_json::to_writer_pretty(&mut out, &records.collect::<Vec<_>>())?;
            writeln!(out)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
