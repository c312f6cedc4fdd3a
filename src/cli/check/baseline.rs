//! What was found before and is to be left alone: one line a finding, in an order that makes small differences.
//!
//! A finding is known by its file, its rule and the text of its line without blanks, so that it may move.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};
use statuslens::rules::Finding;

use super::Checked;

/// How often each finding is known.
#[derive(Debug, Default)]
pub(super) struct Baseline(BTreeMap<Key, usize>);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Key {
    path: String,
    rule: String,
    line: String,
}

/// The file: its version, and the findings.
#[derive(Serialize, Deserialize)]
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
    pub(super) fn read(file: &Path) -> io::Result<Baseline> {
        let text = fs::read_to_string(file).map_err(|error| named(file, &error))?;
        let content: File = serde_json::from_str(&text).map_err(|error| named(file, &error))?;
        if content.version != VERSION {
            return Err(named(file, &format!("it is of version {}, not {VERSION}", content.version)));
        }
        Ok(Baseline(content.findings.into_iter().map(|entry| (entry.key, entry.count)).collect()))
    }

    pub(super) fn write(self, file: &Path) -> io::Result<()> {
        let findings = self.0.into_iter().map(|(key, count)| Entry { key, count }).collect();
        let text = serde_json::to_string_pretty(&File { version: VERSION, findings })?;
        fs::write(file, text + "\n").map_err(|error| named(file, &error))
    }

    /// Notes the findings of a file.
    pub(super) fn add(&mut self, checked: &Checked) {
        for finding in &checked.findings {
            *self.0.entry(key(checked, finding)).or_default() += 1;
        }
    }

    /// Removes the findings that are known. What is left of the baseline in the end is no longer found.
    pub(super) fn take_out(&mut self, checked: &mut Checked) {
        let keys: Vec<Key> = checked.findings.iter().map(|finding| key(checked, finding)).collect();
        let mut keys = keys.iter();
        checked.findings.retain(|_| {
            let known = keys.next().and_then(|key| self.0.get_mut(key)).filter(|count| **count > 0);
            known.map(|count| *count -= 1).is_none()
        });
    }

    /// How many findings it lists.
    pub(super) fn len(&self) -> usize {
        self.0.values().sum()
    }
}

fn key(checked: &Checked, finding: &Finding) -> Key {
    let line = checked.text.byte_to_line(finding.range.start);
    let line = checked.text.line(line).chars().filter(|c| !c.is_whitespace()).collect();
    Key { path: checked.path.replace('\\', "/"), rule: finding.rule.id.to_string(), line }
}

fn named(file: &Path, error: &dyn std::fmt::Display) -> io::Error {
    io::Error::other(format!("{}: {error}", file.display()))
}
