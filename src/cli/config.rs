//! `statuslens config`: which configuration holds, and the schema of all there is to configure.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use statuslens::config::{Config, FILE_NAME};

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
    /// Show all that is set for a folder, and the file that sets it
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
            write!(out, "{}", toml::to_string_pretty(&settings.config.in_full()).map_err(io::Error::other)?)?;
            Ok(ExitCode::from(if tell_problems(&projects) { 2 } else { 0 }))
        }
    }
}
