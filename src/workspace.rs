//! The files of a project: which there are, and what they say.
//!
//! The walk is ripgrep's: what `.gitignore` names and what is hidden is left out, a file that is named is always
//! taken. Files are scanned many at a time and handed over one at a time, in the order of their paths.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::env;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

use ignore::{DirEntry, WalkBuilder, WalkState};
use rayon::prelude::*;

use crate::document::{Cancel, Document, MAX_ANALYSED_BYTES};
use crate::language::Language;
use crate::parts::{Links, LinksOfFile, Mounts, normal};
use crate::scan::Interest;

/// How many results are held before the first of them is handed over: it bounds the memory that results take.
const BATCH: usize = 512;

/// The longest file that a walk takes, in bytes, unless it is named: longer ones are made by programs, for programs.
const MAX_WALKED_BYTES: usize = 1024 * 1024;

/// A file that may be scanned.
#[derive(Clone, Debug)]
pub struct Source {
    /// Where it is, written as the caller wrote it or below what the caller wrote.
    pub path: PathBuf,
    /// What it is written in.
    pub language: &'static Language,
    /// Whether the caller named this very file.
    named: bool,
    /// Where it stands in documents that lead to it, as far as somebody has looked for them ([`find_parts`]).
    pub mounts: Mounts,
}

/// Why a path was left out.
#[derive(Debug)]
pub struct Problem {
    /// Which path.
    pub path: PathBuf,
    /// What kept it out.
    pub reason: Reason,
    /// Whether the caller named this path, and nothing of it could be read.
    pub fatal: bool,
}

/// What keeps a path out.
#[derive(Debug)]
pub enum Reason {
    /// The system would not give it.
    Unreadable(String),
    /// It is no UTF-8 text from this byte on.
    NotUtf8(usize),
    /// It has NUL bytes.
    Binary,
    /// It has this many bytes, more than this limit.
    TooLarge(u64, usize),
    /// No language has files of this name.
    UnknownLanguage,
}

/// Finds the files of known languages at and below `paths`, or below the working directory when there are none.
/// Both lists are in the order of their paths; no file is listed twice.
pub fn find(paths: &[PathBuf]) -> (Vec<Source>, Vec<Problem>) {
    let here = [PathBuf::from(".")];
    let roots = if paths.is_empty() { &here[..] } else { paths };
    let (readable, mut problems) = existing(roots);
    let mut sources = Vec::new();
    for found in builder(&readable).map(|builder| walk(&builder, &readable, |_| true)).unwrap_or_default() {
        match found {
            Ok(source) => sources.push(source),
            Err(problem) => problems.push(problem),
        }
    }
    if paths.is_empty() {
        sources.iter_mut().for_each(|source| strip_here(&mut source.path));
        problems.iter_mut().for_each(|problem| strip_here(&mut problem.path));
    }
    // A file that is named and also stands below a folder that is named counts as named.
    sources.sort_by(|a, b| a.path.cmp(&b.path).then(b.named.cmp(&a.named)));
    sources.dedup_by(|a, b| a.path == b.path);
    problems.sort_by(|a, b| a.path.cmp(&b.path));
    (sources, problems)
}

/// Finds what [`find`] would find below folders, but only what stands at or below one of `among`, if that is given, and
/// not more than `most` files. Says whether that is all of it: it is not if there are more, or if `cancel` was raised.
/// What cannot be read is left out.
pub fn find_some(
    folders: &[PathBuf],
    among: Option<&[PathBuf]>,
    most: usize,
    cancel: &Cancel,
) -> (Vec<Source>, Completeness) {
    let (readable, _) = existing(folders);
    let is_nothing = among.is_some_and(<[_]>::is_empty);
    let Some(mut builder) = builder(&readable).filter(|_| !is_nothing) else {
        return (Vec::new(), Completeness::Whole);
    };
    if let Some(among) = among {
        let inside: HashSet<PathBuf> = among.iter().cloned().collect();
        let on_the_way: HashSet<PathBuf> = among.iter().flat_map(|path| path.ancestors()).map(PathBuf::from).collect();
        builder.filter_entry(move |entry| {
            on_the_way.contains(entry.path()) || entry.path().ancestors().any(|above| inside.contains(above))
        });
    }
    let found = walk(&builder, &readable, |count| count <= most && !cancel.is_raised());
    let mut sources: Vec<Source> = found.into_iter().filter_map(Result::ok).collect();
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    sources.dedup_by(|a, b| a.path == b.path);
    let completeness = match sources.len() > most {
        _ if cancel.is_raised() => Completeness::Cancelled,
        true => Completeness::TooMany,
        false => Completeness::Whole,
    };
    sources.truncate(most);
    (sources, completeness)
}

