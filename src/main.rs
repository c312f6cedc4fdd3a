//! The door: from the command line to the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["lsp"] | ["lsp", "--stdio"] => serve(),
        _ => {
            eprintln!("usage: statuslens lsp [--stdio]");
            ExitCode::from(2)
        }
    }
}

fn serve() -> ExitCode {
    // Stdout belongs to the protocol.
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_max_level(tracing::Level::WARN).init();
    statuslens::server::run().unwrap_or_else(|error| {
        eprintln!("statuslens: {error}");
        ExitCode::FAILURE
    })
}
