//! From bytes to the lines and columns that a person counts.

use std::ops::Range;

use ropey::Rope;

/// A text, cut into lines at LF, CRLF and lone CR as editors cut it.
pub(crate) struct Lines<'t>(pub(crate) &'t Rope);

/// A place as a person counts it: both numbers from 1, the column in Unicode scalar values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// A range as it is printed for programs.
#[derive(Clone, Copy, Debug, serde::Serialize)]
pub(crate) struct Span {
    pub(crate) start_byte: usize,
    pub(crate) end_byte: usize,
    pub(crate) line: usize,
    pub(crate) column: usize,
    pub(crate) end_line: usize,
    pub(crate) end_column: usize,
}

impl Lines<'_> {
    /// Where a byte stands.
    pub(crate) fn place(&self, byte: usize) -> Place {
        let line = self.0.byte_to_line(byte);
        let column = self.0.byte_to_char(byte) - self.0.line_to_char(line);
        Place { line: line + 1, column: column + 1 }
    }

    /// Where a range stands.
    pub(crate) fn span(&self, range: &Range<usize>) -> Span {
        let (start, end) = (self.place(range.start), self.place(range.end));
        Span {
            start_byte: range.start,
            end_byte: range.end,
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
        }
    }

    /// The bytes of the whole lines that a range touches, without the last one's break.
    pub(crate) fn around(&self, range: &Range<usize>) -> Range<usize> {
        let first = self.0.byte_to_line(range.start);
        let last = self.0.byte_to_line(range.end);
        let text = self.0.line(last);
        let breaks = text.chars_at(text.len_chars()).reversed().take_while(|c| matches!(c, '\n' | '\r')).count();
        let start = self.0.line_to_byte(last);
        self.0.line_to_byte(first)..start + text.len_bytes() - breaks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(text: &str, byte: usize) -> (usize, usize) {
        let Place { line, column } = Lines(&Rope::from_str(text)).place(byte);
        (line, column)
    }

    #[test]
    fn each_kind_of_line_break_counts_once() {
        let text = "a\nb\r\nc\rd";
        let ends: Vec<_> = ["a", "b", "c", "d"].iter().map(|s| places(text, text.find(s).unwrap())).collect();
        assert_eq!(ends, [(1, 1), (2, 1), (3, 1), (4, 1)]);
        assert_eq!(places("a\u{2028}b\u{b}c", 6), (1, 5), "other breaks of Unicode are none");
    }

    #[test]
    fn columns_are_characters() {
        assert_eq!(places("é𝄞404", 6), (1, 3));
        assert_eq!(places("", 0), (1, 1));
        assert_eq!(places("ab", 2), (1, 3));
    }

    #[test]
    fn whole_lines() {
        let text = "one\r\ntwo\rthree\n";
        let rope = Rope::from_str(text);
        let lines = Lines(&rope);
        assert_eq!(&text[lines.around(&(0..1))], "one");
        assert_eq!(&text[lines.around(&(6..7))], "two");
        assert_eq!(&text[lines.around(&(6..11))], "two\rthree");
        assert_eq!(&text[lines.around(&(15..15))], "");
    }
}
