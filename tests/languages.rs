//! What is found in real-looking code, one file a framework in `tests/languages/<language>/`.
//!
//! The files are plain source. A comment of carets says what must be found on the line above it, and nothing else may be found:
//!
//! ```text
//!     if response.status() == 404 { return Err(StatusCode::NOT_FUOND) }
//!     //                      ^^^ 404 certain
//!     //                                       ^^^^^^^^^^^^^^^^^^^^^ unknown NOT_FUOND certain http
//! ```
//!
//! Behind the carets stand: the code (`404`), the range (`400-499`, `400-`, `-299`), the class (`class 4`) or the name that is
//! none (`unknown NOT_FUOND`); how sure it is; and the constant family, where the mention is written with one. Carets of a
//! mention over several lines reach to the end of its first.
//!
//! The comments are taken out before the text is scanned, so they may stand anywhere, even inside a string.
//!
//! `UPDATE_EXPECT=1 cargo test --test languages` rewrites the carets; read the difference before you believe it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use statuslens::document::Cancel;
use statuslens::language::{LANGUAGES, Language};
use statuslens::mention::{Meaning, Mention};
use statuslens::scan::{self, Interest, Outside};

/// The captures that a pattern may use, besides those that begin with `_` and are there for its own predicates.
const CAPTURES: [&str; 16] = [
    "elements",
    "status",
    "subject",
    "reason",
    "callee",
    "table",
    "rows",
    "operator",
    "class",
    "owner",
    "name",
    "constant",
    "function",
    "method",
    "receiver",
    "constructor",
];

/// Queries that are no framework's, so that no sample need bear their name.
const SHARED: [&str; 7] = ["classes", "common", "imports", "importing", "injections", "rewrites", "names"];

#[test]
fn samples() {
    let failures: String = LANGUAGES
        .iter()
        .flat_map(|language| samples_of(language).into_iter().map(move |path| (language, path)))
        .map(|(language, path)| check(language, &path))
        .collect();
    assert!(failures.is_empty(), "\n{failures}\nUPDATE_EXPECT=1 rewrites the carets.");
}

#[test]
fn every_pattern_has_a_sample() {
    let mut idle = String::new();
    for (folder, languages) in folders() {
        let mut at_work = BTreeSet::new();
        for language in &languages {
            for path in samples_of(language) {
                let sample = Sample::read(language, &path);
                at_work.extend(scan::patterns_at_work(language, &sample.source, &sample.tree(language)));
            }
        }
        for (file, query) in queries_of(languages[0], folder) {
            if ["imports", "importing", "injections", "rewrites"].contains(&file.as_str()) {
                continue;
            }
            for index in (0..query.pattern_count()).filter(|index| !at_work.contains(&(file.as_str(), *index))) {
                let text =
                    fs::read_to_string(in_repository("queries").join(folder).join(format!("{file}.scm"))).unwrap();
                let line = text[..query.start_byte_for_pattern(index)].matches('\n').count() + 1;
                writeln!(idle, "queries/{folder}/{file}.scm:{line}: no sample shows this pattern").unwrap();
            }
        }
    }
    assert!(idle.is_empty(), "\n{idle}");
}

#[test]
fn every_framework_has_a_sample() {
    for (folder, languages) in folders() {
        let samples: Vec<PathBuf> = languages.iter().flat_map(|language| samples_of(language)).collect();
        for (file, _) in queries_of(languages[0], folder) {
            let has_sample = samples.iter().any(|path| path.file_stem().is_some_and(|stem| *stem == *file));
            assert!(
                has_sample || SHARED.contains(&file.as_str()),
                "queries/{folder}/{file}.scm has no tests/languages/{}/{file}.{}",
                languages[0].id,
                languages[0].extensions[0],
            );
        }
    }
}

#[test]
fn patterns_capture_only_what_is_read() {
    for (folder, languages) in folders() {
        for (file, query) in queries_of(languages[0], folder) {
            if ["imports", "importing", "injections", "rewrites"].contains(&file.as_str()) {
                continue;
            }
            for capture in query.capture_names() {
                assert!(
                    capture.starts_with('_') || CAPTURES.contains(capture),
                    "queries/{folder}/{file}.scm: nothing reads @{capture}; begin its name with `_`",
                );
            }
        }
    }
}

/// Every folder of `queries/`, with the languages that use it.
fn folders() -> BTreeMap<&'static str, Vec<&'static Language>> {
    let mut folders: BTreeMap<&str, Vec<&Language>> = BTreeMap::new();
    for language in &LANGUAGES {
        for folder in language.folders {
            folders.entry(folder).or_default().push(language);
        }
    }
    folders
}

/// The sources and the carets of one file.
struct Sample {
    /// The text without the carets.
    source: String,
    /// For each line of the source, what must be found on it.
    expected: Vec<Vec<Found>>,
}

/// What is, or must be, found on a line: the columns in characters, and the words behind the carets.
#[derive(Clone, PartialEq)]
struct Found {
    start: usize,
    end: usize,
    words: String,
}

