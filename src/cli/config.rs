//! `statuslens config`: which configuration holds, and the schema of all there is to configure.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use statuslens::config::{Config, FILE_NAME};
use statuslens::rules::RULES;

use super::files::{SettingsArgs, tell_problems};

#[derive(Debug, clap::Args)]
pub(crate) struct ConfigArgs {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Print the JSON Schema of statuslens.toml
    Schema,
    /// Show which file configures a folder, and how grave each rule is there
    Show {
        /// The folder [default: the working directory]
        folder: Option<PathBuf>,
        #[command(flatten)]
        settings: SettingsArgs,
    },
}

pub(crate) fn run(args: &ConfigArgs) -> io::Result<ExitCode> {
    let mut out = anstream::stdout().lock();
    match &args.command {
        Command::Schema => {
            serde_json::to_writer_pretty(&mut out, &Config::schema())?;
            writeln!(out)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Show { folder, settings } => {
            let projects = settings.projects()?;
            let settings = projects.of(&folder.clone().unwrap_or_default().join(FILE_NAME));
            match &settings.file {
                Some(file) => writeln!(out, "# {}", file.display())?,
                None => writeln!(out, "# no {FILE_NAME}")?,
            }
            writeln!(out, "[rules]")?;
            for rule in RULES {
                let level = match settings.config.severity(rule) {
                    None => "off".to_string(),
                    Some(severity) => severity.unwrap_or(rule.severity).to_string(),
                };
                writeln!(out, "{} = \"{level}\"", rule.id)?;
            }
            Ok(ExitCode::from(if tell_problems(&projects)? { 2 } else { 0 }))
        }
    }
}
