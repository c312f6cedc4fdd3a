//! The prefilter must never keep a file from the parser that has a mention in it. Held against real code: the sources of the web
//! libraries that the other tests are built with, which cargo has at hand.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use ignore::{DirEntry, Walk};
use sources::sources;
use statuslens::config::Settings;
use statuslens::document::{Cancel, Document};
use statuslens::language::Language;
use statuslens::parts::{Mount, Mounts};
use statuslens::rules::{self, Context};
use statuslens::scan::Interest;

#[path = "support/sources.rs"]
mod sources;

const LIBRARIES: [&str; 7] = ["actix-http", "axum", "http", "rocket", "rocket_http", "tower-http", "warp"];

#[test]
fn no_file_with_a_mention_is_passed_over() {
    let rust = Language::of_id("rust").expect("Rust is known");
    let (mut files, mut passed_over, mut mentions) = (0, 0, 0);
    for path in LIBRARIES.iter().flat_map(|library| rust_files(&sources(library))) {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let document = Document::new(Some(rust), &text);
        let found = document.scan(&Cancel::default()).expect("nobody cancels").mentions.len();
        let may = rust.may_mention(text.as_bytes());
        assert!(may || found == 0, "{} has {found} mentions and was passed over", path.display());
        files += 1;
        passed_over += usize::from(!may);
        mentions += found;
    }
    // Otherwise the test would show nothing.
    assert!(
        files > 300 && passed_over > 50 && mentions > 500,
        "{files} files, {passed_over} passed over, {mentions} mentions"
    );
}

/// What is looked at for faults only has the same faults, and no other file is passed over than those without any: the samples of
/// every language, as they are and with all their codes and names made wrong.
#[test]
fn no_fault_is_passed_over() {
    let (mut passed_over, mut faults, mut missed) = (0, 0, String::new());
    let context = Context { settings: Settings::builtin(), file: None };
    let found = |document: &Document| {
        let findings = rules::check(document.scan(&Cancel::default()).expect("nobody cancels"), &context);
        let said = findings.into_iter().map(|finding| format!("{:?} {}", finding.range, finding.message));
        said.collect::<BTreeSet<String>>()
    };
    let everywhere = env::var_os("STATUSLENS_CORPUS").map_or_else(|| "tests/languages".into(), PathBuf::from);
    for path in Walk::new(everywhere).filter_map(Result::ok).map(DirEntry::into_path) {
        let Some(language) = Language::of_path(&path) else { continue };
        let Ok(text) = fs::read_to_string(&path) else { continue };
        for text in [text.clone(), wrong(&text, "432"), wrong(&text, "305"), wrong(&text, "4040")] {
            let document = Document::new(Some(language), &text).with_mounts(mounts(language));
            let all = found(&document);
            let chosen = match Interest::Faults.is_met(language, &text) {
                true => found(&document.with_interest(Interest::Faults)),
                false => BTreeSet::new(),
            };
            // Where no word shows the place, such a number is only found by chance.
            let by_chance = |fault: &&String| fault.contains("cannot be a status code");
            let differ = all.symmetric_difference(&chosen).filter(|fault| !by_chance(fault) || chosen.contains(*fault));
            differ.for_each(|fault| missed += &format!("{}: {fault}\n", path.display()));
            passed_over += usize::from(chosen.is_empty());
            faults += all.len();
        }
    }
    assert!(missed.is_empty(), "\n{missed}");
    assert!(faults > 1_000 && passed_over > 10, "{faults} faults, {passed_over} passed over");
}

/// What makes a part of every file whose language has parts: its operations are those of a path.
fn mounts(language: &Language) -> Mounts {
    let keys = ["paths", "*"].map(str::to_string).to_vec();
    let mount = Mount { at: Vec::new(), keys, document: "openapi".to_string() };
    language.has_links().then_some(mount).into_iter().collect()
}

/// A text with another number for each code, and names that no library has.
fn wrong(text: &str, number: &str) -> String {
    let names =
        text.replace("NOT_FOUND", "NOT_FUOND").replace("NotFound", "NotFuond").replace("not_found", "not_fuond");
    ["200", "201", "204", "301", "400", "404", "422", "500", "503"]
        .iter()
        .fold(names, |text, code| text.replace(code, number))
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let files = Walk::new(folder).filter_map(Result::ok).map(|entry| entry.into_path());
    files.filter(|path| path.extension().is_some_and(|extension| extension == "rs")).collect()
}
