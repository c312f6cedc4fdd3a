//! What the files of a workspace mention, small enough to be kept for all of them: places, not texts.
//!
//! The index knows what stands on the disk. What is open in an editor is asked for its own mentions.

use std::collections::{BTreeMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ropey::Rope;

use crate::document::Document;
use crate::mention::{Confidence, Meaning, Mention, Role, Spelling};
use crate::rules::Finding;
use crate::scan::Scan;

/// How many mentions are kept. Further ones are left out: one enormous workspace must not fill the memory.
pub const MOST_MENTIONS: usize = 500_000;

/// The longest description of a mention, in characters.
const LONGEST_TEXT: usize = 80;

/// The files that mention a status code, in the order of their paths.
#[derive(Debug, Default)]
pub struct Index {
    files: BTreeMap<PathBuf, File>,
    mentions: usize,
    /// The texts of all mentions, each once.
    texts: HashSet<Arc<str>>,
    is_full: bool,
}

/// What is known of a file.
#[derive(Debug, Default)]
pub struct File {
    /// What it mentions, in the order of the text.
    pub entries: Box<[Entry]>,
    /// What is wrong in it, without the ways to mend it.
    pub findings: Box<[(Span, Finding)]>,
    /// A number that two files share only if the same things are wrong at the same places.
    pub fingerprint: u64,
}

/// A mention without its text.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Where it stands.
    pub span: Span,
    /// What it says.
    pub meaning: Meaning,
    /// How it is written.
    pub spelling: Spelling,
    /// How sure we are that it is a status code at all.
    pub confidence: Confidence,
    /// What the code does with it.
    pub role: Role,
    /// How it is written (`StatusCode::NOT_FOUND`); for bare numbers, what shows that they are status codes.
    pub text: Arc<str>,
}

/// A stretch of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// Its beginning.
    pub start: Place,
    /// Its end; it belongs no more to it.
    pub end: Place,
}

/// A place in a text, in every way that editors count columns, so that the text is not needed to tell it. Lines end at LF,
/// CRLF and CR. All counts are from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// The line.
    pub line: u32,
    /// The bytes before it in its line.
    pub bytes: u32,
    /// The UTF-16 code units before it in its line.
    pub utf16_units: u32,
    /// The characters (code points) before it in its line.
    pub chars: u32,
}

impl Index {
    /// Takes in what is known of a file, in place of what was. Says whether something else is wrong in it than before.
    pub fn put(&mut self, path: &Path, mut file: File) -> bool {
        let before = self.remove(path);
        let fingerprint = file.fingerprint;
        if self.mentions + file.entries.len() > MOST_MENTIONS {
            self.is_full = true;
            return before.is_some_and(|before| before.has_findings());
        }
        if !file.entries.is_empty() {
            for entry in &mut file.entries {
                entry.text = self.interned(&entry.text);
            }
            self.mentions += file.entries.len();
            self.files.insert(path.to_path_buf(), file);
        }
        before.unwrap_or_default().fingerprint != fingerprint
    }

    /// Forgets a file.
    fn remove(&mut self, path: &Path) -> Option<File> {
        let file = self.files.remove(path)?;
        self.mentions -= file.entries.len();
        Some(file)
    }

    /// Forgets every file at or below a path that is not wanted. Says whether something was wrong in one of them.
    pub fn forget(&mut self, below: &Path, is_wanted: impl Fn(&Path) -> bool) -> bool {
        let files = self.files.range(below.to_path_buf()..).map(|(path, _)| path);
        let unwanted: Vec<PathBuf> =
            files.take_while(|path| path.starts_with(below)).filter(|path| !is_wanted(path)).cloned().collect();
        let mut had_findings = false;
        for path in &unwanted {
            had_findings |= self.remove(path).is_some_and(|file| file.has_findings());
        }
        if !unwanted.is_empty() {
            self.texts.retain(|text| Arc::strong_count(text) > 1);
        }
        had_findings
    }

    /// Every file with a mention.
    pub fn files(&self) -> impl Iterator<Item = (&Path, &File)> {
        self.files.iter().map(|(path, file)| (path.as_path(), file))
    }

    /// What is known of a file.
    pub fn file(&self, path: &Path) -> Option<&File> {
        self.files.get(path)
    }

    /// Whether there are files at or below a path.
    pub fn has_below(&self, path: &Path) -> bool {
        self.files.range(path.to_path_buf()..).next().is_some_and(|(first, _)| first.starts_with(path))
    }

    /// How many mentions there are.
    pub fn mentions(&self) -> usize {
        self.mentions
    }

    /// Whether something was left out because there is too much ([`MOST_MENTIONS`]).
    pub fn is_full(&self) -> bool {
        self.is_full
    }

    fn interned(&mut self, text: &Arc<str>) -> Arc<str> {
        match self.texts.get(text) {
            Some(known) => Arc::clone(known),
            None => {
                self.texts.insert(Arc::clone(text));
                Arc::clone(text)
            }
        }
    }
}

impl File {
    /// What a document mentions, and what is wrong in it.
    pub fn new(document: &Document, scan: &Scan, findings: Vec<Finding>) -> File {
        let rope = document.rope();
        let entries = scan.mentions.iter().map(|mention| Entry::new(rope, mention)).collect();
        let findings: Box<[_]> = findings
            .into_iter()
            .map(|finding| (Span::new(rope, &finding.range), Finding { fixes: Vec::new(), ..finding }))
            .collect();
        File { entries, fingerprint: fingerprint(&findings), findings }
    }

