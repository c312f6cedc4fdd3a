//! Writing codes otherwise: what is offered at the cursor (`‸`), and what each offer does to the lines.

use std::fmt::Write as _;

use expect_test::{Expect, expect};
use similar::{ChangeTag, TextDiff};
use statuslens::config::{Config, Settings};
use statuslens::document::{Cancel, Document};
use statuslens::fix::{self, Fix};
use statuslens::language::Language;
use statuslens::packages::Packages;
use statuslens::rewrite::{File, PackagesOf};
use statuslens::workspace;

/// A project with one version of http.
fn plain() -> Packages {
    Packages::new(&["http", "axum"], &[("http", "1.5.0"), ("axum", "0.8.4")])
}

/// Every file of real code (`STATUSLENS_CORPUS`), every other spelling of every mention one by one and all together: nothing
/// breaks, nothing is imported twice, and afterwards there is nothing left.
#[test]
fn nothing_breaks_in_real_code() {
    let Some(corpus) = std::env::var_os("STATUSLENS_CORPUS") else {
        return eprintln!("skipped: STATUSLENS_CORPUS names no folder of real code");
    };
    let (sources, _) = workspace::find(&[corpus.into()]);
    let (mut files, mut single, mut together, mut failures) = (0, 0, 0, String::new());
    workspace::read(
        &sources,
        |source, document| {
            let document = document.ok().flatten()?;
            Some((source.path.display().to_string(), apply_everything(&document)))
        },
        |outcome| {
            let Some((path, (one_by_one, at_once, problems))) = outcome else { return Ok::<(), ()>(()) };
            files += 1;
            single += one_by_one;
            together += at_once;
            problems.iter().for_each(|problem| writeln!(failures, "{path}: {problem}").unwrap());
            Ok(())
        },
    )
    .unwrap();
    eprintln!("{files} files, {single} other spellings one by one, {together} fixes at once");
    assert!(failures.is_empty(), "\n{failures}");
    assert!(single > 0 && together > 0, "there is nothing to see in this folder");
}

/// How many other spellings a text has, how many fixes were made at once, and what went wrong.
fn apply_everything(document: &Document) -> (usize, usize, Vec<String>) {
    let never = Cancel::default();
    let packages = || PackagesOf::Known(Packages::new(&["http"], &[("http", "1.5.0"), ("wiremock", "0.6.5")]));
    let mut problems = Vec::new();
    let file = File::new(document, packages(), &never).unwrap();
    let text = document.rope().to_string();
    let mut single = 0;
    for fix in file.scan().mentions.iter().flat_map(|mention| file.rewrites(mention)) {
        single += 1;
        let on_boundaries = |range: &std::ops::Range<usize>| text.get(range.clone()).is_some();
        if !fix.edits.iter().all(|(range, _)| on_boundaries(range)) {
            problems.push(format!("\"{}\" cuts a character", fix.title));
        }
        if fix.clone().that_keeps_syntax(document).is_none() {
            problems.push(format!("\"{}\" is a syntax error", fix.title));
        }
    }
    let mut applied = 0;
    for rule in ["prefer-constant", "prefer-number"] {
        let settings = Settings::new(Config::read(&format!("rules.{rule} = \"hint\"")).0, None);
        let once = fix::fix(document, &settings, &packages(), true);
        let after = Document::new(document.language(), &once.text);
        let again = fix::fix(&after, &settings, &packages(), true);
        if again.applied > 0 {
            problems.push(format!("{rule}: a second run makes {} further fixes", again.applied));
        }
        let errors = |document: &Document| document.tree(&never).unwrap().root_node().has_error();
        if errors(&after) && !errors(document) {
            problems.push(format!("{rule}: all together are a syntax error"));
        }
        let imports = |text: &str| text.lines().filter(|line| line.trim_start().starts_with("use ")).count();
        let modules = text.matches("mod ").count() + 1;
        if imports(&once.text) > imports(&text) + modules {
            problems.push(format!("{rule}: more new imports than modules"));
        }
        applied += once.applied;
    }
    (single, applied, problems)
}

/// What is offered at the cursor, and what it does.
fn offers(text: &str, packages: Packages) -> String {
    let cursor = text.find('‸').expect("a cursor");
    let text = text.replacen('‸', "", 1);
    let document = Document::new(Language::of_id("rust"), &text);
    let file = File::new(&document, PackagesOf::Known(packages), &Cancel::default()).unwrap();
    let Some(mention) = file.scan().at(cursor) else { return "no status\n".to_string() };
    let fixes = file.rewrites(mention).into_iter().filter_map(|fix| fix.that_keeps_syntax(&document));
    fixes.map(|fix| show(&document, &fix)).collect()
}

