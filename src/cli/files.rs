//! What every command does that goes through files: progress on the way, and a word about each file left out.

use std::fs;
use std::io::{self, IsTerminal, Read};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use annotate_snippets::{Annotation, AnnotationKind, Level, Renderer, Snippet};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use ropey::Rope;
use statuslens::config::{Projects, Settings};
use statuslens::document::{Cancel, Document};
use statuslens::scan::{Interest, Scan};
use statuslens::workspace::{self, Problem, Reason, Source};

use super::lines::Lines;
use super::style;

/// Whoever waits longer than this is shown how far it has come.
const PATIENCE: Duration = Duration::from_secs(1);

/// How it went.
#[derive(Debug)]
pub(crate) struct Tally {
    /// How many files were looked at.
    pub(crate) files: usize,
    /// Where every file is that was to be looked at.
    pub(crate) paths: Vec<PathBuf>,
    /// Whether something that was named could not be read.
    pub(crate) failed: bool,
}

/// What to look at, and by which settings.
#[derive(Debug, clap::Args)]
pub(crate) struct Input {
    /// Files and folders to look into [default: the working directory]
    paths: Vec<PathBuf>,
    /// Look into the paths in this file too, one a line; `-` is standard input
    #[arg(long, value_name = "FILE")]
    files_from: Option<PathBuf>,
    /// The paths of `--files-from` end with NUL bytes instead of line breaks
    #[arg(short = '0', long, requires = "files_from")]
    null: bool,
    /// Look at the text on standard input as if it stood in this file
    #[arg(long, value_name = "PATH", conflicts_with_all = ["paths", "files_from"])]
    stdin_filename: Option<PathBuf>,
    /// Leave out what the configuration excludes even if it is named, for programs that name whatever has changed
    #[arg(long)]
    force_exclude: bool,
    #[command(flatten)]
    settings: SettingsArgs,
}

/// Which settings hold.
#[derive(Debug, clap::Args)]
pub(crate) struct SettingsArgs {
    /// Use this configuration file instead of the nearest statuslens.toml of each file
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Use no configuration file
    #[arg(long, conflicts_with = "config")]
    isolated: bool,
}

impl SettingsArgs {
    /// The settings of all files, and what is wrong in the file that is named.
    ///
    /// # Errors
    /// If that cannot be read.
    pub(crate) fn projects(&self) -> io::Result<Projects> {
        Ok(match &self.config {
            Some(file) => Projects::from_file(file)?,
            None if self.isolated => Projects::fixed(Settings::default()),
            None => Projects::default(),
        })
    }
}

impl Input {
    /// The settings of all files.
    ///
    /// # Errors
    /// If the file that is named cannot be read.
    pub(crate) fn projects(&self) -> io::Result<Projects> {
        self.settings.projects()
    }

    /// Whether it is the text on standard input.
    pub(crate) fn is_stdin(&self) -> bool {
        self.stdin_filename.is_some()
    }

    fn sources(&self) -> io::Result<(Vec<Source>, Vec<Problem>)> {
        let mut paths = self.paths.clone();
        let Some(list) = &self.files_from else { return Ok(workspace::find(&paths)) };
        let list = match list.as_os_str() == "-" {
            true => io::read_to_string(io::stdin()),
            false => fs::read_to_string(list),
        };
        let list = list.map_err(|error| io::Error::other(format!("the list of files: {error}")))?;
        let end = if self.null { '\0' } else { '\n' };
        let lines = list.split(end).map(|line| line.strip_suffix('\r').unwrap_or(line));
        paths.extend(lines.filter(|line| !line.is_empty()).map(PathBuf::from));
        // A list may be empty, as one of the parts of a larger one: that is not the whole folder.
        if paths.is_empty() {
            return Ok((Vec::new(), Vec::new()));
        }
        let (sources, mut problems) = workspace::find(&paths);
        // Lists are made by programs that do not know our languages, such as `git diff --name-only`.
        problems
            .retain(|problem| !matches!(problem.reason, Reason::UnknownLanguage) || self.paths.contains(&problem.path));
        Ok((sources, problems))
    }
}