/// Finds out which of some files are parts of documents in others of them. For a file that is named, documents are looked for in the
/// folders above it too, up to that of its repository.
pub fn find_parts(sources: &mut [Source]) {
    let here = env::current_dir().unwrap_or_default();
    let place = |source: &Source| normal(&here.join(&source.path));
    let named = sources.iter().filter(|source| source.named && source.language.has_links());
    let repositories = repositories_above(named.map(place));
    let above: Vec<Source> = repositories.values().flatten().flat_map(|folder| documents_in(folder)).collect();
    let documents = sources.par_iter().chain(&above);
    let documents = documents.filter_map(|source| Some((place(source), source.links_of_document()?)));
    let mut links = Links::default();
    for (path, of_document) in documents.collect::<Vec<_>>() {
        links.put(path, of_document);
    }
    if links.is_empty() {
        return;
    }
    let with_links = sources.iter_mut().filter(|source| source.language.has_links());
    let mut by_place: HashMap<PathBuf, Vec<&mut Source>> = HashMap::new();
    with_links.for_each(|source| by_place.entry(place(source)).or_default().push(source));
    let read = |path: &PathBuf| {
        let is_near = repositories.keys().any(|repository| path.starts_with(repository));
        let of_source = || Some(by_place.get(path)?.first()?.links());
        let of_other = || (is_near && path.is_file()).then(|| Source::at(path.clone(), false)?.links());
        Some((path.clone(), of_source().or_else(of_other)??))
    };
    let parts = links.follow(|paths| paths.par_iter().filter_map(read).collect());
    for (path, sources) in by_place {
        sources.into_iter().for_each(|source| source.mounts = parts.of(&path));
    }
}

/// The folders above some files, by the repository that they belong to; without those of no repository.
fn repositories_above(paths: impl Iterator<Item = PathBuf>) -> BTreeMap<PathBuf, BTreeSet<PathBuf>> {
    let folders: BTreeSet<PathBuf> = paths.filter_map(|path| Some(path.parent()?.to_path_buf())).collect();
    let mut repositories: BTreeMap<PathBuf, BTreeSet<PathBuf>> = BTreeMap::new();
    for folder in folders {
        if let Some(repository) = folder.ancestors().find(|above| above.join(".git").exists()) {
            let within = folder.ancestors().take_while(|above| above.starts_with(repository)).map(PathBuf::from);
            repositories.entry(repository.to_path_buf()).or_default().extend(within);
        }
    }
    repositories
}

/// The files in a folder that may be documents; none in a folder of many, which are data.
fn documents_in(folder: &Path) -> Vec<Source> {
    const MANY: usize = 200;
    let paths = fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    let sources = paths.filter_map(|path| Source::at(path, false));
    let is_one = |source: &Source| source.language.has_links() && source.path.is_file();
    let documents: Vec<Source> = sources.filter(is_one).take(MANY).collect();
    if documents.len() < MANY { documents } else { Vec::new() }
}

/// Whether a search found everything there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Completeness {
    /// It did.
    Whole,
    /// There is more than was asked for.
    TooMany,
    /// It was cancelled.
    Cancelled,
}

