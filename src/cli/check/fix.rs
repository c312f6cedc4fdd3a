//! `check --fix` and `check --diff`: what can be mended without asking.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use similar::TextDiff;
use statuslens::config::Projects;
use statuslens::fix;
use statuslens::rewrite::PackagesOf;

use super::{counted, files};

#[derive(Debug, clap::Args)]
pub(crate) struct FixArgs {
    /// Mend what can be mended safely, in the files themselves
    #[arg(long)]
    fix: bool,
    /// Print what `--fix` would change, and change nothing
    #[arg(long)]
    diff: bool,
    /// Apply the best of the other fixes too, which may not be what was meant
    #[arg(long)]
    unsafe_fixes: bool,
}

impl FixArgs {
    pub(super) fn is_asked(&self) -> bool {
        self.fix || self.diff
    }
}

/// A file whose text is another one now.
struct Changed {
    path: std::path::PathBuf,
    before: String,
    after: String,
    applied: usize,
}

pub(super) fn run(input: &files::Input, projects: &Projects, args: &FixArgs) -> io::Result<ExitCode> {
    let mut out = anstream::stdout().lock();
    let (mut changed, mut applied) = (0, 0);
    let tally = files::each(
        input,
        projects,
        |source, document, _, settings| {
            let packages = PackagesOf::Path((&source.path).into());
            let fixed = fix::fix(document, settings, &packages, args.unsafe_fixes);
            (fixed.applied > 0).then(|| Changed {
                path: source.path.clone(),
                before: document.rope().to_string(),
                after: fixed.text,
                applied: fixed.applied,
            })
        },
        |file| {
            let Some(file) = file else { return Ok(()) };
            changed += 1;
            applied += file.applied;
            if args.diff {
                let path = file.path.to_string_lossy().replace('\\', "/");
                let diff = TextDiff::from_lines(&file.before, &file.after);
                let (old, new) = (format!("a/{path}"), format!("b/{path}"));
                write!(out, "{}", diff.unified_diff().header(&old, &new))
            } else if input.is_stdin() {
                write!(out, "{}", file.after)
            } else {
                replace(&file.path, &file.after)
            }
        },
    )?;
    let verb = if args.diff { "would apply" } else { "applied" };
    anstream::eprintln!("{verb} {} in {}", fixes(applied), counted(changed, "file"));
    Ok(ExitCode::from(if tally.failed { 2 } else { u8::from(args.diff && changed > 0) }))
}

fn fixes(count: usize) -> String {
    format!("{count} {}", if count == 1 { "fix" } else { "fixes" })
}

/// Puts a text in place of a file's in one step, so that nobody ever sees half of it. What the file is allowed to do stays.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    // A link stays a link.
    let path = fs::canonicalize(path)?;
    let mut file = tempfile::NamedTempFile::new_in(path.parent().unwrap_or(Path::new(".")))?;
    file.write_all(text.as_bytes())?;
    file.as_file().set_permissions(fs::metadata(&path)?.permissions())?;
    file.persist(&path)?;
    Ok(())
}
