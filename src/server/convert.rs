//! Between bytes and the protocol's lines and columns, and from the product's values to the protocol's.
//!
//! The protocol ends a line at LF, CRLF or CR and nowhere else, which is what the rope does with its `cr_lines`.
//! Every conversion is total: what lies beyond a line is the line's end, what lies inside a character is its start.

use ropey::{Rope, RopeSlice};
use tower_lsp::ls_types::{Position, PositionEncodingKind, Range};

use crate::index::{Place, Span};

/// What a column counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Encoding {
    /// Bytes.
    Utf8,
    /// UTF-16 code units: what a client that says nothing expects.
    #[default]
    Utf16,
    /// Characters (code points).
    Utf32,
}

impl Encoding {
    /// The encoding to use with a client that lists these: UTF-8 wherever it stands in the list, since it costs nothing
    /// to convert; else the first that is known; else UTF-16, which every client has to accept.
    pub fn choose(offered: &[PositionEncodingKind]) -> Encoding {
        let mut known = offered.iter().filter_map(Encoding::of_kind);
        if offered.contains(&PositionEncodingKind::UTF8) { Encoding::Utf8 } else { known.next().unwrap_or_default() }
    }

    fn of_kind(kind: &PositionEncodingKind) -> Option<Encoding> {
        [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32].into_iter().find(|encoding| encoding.kind() == *kind)
    }

    /// Its name in the protocol.
    pub fn kind(self) -> PositionEncodingKind {
        match self {
            Encoding::Utf8 => PositionEncodingKind::UTF8,
            Encoding::Utf16 => PositionEncodingKind::UTF16,
            Encoding::Utf32 => PositionEncodingKind::UTF32,
        }
    }
}

/// The byte offset of a position.
pub fn offset(rope: &Rope, position: Position, encoding: Encoding) -> usize {
    let (line, column) = (position.line as usize, position.character as usize);
    if line >= rope.len_lines() {
        return rope.len_bytes();
    }
    let content = content(rope.line(line));
    let character = match encoding {
        Encoding::Utf8 => content.byte_to_char(column.min(content.len_bytes())),
        Encoding::Utf16 => content.utf16_cu_to_char(column.min(content.len_utf16_cu())),
        Encoding::Utf32 => column.min(content.len_chars()),
    };
    rope.line_to_byte(line) + content.char_to_byte(character)
}

/// The byte range of a range; a reversed one is turned round.
pub fn byte_range(rope: &Rope, range: Range, encoding: Encoding) -> std::ops::Range<usize> {
    let (a, b) = (offset(rope, range.start, encoding), offset(rope, range.end, encoding));
    a.min(b)..a.max(b)
}

/// The position of a byte offset.
pub fn position(rope: &Rope, offset: usize, encoding: Encoding) -> Position {
    let offset = offset.min(rope.len_bytes());
    let line = rope.byte_to_line(offset);
    let content = content(rope.line(line));
    let character = content.byte_to_char((offset - rope.line_to_byte(line)).min(content.len_bytes()));
    let column = match encoding {
        Encoding::Utf8 => content.char_to_byte(character),
        Encoding::Utf16 => content.char_to_utf16_cu(character),
        Encoding::Utf32 => character,
    };
    Position::new(narrow(line), narrow(column))
}

/// The range of a byte range.
pub fn range(rope: &Rope, range: &std::ops::Range<usize>, encoding: Encoding) -> Range {
    Range::new(position(rope, range.start, encoding), position(rope, range.end, encoding))
}

/// The position of a place.
pub fn place(place: Place, encoding: Encoding) -> Position {
    let column = match encoding {
        Encoding::Utf8 => place.bytes,
        Encoding::Utf16 => place.utf16_units,
        Encoding::Utf32 => place.chars,
    };
    Position::new(place.line, column)
}

/// The range of a span.
pub fn span(span: Span, encoding: Encoding) -> Range {
    Range::new(place(span.start, encoding), place(span.end, encoding))
}

/// A line without its line break.
fn content(line: RopeSlice<'_>) -> RopeSlice<'_> {
    let bytes = line.len_bytes();
    let end = bytes - line.bytes_at(bytes).reversed().take(2).take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
    line.byte_slice(..end)
}

/// The protocol counts in 32 bits; a text that needs more is refused by the transport long before.
fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Encoding; 3] = [Encoding::Utf8, Encoding::Utf16, Encoding::Utf32];

    #[test]
    fn columns_count_what_the_encoding_says() {
        let rope = Rope::from_str("a\né😀x");
        for (encoding, columns) in ALL.into_iter().zip([[0, 2, 6, 7], [0, 1, 3, 4], [0, 1, 2, 3]]) {
            for (byte, column) in [2, 4, 8, 9].into_iter().zip(columns) {
                assert_eq!(position(&rope, byte, encoding), Position::new(1, column), "{encoding:?}");
                assert_eq!(offset(&rope, Position::new(1, column), encoding), byte, "{encoding:?}");
                assert_eq!(place(Place::new(&rope, byte), encoding), Position::new(1, column), "{encoding:?}");
            }
        }
    }

    #[test]
    fn a_position_inside_a_character_is_its_start() {
        let rope = Rope::from_str("é😀x");
        assert_eq!(offset(&rope, Position::new(0, 2), Encoding::Utf16), 2, "between the surrogates");
        assert_eq!(offset(&rope, Position::new(0, 4), Encoding::Utf8), 2);
        assert_eq!(position(&rope, 3, Encoding::Utf16), Position::new(0, 1));
    }

    #[test]
    fn a_column_beyond_the_line_is_before_its_line_break() {
        let rope = Rope::from_str("ab\r\nc\rd\n\n\u{2028}e");
        for encoding in ALL {
            let ends = (0..6).map(|line| offset(&rope, Position::new(line, 99), encoding));
            assert_eq!(ends.collect::<Vec<_>>(), [2, 5, 7, 8, 13, 13], "{encoding:?}");
            assert_eq!(position(&rope, 3, encoding), Position::new(0, 2), "between CR and LF");
        }
    }

    #[test]
    fn a_position_beyond_the_text_is_its_end() {
        for text in ["", "a", "a\n"] {
            let rope = Rope::from_str(text);
            assert_eq!(offset(&rope, Position::new(u32::MAX, u32::MAX), Encoding::Utf16), text.len());
            assert_eq!(offset(&rope, position(&rope, 99, Encoding::Utf16), Encoding::Utf16), text.len());
        }
    }

    #[test]
    fn a_reversed_range_is_turned_round() {
        let range = Range::new(Position::new(0, 3), Position::new(0, 1));
        assert_eq!(byte_range(&Rope::from_str("abcd"), range, Encoding::Utf16), 1..3);
    }

    #[test]
    fn utf_8_is_taken_wherever_it_is_offered() {
        let kind = PositionEncodingKind::new;
        for (offered, chosen) in [
            (vec![], Encoding::Utf16),
            (vec!["utf-16", "utf-8"], Encoding::Utf8),
            (vec!["utf-32"], Encoding::Utf32),
            (vec!["utf-32", "utf-16"], Encoding::Utf32),
            (vec!["ebcdic"], Encoding::Utf16),
        ] {
            assert_eq!(Encoding::choose(&offered.into_iter().map(kind).collect::<Vec<_>>()), chosen);
        }
    }
}
