//! Comments that silence a finding, to be written for whoever knows better.

use crate::document::Document;
use crate::fix::Fix;
use crate::rules::Finding;
use crate::scan::Scan;
use crate::suppression::{beginning, line_at};

/// The ways to silence a finding by a comment: on its line, in its file. None in languages without comments.
pub fn silence(document: &Document, scan: &Scan, finding: &Finding) -> Vec<Fix> {
    let Some(comment) = document.language().and_then(|language| language.line_comment()) else { return Vec::new() };
    let text = document.rope().to_string();
    let rule = finding.rule.id;
    let at = finding.range.start;
    let line = line_at(&text, at);
    // A line that is spoken of already: one more name in its list.
    let known = scan.suppressions.iter().find(|one| one.scope == line && one.end_of_rules().is_some());
    let on_line = match known.and_then(|known| known.end_of_rules()) {
        Some(end) => (end..end, format!(", {rule}")),
        None => {
            let end = line.start + text[line.clone()].trim_end().len();
            (end..end, format!(" {comment} statuslens: ignore[{rule}]"))
        }
    };
    let line_break = if text[line].ends_with("\r\n") { "\r\n" } else { "\n" };
    let start = if text.starts_with("#!") { line_at(&text, 0).end } else { beginning(&text) };
    let in_file = (start..start, format!("{comment} statuslens: ignore-file[{rule}]{line_break}"));
    let fix = |title: String, edit| Fix { title, edits: vec![edit], safe: false };
    [fix(format!("Ignore `{rule}` on this line"), on_line), fix(format!("Ignore `{rule}` in this file"), in_file)]
        .into_iter()
        .filter_map(|fix| fix.that_keeps_syntax(document))
        // Inside of a string a comment would be none.
        .filter(|fix| silences(document, fix, finding))
        .collect()
}

/// Whether a finding is gone after a fix.
fn silences(document: &Document, fix: &Fix, finding: &Finding) -> bool {
    let never = crate::document::Cancel::default();
    let after = fix.edits.iter().rev().fold(None, |after: Option<Document>, (range, text)| {
        Some(after.as_ref().unwrap_or(document).edited(range.clone(), text))
    });
    let inserted: usize =
        fix.edits.iter().filter(|(range, _)| range.end <= finding.range.start).map(|(_, text)| text.len()).sum();
    let at = finding.range.start + inserted;
    let scan = after.as_ref().and_then(|after| after.scan(&never));
    scan.is_some_and(|scan| scan.suppressions.iter().any(|one| one.silences(finding.rule.id, at)))
}