/// The title of a fix, and the lines that it takes away and puts in.
fn show(document: &Document, fix: &Fix) -> String {
    let (before, after) = (document.rope().to_string(), fix::edited(document, &fix.edits).rope().to_string());
    let unsure = if fix.safe { "" } else { " (unsure)" };
    let lines = TextDiff::from_lines(before.as_str(), after.as_str());
    let lines = lines.iter_all_changes().filter_map(|change| {
        let sign = match change.tag() {
            ChangeTag::Equal => return None,
            ChangeTag::Delete => '-',
            ChangeTag::Insert => '+',
        };
        Some(format!("{sign} {}\n", change.value().trim_end_matches(['\n', '\r'])))
    });
    format!("{}{unsure}\n{}", fix.title, lines.collect::<String>())
}

/// What is offered for an expression in a function of a file that imports `http::StatusCode`.
#[track_caller]
fn check(expression: &str, expected: Expect) {
    let text = format!("use http::StatusCode;\n\nfn f(response: &http::Response<()>) {{\n{expression}\n}}\n");
    expected.assert_eq(&offers(&text, plain()));
}

/// What becomes of the imports of a file.
#[track_caller]
fn check_import(text: &str, expected: Expect) {
    expected.assert_eq(&offers(text, plain()));
}

#[track_caller]
fn check_project(packages: Packages, text: &str, expected: Expect) {
    expected.assert_eq(&offers(text, packages));
}

