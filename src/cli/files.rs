//! What every command does that goes through files: progress on the way, and a word about each file left out.

use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use statuslens::document::{Cancel, Document};
use statuslens::scan::Scan;
use statuslens::workspace::{self, Problem, Source};

use super::style;

/// Whoever waits longer than this is shown how far it has come.
const PATIENCE: Duration = Duration::from_secs(1);

/// How it went.
#[derive(Debug)]
pub(crate) struct Tally {
    /// How many files were looked at.
    pub(crate) files: usize,
    /// Whether something that was named could not be read.
    pub(crate) failed: bool,
}

/// Calls `work` for each file at or below `paths` that may mention a status code, on several threads, and `take`
/// with what comes of it, in the order of the paths.
pub(crate) fn each<T: Send>(
    paths: &[PathBuf],
    work: impl Fn(&Source, &Document, &Scan) -> T + Sync,
    mut take: impl FnMut(T) -> io::Result<()>,
) -> io::Result<Tally> {
    let (sources, problems) = workspace::find(paths);
    let mut tally = Tally { files: sources.len(), failed: false };
    problems.iter().for_each(|problem| tally.leave_out(problem));
    let progress = Progress::new(sources.len());
    let work = |source: &Source, document: Result<Option<Document>, Problem>| {
        let found = document.map(|document| {
            let document = document?;
            let scan = document.scan(&Cancel::default()).expect("nobody cancels it");
            Some(work(source, &document, scan))
        });
        progress.step();
        found
    };
    workspace::read(&sources, work, |result| match result {
        Ok(None) => Ok(()),
        Ok(Some(found)) => progress.bar.suspend(|| take(found)),
        Err(problem) => {
            tally.files -= 1;
            progress.bar.suspend(|| tally.leave_out(&problem));
            Ok(())
        }
    })?;
    progress.bar.finish_and_clear();
    Ok(tally)
}

impl Tally {
    fn leave_out(&mut self, Problem { path, reason, fatal }: &Problem) {
        self.failed |= fatal;
        let level = if *fatal { style::red("error") } else { style::bold("note") };
        anstream::eprintln!("{level}: {}: {reason}", path.display());
    }
}

/// A bar on a terminal's standard error, hidden until patience runs out.
struct Progress {
    bar: ProgressBar,
    start: Instant,
}

impl Progress {
    fn new(files: usize) -> Progress {
        let bar = ProgressBar::with_draw_target(Some(files as u64), ProgressDrawTarget::hidden());
        let style = ProgressStyle::with_template("{bar:40} {pos}/{len} files").expect("the template is well-formed");
        Progress { bar: bar.with_style(style), start: Instant::now() }
    }

    fn step(&self) {
        self.bar.inc(1);
        if self.bar.is_hidden() && self.start.elapsed() > PATIENCE && io::stderr().is_terminal() {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }
}
