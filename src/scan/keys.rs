//! The keys above a place, in a language whose data has keys.

use std::borrow::Cow;

use super::walk::{Step, Walk};
use crate::language::Syntax;

/// The keys above an offset, from the root of the text on, and where the first of their values begins.
pub(crate) fn above<'t>(syntax: &Syntax, text: &'t str, walk: &mut Walk, at: usize) -> (Vec<Cow<'t, str>>, usize) {
    let mut first = at;
    let mut keys = Vec::new();
    for pair in walk.to(&(at..at + 1)).windows(2) {
        let [entry, child] = [pair[0].node, pair[1].node];
        let Some(field) = key_field(syntax, &pair[0]).filter(|field| pair[1].field != Some(field)) else { continue };
        let Some(key) = entry.child_by_field_name(field).filter(|key| *key != child) else { continue };
        first = first.min(entry.start_byte());
        keys.push(said(&text[key.byte_range()]));
    }
    (keys, first)
}

/// The field of the key, if a node puts a value under one.
pub(crate) fn key_field<'s>(syntax: &'s Syntax, step: &Step) -> Option<&'s str> {
    syntax.entries.iter().find(|(kind, _)| step.node.kind() == kind).map(|(_, field)| field.as_str())
}

/// What a key or a string says, without its quotes.
pub(crate) fn said(text: &str) -> Cow<'_, str> {
    let plain = || Cow::Borrowed(text.trim_matches(['"', '\'']));
    match text.contains('\\').then(|| serde_json::from_str(text)) {
        Some(Ok(said)) => Cow::Owned(said),
        _ => plain(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_and_escapes_are_no_part_of_what_is_said() {
        let all = ["/users", "'/users'", "\"/users\"", r#""\/users""#, r#""\u002fusers""#];
        assert!(all.iter().all(|text| said(text) == "/users"));
        assert_eq!(said(r"'a\b'"), r"a\b");
    }
}