impl Sample {
    fn read(language: &Language, path: &Path) -> Sample {
        let text = fs::read_to_string(path).unwrap();
        let mut sample = Sample { source: String::new(), expected: Vec::new() };
        for line in text.lines() {
            match carets(language, line) {
                Some(found) => sample.expected.last_mut().expect("a line above the carets").push(found),
                None => {
                    sample.source.push_str(line);
                    sample.source.push('\n');
                    sample.expected.push(Vec::new());
                }
            }
        }
        sample
    }

    fn tree(&self, language: &Language) -> tree_sitter::Tree {
        let mut parser = language.parser();
        parser.parse(&self.source, None).unwrap()
    }

    /// For each line of the source, what is found on it.
    fn scan(&self, language: &'static Language) -> Vec<Vec<Found>> {
        let mut found = vec![Vec::new(); self.expected.len()];
        for mention in scan::scan(
            language,
            &self.source,
            &self.tree(language),
            &Outside::default(),
            Interest::Everything,
            None,
            &Cancel::default(),
        )
        .unwrap()
        .mentions
        {
            let before = &self.source[..mention.range.start];
            let line_start = before.rfind('\n').map_or(0, |at| at + 1);
            let first_line = self.source[mention.range.clone()].lines().next().unwrap_or_default();
            let start = self.source[line_start..mention.range.start].chars().count();
            let end = start + first_line.chars().count();
            found[before.matches('\n').count()].push(Found { start, end, words: words(&mention) });
        }
        found
    }
}

/// What the carets of a line say, if it is a comment of carets.
fn carets(language: &Language, line: &str) -> Option<Found> {
    let rest = line.trim_start().strip_prefix(comment(language))?.trim_start();
    let words = rest.trim_start_matches('^');
    let start = line.chars().count() - rest.chars().count();
    let end = line.chars().count() - words.chars().count();
    (start < end).then(|| Found { start, end, words: words.trim().to_string() })
}

fn words(mention: &Mention) -> String {
    let bound = |bound: Option<u16>| bound.map(|code| code.to_string()).unwrap_or_default();
    let meaning = match &mention.meaning {
        Meaning::Code(code) => code.to_string(),
        Meaning::Range { first, last } => format!("{}-{}", bound(*first), bound(*last)),
        Meaning::Class(digit) => format!("class {digit}"),
        Meaning::Unknown(name) => format!("unknown {name}"),
    };
    let confidence = format!("{:?}", mention.confidence).to_lowercase();
    let family = mention.family.map(|family| format!(" {}", family.id)).unwrap_or_default();
    format!("{meaning} {confidence}{family}")
}

/// Compares a sample with its carets, or rewrites them; gives what is wrong.
fn check(language: &'static Language, path: &Path) -> String {
    let sample = Sample::read(language, path);
    let found = sample.scan(language);
    let name = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap().display();
    let mut failures = String::new();
    let mut updated = String::new();
    for (number, line) in sample.source.lines().enumerate() {
        let (expected, found) = (&sample.expected[number], &found[number]);
        writeln!(updated, "{line}").unwrap();
        found.iter().for_each(|found| updated.push_str(&draw(language, line, found)));
        if expected != found {
            writeln!(failures, "{name}\n    {line}").unwrap();
            for (title, list) in [("expected", expected), ("found", found)] {
                for Found { start, end, words } in list {
                    let carets = "^".repeat(end - start);
                    writeln!(failures, "    {:start$}{carets} {title}: {words}", "").unwrap();
                }
            }
        }
    }
    if env::var_os("UPDATE_EXPECT").is_some() {
        if !failures.is_empty() {
            fs::write(path, updated).unwrap();
        }
        return String::new();
    }
    failures
}

/// The line of carets for something found on a line.
fn draw(language: &Language, line: &str, found: &Found) -> String {
    let Found { start, end, words } = found;
    let comment = comment(language);
    let indent = line.chars().take_while(|c| c.is_whitespace()).count();
    let indent = if indent + comment.len() <= *start { indent } else { 0 };
    assert!(indent + comment.len() <= *start, "no room for carets below this line, indent it:\n{line}");
    let space = start - indent - comment.len();
    format!("{:indent$}{comment}{:space$}{} {words}\n", "", "", "^".repeat(end - start))
}

/// What begins a comment that reaches to the end of its line; the carets are taken out, so it need not be one of the language.
fn comment(language: &Language) -> &str {
    language.line_comment().unwrap_or("//")
}

/// The compiled queries of a folder, by the names of their files.
fn queries_of(language: &Language, folder: &str) -> Vec<(String, tree_sitter::Query)> {
    files(&in_repository("queries").join(folder), "scm")
        .iter()
        .map(|path| {
            let text = fs::read_to_string(path).unwrap();
            let query = tree_sitter::Query::new(&language.grammar(), &text)
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            (path.file_stem().unwrap().to_str().unwrap().to_string(), query)
        })
        .collect()
}

fn samples_of(language: &Language) -> Vec<PathBuf> {
    let folder = in_repository("tests/languages").join(language.id);
    language.extensions.iter().flat_map(|extension| files(&folder, extension)).collect()
}

fn in_repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The files of a folder with a name ending, sorted.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == extension))
        .collect();
    files.sort();
    files
}
