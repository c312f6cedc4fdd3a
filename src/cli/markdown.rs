//! Markdown as a terminal shows it. Only what explanations and rule pages are written with.

use std::fmt::Write as _;

use anstyle::{AnsiColor, Style};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// Lines are no longer than this, so that they can be read.
const WIDTH: usize = 88;

/// Sets Markdown for a terminal. Without its escape sequences it is plain text.
pub(crate) fn render(markdown: &str) -> String {
    let mut page = Page::default();
    for event in Parser::new(markdown) {
        page.event(event);
    }
    page.out.trim_end().to_string() + "\n"
}

#[derive(Default)]
struct Page {
    out: String,
    /// The text of the block that is being read.
    block: String,
    /// How many lists it stands in.
    depth: usize,
    in_code: bool,
    links: Vec<String>,
}

const BOLD: Style = Style::new().bold();
const ITALIC: Style = Style::new().italic();
const CODE: Style = AnsiColor::Cyan.on_default();
const DIM: Style = Style::new().dimmed();

impl Page {
    fn event(&mut self, event: Event) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            // What joins the links at the end of a page: each gets a line of its own.
            Event::Text(text) if &*text == " · " && !self.in_code => self.block.push('\n'),
            Event::Text(text) => self.block.push_str(&text),
            Event::Code(text) => self.styled(CODE, &text),
            Event::SoftBreak => self.block.push(' '),
            Event::HardBreak => self.block.push('\n'),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag) {
        match tag {
            Tag::Heading { .. } | Tag::Strong => self.open(BOLD),
            Tag::Emphasis => self.open(ITALIC),
            Tag::Link { dest_url, .. } => self.links.push(dest_url.to_string()),
            Tag::List(_) => {
                self.flush();
                self.depth += 1;
            }
            Tag::CodeBlock(_) => self.in_code = true,
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => {
                self.close(BOLD);
                self.flush();
                self.out.push('\n');
            }
            TagEnd::Strong => self.close(BOLD),
            TagEnd::Emphasis => self.close(ITALIC),
            TagEnd::Link => {
                let url = self.links.pop().unwrap_or_default();
                self.block.push_str(": ");
                self.styled(DIM, &url);
            }
            TagEnd::Paragraph => {
                self.flush();
                self.out.push('\n');
            }
            TagEnd::Item => self.flush(),
            TagEnd::List(_) => {
                self.depth -= 1;
                self.out.push('\n');
            }
            TagEnd::CodeBlock => self.code(),
            _ => {}
        }
    }

    fn open(&mut self, style: Style) {
        write!(self.block, "{style}").expect("a string takes what is written to it");
    }

    fn close(&mut self, style: Style) {
        write!(self.block, "{style:#}").expect("a string takes what is written to it");
    }

    fn styled(&mut self, style: Style, text: &str) {
        self.open(style);
        self.block.push_str(text);
        self.close(style);
    }

    /// Ends a block of prose: breaks its lines, and indents it if it is the item of a list.
    fn flush(&mut self) {
        let block = std::mem::take(&mut self.block);
        if block.is_empty() {
            return;
        }
        let (first, rest) = match self.depth {
            0 => (String::new(), String::new()),
            depth => ("  ".repeat(depth - 1) + "• ", "  ".repeat(depth)),
        };
        let options = textwrap::Options::new(WIDTH).initial_indent(&first).subsequent_indent(&rest).break_words(false);
        self.out.push_str(&textwrap::fill(&block, options));
        self.out.push('\n');
    }

    /// Ends a block of code: indents it, and leaves its lines as they are.
    fn code(&mut self) {
        self.in_code = false;
        let block = std::mem::take(&mut self.block);
        self.out.push_str(&textwrap::indent(block.trim_end(), "    "));
        self.out.push_str("\n\n");
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::render;

    #[test]
    fn every_kind_of_block() {
        let markdown = "# Title\n\n**404** is `Not Found`, and this sentence is so long that it does not fit on a line of \
                        a terminal.\n\n- [one](https://example.org) · [two](https://example.com)\n- three\n\n```rust\nfn  f() {\n}\n```\nlast\n";
        let plain = anstream::adapter::strip_str(&render(markdown)).to_string();
        expect![[r#"
            Title

            404 is Not Found, and this sentence is so long that it does not fit on a line of a
            terminal.

            • one: https://example.org
              two: https://example.com
            • three

                fn  f() {
                }

            last
        "#]]
        .assert_eq(&plain);
    }
}
