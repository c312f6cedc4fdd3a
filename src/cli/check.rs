//! `statuslens check`: every finding, for people and for programs.

use std::io::{self, BufWriter};
use std::path::PathBuf;
use std::process::ExitCode;

use ropey::Rope;
use statuslens::codes::Registry;
use statuslens::rules::{self, Finding, Severity};

use super::files;

mod human;
mod json;

#[derive(Debug, clap::Args)]
pub(crate) struct CheckArgs {
    /// Files and folders to check [default: the working directory]
    paths: Vec<PathBuf>,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Format {
    /// The code with what is wrong under it
    Human,
    /// One JSON array of findings
    Json,
}

/// One file with something wrong in it.
struct Checked {
    path: String,
    text: Rope,
    findings: Vec<Finding>,
}

pub(crate) fn run(args: &CheckArgs) -> io::Result<ExitCode> {
    let registry = Registry::builtin();
    let mut summary = Summary::default();
    let mut print: Box<dyn Print> = match args.format {
        Format::Human => Box::new(human::Human(BufWriter::new(anstream::stdout().lock()))),
        Format::Json => Box::new(json::Json::new(BufWriter::new(io::stdout().lock()))),
    };
    let tally = files::each(
        &args.paths,
        |source, document, scan| {
            let findings = rules::check(&scan.mentions, &rules::Context { registry });
            (!findings.is_empty()).then(|| Checked {
                path: source.path.to_string_lossy().into_owned(),
                text: document.rope().clone(),
                findings,
            })
        },
        |checked| match checked {
            None => Ok(()),
            Some(checked) => {
                summary.add(&checked.findings);
                print.file(&checked)
            }
        },
    )?;
    print.end()?;
    anstream::eprintln!("{}", summary.sentence(tally.files));
    Ok(ExitCode::from(match summary.worst() {
        _ if tally.failed => 2,
        Some(Severity::Error | Severity::Warning) => 1,
        _ => 0,
    }))
}

/// A way to print findings.
trait Print {
    /// Prints the findings of one file.
    fn file(&mut self, checked: &Checked) -> io::Result<()>;
    /// Prints what comes after the last one.
    fn end(&mut self) -> io::Result<()>;
}

/// How many findings there are of each severity.
#[derive(Default)]
struct Summary(std::collections::BTreeMap<Severity, usize>);

impl Summary {
    fn add(&mut self, findings: &[Finding]) {
        for finding in findings {
            *self.0.entry(finding.severity).or_default() += 1;
        }
    }

    fn worst(&self) -> Option<Severity> {
        self.0.keys().next_back().copied()
    }

    /// "checked 214 files: 3 errors, 1 warning"
    fn sentence(&self, files: usize) -> String {
        let counts: Vec<_> = self.0.iter().rev().map(|(severity, count)| counted(*count, noun(*severity))).collect();
        let counts = if counts.is_empty() { "no findings".to_string() } else { counts.join(", ") };
        format!("checked {}: {counts}", counted(files, "file"))
    }
}

/// A word for it that has a plural.
fn noun(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Information => "note",
        Severity::Hint => "hint",
    }
}

fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
