//! The few colours that are used; whether they reach the reader is anstream's business.

use std::fmt::Display;

use anstyle::{AnsiColor, Style};

/// Text in one style.
fn paint(style: Style, text: impl Display) -> String {
    format!("{style}{text}{style:#}")
}

/// Headings, paths, codes.
pub(crate) fn bold(text: impl Display) -> String {
    paint(Style::new().bold(), text)
}

/// What can be passed over.
pub(crate) fn dim(text: impl Display) -> String {
    paint(Style::new().dimmed(), text)
}

/// What went wrong.
pub(crate) fn red(text: impl Display) -> String {
    paint(AnsiColor::Red.on_default().bold(), text)
}
