//! The binary, run in a folder of its own.

#![allow(dead_code, reason = "not every test needs all of it")]

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use assert_cmd::cargo::cargo_bin;
use expect_test::Expect;
use tempfile::TempDir;

/// A folder with some files, removed in the end.
pub struct Project(TempDir);

impl Project {
    pub fn new(files: &[(&str, &[u8])]) -> Project {
        let project = Project(TempDir::new().unwrap());
        for (path, bytes) in files {
            let path = project.path(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        project
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    /// The binary, to be run in the folder as from a pipe.
    pub fn command(&self, line: &str) -> Command {
        let mut command = Command::new(cargo_bin!("statuslens"));
        command.args(line.split_whitespace()).current_dir(&self.0).stdin(Stdio::null());
        command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE");
        command
    }

    /// What a command line prints on standard output.
    pub fn stdout(&self, line: &str) -> String {
        String::from_utf8(self.command(line).output().unwrap().stdout).unwrap()
    }

    /// What a command line prints, and how it ends.
    #[track_caller]
    pub fn check(&self, line: &str, expected: Expect) {
        expected.assert_eq(&said(self.command(line).output().unwrap()));
    }

    /// The same with a text on standard input.
    #[track_caller]
    pub fn check_with(&self, line: &str, input: &[u8], expected: Expect) {
        let mut command = self.command(line);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // Whoever does not want it may close it.
        let _ = child.stdin.take().unwrap().write_all(input);
        expected.assert_eq(&said(child.wait_with_output().unwrap()));
    }
}

/// What a command printed, and how it ended.
fn said(output: Output) -> String {
    let stdout = String::from_utf8(output.stdout).unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    let stderr = if stderr.is_empty() { stderr } else { format!("--- stderr\n{stderr}") };
    format!("{stdout}{stderr}--- exit {}\n", output.status.code().unwrap())
}
