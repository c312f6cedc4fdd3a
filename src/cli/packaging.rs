//! `statuslens completions` and `statuslens man`: for whoever packages the program.

use std::io;
use std::process::ExitCode;

use clap::CommandFactory;
use clap_complete::Shell;

use super::Args;

#[derive(Debug, clap::Args)]
pub(crate) struct CompletionsArgs {
    /// The shell that is to complete
    shell: Shell,
}

pub(crate) fn completions(args: &CompletionsArgs) -> io::Result<ExitCode> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Args::command(), env!("CARGO_PKG_NAME"), &mut script);
    print(&script)
}

pub(crate) fn man() -> io::Result<ExitCode> {
    let mut page = Vec::new();
    let command = Args::command();
    clap_mangen::Man::new(command.clone()).render(&mut page)?;
    for subcommand in command.get_subcommands().filter(|subcommand| subcommand.get_name() != "help") {
        let manual =
            clap_mangen::Man::new(subcommand.clone().display_name(format!("statuslens {}", subcommand.get_name())));
        manual.render_name_section(&mut page)?;
        manual.render_options_section(&mut page)?;
    }
    print(&page)
}

fn print(bytes: &[u8]) -> io::Result<ExitCode> {
    io::Write::write_all(&mut io::stdout().lock(), bytes)?;
    Ok(ExitCode::SUCCESS)
}
