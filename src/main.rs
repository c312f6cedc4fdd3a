//! The door: see `statuslens --help`.

use std::io;
use std::process::ExitCode;

use clap::Parser as _;

mod cli;

fn main() -> ExitCode {
    match cli::run(cli::Args::parse()) {
        Ok(code) => code,
        // Whoever read our output has seen enough: `statuslens list | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            anstream::eprintln!("{}: {error}", cli::style::red("error"));
            ExitCode::from(2)
        }
    }
}
