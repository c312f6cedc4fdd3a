//! `check --fix` and `check --diff`: what can be mended without asking.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use similar::TextDiff;
use statuslens::config::{Projects, Settings};
use statuslens::document::Document;
use statuslens::fix::{self, Fixed};
use statuslens::installed::PackagesOf;
use statuslens::rules;

use super::{CheckArgs, counted, files};

#[derive(Debug, clap::Args)]
pub(crate) struct FixArgs {
    /// Mend what can be mended safely, in the files themselves, and report the rest
    #[arg(long)]
    fix: bool,
    /// Print what `--fix` would change, and change nothing
    #[arg(long)]
    pub(super) diff: bool,
    /// Apply the best of the other fixes too, which may not be what was meant
    #[arg(long)]
    unsafe_fixes: bool,
}

impl FixArgs {
    /// Whether what can be mended is to be mended.
    pub(super) fn mends(&self) -> bool {
        self.fix && !self.diff
    }

    /// A document after all fixes that are asked for, and how many they are.
    pub(super) fn mended(
        &self,
        document: &Document,
        settings: &Settings,
        packages: &PackagesOf,
    ) -> Option<(Document, usize)> {
        let Fixed { text, applied } = fix::fix(document, settings, packages, self.unsafe_fixes);
        (applied > 0).then(|| (document.with_text(&text), applied))
    }
}

/// Prints how the files would differ.
pub(super) fn show(args: &CheckArgs, projects: &Projects) -> io::Result<ExitCode> {
    let mut out = anstream::stdout().lock();
    let (mut changed, mut applied) = (0, 0);
    let tally = files::each(
        &args.input,
        projects,
        rules::interest,
        |source, document, _, settings| {
            let packages = PackagesOf::Path((&source.path).into());
            let (after, fixes) = args.fix.mended(document, settings, &packages)?;
            Some((difference(&source.path, document, &after), fixes))
        },
        |file: Option<(String, usize)>| {
            let Some((difference, fixes)) = file else { return Ok(()) };
            changed += 1;
            applied += fixes;
            out.write_all(difference.as_bytes())
        },
    )?;
    let fixes = if applied == 1 { "fix" } else { "fixes" };
    anstream::eprintln!("would apply {applied} {fixes} in {}", counted(changed, "file"));
    Ok(ExitCode::from(match tally.failed {
        true => 2,
        false => u8::from(changed > 0 && !args.exit_zero),
    }))
}

fn difference(path: &Path, before: &Document, after: &Document) -> String {
    let path = path.to_string_lossy().replace('\\', "/");
    let (before, after) = (before.rope().to_string(), after.rope().to_string());
    let diff = TextDiff::from_lines(&before, &after);
    diff.unified_diff().header(&format!("a/{path}"), &format!("b/{path}")).to_string()
}

/// Puts a text in place of a file's in one step, so that nobody ever sees half of it. What the file is allowed to do stays.
///
/// # Errors
/// If the system does not let it.
pub(super) fn replace(path: &Path, text: &ropey::Rope) -> io::Result<()> {
    // A link stays a link.
    let path: PathBuf = fs::canonicalize(path)?;
    let mut file = tempfile::NamedTempFile::new_in(path.parent().unwrap_or(Path::new(".")))?;
    text.write_to(&mut file)?;
    file.as_file().set_permissions(fs::metadata(&path)?.permissions())?;
    file.persist(&path)?;
    Ok(())
}