/// Reads every source and calls `work` with its document, on several threads; then hands the results to `take` on this
/// thread, in the order of the sources. A source in which there can be nothing of `interest` is `Ok(None)`.
///
/// # Errors
/// The first error of `take`, which ends it all.
pub fn read<T: Send, E>(
    sources: &[Source],
    interest: impl Fn(&Source) -> Interest + Sync,
    work: impl Fn(&Source, Result<Option<Document>, Problem>) -> T + Sync,
    mut take: impl FnMut(T) -> Result<(), E>,
) -> Result<(), E> {
    for batch in sources.chunks(BATCH) {
        let results: Vec<_> = batch.par_iter().map(|source| work(source, source.read(interest(source)))).collect();
        results.into_iter().try_for_each(&mut take)?;
    }
    Ok(())
}

impl Source {
    /// The file of this path, as if the caller had named it; `None` if no language has files of this name.
    pub fn named(path: PathBuf) -> Option<Source> {
        Source::at(path, true)
    }

    fn at(path: PathBuf, named: bool) -> Option<Source> {
        let language = Language::of_path(&path)?;
        Some(Source { path, language, named, mounts: Mounts::default() })
    }

    /// Whether the caller named this very file, so that no pattern leaves it out.
    pub fn is_named(&self) -> bool {
        self.named
    }

    /// The document, or `None` if there can be nothing of interest in it: most files are put aside here, unparsed.
    fn read(&self, interest: Interest) -> Result<Option<Document>, Problem> {
        let bytes = match self.bytes() {
            Ok(Ok(bytes)) => bytes,
            Ok(Err(size)) => return Err(self.problem(Reason::TooLarge(size, self.limit()), false)),
            Err(error) => return Err(self.problem(Reason::Unreadable(plain(&error)), self.named)),
        };
        // A binary file is told of if it is named; what mentions nothing may be of any encoding.
        let is_put_aside = if bytes.contains(&0) { !self.named } else { !self.may_mention(&bytes) };
        if is_put_aside || (!self.named && self.language.is_bundled(&bytes)) {
            return Ok(None);
        }
        let text = text(bytes).map_err(|reason| self.problem(reason, false))?;
        let is_met = interest.is_met(self.language, &text);
        let document = || Document::new(Some(self.language), &text).with_mounts(self.mounts.clone());
        Ok(is_met.then(|| document().with_interest(interest)))
    }

    /// Whether there may be anything in it. A part of a document need not say by any word that it is one.
    fn may_mention(&self, bytes: &[u8]) -> bool {
        !self.mounts.is_empty() || self.language.may_mention(bytes)
    }

    /// The links of the file, if it can be read.
    pub fn links(&self) -> Option<LinksOfFile> {
        Some(LinksOfFile::read(self.language, std::str::from_utf8(&self.bytes().ok()?.ok()?).ok()?))
    }

    /// The links of the file, if it says itself that it is a document, and has parts in other files.
    pub fn links_of_document(&self) -> Option<LinksOfFile> {
        let bytes = self.language.has_links().then(|| self.bytes().ok()?.ok())??;
        LinksOfFile::of_document(self.language, &bytes)
    }

    /// The document that some bytes are.
    ///
    /// # Errors
    /// If they are no text, or too much of it.
    pub fn document(&self, bytes: Vec<u8>) -> Result<Document, Reason> {
        if bytes.len() > MAX_ANALYSED_BYTES {
            return Err(Reason::TooLarge(bytes.len() as u64, MAX_ANALYSED_BYTES));
        }
        Ok(Document::new(Some(self.language), &text(bytes)?).with_mounts(self.mounts.clone()))
    }

    /// The bytes, or how many there are if those are too many.
    fn bytes(&self) -> io::Result<Result<Vec<u8>, u64>> {
        let size = fs::metadata(&self.path)?.len();
        if size > self.limit() as u64 { Ok(Err(size)) } else { fs::read(&self.path).map(Ok) }
    }

    fn limit(&self) -> usize {
        if self.named { MAX_ANALYSED_BYTES } else { MAX_WALKED_BYTES }
    }

    fn problem(&self, reason: Reason, fatal: bool) -> Problem {
        Problem { path: self.path.clone(), reason, fatal }
    }
}

