//! `statuslens demo`: what an editor would show of a file. The answers come from this very program, started once more as
//! a language server and asked through the protocol; only the questions are made up here.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use anstyle::{AnsiColor, Style};
use ropey::Rope;
use statuslens::codes::Class;
use statuslens::document::{Cancel, Document};
use statuslens::language::Language;
use statuslens::mention::{Meaning, Mention, Spelling};
use statuslens::rules::Severity;
use statuslens::server::view::{Choice, Mark, View};
use textwrap::core::display_width;

use super::lines::Lines;
use super::{markdown, style};

#[derive(Debug, clap::Args)]
pub(crate) struct DemoArgs {
    /// The file to show [default: a sample]
    file: Option<PathBuf>,
}

/// The sample has every kind of finding in it.
const SAMPLE: &str = include_str!("demo/handler.rs.sample");
const SAMPLE_NAME: &str = "handler.rs";

/// More than this is shown of no file: only the lines that have something to show, and their neighbours.
const MOST_LINES: usize = 30;

/// How many mentions are pointed at.
const HOVERS: usize = 3;

/// How many entries of each class are shown of a completion list.
const CHOICES: usize = 4;

const INFALLIBLE: &str = "a string takes what is written to it";

pub(crate) fn run(args: &DemoArgs) -> io::Result<ExitCode> {
    let (path, text) = match &args.file {
        Some(path) => (path.clone(), std::fs::read_to_string(path).map_err(|error| about(path, &error))?),
        None => (PathBuf::from(SAMPLE_NAME), SAMPLE.to_string()),
    };
    let language = Language::of_path(&path).ok_or_else(|| about(&path, &"no known language has files of this name"))?;
    let document = Document::new(Some(language), &text);
    let mentions = &document.scan(&Cancel::default()).expect("nobody cancels it").mentions;

    let mut view = View::open(server()?, &std::path::absolute(&path)?, language.id, &text)?;
    let page = page(&path, document.rope(), mentions, &mut view)?;
    view.close()?;
    anstream::stdout().lock().write_all(page.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// This program, once more.
fn server() -> io::Result<Command> {
    let mut command = Command::new(std::env::current_exe()?);
    command.args(["lsp", "--stdio"]).stderr(Stdio::null());
    Ok(command)
}

fn about(path: &Path, error: &dyn std::fmt::Display) -> io::Error {
    io::Error::other(format!("{}: {error}", path.display()))
}

fn page(path: &Path, text: &Rope, mentions: &[Mention], view: &mut View) -> io::Result<String> {
    let marks = view.diagnostics()?;
    let pointed = pointed_at(mentions);
    if mentions.is_empty() {
        return Ok(format!("{} mentions no status code.\n", path.display()));
    }
    let mut page = format!("{}\n\n", style::bold(format!("What an editor shows of {}", path.display())));
    page.push_str(&code(text, &marks, &pointed));
    for mention in pointed {
        if let Some(hover) = view.hover(mention.range.start)? {
            let written = text.byte_slice(mention.range.clone());
            heading(&mut page, &format!("Hover on {written}"), text, mention.range.start);
            page.push_str(&textwrap::indent(&markdown::render(&hover), &format!("  {} ", style::dim("│"))));
        }
    }
    for (title, offset) in completed_at(text, mentions) {
        let choices = view.completions(offset)?;
        if !choices.is_empty() {
            heading(&mut page, &title, text, offset);
            page.push_str(&grouped(&choices));
        }
    }
    Ok(page)
}

/// Mentions worth pointing at: the first single code, and then what says something else than that.
fn pointed_at(mentions: &[Mention]) -> Vec<&Mention> {
    let kinds: [fn(&Mention) -> bool; HOVERS] = [
        |mention| matches!(mention.meaning, Meaning::Code(_)),
        |mention| matches!(mention.meaning, Meaning::Range { .. } | Meaning::Class(_)),
        |mention| matches!(mention.meaning, Meaning::Unknown(_)),
    ];
    kinds.iter().filter_map(|kind| mentions.iter().find(|mention| kind(mention))).collect()
}

/// Where somebody would complete: behind the path of the first constant, and in place of the first number.
fn completed_at(text: &Rope, mentions: &[Mention]) -> Vec<(String, usize)> {
    let first = |spelling| mentions.iter().find(|mention| mention.spelling == spelling);
    let constant = first(Spelling::Constant).map(|mention| {
        let written = text.byte_slice(mention.range.clone()).to_string();
        let path = written.rfind([':', '.']).map_or(0, |separator| separator + 1);
        (format!("Completion behind {}", &written[..path]), mention.range.start + path)
    });
    let number = first(Spelling::Number).map(|mention| {
        let written = text.byte_slice(mention.range.clone());
        (format!("Completion in place of {written}"), mention.range.start)
    });
    constant.into_iter().chain(number).collect()
}

/// "Hover on 404 (line 8)"
fn heading(page: &mut String, title: &str, text: &Rope, offset: usize) {
    let line = style::dim(format!("(line {})", Lines(text).place(offset).line));
    writeln!(page, "\n{} {line}\n", style::bold(title)).expect(INFALLIBLE);
}

/// The file's lines, with what is wrong under them. Those that a hover is about are shown too.
fn code(text: &Rope, marks: &[Mark], pointed: &[&Mention]) -> String {
    let lines = Lines(text);
    let line_of = |byte: usize| lines.place(byte).line;
    let worth: Vec<usize> = marks
        .iter()
        .map(|mark| line_of(mark.range.start))
        .chain(pointed.iter().map(|mention| line_of(mention.range.start)))
        .collect();
    let is_shown = |line: usize| text.len_lines() <= MOST_LINES || worth.iter().any(|other| other.abs_diff(line) <= 1);
    let mut out = String::new();
    let mut gap = false;
    for (index, line) in text.lines().enumerate() {
        let number = index + 1;
        let start = text.line_to_byte(index);
        let line = line.to_string();
        if !is_shown(number) || (number == text.len_lines() && line.is_empty()) {
            gap = true;
            continue;
        }
        if std::mem::take(&mut gap) {
            writeln!(out, "{}", style::dim("    …")).expect(INFALLIBLE);
        }
        writeln!(out, "{} {}", style::dim(format!("{number:>4} │")), visible(line.trim_end())).expect(INFALLIBLE);
        for mark in marks.iter().filter(|mark| line_of(mark.range.start) == number) {
            let at = mark.range.start - start;
            let end = (mark.range.end - start).min(line.trim_end().len()).max(at);
            out.push_str(&squiggle(&line[..at], &line[at..end], mark));
        }
    }
    out
}

/// The line under a line: what an editor underlines, and what it says about it.
fn squiggle(before: &str, under: &str, mark: &Mark) -> String {
    let colour = match mark.severity {
        Severity::Error => AnsiColor::Red,
        Severity::Warning => AnsiColor::Yellow,
        Severity::Information | Severity::Hint => AnsiColor::Cyan,
    };
    let colour = Style::new().fg_color(Some(colour.into()));
    let space = " ".repeat(display_width(&visible(before)));
    let waves = "~".repeat(display_width(&visible(under)).max(1));
    let Mark { severity, rule, message, .. } = mark;
    format!("{} {space}{colour}{waves} {severity}[{rule}]{colour:#}: {message}\n", style::dim("     │"))
}

/// A text as a terminal shows it: tabs are wide, and nothing controls the terminal.
fn visible(text: &str) -> String {
    text.replace('\t', "    ").replace(|c: char| c.is_control(), "\u{fffd}")
}

/// A completion list, one class a line, with the first few of each.
fn grouped(choices: &[Choice]) -> String {
    let mut out = String::new();
    for class in Class::ALL {
        let of_class: Vec<_> =
            choices.iter().filter(|choice| code_of(choice).and_then(Class::of) == Some(class)).collect();
        let mut shown: Vec<_> = of_class.iter().take(CHOICES).map(|choice| entry(choice)).collect();
        if of_class.len() > CHOICES {
            shown.push(style::dim(format!("and {} more", of_class.len() - CHOICES)));
        }
        if !shown.is_empty() {
            let name = format!("{}xx {:<14}", class.digit(), class.name());
            writeln!(out, "  {name} {}", shown.join(", ")).expect(INFALLIBLE);
        }
    }
    out
}

fn entry(choice: &Choice) -> String {
    format!("{} {}", choice.label, style::dim(&choice.hint))
}

/// The code of an entry: it is the label, or stands behind it.
fn code_of(choice: &Choice) -> Option<u16> {
    let words = choice.label.split_whitespace().chain(choice.hint.split_whitespace());
    words.filter(|word| word.len() == 3).find_map(|word| word.parse().ok())
}
