//! Each rule against its own examples, through the real scanner.

use std::fmt::Write as _;

use expect_test::{expect, expect_file};
use statuslens::config::{Config, Settings};
use statuslens::document::{Cancel, Document};
use statuslens::fix;
use statuslens::installed::PackagesOf;
use statuslens::language::Language;
use statuslens::packages::Packages;
use statuslens::rewrite::File;
use statuslens::rules::{self, Context, Example, Finding, RULES, Rule};

fn check(rule: &Rule, example: &Example, code: &str) -> Vec<Finding> {
    let language = Language::of_id(example.language).expect(example.language);
    let document = Document::new(Some(language), code);
    let tree = document.tree(&Cancel::default()).unwrap();
    assert!(!tree.root_node().has_error(), "syntax error in:\n{code}");
    let file = File::new(&document, PackagesOf::Known(packages()), &Cancel::default()).unwrap();
    rules::check(file.scan(), &Context { settings: &settings(rule), file: Some(&file) })
}

/// A project that has the newest libraries.
fn packages() -> Packages {
    Packages::new(&["http", "salvo"], &[("http", "1.5.0"), ("salvo_core", "1.1.0")])
}

/// The rule is on, even if it is off by default.
fn settings(rule: &Rule) -> Settings {
    let config = Config::read(&format!("rules.{} = \"{}\"", rule.id, rule.severity)).0;
    Settings::new(config, None)
}

#[test]
fn bad_examples_have_one_finding_and_good_ones_none() {
    for rule in RULES {
        for example in rule.examples {
            let findings = check(rule, example, example.code);
            let found: Vec<_> = findings.iter().map(|f| (f.rule.id, &example.code[f.range.clone()])).collect();
            let expected = Vec::from_iter(example.finding.map(|text| (rule.id, text)));
            assert_eq!(found, expected, "{}:\n{}", rule.id, example.code);
        }
        assert!(rule.examples.iter().any(|example| example.finding.is_some()), "{} has no bad example", rule.id);
        assert!(rule.examples.iter().any(|example| example.finding.is_none()), "{} has no good example", rule.id);
    }
}

#[test]
fn each_fix_removes_its_finding() {
    for rule in RULES {
        for example in rule.examples.iter().filter(|example| example.finding.is_some()) {
            for fix in check(rule, example, example.code).iter().flat_map(|finding| &finding.fixes) {
                let document = Document::new(Language::of_id(example.language), example.code);
                let fixed = fix::edited(&document, &fix.edits).rope().to_string();
                let left = check(rule, example, &fixed);
                assert!(left.is_empty(), "{left:?} after \"{}\":\n{fixed}", fix.title);
            }
        }
    }
}

#[test]
fn what_they_say() {
    let mut said = String::new();
    for rule in RULES {
        for finding in rule.examples.iter().flat_map(|example| check(rule, example, example.code)) {
            writeln!(said, "{}[{}]: {}", finding.severity, finding.rule.id, finding.message).unwrap();
            finding.fixes.iter().for_each(|fix| writeln!(said, "  {}", fix.title).unwrap());
        }
    }
    expect![[r#"
        error[invalid-code]: `2000` cannot be a status code: status codes have three digits
          Replace with `200` (OK)
        error[invalid-code]: this class of codes has to be written `4XX` here
          Replace with `4XX`
        error[unknown-constant]: `http::StatusCode` has no `NOT_FUOND`; did you mean `NOT_FOUND`?
          Replace with `NOT_FOUND`
        warning[unknown-code]: `432` is no registered status code; clients treat it as `400`
          Replace with `423` (Locked)
          Replace with `431` (Request Header Fields Too Large)
          Replace with `422` (Unprocessable Content)
        warning[obsolete-code]: `305` is deprecated and should not be sent
        warning[obsolete-code]: `510` is obsolete and should not be sent
        hint[deprecated-constant]: `unavailable_for_legalreasons` (451) is deprecated; it is called `unavailable_for_legal_reasons` now
          Write as `unavailable_for_legal_reasons`
        hint[unofficial-code]: `499` is unofficial: nginx (Client Closed Request), Esri ArcGIS Server (Token Required)
        information[prefer-constant]: `404` has a name here
          Write as `StatusCode::NOT_FOUND`
        information[prefer-number]: `404` can be written as a number here
          Write as `404`
        hint[unused-ignore]: this comment silences nothing
          Remove the comment
    "#]]
    .assert_eq(&said);
}

#[test]
fn a_deprecated_name_is_told_only_where_a_lock_file_shows_the_new_one() {
    let rule = rules::by_id("deprecated-constant").unwrap();
    let code = rule.examples.iter().find(|example| example.finding.is_some()).unwrap().code;
    let document = Document::new(Language::of_id("rust"), code);
    let count = |packages: Packages| {
        let file = File::new(&document, PackagesOf::Known(packages), &Cancel::default()).unwrap();
        rules::check(file.scan(), &Context { settings: &settings(rule), file: Some(&file) }).len()
    };
    assert_eq!(count(packages()), 1);
    assert_eq!(count(Packages::default()), 0, "there is none");
    assert_eq!(count(Packages::new(&["salvo"], &[])), 0, "it does not say");
    assert_eq!(count(Packages::new(&["salvo"], &[("salvo_core", "0.20.0")])), 0, "it is too old");
}

#[test]
fn a_table_of_codes_and_their_names_sends_none_of_them() {
    for (language, code) in [
        ("python", "PHRASES = {305: 'Use Proxy'}\nUSE_PROXY = 305\n"),
        ("javascript", "const CODES = { USE_PROXY: 305, 306: 'Switch Proxy' };\n"),
        ("typescript", "enum Codes { UseProxy = 305 }\n"),
        ("go", "package shop\n\nconst StatusUseProxy = 305\n"),
        ("rust", "const USE_PROXY: u16 = 305;\n"),
    ] {
        let document = Document::new(Language::of_id(language), code);
        let file = File::new(&document, PackagesOf::Known(packages()), &Cancel::default()).unwrap();
        let found = rules::check(file.scan(), &Context { settings: Settings::builtin(), file: Some(&file) });
        let severities: Vec<_> = found.iter().map(|finding| finding.severity.to_string()).collect();
        assert!(
            !severities.is_empty() && severities.iter().all(|severity| severity == "information"),
            "{code}{severities:?}"
        );
    }
}

/// The pages in `docs/rules/` are written by this test: `UPDATE_EXPECT=1 cargo test --test rules`.
#[test]
fn each_rule_has_its_page() {
    for rule in RULES {
        let page = format!("{}/docs/rules/{}.md", env!("CARGO_MANIFEST_DIR"), rule.id);
        expect_file![page].assert_eq(&rule.documentation());
    }
}

#[test]
fn each_file_is_in_the_table() {
    let folder = format!("{}/src/rules", env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    let mut rules: Vec<_> = RULES.iter().map(|rule| format!("{}.rs", rule.id.replace('-', "_"))).collect();
    files.sort();
    rules.sort();
    assert_eq!(files, rules);
}