/// Calls `work` for each file of the input in which there may be something of interest, on several threads, and `take` with what
/// comes of it, in the order of the paths.
pub(crate) fn each<T: Send>(
    input: &Input,
    projects: &Projects,
    interest: impl Fn(&Settings) -> Interest + Sync,
    work: impl Fn(&Source, &Document, &Scan, &Settings) -> T + Sync,
    mut take: impl FnMut(T) -> io::Result<()>,
) -> io::Result<Tally> {
    let work = |source: &Source, document: Document| {
        let settings = projects.of(&source.path);
        let positions = settings.positions(document.language());
        let document = document.with_positions(positions);
        let scan = document.scan(&Cancel::default()).expect("nobody cancels it");
        work(source, &document, scan, &settings)
    };
    if let Some(path) = &input.stdin_filename {
        let is_excluded = input.force_exclude && !projects.of(path).covers(path);
        return from_stdin(path, is_excluded, projects, work, take);
    }
    let (mut sources, problems) = input.sources()?;
    workspace::find_parts(&mut sources);
    sources
        .retain(|source| source.is_named() && !input.force_exclude || projects.of(&source.path).covers(&source.path));
    let paths = sources.iter().map(|source| source.path.clone()).collect();
    let mut tally = Tally { files: sources.len(), paths, failed: tell_problems(projects) };
    problems.iter().for_each(|problem| tally.leave_out(problem));
    let progress = Progress::new(sources.len());
    let work = |source: &Source, document: Result<Option<Document>, Problem>| {
        let found = document.map(|document| document.map(|document| work(source, document)));
        progress.step();
        found
    };
    let interest = |source: &Source| interest(&projects.of(&source.path));
    workspace::read(&sources, interest, work, |result| match result {
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

/// The same for the text on standard input. If it is excluded, nothing is looked for in it.
fn from_stdin<T>(
    path: &Path,
    is_excluded: bool,
    projects: &Projects,
    work: impl Fn(&Source, Document) -> T,
    mut take: impl FnMut(T) -> io::Result<()>,
) -> io::Result<Tally> {
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes).map_err(|error| io::Error::other(format!("standard input: {error}")))?;
    let mut read = Source::named(path.to_path_buf()).ok_or(Reason::UnknownLanguage);
    if let Ok(source) = &mut read {
        workspace::find_parts(std::slice::from_mut(source));
    }
    match read.and_then(|source| source.document(bytes).map(|document| (source, document))) {
        Ok((source, document)) => {
            let nothing = || Document::new(None, &document.rope().to_string());
            take(work(&source, if is_excluded { nothing() } else { document }))?;
            Ok(Tally { files: 1, paths: vec![source.path], failed: tell_problems(projects) })
        }
        Err(reason) => {
            let mut tally = Tally { files: 0, paths: Vec::new(), failed: tell_problems(projects) };
            tally.leave_out(&Problem { path: path.to_path_buf(), reason, fatal: true });
            Ok(tally)
        }
    }
}

/// Tells what is wrong in the configuration files; whether anything is.
pub(crate) fn tell_problems(projects: &Projects) -> bool {
    let files = projects.with_problems();
    for file in &files {
        let path = shown(&file.path);
        for problem in &file.problems {
            let title = Level::ERROR.primary_title(&problem.message);
            let snippet = snippet(&path, &file.text, &problem.range);
            anstream::eprintln!("{}\n", Renderer::styled().render(&[title.element(snippet)]));
        }
    }
    !files.is_empty()
}

/// The lines around a range, with the range marked. Only those lines go to the renderer: it would break others where editors do
/// not.
pub(crate) fn snippet<'t>(path: &'t str, text: &Rope, range: &Range<usize>) -> Snippet<'t, Annotation<'t>> {
    let lines = Lines(text);
    let around = lines.around(range);
    let at = range.start - around.start..range.end - around.start;
    Snippet::source(text.byte_slice(around).to_string())
        .path(path)
        .line_start(lines.place(range.start).line)
        .annotation(AnnotationKind::Primary.span(at))
}

/// A path as it is seen from the working directory.
fn shown(path: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(here).unwrap_or(path).to_string_lossy().into_owned()
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
