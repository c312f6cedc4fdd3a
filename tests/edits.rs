//! Whatever is edited, and in whichever encoding: a document is in the state that a fresh opening of its text gives.

use proptest::prelude::*;
use statuslens::document::{Cancel, Document};
use statuslens::language::Language;
use statuslens::server::convert::Encoding;
use statuslens::server::documents::edited;
use tower_lsp::ls_types::{Position, Range, TextDocumentContentChangeEvent};

/// Pieces that make mentions, and pieces that are likely to shift or cut something: every kind of line break and of
/// character width.
const PIECES: [&str; 30] = [
    "use http::StatusCode;\n",
    "fn f() { StatusCode::from_u16(404); }\r\n",
    "from_u16(503)",
    "fn g(a: u8, status: u16) {\n    let code = 418;\n}\n",
    "g(1, 410);\n",
    "impl HttpStatus { fn is(&self) -> bool { self.code == 503 } }\n",
    "mod m { use http::StatusCode as S; fn h() { S::IM_A_TEAPOT } }\n",
    "assert_eq!(response.status(), 409);\n",
    "let table = [(\"/\", 200), (\"/x\", 404)];\n",
    "match status { 200 | 204 => 1, 500..=599 => { g(2, 502) } _ => 3 }\n",
    "let status = reply.status();\nif status == 404 {}\n",
    "impl S {\n",
    "/* ",
    "*/",
    "}\n",
    "StatusCode::NOT_FOUND",
    "4",
    "0",
    "\n",
    "\r",
    "\r\n",
    "é",
    "😀",
    "e\u{301}",
    "\u{2028}",
    "\u{0}",
    "\"",
    "// ",
    "{",
    ")",
];

fn text(pieces: impl Into<proptest::collection::SizeRange>) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&PIECES[..]), pieces).prop_map(|pieces| pieces.concat())
}

/// Lines and columns that are often inside of the text and sometimes far outside.
fn position() -> impl Strategy<Value = Position> {
    let coordinate = |usual: u32| prop_oneof![20 => 0..usual, 1 => Just(u32::MAX)];
    (coordinate(12), coordinate(45)).prop_map(|(line, column)| Position::new(line, column))
}

fn change() -> impl Strategy<Value = TextDocumentContentChangeEvent> {
    let range = prop_oneof![
        4 => (position(), position()).prop_map(|(start, end)| Some(Range::new(start, end))),
        4 => position().prop_map(|at| Some(Range::new(at, at))),
        1 => Just(None),
    ];
    (range, text(0..4)).prop_map(|(range, text)| TextDocumentContentChangeEvent { range, range_length: None, text })
}

/// Applies one change to a plain string, in the most literal reading of the specification.
fn applied(text: &str, change: &TextDocumentContentChangeEvent, encoding: Encoding) -> String {
    let Some(range) = change.range else { return change.text.clone() };
    let (start, end) = (offset(text, range.start, encoding), offset(text, range.end, encoding));
    [&text[..start.min(end)], &change.text, &text[start.max(end)..]].concat()
}

fn offset(text: &str, position: Position, encoding: Encoding) -> usize {
    let mut start = 0;
    for _ in 0..position.line {
        let Some(line_break) = text[start..].find(['\n', '\r']) else { return text.len() };
        start += line_break + if text[start + line_break..].starts_with("\r\n") { 2 } else { 1 };
    }
    let mut column = 0;
    for (at, character) in text[start..].char_indices() {
        column += match encoding {
            Encoding::Utf8 => character.len_utf8(),
            Encoding::Utf16 => character.len_utf16(),
            Encoding::Utf32 => 1,
        };
        if matches!(character, '\n' | '\r') || column > position.character as usize {
            return start + at;
        }
    }
    text.len()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn edits_lead_to_the_state_of_a_fresh_opening(
        opened in text(0..12),
        notifications in prop::collection::vec((prop::collection::vec(change(), 1..5), any::<bool>()), 1..8),
        encoding in prop::sample::select(&[Encoding::Utf8, Encoding::Utf16, Encoding::Utf32][..]),
    ) {
        let rust = Language::of_id("rust");
        let (mut document, mut expected) = (Document::new(rust, &opened), opened);
        for (changes, is_read) in notifications {
            for change in &changes {
                document = edited(&document, change, encoding);
                expected = applied(&expected, change, encoding);
                prop_assert_eq!(document.rope(), expected.as_str());
            }
            // Some versions are read and some are not, so that edits meet parsed and unparsed ones.
            if is_read {
                assert_as_fresh(&document)?;
            }
        }
        assert_as_fresh(&document)?;
    }
}

fn assert_as_fresh(document: &Document) -> Result<(), TestCaseError> {
    let fresh = Document::new(document.language(), &document.rope().to_string());
    let never = Cancel::default();
    prop_assert_eq!(&document.scan(&never).unwrap().mentions, &fresh.scan(&never).unwrap().mentions);
    Ok(())
}