    fn has_findings(&self) -> bool {
        !self.findings.is_empty()
    }
}

impl Entry {
    fn new(rope: &Rope, mention: &Mention) -> Entry {
        Entry {
            span: Span::new(rope, &mention.range),
            meaning: mention.meaning.clone(),
            spelling: mention.spelling,
            confidence: mention.confidence,
            role: mention.role,
            text: match mention.spelling {
                Spelling::Number | Spelling::String => mention.evidence.as_ref().into(),
                _ => shown(&rope.byte_slice(mention.range.clone()).to_string()).into(),
            },
        }
    }
}

impl Span {
    /// A range of bytes.
    pub fn new(rope: &Rope, range: &Range<usize>) -> Span {
        Span { start: Place::new(rope, range.start), end: Place::new(rope, range.end) }
    }
}

impl Place {
    /// A byte offset.
    pub fn new(rope: &Rope, offset: usize) -> Place {
        let line = rope.byte_to_line(offset);
        let start = rope.line_to_byte(line);
        let before = rope.byte_slice(start..offset);
        Place {
            line: narrow(line),
            bytes: narrow(before.len_bytes()),
            utf16_units: narrow(before.len_utf16_cu()),
            chars: narrow(before.len_chars()),
        }
    }
}

/// One line of it, and not too long a one.
fn shown(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST_TEXT).collect()
}

fn fingerprint(findings: &[(Span, Finding)]) -> u64 {
    if findings.is_empty() {
        return File::default().fingerprint;
    }
    let mut hasher = DefaultHasher::new();
    for (span, finding) in findings {
        (span, finding.rule.id, finding.severity as u8, &finding.message).hash(&mut hasher);
    }
    hasher.finish()
}

/// No text that is analysed is long enough to need more.
fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Settings;
    use crate::document::Cancel;
    use crate::language::Language;
    use crate::rules;

    fn file(text: &str) -> File {
        let document = Document::new(Language::of_id("rust"), text);
        let scan = document.scan(&Cancel::default()).unwrap();
        let context = rules::Context { settings: Settings::builtin(), file: None };
        let findings = rules::check(scan, &context);
        File::new(&document, scan, findings)
    }

    fn sends(code: u16) -> File {
        file(&format!("use http::StatusCode;\nfn f() {{ StatusCode::from_u16({code}); }}\n"))
    }

    fn paths(index: &Index) -> Vec<&str> {
        index.files().map(|(path, _)| path.to_str().unwrap()).collect()
    }

    #[test]
    fn files_without_mentions_take_no_room() {
        let mut index = Index::default();
        index.put(Path::new("/a.rs"), file("fn f() {}"));
        index.put(Path::new("/b.rs"), sends(404));
        assert_eq!((paths(&index), index.mentions()), (vec!["/b.rs"], 1));
        index.put(Path::new("/b.rs"), file(""));
        assert_eq!((paths(&index).len(), index.mentions()), (0, 0));
    }

    #[test]
    fn a_folder_is_forgotten_with_all_that_is_in_it_and_nothing_else() {
        let mut index = Index::default();
        for path in ["/a", "/a/b.rs", "/a/c/d.rs", "/a-b.rs", "/b.rs"] {
            index.put(Path::new(path), sends(404));
        }
        index.forget(Path::new("/a"), |path| path.ends_with("d.rs"));
        assert_eq!((paths(&index), index.mentions()), (vec!["/a/c/d.rs", "/a-b.rs", "/b.rs"], 3));
    }

    #[test]
    fn tells_whether_something_else_is_wrong_than_before() {
        let mut index = Index::default();
        let path = Path::new("/a.rs");
        assert!(!index.put(path, sends(404)));
        assert!(index.put(path, sends(432)));
        assert!(!index.put(path, sends(432)));
        assert!(index.put(path, sends(433)));
        assert!(index.put(path, file("")));
        index.put(path, sends(432));
        assert!(index.forget(path, |_| false));
    }

    #[test]
    fn texts_are_kept_once_and_no_longer_than_needed() {
        let mut index = Index::default();
        let named = || file("fn f() { http::StatusCode::NOT_FOUND; }");
        index.put(Path::new("/a.rs"), named());
        index.put(Path::new("/b.rs"), named());
        let texts: Vec<_> = index.files().map(|(_, file)| Arc::clone(&file.entries[0].text)).collect();
        assert!(Arc::ptr_eq(&texts[0], &texts[1]));
        assert_eq!(&*texts[0], "http::StatusCode::NOT_FOUND");
        drop(texts);
        index.forget(Path::new("/"), |_| false);
        assert!(index.texts.is_empty());
    }

    #[test]
    fn there_is_a_limit() {
        let mut index = Index::default();
        let entry = sends(404).entries[0].clone();
        let many = |count| File { entries: vec![entry.clone(); count].into(), ..File::default() };
        index.put(Path::new("/a.rs"), many(MOST_MENTIONS - 1));
        assert!(!index.is_full());
        index.put(Path::new("/b.rs"), many(2));
        assert_eq!((index.is_full(), paths(&index)), (true, vec!["/a.rs"]));
        index.put(Path::new("/c.rs"), many(1));
        assert_eq!(index.mentions(), MOST_MENTIONS);
    }
}