/// The text that some bytes are.
fn text(bytes: Vec<u8>) -> Result<String, Reason> {
    if bytes.contains(&0) {
        return Err(Reason::Binary);
    }
    String::from_utf8(bytes).map_err(|error| Reason::NotUtf8(error.utf8_error().valid_up_to()))
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reason::Unreadable(error) => write!(f, "cannot be read: {error}"),
            Reason::NotUtf8(offset) => write!(f, "left out: not UTF-8 from byte {offset} on"),
            Reason::Binary => write!(f, "left out: a binary file"),
            Reason::TooLarge(size, limit) => {
                write!(f, "left out: {size} bytes, more than the limit of {} MiB", limit >> 20)
            }
            Reason::UnknownLanguage => write!(f, "left out: no known language has files of this name"),
        }
    }
}

/// Splits what exists from what does not: the walker would tell of a missing path, but not that it was named.
fn existing(roots: &[PathBuf]) -> (Vec<&PathBuf>, Vec<Problem>) {
    let mut problems = Vec::new();
    let readable = roots
        .iter()
        .filter(|path| match fs::metadata(path) {
            Ok(_) => true,
            Err(error) => {
                let reason = Reason::Unreadable(plain(&error));
                problems.push(Problem { path: path.to_path_buf(), reason, fatal: true });
                false
            }
        })
        .collect();
    (readable, problems)
}

/// A walk of `roots`, if there are any.
fn builder(roots: &[&PathBuf]) -> Option<WalkBuilder> {
    let (first, rest) = roots.split_first()?;
    let mut builder = WalkBuilder::new(first);
    for root in rest {
        builder.add(root);
    }
    Some(builder)
}

/// Every source at and below `roots`, in no order, for as long as `goes_on`: it is told how many there are so far.
fn walk(
    builder: &WalkBuilder,
    roots: &[&PathBuf],
    goes_on: impl Fn(usize) -> bool + Sync,
) -> Vec<Result<Source, Problem>> {
    let (send, found) = mpsc::channel();
    let (count, goes_on) = (&AtomicUsize::new(0), &goes_on);
    builder.build_parallel().run(|| {
        let send = send.clone();
        Box::new(move |entry| {
            let source = entry.map_err(|error| unreadable(&error, roots)).and_then(|entry| source(&entry));
            let sent = source.transpose().map_or(Ok(()), |source| {
                count.fetch_add(usize::from(source.is_ok()), Ordering::Relaxed);
                send.send(source)
            });
            let continues = sent.is_ok() && goes_on(count.load(Ordering::Relaxed));
            if continues { WalkState::Continue } else { WalkState::Quit }
        })
    });
    drop(send);
    found.into_iter().collect()
}

/// `src/main.rs` for the `./src/main.rs` that the walk says when nothing was named.
fn strip_here(path: &mut PathBuf) {
    if let Ok(rest) = path.strip_prefix(".") {
        *path = rest.to_path_buf();
    }
}

/// The source that an entry is, unless it is a folder or of no known language.
fn source(entry: &DirEntry) -> Result<Option<Source>, Problem> {
    let named = entry.depth() == 0;
    // A link that is named is followed, one that is met on the way is not.
    let is_file = entry.file_type().is_some_and(|kind| kind.is_file() || (named && !entry.path().is_dir()));
    if !is_file {
        return Ok(None);
    }
    let path = entry.path().to_path_buf();
    match Source::at(path.clone(), named) {
        None if named => Err(Problem { path, reason: Reason::UnknownLanguage, fatal: false }),
        source => Ok(source),
    }
}

/// What the walker could not read. It is fatal if the caller named it.
fn unreadable(error: &ignore::Error, roots: &[&PathBuf]) -> Problem {
    let path = path_of(error).unwrap_or(Path::new(".")).to_path_buf();
    let reason = Reason::Unreadable(error.io_error().map_or_else(|| error.to_string(), plain));
    Problem { fatal: roots.contains(&&path), path, reason }
}

fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => path_of(err),
        ignore::Error::Loop { child, .. } => Some(child),
        _ => None,
    }
}

/// The system's words without its number: "No such file or directory".
fn plain(error: &io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or_default().to_string()
}
