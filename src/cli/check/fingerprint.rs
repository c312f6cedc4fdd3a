//! What makes a finding the same one after other lines have come and gone: its rule, and the text of its lines.

use std::collections::HashMap;

use statuslens::rules::Finding;

use super::Checked;
use crate::cli::lines::Lines;

/// How many characters of a line are looked at. Longer ones are made by machines.
const MOST_CHARACTERS: usize = 200;

/// The text of the lines that a finding stands in, without white space: formatters move that.
pub(super) fn line(checked: &Checked, finding: &Finding) -> String {
    let text = checked.text.byte_slice(Lines(&checked.text).around(&finding.range));
    text.chars().filter(|c| !c.is_whitespace()).take(MOST_CHARACTERS).collect()
}

/// What tells the findings of one file apart, in their order. Those that look the same are numbered.
pub(super) fn of_file(checked: &Checked) -> impl Iterator<Item = String> {
    let mut seen = HashMap::<String, usize>::new();
    checked.findings.iter().map(move |finding| {
        let same = format!("{}:{}", finding.rule.id, line(checked, finding));
        let count = seen.entry(same.clone()).or_default();
        *count += 1;
        format!("{same}:{count}")
    })
}
