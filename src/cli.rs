//! The command line: one file a command.

use std::io;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod check;
mod config;
mod demo;
mod explain;
mod files;
mod languages;
mod lines;
mod list;
mod markdown;
mod packaging;
mod paths;
pub(crate) mod style;

/// Finds HTTP status codes in source code, explains them, and tells which are wrong.
#[derive(Debug, Parser)]
#[command(version, after_help = EXIT_CODES, arg_required_else_help = true)]
pub struct Args {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    color: colorchoice_clap::Color,
}

const EXIT_CODES: &str = "\
Exit codes:
  0  nothing was found to be wrong (`check`), or the command did what it was asked
  1  `check` found errors or warnings, or `explain` found nothing to explain
  2  the command line is wrong, or a file or folder that it names cannot be read";

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the language server for an editor, over standard input and output
    Lsp(LspArgs),
    /// Report status codes that are wrong
    Check(check::CheckArgs),
    /// List every status code that is mentioned
    List(list::ListArgs),
    /// Explain a code, a class, a name or a rule
    Explain(explain::ExplainArgs),
    /// Show what an editor shows, without an editor
    Demo(demo::DemoArgs),
    /// Show what is configured, and what can be
    Config(config::ConfigArgs),
    /// List the languages whose files are understood
    Languages(languages::LanguagesArgs),
    /// Print a shell's completions for this command line
    Completions(packaging::CompletionsArgs),
    /// Print the manual page
    Man,
}

#[derive(Debug, clap::Args)]
struct LspArgs {
    /// Speak over standard input and output (the only way there is; editors like to say so)
    #[arg(long)]
    stdio: bool,
}

/// Runs one command.
///
/// # Errors
/// If what it has to say cannot be written.
pub fn run(args: Args) -> io::Result<ExitCode> {
    args.color.write_global();
    match args.command {
        Command::Lsp(_) => statuslens::server::run(),
        Command::Check(args) => check::run(&args),
        Command::List(args) => list::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Demo(args) => demo::run(&args),
        Command::Config(args) => config::run(&args),
        Command::Languages(args) => languages::run(&args),
        Command::Completions(args) => packaging::completions(&args),
        Command::Man => packaging::man(),
    }
}
