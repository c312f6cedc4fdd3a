//! `statuslens explain`: what an editor shows about a code, and the page of a rule.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use statuslens::codes::{Class, Match, Origin, Registry};
use statuslens::config::FILE_NAME;
use statuslens::features::hover::{self, Context, Markup};
use statuslens::rules::{self, RULES};

use super::files::{SettingsArgs, tell_problems};
use super::{markdown, style};

#[derive(Debug, clap::Args)]
pub(crate) struct ExplainArgs {
    /// A code (404), a class (4xx), a name (NOT_FOUND), words (too many requests), or a rule (unknown-code)
    #[arg(required = true)]
    query: Vec<String>,
    #[command(flatten)]
    settings: SettingsArgs,
}

/// What a query asks for.
enum Answer {
    /// One explanation, in Markdown.
    Page(String),
    /// The titles of several codes, the best first.
    Several(Vec<String>),
    Nothing,
}

pub(crate) fn run(args: &ExplainArgs) -> io::Result<ExitCode> {
    let query = args.query.join(" ");
    let projects = args.settings.projects()?;
    // The project that one stands in.
    let settings = projects.of(Path::new(FILE_NAME));
    let failed = tell_problems(&projects);
    let mut out = anstream::stdout().lock();
    match answer(query.trim(), &settings.registry) {
        Answer::Page(page) => write!(out, "{}", markdown::render(&page))?,
        Answer::Several(titles) => writeln!(out, "{}", titles.join("\n"))?,
        Answer::Nothing => {
            let rules: Vec<_> = RULES.iter().map(|rule| rule.id).collect();
            anstream::eprintln!(
                "{}: no code, class or rule answers to `{query}`\nTry a number (404), a class (4xx), words (too many \
                 requests), or a rule: {}",
                style::red("error"),
                rules.join(", "),
            );
            return Ok(ExitCode::FAILURE);
        }
    }
    Ok(ExitCode::from(if failed { 2 } else { 0 }))
}

fn answer(query: &str, registry: &Registry) -> Answer {
    let context = Context { registry, families: &[], language: None, markup: Markup::Markdown, file: None };
    if let Some(rule) = rules::by_id(query) {
        return Answer::Page(rule.documentation());
    }
    if let Some(class) = class(query) {
        return Answer::Page(hover::explain_class(class, &context));
    }
    let named = query.parse().ok().or_else(|| registry.by_name(query));
    if let Some(code) = named {
        return Answer::Page(hover::explain_code(code, &context));
    }
    match &registry.search(query)[..] {
        [] => Answer::Nothing,
        [first, rest @ ..] if rest.iter().all(|found| found.code == first.code) => {
            Answer::Page(hover::explain_code(first.code, &context))
        }
        several => Answer::Several(several.iter().map(title).collect()),
    }
}

/// "404 Not Found"
fn title(found: &Match) -> String {
    let origin = match found.origin {
        Origin::Registered => "",
        Origin::Project => " (this project's own)",
        Origin::Vendor => " (unofficial)",
    };
    format!("{} {}{}", style::bold(found.code), found.name, style::dim(origin))
}

/// The class that `4xx` names.
fn class(query: &str) -> Option<Class> {
    let digit = query.to_lowercase().strip_suffix("xx")?.parse().ok()?;
    Class::from_digit(digit)
}
