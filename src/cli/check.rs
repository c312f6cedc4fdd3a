//! `statuslens check`: every finding, for people and for programs.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use ropey::Rope;
use statuslens::document::Cancel;
use statuslens::installed::PackagesOf;
use statuslens::rewrite::File;
use statuslens::rules::{self, Context, Finding, Severity};

use super::files::{self, Tally};
use super::paths;
use baseline::Baseline;

mod baseline;
mod concise;
mod fingerprint;
mod fix;
mod github;
mod gitlab;
mod human;
mod json;
mod sarif;

#[derive(Debug, clap::Args)]
pub(crate) struct CheckArgs {
    #[command(flatten)]
    input: files::Input,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Report only what this file does not list
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Write everything that is found to this file, for `--baseline`, and report nothing
    #[arg(long, value_name = "FILE", conflicts_with = "baseline")]
    write_baseline: Option<PathBuf>,
    /// Exit with 0 whatever is found
    #[arg(long)]
    exit_zero: bool,
    #[command(flatten)]
    fix: fix::FixArgs,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Format {
    /// The code with what is wrong under it
    Human,
    /// One line a finding
    Concise,
    /// One JSON array of findings
    Json,
    /// SARIF 2.1.0, for code scanning services
    Sarif,
    /// Annotations of GitHub Actions
    Github,
    /// A Code Quality report of GitLab
    Gitlab,
}

/// One file with something wrong in it.
struct Checked {
    path: String,
    text: Rope,
    findings: Vec<Finding>,
    /// How many things were wrong in it that are mended in the text.
    mended: usize,
}

pub(crate) fn run(args: &CheckArgs) -> io::Result<ExitCode> {
    let projects = args.input.projects()?;
    if args.fix.diff {
        return fix::show(args, &projects);
    }
    // The text goes where it comes from: standard output is not free for findings then.
    let is_filter = args.fix.mends() && args.input.is_stdin();
    let mut baseline = args.baseline.as_deref().map(Baseline::read).transpose()?;
    let mut written = args.write_baseline.as_deref().map(Baseline::new);
    let mut summary = Summary::default();
    let mut print = args.format.printer(is_filter);
    let tally = files::each(
        &args.input,
        &projects,
        rules::interest,
        |source, document, scan, settings| {
            let packages = PackagesOf::Path((&source.path).into());
            let fixed = args.fix.mends().then(|| args.fix.mended(document, settings, &packages)).flatten();
            let (document, mended) = fixed.as_ref().map_or((document, 0), |(document, mended)| (document, *mended));
            let file = File::new(document, packages, &Cancel::default());
            let scan = file.as_ref().map_or(scan, File::scan);
            let findings = rules::check(scan, &Context { settings, file: file.as_ref() });
            let is_told = !findings.is_empty() || mended > 0 || is_filter;
            is_told.then(|| {
                let (path, text) = (source.path.to_string_lossy().into_owned(), document.rope().clone());
                (source.path.clone(), Checked { path, text, findings, mended })
            })
        },
        |checked| {
            let Some((path, mut checked)) = checked else { return Ok(()) };
            if is_filter {
                checked.text.write_to(io::stdout().lock())?;
            } else if checked.mended > 0 {
                fix::replace(&path, &checked.text).map_err(|error| named(&path, &error))?;
            }
            if let Some(written) = &mut written {
                return written.add(&checked);
            }
            if let Some(baseline) = &mut baseline {
                baseline.take_out(&mut checked)?;
            }
            summary.add(&checked);
            if checked.findings.is_empty() { Ok(()) } else { print.file(&checked) }
        },
    )?;
    if let Some(written) = written {
        anstream::eprintln!("{}", written.write()?);
        return Ok(ExitCode::from(if tally.failed { 2 } else { 0 }));
    }
    print.end(&tally)?;
    for stale in baseline.map(|baseline| baseline.stale(&tally.paths)).transpose()?.unwrap_or_default() {
        anstream::eprintln!("{stale}");
    }
    anstream::eprintln!("{}", summary.sentence(tally.files));
    Ok(ExitCode::from(match summary.worst() {
        _ if tally.failed => 2,
        Some(Severity::Error | Severity::Warning) if !args.exit_zero => 1,
        _ => 0,
    }))
}

impl Format {
    /// Prints to standard output, or to standard error if the other is not free.
    fn printer(self, to_stderr: bool) -> Box<dyn Print> {
        let choose =
            |stderr: Box<dyn Write>, stdout: Box<dyn Write>| BufWriter::new(if to_stderr { stderr } else { stdout });
        let styled = || choose(Box::new(anstream::stderr()), Box::new(anstream::stdout()));
        let plain = || choose(Box::new(io::stderr()), Box::new(io::stdout()));
        match self {
            Format::Human => Box::new(human::Human(styled())),
            Format::Concise => Box::new(concise::Concise(styled())),
            Format::Json => Box::new(json::Json::new(plain())),
            Format::Sarif => Box::new(sarif::Log::new(plain())),
            Format::Github => Box::new(github::Github(plain())),
            Format::Gitlab => Box::new(gitlab::Report::new(plain())),
        }
    }
}

/// A way to print findings.
trait Print {
    /// Prints the findings of one file.
    fn file(&mut self, checked: &Checked) -> io::Result<()>;
    /// Prints what comes after the last one.
    fn end(&mut self, tally: &Tally) -> io::Result<()>;
}

/// The path of a file below the working directory with `/` between its segments; of another as it was given.
fn portable(path: &str) -> io::Result<String> {
    let below = paths::below_here(Path::new(path))?;
    Ok(below.map_or_else(|| path.to_string(), |path| paths::slashed(&path)))
}

/// How many findings there are.
#[derive(Default)]
struct Summary {
    /// Those that are left, of each severity.
    remaining: std::collections::BTreeMap<Severity, usize>,
    mended: usize,
}

impl Summary {
    fn add(&mut self, checked: &Checked) {
        self.mended += checked.mended;
        for finding in &checked.findings {
            *self.remaining.entry(finding.severity).or_default() += 1;
        }
    }

    fn worst(&self) -> Option<Severity> {
        self.remaining.keys().next_back().copied()
    }

    /// "checked 214 files: 3 errors, 1 warning", or "checked 214 files: 5 findings (1 fixed, 4 remaining)"
    fn sentence(&self, files: usize) -> String {
        let counts = self.remaining.iter().rev();
        let counts: Vec<_> = counts.map(|(severity, count)| counted(*count, noun(*severity))).collect();
        let counts = if counts.is_empty() { "no findings".to_string() } else { counts.join(", ") };
        let remaining: usize = self.remaining.values().sum();
        let found = counted(self.mended + remaining, "finding");
        match self.mended {
            0 => format!("checked {}: {counts}", counted(files, "file")),
            fixed => format!("checked {}: {found} ({fixed} fixed, {remaining} remaining)", counted(files, "file")),
        }
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

/// An error with the file that it is about.
fn named(file: &Path, error: &dyn std::fmt::Display) -> io::Error {
    io::Error::other(format!("{}: {error}", file.display()))
}

fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
