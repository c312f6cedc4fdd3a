//! What was found before and is to be left alone: one line a finding, in an order that makes small differences.
//!
//! A finding is known by its file, its rule and the text of its line without blanks, so that it may move. Files are named as
//! they are seen from the folder of the baseline, wherever the program is run.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use statuslens::rules::Finding;

use super::{Checked, counted, fingerprint, named};
use crate::cli::{paths, style};

/// How often each finding is known, and the file that says so.
#[derive(Debug)]
pub(super) struct Baseline {
    file: PathBuf,
    known: BTreeMap<Key, usize>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Key {
    path: String,
    rule: String,
    line: String,
}

/// The file: its version, and the findings.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: u32,
    findings: Vec<Entry>,
}

#[derive(Serialize, Deserialize)]
struct Entry {
    #[serde(flatten)]
    key: Key,
    count: usize,
}

const VERSION: u32 = 1;

impl Baseline {
    /// An empty one that is to be written to `file`.
    pub(super) fn new(file: &Path) -> Baseline {
        Baseline { file: file.to_path_buf(), known: BTreeMap::new() }
    }

    pub(super) fn read(file: &Path) -> io::Result<Baseline> {
        let text = fs::read_to_string(file).map_err(|error| named(file, &error))?;
        let content: File = serde_json::from_str(&text).map_err(|error| named(file, &error))?;
        if content.version != VERSION {
            return Err(named(file, &format!("it is of version {}, not {VERSION}", content.version)));
        }
        let known = content.findings.into_iter().map(|entry| (entry.key, entry.count)).collect();
        Ok(Baseline { file: file.to_path_buf(), known })
    }

    /// Writes the file, and says so.
    pub(super) fn write(self) -> io::Result<String> {
        let count = self.known.values().sum();
        let findings = self.known.into_iter().map(|(key, count)| Entry { key, count }).collect();
        let text = serde_json::to_string_pretty(&File { version: VERSION, findings })?;
        fs::write(&self.file, text + "\n").map_err(|error| named(&self.file, &error))?;
        Ok(format!("wrote {} to {}", counted(count, "finding"), self.file.display()))
    }

    /// Notes the findings of a file.
    pub(super) fn add(&mut self, checked: &Checked) -> io::Result<()> {
        for key in self.keys(checked)? {
            *self.known.entry(key).or_default() += 1;
        }
        Ok(())
    }

    /// Removes the findings that are known. What is left of the baseline in the end is no longer found.
    pub(super) fn take_out(&mut self, checked: &mut Checked) -> io::Result<()> {
        let mut keys = self.keys(checked)?.into_iter();
        checked.findings.retain(|_| {
            let known = keys.next().and_then(|key| self.known.get_mut(&key)).filter(|count| **count > 0);
            known.map(|count| *count -= 1).is_none()
        });
        Ok(())
    }

    /// A word on each entry that stands for nothing any more: it is left over though its file was `looked_at`, or is gone.
    pub(super) fn stale(&self, looked_at: &[PathBuf]) -> io::Result<Vec<String>> {
        let looked_at = looked_at.iter().map(|path| self.name(path)).collect::<io::Result<BTreeSet<_>>>()?;
        let is_settled = |path: &String| looked_at.contains(path) || !self.folder().join(path).exists();
        let (note, file) = (style::bold("note"), self.file.display());
        let stale = self.known.iter().filter(|(key, count)| **count > 0 && is_settled(&key.path));
        let word = |(Key { path, rule, line }, count): (&Key, &usize)| {
            let times = if *count > 1 { format!(" ({count} times)") } else { String::new() };
            format!("{note}: {file}: no longer found{times}: {path}: {rule}: {line}")
        };
        Ok(stale.map(word).collect())
    }

    fn keys(&self, checked: &Checked) -> io::Result<Vec<Key>> {
        let path = self.name(Path::new(&checked.path))?;
        let key = |finding: &Finding| {
            let (rule, line) = (finding.rule.id.to_string(), fingerprint::line(checked, finding));
            Key { path: path.clone(), rule, line }
        };
        Ok(checked.findings.iter().map(key).collect())
    }

    /// How it calls a file.
    fn name(&self, path: &Path) -> io::Result<String> {
        Ok(paths::slashed(&paths::relative(self.folder(), path)?))
    }

    fn folder(&self) -> &Path {
        match self.file.parent() {
            Some(folder) if folder != Path::new("") => folder,
            _ => Path::new("."),
        }
    }
}
