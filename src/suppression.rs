//! Comments that silence rules: `statuslens: ignore[unknown-code] reason` for a line, `statuslens: ignore-file[..]` for a file.
//! Without brackets they speak of every rule.

use std::ops::Range;

use tree_sitter::{Node, Tree};

const MARK: &str = "statuslens:";

/// A comment that silences rules. All offsets are bytes from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suppression {
    /// What it says, from its first word to the closing bracket.
    pub range: Range<usize>,
    /// The whole comment.
    pub comment: Range<usize>,
    /// The text that it speaks of: its own line, the next one if it stands alone on its own, or the whole file.
    pub scope: Range<usize>,
    /// The rules that it names, and where; none if it speaks of all.
    pub rules: Vec<(String, Range<usize>)>,
    /// What to remove so that it is gone: the comment with the blanks before it, or its whole line. None if the comment says
    /// something else first.
    pub removal: Option<Range<usize>>,
}

impl Suppression {
    /// Whether it silences a rule at an offset.
    pub fn silences(&self, rule: &str, at: usize) -> bool {
        (self.scope.start <= at && at < self.scope.end)
            && (self.rules.is_empty() || self.rules.iter().any(|(name, _)| name == rule))
    }

    /// Where another rule's name goes; `None` if it speaks of all.
    pub fn end_of_rules(&self) -> Option<usize> {
        self.rules.last().map(|(_, range)| range.end)
    }
}

/// Whether there can be such a comment in a text.
pub fn may_stand_in(text: &str) -> bool {
    memchr::memmem::find(text.as_bytes(), MARK.as_bytes()).is_some()
}

/// Every such comment of a text, in its order.
pub fn find(text: &str, tree: &Tree) -> Vec<Suppression> {
    let marks = memchr::memmem::find_iter(text.as_bytes(), MARK);
    marks.filter_map(|at| suppression(text, comment(tree, at)?.byte_range(), at)).collect()
}

/// The comment that an offset stands in: something that the grammar lets stand anywhere.
fn comment(tree: &Tree, at: usize) -> Option<Node<'_>> {
    let mut node = tree.root_node().descendant_for_byte_range(at, at + MARK.len())?;
    // Grammars that know the inside of comments have nodes for it.
    while !node.is_extra() {
        node = node.parent()?;
    }
    node.kind().contains("comment").then_some(node)
}

fn suppression(text: &str, comment: Range<usize>, at: usize) -> Option<Suppression> {
    let after_mark = &text[at + MARK.len()..comment.end];
    let verb_at = at + MARK.len() + after_mark.len() - after_mark.trim_start().len();
    let words = &text[verb_at..comment.end];
    let rest = words.strip_prefix("ignore")?;
    let (is_file, rest) = rest.strip_prefix("-file").map_or((false, rest), |rest| (true, rest));
    let verb_end = comment.end - rest.len();
    if rest.starts_with(|c: char| c.is_alphanumeric() || c == '-' || c == '_') {
        return None;
    }
    let list = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')).map(|(list, _)| list);
    let rules = list.map_or_else(Vec::new, |list| names(list, verb_end + 1));
    let end = list.map_or(verb_end, |list| verb_end + 1 + list.len() + 1);
    let scope = if is_file { 0..text.len() } else { scope(text, &comment) };
    let removal = removal(text, &comment, at);
    Some(Suppression { range: at..end, comment, scope, rules, removal })
}

/// The names in a list and where they stand; `start` is where the list does.
fn names(list: &str, start: usize) -> Vec<(String, Range<usize>)> {
    let mut at = start;
    let parts = list.split(',').map(|part| {
        let name = part.trim();
        let from = at + part.len() - part.trim_start().len();
        at += part.len() + 1;
        (name.to_string(), from..from + name.len())
    });
    parts.filter(|(name, _)| !name.is_empty()).collect()
}

/// The line of a comment with what ends it, or the next line that is not blank if the comment has its own for itself.
fn scope(text: &str, comment: &Range<usize>) -> Range<usize> {
    let line = line_at(text, comment.start);
    let is_alone = text[line.start..comment.start].trim().is_empty();
    if !is_alone
        || !text[comment.end..line_at(text, comment.end.saturating_sub(1).max(comment.start)).end].trim().is_empty()
    {
        return line;
    }
    let mut next = line_at(text, comment.end);
    if next.start <= comment.start || next.start < comment.end {
        next = next.end..line_at(text, next.end).end;
    }
    while next.end < text.len() && text[next.clone()].trim().is_empty() {
        next = line_at(text, next.end);
    }
    next
}

fn removal(text: &str, comment: &Range<usize>, at: usize) -> Option<Range<usize>> {
    let is_first = !text[comment.start..at].contains(char::is_alphanumeric);
    let line = line_at(text, comment.start);
    let before = text[line.start..comment.start].trim_end();
    let is_all =
        before.is_empty() && text[comment.end.min(line.end)..line.end].trim().is_empty() && comment.end <= line.end;
    let removal = if is_all { line } else { line.start + before.len()..comment.end };
    // A comment may end with its line break.
    let kept = text[..removal.end].ends_with('\n') && !is_all;
    is_first.then(|| removal.start..removal.end - usize::from(kept))
}

/// Where a text begins: behind the mark that some editors put before it.
pub(crate) fn beginning(text: &str) -> usize {
    if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 }
}

/// The line that an offset stands in, with its line break.
pub(crate) fn line_at(text: &str, at: usize) -> Range<usize> {
    let start = memchr::memrchr(b'\n', &text.as_bytes()[..at]).map_or(0, |line_break| line_break + 1);
    let end = memchr::memchr(b'\n', &text.as_bytes()[at..]).map_or(text.len(), |line_break| at + line_break + 1);
    start..end
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;
    use crate::document::{Cancel, Document};
    use crate::language::Language;

    fn check(text: &str, expected: Expect) {
        let document = Document::new(Language::of_id("rust"), text);
        let told: Vec<String> = find(text, document.tree(&Cancel::default()).unwrap())
            .iter()
            .map(|found| {
                let rules: Vec<&str> = found.rules.iter().map(|(_, range)| &text[range.clone()]).collect();
                format!("{:?} silences {rules:?} in {:?}\n", &text[found.range.clone()], &text[found.scope.clone()])
            })
            .collect();
        expected.assert_eq(&told.concat());
    }

    #[test]
    fn behind_code_it_speaks_of_its_line() {
        check(
            "a();\nb(); // statuslens: ignore[unknown-code, obsolete-code] ours\nc();\n",
            expect![[r#"
                "statuslens: ignore[unknown-code, obsolete-code]" silences ["unknown-code", "obsolete-code"] in "b(); // statuslens: ignore[unknown-code, obsolete-code] ours\n"
            "#]],
        );
    }

    #[test]
    fn alone_on_its_line_it_speaks_of_the_next() {
        check(
            "a();\n  /* statuslens: ignore */\n\nb();\n// statuslens:ignore-file[unknown-code]",
            expect![[r#"
                "statuslens: ignore" silences [] in "b();\n"
                "statuslens:ignore-file[unknown-code]" silences ["unknown-code"] in "a();\n  /* statuslens: ignore */\n\nb();\n// statuslens:ignore-file[unknown-code]"
            "#]],
        );
    }

    #[test]
    fn other_words_are_no_suppressions() {
        check("// statuslens: ignored\nlet a = \"// statuslens: ignore\"; // statuslens is fine", expect![""]);
    }
}