#[test]
fn a_number_that_is_compared() {
    check(
        "response.status() == ‸404;",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND`
        - response.status() == 404;
        + response.status() == StatusCode::NOT_FOUND;
    "#]],
    );
    check(
        "404‸ != response.status();",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND`
        - 404 != response.status();
        + StatusCode::NOT_FOUND != response.status();
    "#]],
    );
    check(
        "response.status().as_u16() == ‸404;",
        expect![[r#"
            Write as `StatusCode::NOT_FOUND`
            - response.status().as_u16() == 404;
            + response.status().as_u16() == StatusCode::NOT_FOUND;
        "#]],
    );
    check(
        "let code: u16 = response.status().as_u16(); code == ‸404u16;",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND`
        - let code: u16 = response.status().as_u16(); code == 404u16;
        + let code: u16 = response.status().as_u16(); code == StatusCode::NOT_FOUND;
    "#]],
    );
    check(
        "let status = response.status(); if status == ‸404 {}",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND`
        - let status = response.status(); if status == 404 {}
        + let status = response.status(); if status == StatusCode::NOT_FOUND {}
    "#]],
    );
    check(
        "let is_missing = |status: StatusCode| status == ‸404;",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND`
        - let is_missing = |status: StatusCode| status == 404;
        + let is_missing = |status: StatusCode| status == StatusCode::NOT_FOUND;
    "#]],
    );
    check(
        "assert_eq!(response.status(), ‸404, \"for {}\", 1);",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND`
        - assert_eq!(response.status(), 404, "for {}", 1);
        + assert_eq!(response.status(), StatusCode::NOT_FOUND, "for {}", 1);
    "#]],
    );
    check(
        "assert!(matches!(1, 1) && response.status() == ‸404);",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND`
        - assert!(matches!(1, 1) && response.status() == 404);
        + assert!(matches!(1, 1) && response.status() == StatusCode::NOT_FOUND);
    "#]],
    );
}

#[test]
fn a_constant_that_is_compared() {
    check(
        "response.status() == StatusCode::NOT_F‸OUND;",
        expect![[r#"
        Write as `404`
        - response.status() == StatusCode::NOT_FOUND;
        + response.status() == 404;
    "#]],
    );
    check(
        "assert_eq!(StatusCode::‸NOT_FOUND, response.status());",
        expect![[r#"
        Write as `404`
        - assert_eq!(StatusCode::NOT_FOUND, response.status());
        + assert_eq!(404, response.status());
    "#]],
    );
}

#[test]
fn an_argument_that_may_be_either() {
    check(
        "http::Response::builder().header(\"a\", \"b\").status(‸404).body(());",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND`
        - http::Response::builder().header("a", "b").status(404).body(());
        + http::Response::builder().header("a", "b").status(StatusCode::NOT_FOUND).body(());
    "#]],
    );
    check(
        "http::Response::builder().status(StatusCode::‸NOT_FOUND).body(());",
        expect![[r#"
        Write as `404`
        - http::Response::builder().status(StatusCode::NOT_FOUND).body(());
        + http::Response::builder().status(404).body(());
    "#]],
    );
}

#[test]
fn a_number_that_is_made_into_a_constant() {
    check(
        "StatusCode::from_u16(‸404).unwrap();",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND`
        - StatusCode::from_u16(404).unwrap();
        + StatusCode::NOT_FOUND;
    "#]],
    );
    check(
        "StatusCode::try_from(‸404).expect(\"a status\");",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND`
        - StatusCode::try_from(404).expect("a status");
        + StatusCode::NOT_FOUND;
    "#]],
    );
    check(
        "let a = || Some(http::StatusCode::from_u16(‸404)?);",
        expect![[r#"
        Write as `http::StatusCode::NOT_FOUND`
        - let a = || Some(http::StatusCode::from_u16(404)?);
        + let a = || Some(http::StatusCode::NOT_FOUND);
    "#]],
    );
    check("StatusCode::from_u16(‸404);", expect![[""]]);
    check("StatusCode::from_u16(‸499).unwrap();", expect![[""]]);
}

#[test]
fn where_the_type_would_not_fit() {
    check("match response.status().as_u16() { ‸404 => {} _ => {} }", expect![[""]]);
    check("match response.status() { StatusCode::‸NOT_FOUND => {} _ => {} }", expect![[""]]);
    check("let status: i32 = 1; status == ‸404;", expect![[""]]);
    check("let status = response.status(); let f = |status| status == ‸404;", expect![[""]]);
    check("let status = response.status(); if let Some(status) = g() { status == ‸404; }", expect![[""]]);
    check(
        "let status = response.status(); { let status = status_of(1); } status == ‸404;",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND`
        - let status = response.status(); { let status = status_of(1); } status == 404;
        + let status = response.status(); { let status = status_of(1); } status == StatusCode::NOT_FOUND;
    "#]],
    );
    check("let status = exit_status(); status == ‸404;", expect![[""]]);
    check("response.status() == ‸404i32;", expect![[""]]);
    check("request.respond_with_status(‸404);", expect![[""]]);
    check("(StatusCode::‸NOT_FOUND, \"\")", expect![[""]]);
    check("response.status() == Some(StatusCode::‸NOT_FOUND);", expect![[""]]);
    check("(400..‸500).contains(&response.status().as_u16());", expect![[""]]);
    check("response.status() >= ‸400;", expect![[""]]);
    check("poem::Response::builder().status(StatusCode::‸NOT_FOUND).finish();", expect![[""]]);
    check("quote!(response.status() == ‸404);", expect![[""]]);
    check("macro_rules! is { () => { response.status() == ‸404 } }", expect![[""]]);
}

#[test]
fn a_name_that_is_there_is_used() {
    let case = "\n\nfn f(r: &http::Response<()>) -> bool {\n    r.status() == ‸404\n}\n";
    let check = |imports: &str, expected: Expect| check_import(&format!("{imports}{case}"), expected);
    check(
        "use http::StatusCode as S;",
        expect![[r#"
        Write as `S::NOT_FOUND`
        -     r.status() == 404
        +     r.status() == S::NOT_FOUND
    "#]],
    );
    check(
        "use axum::http;",
        expect![[r#"
        Write as `http::StatusCode::NOT_FOUND`
        -     r.status() == 404
        +     r.status() == http::StatusCode::NOT_FOUND
    "#]],
    );
    check(
        "use http::{self, header};",
        expect![[r#"
        Write as `http::StatusCode::NOT_FOUND`
        -     r.status() == 404
        +     r.status() == http::StatusCode::NOT_FOUND
    "#]],
    );
    check(
        "use axum::http::{Method, StatusCode};",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND`
        -     r.status() == 404
        +     r.status() == StatusCode::NOT_FOUND
    "#]],
    );
    check(
        "use salvo::prelude::*;",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND`
        -     r.status() == 404
        +     r.status() == StatusCode::NOT_FOUND
    "#]],
    );
    check(
        "fn g() -> http::StatusCode { http::StatusCode::OK }",
        expect![[r#"
        Write as `http::StatusCode::NOT_FOUND`
        -     r.status() == 404
        +     r.status() == http::StatusCode::NOT_FOUND
    "#]],
    );
}

#[test]
fn a_name_that_is_not_there_is_imported() {
    let case = "\nfn f(r: &http::Response<()>) -> bool {\n    r.status() == ‸404\n}\n";
    let check = |before: &str, expected: Expect| check_import(&format!("{before}{case}"), expected);
    check(
        "",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` and import `http::StatusCode` (unsure)
        + use http::StatusCode;
        + 
        -     r.status() == 404
        +     r.status() == StatusCode::NOT_FOUND
    "#]],
    );
    check(
        "//! The module.\n\n#![warn(missing_docs)]\n\n/// The function.",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` and import `http::StatusCode` (unsure)
        + use http::StatusCode;
        + 
        -     r.status() == 404
        +     r.status() == StatusCode::NOT_FOUND
    "#]],
    );
    check(
        "// Copyright\n\nmod a;\n",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` and import `http::StatusCode` (unsure)
        + use http::StatusCode;
        + 
        -     r.status() == 404
        +     r.status() == StatusCode::NOT_FOUND
    "#]],
    );
    check(
        "use std::fmt;\n\nuse bytes::Bytes;\nuse serde::Serialize;\n\nuse crate::a;\n",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` and import `http::StatusCode` (unsure)
        + use http::StatusCode;
        -     r.status() == 404
        +     r.status() == StatusCode::NOT_FOUND
    "#]],
    );
    check(
        "use std::fmt;\n\nuse tower::Service; // a remark\n\nuse crate::a;\n",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` and import `http::StatusCode` (unsure)
        + use http::StatusCode;
        -     r.status() == 404
        +     r.status() == StatusCode::NOT_FOUND
    "#]],
    );
    check(
        "use serde::Serialize;\nuse bytes::Bytes;\n",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` and import `http::StatusCode` (unsure)
        + use http::StatusCode;
        -     r.status() == 404
        +     r.status() == StatusCode::NOT_FOUND
    "#]],
    );
    check(
        "use crate::a;\n",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` and import `http::StatusCode` (unsure)
        + use http::StatusCode;
        -     r.status() == 404
        +     r.status() == StatusCode::NOT_FOUND
    "#]],
    );
    check(
        "// About it\nuse tower::Service;\n",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` and import `http::StatusCode` (unsure)
        + use http::StatusCode;
        -     r.status() == 404
        +     r.status() == StatusCode::NOT_FOUND
    "#]],
    );
    check(
        "#[cfg(test)]\nuse http::StatusCode;\n",
        expect![[r#"
        Write as `http::StatusCode::NOT_FOUND`
        -     r.status() == 404
        +     r.status() == http::StatusCode::NOT_FOUND
    "#]],
    );
    check(
        "use http::{HeaderMap, Uri};\n",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` and import `http::StatusCode`
        - use http::{HeaderMap, Uri};
        + use http::{HeaderMap, StatusCode, Uri};
        -     r.status() == 404
        +     r.status() == StatusCode::NOT_FOUND
    "#]],
    );
    check(
        "use http::{\n    HeaderMap,\n    Uri,\n};\n",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` and import `http::StatusCode`
        +     StatusCode,
        -     r.status() == 404
        +     r.status() == StatusCode::NOT_FOUND
    "#]],
    );
    check(
        "use axum::http::HeaderMap;\n",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` and import `axum::http::StatusCode`
        + use axum::http::StatusCode;
        -     r.status() == 404
        +     r.status() == StatusCode::NOT_FOUND
    "#]],
    );
    check(
        "use axum::{Router, http::HeaderMap};\n",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` and import `axum::http::StatusCode`
        + use axum::http::StatusCode;
        -     r.status() == 404
        +     r.status() == StatusCode::NOT_FOUND
    "#]],
    );
    check(
        "use bytes::Bytes;\r\nuse tower::Service;\r\n",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` and import `http::StatusCode` (unsure)
        + use http::StatusCode;
        -     r.status() == 404
        +     r.status() == StatusCode::NOT_FOUND
    "#]],
    );
}

#[test]
fn a_name_that_means_something_else_is_not_touched() {
    let case = "\nfn f(r: &http::Response<()>) -> bool {\n    r.status() == ‸404\n}\n";
    let check = |before: &str, expected: Expect| check_import(&format!("{before}{case}"), expected);
    check(
        "use crate::StatusCode;",
        expect![[r#"
        Write as `http::StatusCode::NOT_FOUND` (unsure)
        -     r.status() == 404
        +     r.status() == http::StatusCode::NOT_FOUND
    "#]],
    );
    check(
        "enum StatusCode { Ok }",
        expect![[r#"
        Write as `http::StatusCode::NOT_FOUND` (unsure)
        -     r.status() == 404
        +     r.status() == http::StatusCode::NOT_FOUND
    "#]],
    );
    check(
        "use crate::prelude::*;\nfn g() -> StatusCode { todo!() }",
        expect![[r#"
        Write as `http::StatusCode::NOT_FOUND` (unsure)
        -     r.status() == 404
        +     r.status() == http::StatusCode::NOT_FOUND
    "#]],
    );
    check(
        "use http_types::StatusCode;",
        expect![[r#"
        Write as `StatusCode::NotFound` (unsure)
        -     r.status() == 404
        +     r.status() == StatusCode::NotFound
    "#]],
    );
}

#[test]
fn each_module_has_its_own_imports() {
    let case = "\n    fn f(r: &http::Response<()>) -> bool {\n        r.status() == ‸404\n    }\n}\n";
    let check = |before: &str, expected: Expect| check_import(&format!("{before}{case}"), expected);
    check(
        "use http::StatusCode;\n\nmod tests {\n",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` and import `http::StatusCode`
        +     use http::StatusCode;
        + 
        -         r.status() == 404
        +         r.status() == StatusCode::NOT_FOUND
    "#]],
    );
    check(
        "use http::StatusCode;\n\nmod tests {\n    use super::*;\n",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND`
        -         r.status() == 404
        +         r.status() == StatusCode::NOT_FOUND
    "#]],
    );
    check(
        "use http::StatusCode as S;\n\nmod tests {\n    use super::S;\n",
        expect![[r#"
        Write as `S::NOT_FOUND`
        -         r.status() == 404
        +         r.status() == S::NOT_FOUND
    "#]],
    );
    check(
        "use bytes::Bytes;\n\nmod tests {\n    use std::fmt;\n\n    use super::*;\n",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` and import `http::StatusCode` (unsure)
        +     use http::StatusCode;
        -         r.status() == 404
        +         r.status() == StatusCode::NOT_FOUND
    "#]],
    );
    check(
        "mod other {\n    use http::StatusCode;\n}\n\nmod tests {\n",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` and import `http::StatusCode`
        +     use http::StatusCode;
        + 
        -         r.status() == 404
        +         r.status() == StatusCode::NOT_FOUND
    "#]],
    );
    check(
        "fn g() {\n    use http::StatusCode;\n}\n\nimpl A {\n",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` and import `http::StatusCode`
        + use http::StatusCode;
        + 
        -         r.status() == 404
        +         r.status() == StatusCode::NOT_FOUND
    "#]],
    );
}

#[test]
fn what_the_project_has_decides() {
    let case = "use reqwest::Client;\n\nasync fn f(c: Client) -> bool {\n    c.get(\"\").send().await.unwrap().status() == ‸404\n}\n";
    let one = [("http", "1.5.0")];
    let two = [("http", "0.2.12"), ("http", "1.5.0")];
    check_project(
        Packages::new(&["http", "reqwest"], &one),
        case,
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` and import `reqwest::StatusCode`
        + use reqwest::StatusCode;
        -     c.get("").send().await.unwrap().status() == 404
        +     c.get("").send().await.unwrap().status() == StatusCode::NOT_FOUND
    "#]],
    );
    check_project(
        Packages::new(&["reqwest"], &one),
        case,
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` and import `reqwest::StatusCode`
        + use reqwest::StatusCode;
        -     c.get("").send().await.unwrap().status() == 404
        +     c.get("").send().await.unwrap().status() == StatusCode::NOT_FOUND
    "#]],
    );
    check_project(Packages::new(&["reqwest"], &two), case, expect![[""]]);
    check_project(Packages::new(&["serde"], &one), case, expect![[""]]);
    check_project(
        Packages::default(),
        case,
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` and import `reqwest::StatusCode` (unsure)
        + use reqwest::StatusCode;
        -     c.get("").send().await.unwrap().status() == 404
        +     c.get("").send().await.unwrap().status() == StatusCode::NOT_FOUND
    "#]],
    );
    let number = case.replace("status() ==", "status().as_u16() ==");
    check_project(
        Packages::new(&["reqwest"], &two),
        &number,
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` and import `reqwest::StatusCode`
        + use reqwest::StatusCode;
        -     c.get("").send().await.unwrap().status().as_u16() == 404
        +     c.get("").send().await.unwrap().status().as_u16() == StatusCode::NOT_FOUND
    "#]],
    );
    let imported = format!("use reqwest::StatusCode;\n{case}");
    check_project(
        Packages::new(&["reqwest"], &two),
        &imported,
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` (unsure)
        -     c.get("").send().await.unwrap().status() == 404
        +     c.get("").send().await.unwrap().status() == StatusCode::NOT_FOUND
    "#]],
    );
    let typed = "use http::StatusCode;\n\nfn f(status: StatusCode) -> bool {\n    status == ‸404\n}\n";
    check_project(
        Packages::new(&["http"], &two),
        typed,
        expect![[r#"
        Write as `StatusCode::NOT_FOUND`
        -     status == 404
        +     status == StatusCode::NOT_FOUND
    "#]],
    );
}

#[test]
fn a_name_that_the_version_lacks_is_not_written() {
    let text = "use http::StatusCode;\n\nfn f() {\n    StatusCode::from_u16(‸425).unwrap();\n}\n";
    check_project(Packages::new(&["http"], &[("http", "0.2.12")]), text, expect![[""]]);
    check_project(
        Packages::new(&["http"], &[("http", "1.2.0")]),
        text,
        expect![[r#"
        Write as `StatusCode::TOO_EARLY`
        -     StatusCode::from_u16(425).unwrap();
        +     StatusCode::TOO_EARLY;
    "#]],
    );
    check_project(Packages::default(), text, expect![[""]]);
}

#[test]
fn other_libraries() {
    let packages =
        || Packages::new(&["rocket", "tide", "wiremock", "http"], &[("http", "1.5.0"), ("wiremock", "0.6.5")]);
    let check = |text: &str, expected: Expect| check_project(packages(), text, expected);
    check(
        "use rocket::http::Status;\nfn f() -> Status { Status::new(‸404) }\n",
        expect![[r#"
        Write as `Status::NotFound`
        - fn f() -> Status { Status::new(404) }
        + fn f() -> Status { Status::NotFound }
    "#]],
    );
    check("use rocket::http::Status;\nfn f(s: Status) -> bool { s == Status::Not‸Found }\n", expect![[""]]);
    check(
        "use tide::Response;\nfn f() -> Response { Response::new(‸404) }\n",
        expect![[r#"
        Write as `StatusCode::NotFound` and import `tide::StatusCode`
        - fn f() -> Response { Response::new(404) }
        + use tide::StatusCode;
        + fn f() -> Response { Response::new(StatusCode::NotFound) }
    "#]],
    );
    check(
        "use tide::{Response, StatusCode};\nfn f() -> Response { Response::new(StatusCode::Not‸Found) }\n",
        expect![[r#"
        Write as `404`
        - fn f() -> Response { Response::new(StatusCode::NotFound) }
        + fn f() -> Response { Response::new(404) }
    "#]],
    );
    check(
        "use wiremock::ResponseTemplate;\nfn f() { ResponseTemplate::new(‸404); }\n",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` and import `http::StatusCode`
        + use http::StatusCode;
        - fn f() { ResponseTemplate::new(404); }
        + fn f() { ResponseTemplate::new(StatusCode::NOT_FOUND); }
    "#]],
    );
    let old = Packages::new(&["wiremock", "http"], &[("http", "0.2.12"), ("wiremock", "0.5.22")]);
    check_project(old, "use wiremock::ResponseTemplate;\nfn f() { ResponseTemplate::new(‸404); }\n", expect![[""]]);
    let actix = Packages::new(&["actix_web"], &[("http", "0.2.12"), ("actix-web", "4.11.0")]);
    check_project(
        actix,
        "use actix_web::test;\nfn f() { assert_eq!(response.status(), ‸404); }\n",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` and import `actix_web::http::StatusCode`
        + use actix_web::http::StatusCode;
        - fn f() { assert_eq!(response.status(), 404); }
        + fn f() { assert_eq!(response.status(), StatusCode::NOT_FOUND); }
    "#]],
    );
}
