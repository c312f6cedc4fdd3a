//! Writing codes otherwise: what is offered at the cursor (`‸`), and what each offer does to the lines.

use std::fmt::Write as _;

use expect_test::{Expect, expect};
use similar::{ChangeTag, TextDiff};
use statuslens::config::{Config, Settings};
use statuslens::document::{Cancel, Document};
use statuslens::fix::{self, Fix};
use statuslens::installed::PackagesOf;
use statuslens::language::Language;
use statuslens::packages::Packages;
use statuslens::rewrite::File;
use statuslens::rules::{self, Context, Finding};
use statuslens::scan::Interest;
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
        |_| Interest::Everything,
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
    offers_in("rust", text, packages)
}

fn offers_in(language: &str, text: &str, packages: Packages) -> String {
    let cursor = text.find('‸').expect("a cursor");
    let text = text.replacen('‸', "", 1);
    let document = Document::new(Language::of_id(language), &text);
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

/// The same, for a comparison in a function below some lines.
#[track_caller]
fn check_below(lines: &str, expected: Expect) {
    let function = "fn f(r: &http::Response<()>) -> bool {\n    r.status() == ‸404\n}\n";
    check_import(&format!("{lines}\n{function}"), expected);
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
            - use http::StatusCode;
            - 
            - response.status() == StatusCode::NOT_FOUND;
            + response.status() == 404;
        "#]],
    );
    check(
        "assert_eq!(StatusCode::‸NOT_FOUND, response.status());",
        expect![[r#"
            Write as `404`
            - use http::StatusCode;
            - 
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
            - use http::StatusCode;
            - 
            - http::Response::builder().status(StatusCode::NOT_FOUND).body(());
            + http::Response::builder().status(404).body(());
        "#]],
    );
}

#[test]
fn alternatives_are_written_alike() {
    check(
        "http::Response::builder().status(if gone { ‸410 } else { 404 }).body(());",
        expect![[r#"
            Write as `StatusCode::GONE` (alternatives too)
            - http::Response::builder().status(if gone { 410 } else { 404 }).body(());
            + http::Response::builder().status(if gone { StatusCode::GONE } else { StatusCode::NOT_FOUND }).body(());
        "#]],
    );
    check(
        "http::Response::builder().status(match gone {\n    true => StatusCode::‸GONE,\n    false => StatusCode::OK,\n});",
        expect![[r#"
            Write as `410` (alternatives too)
            - use http::StatusCode;
            - 
            -     true => StatusCode::GONE,
            -     false => StatusCode::OK,
            +     true => 410,
            +     false => 200,
        "#]],
    );
    // One of them may be anything, or has no name.
    check("http::Response::builder().status(if gone { ‸410 } else { other });", expect![[r#""#]]);
    check("http::Response::builder().status(if gone { ‸410 } else { 599 });", expect![[r#""#]]);
    let java = |call: &str| {
        let imports = "import jakarta.ws.rs.core.Response;\nimport org.springframework.http.ResponseEntity;\n";
        let text =
            format!("package shop;\n\n{imports}\nclass Shop {{\n    Object f() {{\n        {call}\n    }}\n}}\n");
        offers_in("java", &text, Packages::default())
    };
    expect![[r#"
        Write as `HttpStatus.CREATED` (alternatives too) and import `org.springframework.http.HttpStatus`
        + import org.springframework.http.HttpStatus;
        -         return ResponseEntity.status(made ? 201 : (busy ? 503 : 409)).build();
        +         return ResponseEntity.status(made ? HttpStatus.CREATED : (busy ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.CONFLICT)).build();
    "#]].assert_eq(&java("return ResponseEntity.status(made ? ‸201 : (busy ? 503 : 409)).build();"));
    expect![[r#"
        Write as `Response.Status.CONFLICT` (alternatives too)
        -         return Response.status(made ? 201 : 409).build();
        +         return Response.status(made ? Response.Status.CREATED : Response.Status.CONFLICT).build();
    "#]]
    .assert_eq(&java("return Response.status(made ? 201 : ‸409).build();"));
    // A number is one by itself, whatever stands beside it.
    check_mended(
        "ruby",
        "prefer-constant",
        &[],
        "head made? ? (old? ? 200 : 201) : code\nrender json: {}, status: if made? then 201 else 422 end\n",
        expect![[r#"
            head made? ? (old? ? :ok : :created) : code
            render json: {}, status: if made? then :created else :unprocessable_entity end
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
    let check = check_below;
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
    let check = check_below;
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
    let check = check_below;
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
            - use tide::{Response, StatusCode};
            - fn f() -> Response { Response::new(StatusCode::NotFound) }
            + use tide::Response;
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
            Write as `StatusCode::NOT_FOUND` and import `actix_web::http::StatusCode` (unsure)
            + use actix_web::http::StatusCode;
            - fn f() { assert_eq!(response.status(), 404); }
            + fn f() { assert_eq!(response.status(), StatusCode::NOT_FOUND); }
        "#]],
    );
}

#[test]
fn a_dependency_for_development_is_imported_by_tests_only() {
    let packages = || Packages::new(&[], &[("http", "1.5.0")]).with_development(&["http"]);
    let function = "fn f(r: &http::Response<()>) -> bool {\n    r.status() == ‸404\n}\n";
    let check = |before: &str, after: &str, expected| {
        check_project(packages(), &format!("{before}{function}{after}"), expected);
    };
    check("", "", expect![[""]]);
    check("mod tests {\n", "}\n", expect![[""]]);
    check(
        "#[cfg(test)]\nmod tests {\n",
        "}\n",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` and import `http::StatusCode` (unsure)
        + use http::StatusCode;
        + 
        -     r.status() == 404
        +     r.status() == StatusCode::NOT_FOUND
    "#]],
    );
    check(
        "#[cfg(test)]\n#[expect(unused)]\nmod tests {\nmod inner {\n",
        "}\n}\n",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` and import `http::StatusCode` (unsure)
        + use http::StatusCode;
        + 
        -     r.status() == 404
        +     r.status() == StatusCode::NOT_FOUND
    "#]],
    );
}

#[test]
fn what_the_projects_own_types_call_a_status_is_not_sure() {
    let check = |lines: &str, expected: Expect| {
        let imports = "use http::{HeaderMap, StatusCode};\nuse crate::job::Job;\n";
        check_import(&format!("{imports}\n{lines}\n"), expected);
    };
    check(
        "fn f(job: &Job) -> bool { job.status() == ‸404 }",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` (unsure)
        - fn f(job: &Job) -> bool { job.status() == 404 }
        + fn f(job: &Job) -> bool { job.status() == StatusCode::NOT_FOUND }
    "#]],
    );
    check(
        "fn f(job: axum::extract::State<Job>) -> bool { job.status() == ‸404 }",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` (unsure)
        - fn f(job: axum::extract::State<Job>) -> bool { job.status() == 404 }
        + fn f(job: axum::extract::State<Job>) -> bool { job.status() == StatusCode::NOT_FOUND }
    "#]],
    );
    check(
        "fn f() -> bool { let response = start(); response.status() == ‸404 }",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND` (unsure)
        - fn f() -> bool { let response = start(); response.status() == 404 }
        + fn f() -> bool { let response = start(); response.status() == StatusCode::NOT_FOUND }
    "#]],
    );
    check(
        "async fn f() { let r = reqwest::get(\"\").await?; let status = r.status(); status == ‸404; }",
        expect![[r#"
            Write as `StatusCode::NOT_FOUND`
            - async fn f() { let r = reqwest::get("").await?; let status = r.status(); status == 404; }
            + async fn f() { let r = reqwest::get("").await?; let status = r.status(); status == StatusCode::NOT_FOUND; }
        "#]],
    );
    check(
        "fn f(r: &mut axum::response::Response<axum::body::Body>) { r.status() == ‸404; }",
        expect![[r#"
        Write as `StatusCode::NOT_FOUND`
        - fn f(r: &mut axum::response::Response<axum::body::Body>) { r.status() == 404; }
        + fn f(r: &mut axum::response::Response<axum::body::Body>) { r.status() == StatusCode::NOT_FOUND; }
    "#]],
    );
}

/// What one step makes of the constant at the cursor.
fn as_number(lines: &str) -> String {
    let function = "fn f(r: http::Response<()>) -> bool { r.status() == StatusCode::‸OK }\n";
    offers(&lines.replace("@", function), plain())
}

#[test]
fn an_import_that_is_needed_no_more_is_removed() {
    let check = |lines: &str, expected: Expect| expected.assert_eq(&as_number(lines));
    check(
        "use http::StatusCode;\n\n@",
        expect![[r#"
        Write as `200`
        - use http::StatusCode;
        - 
        - fn f(r: http::Response<()>) -> bool { r.status() == StatusCode::OK }
        + fn f(r: http::Response<()>) -> bool { r.status() == 200 }
    "#]],
    );
    check(
        "use bytes::Bytes;\nuse http::StatusCode;\n\n@",
        expect![[r#"
        Write as `200`
        - use http::StatusCode;
        - fn f(r: http::Response<()>) -> bool { r.status() == StatusCode::OK }
        + fn f(r: http::Response<()>) -> bool { r.status() == 200 }
    "#]],
    );
    check(
        "use http::{StatusCode, Uri};\n\n@",
        expect![[r#"
        Write as `200`
        - use http::{StatusCode, Uri};
        + use http::Uri;
        - fn f(r: http::Response<()>) -> bool { r.status() == StatusCode::OK }
        + fn f(r: http::Response<()>) -> bool { r.status() == 200 }
    "#]],
    );
    check(
        "use http::{HeaderMap, StatusCode, Uri};\n\n@",
        expect![[r#"
        Write as `200`
        - use http::{HeaderMap, StatusCode, Uri};
        + use http::{HeaderMap, Uri};
        - fn f(r: http::Response<()>) -> bool { r.status() == StatusCode::OK }
        + fn f(r: http::Response<()>) -> bool { r.status() == 200 }
    "#]],
    );
    check(
        "use http::{\n    HeaderMap,\n    StatusCode,\n};\n\n@",
        expect![[r#"
        Write as `200`
        - use http::{
        -     HeaderMap,
        -     StatusCode,
        - };
        + use http::HeaderMap;
        - fn f(r: http::Response<()>) -> bool { r.status() == StatusCode::OK }
        + fn f(r: http::Response<()>) -> bool { r.status() == 200 }
    "#]],
    );
    check(
        "use axum::{Router, http::{StatusCode}};\n\n@",
        expect![[r#"
        Write as `200`
        - use axum::{Router, http::{StatusCode}};
        + use axum::Router;
        - fn f(r: http::Response<()>) -> bool { r.status() == StatusCode::OK }
        + fn f(r: http::Response<()>) -> bool { r.status() == 200 }
    "#]],
    );
    check(
        "use http::{self, StatusCode};\n\n@",
        expect![[r#"
        Write as `200`
        - use http::{self, StatusCode};
        + use http::{self};
        - fn f(r: http::Response<()>) -> bool { r.status() == StatusCode::OK }
        + fn f(r: http::Response<()>) -> bool { r.status() == 200 }
    "#]],
    );
    check(
        "mod tests {\n    use http::StatusCode;\n\n    @}\n",
        expect![[r#"
            Write as `200`
            -     use http::StatusCode;
            - 
            -     fn f(r: http::Response<()>) -> bool { r.status() == StatusCode::OK }
            +     fn f(r: http::Response<()>) -> bool { r.status() == 200 }
        "#]],
    );
    check(
        "use http::StatusCode;\n\n#[tokio::test]\nasync fn g() { println!() }\n\n@",
        expect![[r#"
        Write as `200`
        - use http::StatusCode;
        - 
        - fn f(r: http::Response<()>) -> bool { r.status() == StatusCode::OK }
        + fn f(r: http::Response<()>) -> bool { r.status() == 200 }
    "#]],
    );
    check(
        "fn f(r: http::Response<()>) -> bool { r.status() == ::http::StatusCode::‸OK }\n",
        expect![[r#"
        Write as `200`
        - fn f(r: http::Response<()>) -> bool { r.status() == ::http::StatusCode::OK }
        + fn f(r: http::Response<()>) -> bool { r.status() == 200 }
    "#]],
    );
}

#[test]
fn an_import_that_may_be_needed_stays() {
    let number = as_number("use http::StatusCode;\n\n@fn g() -> StatusCode { todo!() }\n");
    expect![[r#"
        Write as `200`
        - fn f(r: http::Response<()>) -> bool { r.status() == StatusCode::OK }
        + fn f(r: http::Response<()>) -> bool { r.status() == 200 }
    "#]]
    .assert_eq(&number);
    for lines in [
        "use http::StatusCode;\n\nmod other;\n@",
        "use http::StatusCode;\n\n@fn g() { ours!() }\n",
        "use http::StatusCode;\n\nmod tests { use super::*;\n fn g() { StatusCode::CREATED; } }\n@",
        "pub use http::StatusCode;\n\n@",
        "#[allow(unused_imports)]\nuse http::StatusCode;\n\n@",
        "use http::StatusCode; // why\n\n@",
        "use http::{StatusCode /* why */, Uri};\n\n@",
        "use http::*;\n\n@",
    ] {
        assert_eq!(as_number(lines), number, "{lines}");
    }
}

#[test]
fn the_last_of_several_takes_the_import_along() {
    let text = "use http::{StatusCode, Uri};\n\nfn f(r: http::Response<Uri>) -> bool {\n    r.status() == StatusCode::OK || r.status() == StatusCode::CREATED\n}\n";
    let settings = Settings::new(Config::read("rules.prefer-number = \"hint\"").0, None);
    let document = Document::new(Language::of_id("rust"), text);
    let fixed = fix::fix(&document, &settings, &PackagesOf::Known(plain()), false);
    expect![[r#"
        use http::Uri;

        fn f(r: http::Response<Uri>) -> bool {
            r.status() == 200 || r.status() == 201
        }
    "#]]
    .assert_eq(&fixed.text);
    assert_eq!(fixed.applied, 2);
}

#[test]
fn a_byte_order_mark_stays_the_first() {
    let before = |text: &str| text.chars().take_while(|c| *c == '\u{feff}').count();
    for lines in [
        "\u{feff}",
        "\u{feff}\n",
        "\u{feff}// Copyright\n\n",
        "\u{feff}use std::fmt;\n",
        "\u{feff}use a::b;\nuse c::d;\n",
    ] {
        let text = format!("{lines}fn f(r: http::Response<()>) -> bool {{ r.status() == 404 }}\n");
        let settings = Settings::new(Config::read("rules.prefer-constant = \"hint\"").0, None);
        let fix = |text: &str, settings| {
            fix::fix(&Document::new(Language::of_id("rust"), text), settings, &PackagesOf::Known(plain()), true)
        };
        let fixed = fix(&text, &settings);
        assert_eq!((fixed.applied, before(&fixed.text)), (1, 1), "{text:?}");
        assert_eq!(fixed.text.matches('\u{feff}').count(), 1, "{text:?}");
        assert!(fixed.text.contains("use http::StatusCode;\n"), "{fixed:?}");
        let settings = Settings::new(Config::read("rules.prefer-number = \"hint\"").0, None);
        let back = fix(&fixed.text, &settings);
        assert_eq!((back.applied, before(&back.text)), (1, 1), "{:?}", fixed.text);
    }
}

/// What becomes of a text when a rule's findings are mended safely, and how many they are.
fn mended(language: &str, rule: &str, packages: Packages, text: &str) -> fix::Fixed {
    let document = Document::new(Language::of_id(language), text);
    let settings = Settings::new(Config::read(&format!("rules.{rule} = \"hint\"")).0, None);
    fix::fix(&document, &settings, &PackagesOf::Known(packages), false)
}

#[track_caller]
fn check_mended(language: &str, rule: &str, locked: &[(&str, &str)], text: &str, expected: Expect) {
    let names: Vec<&str> = locked.iter().map(|(name, _)| *name).collect();
    expected.assert_eq(&mended(language, rule, Packages::new(&names, locked), text).text);
}

const RAILS: &str = r#"class PetsController < ApplicationController
  def show
    return head 404 unless @pet
    render json: @pet, status: 200
    render json: @pet, :status => @pet.gone? ? 410 : 201
    redirect_to @pet, status: 303
    redirect_to pets_url, status: :moved_permanently
    render plain: "busy", status: busy? ? :too_many_requests : 422
    render plain: "own", status: 599
    render json: { status: 404 }, status: code
  end
end

test "pages" do
  assert_response 413
  assert_redirected_to "/pets", status: 301
  assert_equal 200, response.status
  expect(response).to have_http_status(404)
  expect(response).to have_http_status :success
  assert_includes 200..299, response.status
  get "/pets", params: { status: 404 }
  [404, {}, []]
end
"#;

#[test]
fn numbers_of_rails_as_symbols() {
    check_mended(
        "ruby",
        "prefer-constant",
        &[("rack", "3.1.8")],
        RAILS,
        expect![[r#"
        class PetsController < ApplicationController
          def show
            return head :not_found unless @pet
            render json: @pet, status: :ok
            render json: @pet, :status => @pet.gone? ? :gone : :created
            redirect_to @pet, status: :see_other
            redirect_to pets_url, status: :moved_permanently
            render plain: "busy", status: busy? ? :too_many_requests : :unprocessable_content
            render plain: "own", status: 599
            render json: { status: 404 }, status: code
          end
        end

        test "pages" do
          assert_response :content_too_large
          assert_redirected_to "/pets", status: :moved_permanently
          assert_equal 200, response.status
          expect(response).to have_http_status(:not_found)
          expect(response).to have_http_status :success
          assert_includes 200..299, response.status
          get "/pets", params: { status: 404 }
          [404, {}, []]
        end
    "#]],
    );
    // Names that came later are not written.
    check_mended(
        "ruby",
        "prefer-constant",
        &[("rack", "2.2.9")],
        "head 422\nhead 425\n",
        expect![[r#"
        head :unprocessable_entity
        head :too_early
    "#]],
    );
    check_mended(
        "ruby",
        "prefer-constant",
        &[],
        "head 422\nhead 404\n",
        expect![[r#"
        head :unprocessable_entity
        head :not_found
    "#]],
    );
}

#[test]
fn symbols_of_rails_as_numbers() {
    check_mended(
        "ruby",
        "prefer-number",
        &[("rack", "3.1.8")],
        RAILS,
        expect![[r#"
        class PetsController < ApplicationController
          def show
            return head 404 unless @pet
            render json: @pet, status: 200
            render json: @pet, :status => @pet.gone? ? 410 : 201
            redirect_to @pet, status: 303
            redirect_to pets_url, status: 301
            render plain: "busy", status: busy? ? 429 : 422
            render plain: "own", status: 599
            render json: { status: 404 }, status: code
          end
        end

        test "pages" do
          assert_response 413
          assert_redirected_to "/pets", status: 301
          assert_equal 200, response.status
          expect(response).to have_http_status(404)
          expect(response).to have_http_status :success
          assert_includes 200..299, response.status
          get "/pets", params: { status: 404 }
          [404, {}, []]
        end
    "#]],
    );
}

#[test]
fn symbols_that_were_renamed() {
    let text = "head :unprocessable_entity\nrender json: {}, status: :payload_too_large\n";
    check_mended(
        "ruby",
        "deprecated-constant",
        &[("rack", "3.1.8")],
        text,
        expect![[r#"
        head :unprocessable_content
        render json: {}, status: :content_too_large
    "#]],
    );
    check_mended(
        "ruby",
        "deprecated-constant",
        &[("rack", "3.0.9")],
        text,
        expect![[r#"
        head :unprocessable_entity
        render json: {}, status: :payload_too_large
    "#]],
    );
    check_mended(
        "ruby",
        "unknown-constant",
        &[],
        "head :not_fuond\n",
        expect![[r#"
        head :not_fuond
    "#]],
    );
}

/// What `check --fix` makes of a file with `prefer-constant`; a second run finds nothing.
fn with_constants_of(language: &str, text: &str) -> String {
    let fix = |text: &str| mended(language, "prefer-constant", Packages::new(&[], &[("go", "1.22.0")]), text);
    let fixed = fix(text);
    assert_eq!(fix(&fixed.text).applied, 0, "{}", fixed.text);
    fixed.text
}

#[test]
fn go_says_net_http_wherever_a_status_is_a_number() {
    let text = r#"package shop

import (
	"fmt"
	"net/http"
	"net/http/httptest"
)

func serve(w http.ResponseWriter, r *http.Request, resp *http.Response) {
	http.Error(w, "gone", 410)
	http.Redirect(w, r, "/", 302)
	w.WriteHeader(404)
	_ = http.Response{StatusCode: 200}
	_ = httptest.ResponseRecorder{Code: 418}
	if resp.StatusCode == 404 || 500 != resp.StatusCode || resp.StatusCode >= 400 {
		fmt.Println(http.StatusText(503))
	}
	switch resp.StatusCode {
	case 200, 201:
	}
	tests := []struct {
		name   string
		status int
	}{{name: "x", status: 404}, {"y", 204}}
	fmt.Println(tests, 404)
}

const statusTeapot = 418

func hidden(http client, w writer) {
	w.WriteHeader(404)
}
"#;
    expect![[r#"
        package shop

        import (
        	"fmt"
        	"net/http"
        	"net/http/httptest"
        )

        func serve(w http.ResponseWriter, r *http.Request, resp *http.Response) {
        	http.Error(w, "gone", http.StatusGone)
        	http.Redirect(w, r, "/", http.StatusFound)
        	w.WriteHeader(http.StatusNotFound)
        	_ = http.Response{StatusCode: http.StatusOK}
        	_ = httptest.ResponseRecorder{Code: http.StatusTeapot}
        	if resp.StatusCode == http.StatusNotFound || http.StatusInternalServerError != resp.StatusCode || resp.StatusCode >= 400 {
        		fmt.Println(http.StatusText(http.StatusServiceUnavailable))
        	}
        	switch resp.StatusCode {
        	case http.StatusOK, http.StatusCreated:
        	}
        	tests := []struct {
        		name   string
        		status int
        	}{{name: "x", status: http.StatusNotFound}, {"y", http.StatusNoContent}}
        	fmt.Println(tests, 404)
        }

        const statusTeapot = 418

        func hidden(http client, w writer) {
        	w.WriteHeader(404)
        }
    "#]].assert_eq(&with_constants_of("go", text));
}

#[test]
fn go_imports_net_http_where_it_belongs() {
    let imports = |above: &str| {
        let function = "func f(w writer) {\n\tw.WriteHeader(404)\n}\n";
        with_constants_of("go", &format!("{above}\n{function}"))
    };
    expect![[r#"
        // Package a serves.
        package a

        import "net/http"

        func f(w writer) {
        	w.WriteHeader(http.StatusNotFound)
        }
    "#]]
    .assert_eq(&imports("// Package a serves.\npackage a\n"));
    expect![[r#"
        package a

        import (
        	"fmt"
        	"net/http"
        )

        func f(w writer) {
        	w.WriteHeader(http.StatusNotFound)
        }
    "#]]
    .assert_eq(&imports("package a\n\nimport \"fmt\"\n"));
    expect![[r#"
        package a

        import (
        	_ "embed" // for pages
        	"net/http"
        )

        func f(w writer) {
        	w.WriteHeader(http.StatusNotFound)
        }
    "#]]
    .assert_eq(&imports("package a\n\nimport _ \"embed\" // for pages\n"));
    expect![[r#"
        package a

        // Of others.
        import (
        	"net/http"

        	"example.com/tools"
        )

        func f(w writer) {
        	w.WriteHeader(http.StatusNotFound)
        }
    "#]]
    .assert_eq(&imports("package a\n\n// Of others.\nimport \"example.com/tools\"\n"));
    expect![[r#"
        package a

        import "fmt"
        import "net/http"
        import "os"

        func f(w writer) {
        	w.WriteHeader(http.StatusNotFound)
        }
    "#]]
    .assert_eq(&imports("package a\n\nimport \"fmt\"\nimport \"os\"\n"));
    expect![[r#"
        package a

        import "net/http"

        // #include <stdio.h>
        import "C"

        func f(w writer) {
        	w.WriteHeader(http.StatusNotFound)
        }
    "#]]
    .assert_eq(&imports("package a\n\n// #include <stdio.h>\nimport \"C\"\n"));
    expect![[r#"
        package a

        import (
        	"net/http"

        	// Of others.
        	"example.com/tools"
        )

        func f(w writer) {
        	w.WriteHeader(http.StatusNotFound)
        }
    "#]]
    .assert_eq(&imports("package a\n\nimport (\n\t// Of others.\n\t\"example.com/tools\"\n)\n"));
    expect![[r#"
        package a

        import (
        	"fmt"
        	"net/http"
        	"os"

        	"github.com/stretchr/testify/assert"
        )

        func f(w writer) {
        	w.WriteHeader(http.StatusNotFound)
        }
    "#]]
    .assert_eq(&imports("package a\n\nimport (\n\t\"fmt\"\n\t\"os\"\n\n\t\"github.com/stretchr/testify/assert\"\n)\n"));
    expect![[r#"
        package a

        import (
        	"net/http"

        	"github.com/stretchr/testify/assert"
        )

        func f(w writer) {
        	w.WriteHeader(http.StatusNotFound)
        }
    "#]]
    .assert_eq(&imports("package a\n\nimport (\n\t\"github.com/stretchr/testify/assert\"\n)\n"));
    expect![[r#"
        package a

        import nethttp "net/http"

        func f(w writer) {
        	w.WriteHeader(nethttp.StatusNotFound)
        }
    "#]]
    .assert_eq(&imports("package a\n\nimport nethttp \"net/http\"\n"));
    expect![[r#"
        package a

        import "example.com/http"

        func f(w writer) {
        	w.WriteHeader(404)
        }
    "#]]
    .assert_eq(&imports("package a\n\nimport \"example.com/http\"\n"));
    expect![[r#"
        package a

        import "github.com/gofiber/fiber/v2"

        func f(w writer) {
        	w.WriteHeader(fiber.StatusNotFound)
        }
    "#]]
    .assert_eq(&imports("package a\n\nimport \"github.com/gofiber/fiber/v2\"\n"));
}

#[test]
fn go_says_the_name_that_a_glob_brings() {
    let text = "package a\n\nimport . \"net/http\"\n\nfunc f(w ResponseWriter) {\n\tw.WriteHeader((404))\n\tvar status = 410\n}\n";
    expect![[r#"
        package a

        import . "net/http"

        func f(w ResponseWriter) {
        	w.WriteHeader((StatusNotFound))
        	var status = StatusGone
        }
    "#]]
    .assert_eq(&with_constants_of("go", text));
}

#[test]
fn go_takes_the_import_along_with_the_last_name() {
    let numbers = |imports: &str, function: &str| {
        let text = format!("package a\n\n{imports}\n\nfunc f() int {{\n{function}\n}}\n");
        mended("go", "prefer-number", Packages::default(), &text).text
    };
    let answer = "\treturn http.StatusNotFound";
    expect![[r#"
        package a

        func f() int {
        	return 404
        }
    "#]]
    .assert_eq(&numbers("import \"net/http\"", answer));
    expect![[r#"
        package a

        func f() int {
        	return 404
        }
    "#]]
    .assert_eq(&numbers("import (\n\t\"net/http\"\n)", answer));
    expect![[r#"
        package a

        import (
        	"fmt"
        	"net/http/httptest"
        )

        func f() int {
        	return 404
        }
    "#]]
    .assert_eq(&numbers("import (\n\t\"fmt\"\n\t\"net/http\"\n\t\"net/http/httptest\"\n)", answer));
    expect![[r#"
        package a

        import (
        	"example.com/http-tools"
        	xhttp "example.com/http"
        )

        func f() int {
        	return 404
        }
    "#]]
    .assert_eq(&numbers(
        "import (\n\t\"net/http\"\n\n\t\"example.com/http-tools\"\n\txhttp \"example.com/http\"\n)",
        answer,
    ));
    expect![[r#"
        package a

        import (
        	"example.com/a"
        )

        func f() int {
        	return g(200, 201)
        }
    "#]]
    .assert_eq(&numbers(
        "import (\n\t\"example.com/a\"\n\n\tnethttp \"net/http\"\n)",
        "\treturn g(nethttp.StatusOK, nethttp.StatusCreated)",
    ));
    // It is still needed.
    expect![[r#"
        package a

        import "net/http"

        func f() int {
        	http.Error(w, "http.x", 410) // http
        	return 404
        }
    "#]]
    .assert_eq(&numbers(
        "import \"net/http\"",
        "\thttp.Error(w, \"http.x\", http.StatusGone) // http\n\treturn http.StatusNotFound",
    ));
    // Nobody can tell whether it is, or it cannot be taken away without more: nothing is changed.
    for (imports, function) in [
        ("import \"net/http\"", "\tif http := g(); http.ok {\n\t}\n\treturn http.StatusNotFound"),
        ("import \"net/http\" // for the names", answer),
        ("import (\n\t\"fmt\"; \"net/http\"\n)", answer),
    ] {
        assert_eq!(mended_go_numbers(imports, function), 0, "{imports}");
    }
}

fn mended_go_numbers(imports: &str, function: &str) -> usize {
    let text = format!("package a\n\n{imports}\n\nfunc f() int {{\n{function}\n}}\n");
    mended("go", "prefer-number", Packages::default(), &text).applied
}

#[test]
fn ruby_reads_digits_in_strings_and_either_of_two_codes() {
    let text = r#"render json: {}, status: "404"
render json: {}, status: '404 Not Found'
render({ json: {}, status: 404 })
assert_redirected_to "/pets", { status: 301 }, "moved"
redirect_to pets_url, status: params[:status] || 303
expect(response).to have_http_status("422")
expect(response).to have_http_status %[404]
expect(response).to have_http_status %q(404 or so)
head(missing? ? 404 : 204)
head "404"
get "/old", to: redirect("/new", status: 301)
expect(response.status).to eq(404)
response "404", "none" do
end
"#;
    check_mended(
        "ruby",
        "prefer-constant",
        &[("rack", "3.0.9")],
        text,
        expect![[r#"
        render json: {}, status: :not_found
        render json: {}, status: '404 Not Found'
        render({ json: {}, status: :not_found })
        assert_redirected_to "/pets", { status: :moved_permanently }, "moved"
        redirect_to pets_url, status: params[:status] || :see_other
        expect(response).to have_http_status(:unprocessable_entity)
        expect(response).to have_http_status :not_found
        expect(response).to have_http_status %q(404 or so)
        head(missing? ? :not_found : :no_content)
        head "404"
        get "/old", to: redirect("/new", status: 301)
        expect(response.status).to eq(404)
        response "404", "none" do
        end
    "#]],
    );
}

/// What `check --fix` makes of a Python file with a rule.
#[track_caller]
fn check_python(rule: &str, text: &str, expected: Expect) {
    check_mended(
        "python",
        rule,
        &[("python", "3.11.0"), ("starlette", "0.40.0"), ("fastapi", "0.116.0")],
        text,
        expected,
    );
}

#[test]
fn python_says_the_names_of_the_library_that_it_uses() {
    check_python(
        "prefer-constant",
        r#"from fastapi import APIRouter, HTTPException

router = APIRouter(responses={404: {"description": "none"}})


@router.get("/pets/{id}", status_code=200)
def show(id: int):
    if id > 9:
        raise HTTPException(status_code=404 if id < 99 else 410, detail="none")
    return {"status": 404}
"#,
        expect![[r#"
    from fastapi import APIRouter, HTTPException, status

    router = APIRouter(responses={status.HTTP_404_NOT_FOUND: {"description": "none"}})


    @router.get("/pets/{id}", status_code=status.HTTP_200_OK)
    def show(id: int):
        if id > 9:
            raise HTTPException(status_code=status.HTTP_404_NOT_FOUND if id < 99 else status.HTTP_410_GONE, detail="none")
        return {"status": 404}
"#]],
    );
    check_python(
        "prefer-constant",
        r#""""Pets."""
from __future__ import annotations

import requests

from .pets import Pet


def show(pet: Pet, status: int = 200):
    response = requests.get(pet.url)
    assert response.status_code == 404
    if response.status_code in (401, 403) or 400 <= response.status_code < 500:
        return "none", 404
    match response.status_code:
        case 200 | 201:
            pass
        case 410:
            pass
"#,
        expect![[r#"
    """Pets."""
    from __future__ import annotations

    from http import HTTPStatus

    import requests

    from .pets import Pet


    def show(pet: Pet, status: int = HTTPStatus.OK):
        response = requests.get(pet.url)
        assert response.status_code == HTTPStatus.NOT_FOUND
        if response.status_code in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN) or 400 <= response.status_code < 500:
            return "none", 404
        match response.status_code:
            case HTTPStatus.OK | HTTPStatus.CREATED:
                pass
            case HTTPStatus.GONE:
                pass
"#]],
    );
    check_python(
        "prefer-constant",
        r#"def is_missing(response):
    return response.status_code == 404
"#,
        expect![[r#"
    from http import HTTPStatus


    def is_missing(response):
        return response.status_code == HTTPStatus.NOT_FOUND
"#]],
    );
    check_python(
        "prefer-constant",
        r#"from rest_framework.status import *


def is_missing(response):
    return response.status_code == 404
"#,
        expect![[r#"
    from rest_framework.status import *


    def is_missing(response):
        return response.status_code == HTTP_404_NOT_FOUND
"#]],
    );
    // A name by itself would be a variable in a pattern.
    check_python(
        "prefer-constant",
        r#"from rest_framework.status import HTTP_200_OK


def f(response):
    match response.status_code:
        case 404:
            return response.status_code == 410 or HTTP_200_OK
"#,
        expect![[r#"
    from rest_framework.status import HTTP_200_OK, HTTP_410_GONE


    def f(response):
        match response.status_code:
            case 404:
                return response.status_code == HTTP_410_GONE or HTTP_200_OK
"#]],
    );
}

#[test]
fn python_says_numbers_where_a_number_does_the_same() {
    check_python(
        "prefer-number",
        r#"from http import HTTPMethod, HTTPStatus

from django.http import HttpResponse, JsonResponse


def show(request, make_error):
    if request.method != HTTPMethod.GET:
        return HttpResponse("x", HTTPStatus.METHOD_NOT_ALLOWED)
    if request.status in (HTTPStatus.OK, HTTPStatus.CREATED):
        return JsonResponse({}, status=HTTPStatus.OK)
    if request.method == "DELETE":
        return JsonResponse({}, status=(HTTPStatus.GONE if request.user else HTTPStatus.FORBIDDEN))
    return JsonResponse({}, status=HTTPStatus.NOT_FOUND.value)
"#,
        expect![[r#"
    from http import HTTPMethod

    from django.http import HttpResponse, JsonResponse


    def show(request, make_error):
        if request.method != HTTPMethod.GET:
            return HttpResponse("x", 405)
        if request.status in (200, 201):
            return JsonResponse({}, status=200)
        if request.method == "DELETE":
            return JsonResponse({}, status=(410 if request.user else 403))
        return JsonResponse({}, status=404)
"#]],
    );
    check_python(
        "prefer-number",
        r#"from http import HTTPStatus


def show(status: HTTPStatus = HTTPStatus.OK) -> HTTPStatus:
    status = HTTPStatus.CREATED if status is HTTPStatus.OK else HTTPStatus.GONE
    make_error(HTTPStatus.CONFLICT, f"{HTTPStatus.GONE} {HTTPStatus.GONE.phrase}")
    return HTTPStatus.NOT_FOUND
"#,
        expect![[r#"
    from http import HTTPStatus


    def show(status: HTTPStatus = HTTPStatus.OK) -> HTTPStatus:
        status = HTTPStatus.CREATED if status is HTTPStatus.OK else HTTPStatus.GONE
        make_error(HTTPStatus.CONFLICT, f"{HTTPStatus.GONE} {HTTPStatus.GONE.phrase}")
        return HTTPStatus.NOT_FOUND
"#]],
    );
    check_python(
        "prefer-number",
        r#"from fastapi import APIRouter, status
from rest_framework.status import (
    HTTP_200_OK,
    HTTP_404_NOT_FOUND,
    is_success,
)

router = APIRouter()


@router.get("/", status_code=status.HTTP_201_CREATED)
def show(response):
    """What status there is."""
    fields = "__all__"
    if response.status == HTTP_404_NOT_FOUND or is_success(response.status):
        return HTTP_200_OK
    return {"status": 1}
"#,
        expect![[r#"
            from fastapi import APIRouter
            from rest_framework.status import (
                is_success,
            )

            router = APIRouter()


            @router.get("/", status_code=201)
            def show(response):
                """What status there is."""
                fields = "__all__"
                if response.status == 404 or is_success(response.status):
                    return 200
                return {"status": 1}
        "#]],
    );
    // What others may import from there stays.
    check_python(
        "prefer-number",
        r#"from rest_framework.status import HTTP_200_OK

__all__ = ["HTTP_200_OK", "show"]


def show(response):
    return response.status_code == HTTP_200_OK
"#,
        expect![[r#"
    from rest_framework.status import HTTP_200_OK

    __all__ = ["HTTP_200_OK", "show"]


    def show(response):
        return response.status_code == 200
"#]],
    );
}

/// What `check --fix` makes of a PHP file of a Symfony project with a rule.
#[track_caller]
fn check_php(rule: &str, text: &str, expected: Expect) {
    let locked = [("symfony/http-foundation", "7.1.5")];
    check_mended("php", rule, &locked, text, expected);
    let again = mended("php", rule, Packages::new(&["symfony/http-foundation"], &locked), text).text;
    assert_eq!(mended("php", rule, Packages::new(&["symfony/http-foundation"], &locked), &again).applied, 0);
}

#[test]
fn php_says_the_constants_of_response() {
    check_php(
        "prefer-constant",
        r#"<?php

declare(strict_types=1);

namespace App\Controller;

use App\Entity\Pet;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpKernel\Exception\HttpException;

final class PetController extends AbstractController
{
    public function show(JsonResponse $response, int $status = 200): JsonResponse
    {
        $response->setStatusCode(201);
        if ($response->getStatusCode() === 404 || 500 !== $response->getStatusCode() || $response->getStatusCode() >= 400) {
            throw new HttpException(404, 'none');
        }
        $word = match ($response->getStatusCode()) {
            200, 201 => 'fine',
            default => 'none',
        };
        switch ($response->getStatusCode()) {
            case 410:
                return new JsonResponse(['status' => 'none'], 410);
        }
        $this->assertResponseStatusCodeSame(422);
        self::assertSame(599, $response->getStatusCode());
        return $this->json($word, $word ? 200 : 404);
    }
}
"#,
        expect![[r#"
    <?php

    declare(strict_types=1);

    namespace App\Controller;

    use App\Entity\Pet;
    use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
    use Symfony\Component\HttpFoundation\JsonResponse;
    use Symfony\Component\HttpFoundation\Response;
    use Symfony\Component\HttpKernel\Exception\HttpException;

    final class PetController extends AbstractController
    {
        public function show(JsonResponse $response, int $status = Response::HTTP_OK): JsonResponse
        {
            $response->setStatusCode(Response::HTTP_CREATED);
            if ($response->getStatusCode() === Response::HTTP_NOT_FOUND || Response::HTTP_INTERNAL_SERVER_ERROR !== $response->getStatusCode() || $response->getStatusCode() >= 400) {
                throw new HttpException(Response::HTTP_NOT_FOUND, 'none');
            }
            $word = match ($response->getStatusCode()) {
                Response::HTTP_OK, Response::HTTP_CREATED => 'fine',
                default => 'none',
            };
            switch ($response->getStatusCode()) {
                case Response::HTTP_GONE:
                    return new JsonResponse(['status' => 'none'], Response::HTTP_GONE);
            }
            $this->assertResponseStatusCodeSame(Response::HTTP_UNPROCESSABLE_ENTITY);
            self::assertSame(599, $response->getStatusCode());
            return $this->json($word, $word ? Response::HTTP_OK : Response::HTTP_NOT_FOUND);
        }
    }
"#]],
    );
}

#[test]
fn php_imports_response_where_it_belongs() {
    let check = |above: &str, expected: Expect| {
        let function = "function f($r) { return $r->getStatusCode() === 404; }\n";
        check_php("prefer-constant", &format!("{above}{function}"), expected);
    };
    check(
        "<?php\n\nnamespace App;\n\n",
        expect![[r#"
        <?php

        namespace App;

        use Symfony\Component\HttpFoundation\Response;

        function f($r) { return $r->getStatusCode() === Response::HTTP_NOT_FOUND; }
    "#]],
    );
    check(
        "<?php\n",
        expect![[r#"
        <?php

        use Symfony\Component\HttpFoundation\Response;

        function f($r) { return $r->getStatusCode() === Response::HTTP_NOT_FOUND; }
    "#]],
    );
    check(
        "<?php\n\nuse Symfony\\Component\\HttpFoundation\\{JsonResponse, Request};\n\n",
        expect![[r#"
        <?php

        use Symfony\Component\HttpFoundation\{JsonResponse, Request, Response};

        function f($r) { return $r->getStatusCode() === Response::HTTP_NOT_FOUND; }
    "#]],
    );
    check(
        "<?php\n\nuse Symfony\\Component\\HttpFoundation\\{\n    JsonResponse,\n    Request,\n};\n\n",
        expect![[r#"
            <?php

            use Symfony\Component\HttpFoundation\{
                JsonResponse,
                Request,
                Response,
            };

            function f($r) { return $r->getStatusCode() === Response::HTTP_NOT_FOUND; }
        "#]],
    );
    check(
        "<?php\n\nuse Illuminate\\Http\\Request;\n\n",
        expect![[r#"
        <?php

        use Illuminate\Http\Request;
        use Illuminate\Http\Response;

        function f($r) { return $r->getStatusCode() === Response::HTTP_NOT_FOUND; }
    "#]],
    );
    check(
        "<?php\n\nuse Symfony\\Component\\HttpFoundation\\Response as Answer;\n\n",
        expect![[r#"
        <?php

        use Symfony\Component\HttpFoundation\Response as Answer;

        function f($r) { return $r->getStatusCode() === Answer::HTTP_NOT_FOUND; }
    "#]],
    );
    // The name is taken, or nothing can be imported: the full path does.
    check(
        "<?php\n\nuse App\\Response;\n\n",
        expect![[r#"
        <?php

        use App\Response;

        function f($r) { return $r->getStatusCode() === \Symfony\Component\HttpFoundation\Response::HTTP_NOT_FOUND; }
    "#]],
    );
    check(
        "<p>\n<?php\n",
        expect![[r#"
        <p>
        <?php
        function f($r) { return $r->getStatusCode() === \Symfony\Component\HttpFoundation\Response::HTTP_NOT_FOUND; }
    "#]],
    );
    // The file does it so.
    check(
        "<?php\n\nconst OK = \\Symfony\\Component\\HttpFoundation\\Response::HTTP_OK;\n\n",
        expect![[r#"
        <?php

        const OK = \Symfony\Component\HttpFoundation\Response::HTTP_OK;

        function f($r) { return $r->getStatusCode() === \Symfony\Component\HttpFoundation\Response::HTTP_NOT_FOUND; }
    "#]],
    );
    check(
        "<?php\n\nuse Symfony\\Component\\HttpFoundation\\JsonResponse;\n\nconst OK = JsonResponse::HTTP_OK;\n\n",
        expect![[r#"
        <?php

        use Symfony\Component\HttpFoundation\JsonResponse;

        const OK = JsonResponse::HTTP_OK;

        function f($r) { return $r->getStatusCode() === JsonResponse::HTTP_NOT_FOUND; }
    "#]],
    );
}

#[test]
fn php_imports_nothing_that_may_not_be_there() {
    let text = "<?php\n\nif ($response->getStatusCode() === 404) {\n    http_response_code(404);\n}\n";
    assert_eq!(mended("php", "prefer-constant", Packages::default(), text).applied, 0);
    assert_eq!(mended("php", "prefer-constant", Packages::new(&["guzzlehttp/guzzle"], &[]), text).applied, 0);
}

#[test]
fn php_takes_the_import_along_with_the_last_constant() {
    check_php(
        "prefer-number",
        r#"<?php

namespace App;

use Symfony\Component\HttpFoundation\{JsonResponse, Response};

class Pets
{
    public function show(bool $ok): JsonResponse
    {
        return new JsonResponse('Response', $ok ? Response::HTTP_OK : Response::HTTP_NOT_FOUND);
    }
}
"#,
        expect![[r#"
            <?php

            namespace App;

            use Symfony\Component\HttpFoundation\JsonResponse;

            class Pets
            {
                public function show(bool $ok): JsonResponse
                {
                    return new JsonResponse('Response', $ok ? 200 : 404);
                }
            }
        "#]],
    );
    check_php(
        "prefer-number",
        r#"<?php

use Symfony\Component\HttpFoundation\Response;

/** @param Response $r */
function f($r) { return $r->getStatusCode() === Response::HTTP_NOT_FOUND; }
"#,
        expect![[r#"
    <?php

    use Symfony\Component\HttpFoundation\Response;

    /** @param Response $r */
    function f($r) { return $r->getStatusCode() === 404; }
"#]],
    );
}

#[test]
fn java_writes_the_constants_that_the_types_allow() {
    let text = r#"package shop;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.net.HttpURLConnection;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class Shop {
    ResponseEntity<Void> f(HttpServletResponse response, HttpURLConnection connection) throws Exception {
        response.sendError(404, "none");
        if (connection.getResponseCode() == 200 || connection.getResponseCode() >= 400) {
            return ResponseEntity.status(409).build();
        }
        HttpStatus status = HttpStatus.valueOf(422);
        assertEquals(404, status.value());
        return Response.status(503).build();
    }
}
"#;
    expect![[r#"
        package shop;

        import jakarta.servlet.http.HttpServletResponse;
        import jakarta.ws.rs.core.Response;
        import java.net.HttpURLConnection;
        import org.springframework.http.HttpStatus;
        import org.springframework.http.ResponseEntity;

        class Shop {
            ResponseEntity<Void> f(HttpServletResponse response, HttpURLConnection connection) throws Exception {
                response.sendError(HttpServletResponse.SC_NOT_FOUND, "none");
                if (connection.getResponseCode() == HttpURLConnection.HTTP_OK || connection.getResponseCode() >= 400) {
                    return ResponseEntity.status(HttpStatus.CONFLICT).build();
                }
                HttpStatus status = HttpStatus.UNPROCESSABLE_ENTITY;
                assertEquals(HttpStatus.NOT_FOUND.value(), status.value());
                return Response.status(Response.Status.SERVICE_UNAVAILABLE).build();
            }
        }
    "#]]
    .assert_eq(&with_constants_of("java", text));
    let text = r#"package shop;

import java.util.List;

class Shop {
    boolean f(java.net.HttpURLConnection connection) throws Exception {
        return connection.getResponseCode() == 404;
    }
}
"#;
    expect![[r#"
        package shop;

        import java.net.HttpURLConnection;
        import java.util.List;

        class Shop {
            boolean f(java.net.HttpURLConnection connection) throws Exception {
                return connection.getResponseCode() == HttpURLConnection.HTTP_NOT_FOUND;
            }
        }
    "#]]
    .assert_eq(&with_constants_of("java", text));
}

#[test]
fn java_says_the_types_that_a_glob_brings() {
    let text = r#"package shop;

import jakarta.ws.rs.*;
import jakarta.ws.rs.core.*;

class Shop {
    Response f(boolean made) {
        if (!made) throw new WebApplicationException("none", 404);
        return Response.status(made ? 201 : 409).build();
    }
}
"#;
    expect![[r#"
        package shop;

        import jakarta.ws.rs.*;
        import jakarta.ws.rs.core.*;

        class Shop {
            Response f(boolean made) {
                if (!made) throw new WebApplicationException("none", Response.Status.NOT_FOUND);
                return Response.status(made ? Response.Status.CREATED : Response.Status.CONFLICT).build();
            }
        }
    "#]]
    .assert_eq(&with_constants_of("java", text));
}

#[test]
fn scripts_say_the_names_that_they_import() {
    let check = |language: &str, import: &str, code: &str, expected: Expect| {
        let offers = offers_in(language, &format!("{import}\n\n{code}\n"), Packages::default());
        expected.assert_eq(&offers);
    };
    let named = "import { StatusCodes } from 'http-status-codes'";
    check(
        "javascript",
        named,
        "if (res.status === ‸404) retry()",
        expect![[r#"
        Write as `StatusCodes.NOT_FOUND`
        - if (res.status === 404) retry()
        + if (res.status === StatusCodes.NOT_FOUND) retry()
    "#]],
    );
    check(
        "javascript",
        named,
        "res.status(‸404).end()",
        expect![[r#"
        Write as `StatusCodes.NOT_FOUND`
        - res.status(404).end()
        + res.status(StatusCodes.NOT_FOUND).end()
    "#]],
    );
    check(
        "javascript",
        named,
        "const answer = { status: ok ? 200 : ‸404 }",
        expect![[r#"
        Write as `StatusCodes.NOT_FOUND`
        - const answer = { status: ok ? 200 : 404 }
        + const answer = { status: ok ? 200 : StatusCodes.NOT_FOUND }
    "#]],
    );
    check(
        "javascript",
        named,
        "switch (res.status) { case ‸404: break }",
        expect![[r#"
        Write as `StatusCodes.NOT_FOUND`
        - switch (res.status) { case 404: break }
        + switch (res.status) { case StatusCodes.NOT_FOUND: break }
    "#]],
    );
    check(
        "javascript",
        named,
        "res.status(StatusCodes.‸NOT_FOUND)",
        expect![[r#"
            Write as `404`
            - import { StatusCodes } from 'http-status-codes'
            - 
            - res.status(StatusCodes.NOT_FOUND)
            + res.status(404)
        "#]],
    );
    check(
        "javascript",
        "const HttpStatus = require('http-status-codes')",
        "res.status(‸404)",
        expect![[r#"
        Write as `HttpStatus.NOT_FOUND`
        - res.status(404)
        + res.status(HttpStatus.NOT_FOUND)
    "#]],
    );
    check(
        "javascript",
        "const HttpStatus = require('http-status-codes')",
        "res.status(HttpStatus.‸NOT_FOUND)",
        expect![[r#"
            Write as `404`
            - const HttpStatus = require('http-status-codes')
            - 
            - res.status(HttpStatus.NOT_FOUND)
            + res.status(404)
        "#]],
    );
    check(
        "javascript",
        "import status from 'http-status'",
        "res.status(‸404)",
        expect![[r#"
        Write as `status.NOT_FOUND`
        - res.status(404)
        + res.status(status.NOT_FOUND)
    "#]],
    );
    check(
        "javascript",
        "import * as http2 from 'node:http2'",
        "res.status(‸404)",
        expect![[r#"
        Write as `http2.constants.HTTP_STATUS_NOT_FOUND`
        - res.status(404)
        + res.status(http2.constants.HTTP_STATUS_NOT_FOUND)
    "#]],
    );
    check(
        "typescript",
        "import { HttpStatus } from '@nestjs/common';",
        "class Cats { @HttpCode(‸204) list() {} }",
        expect![[r#"
            Write as `HttpStatus.NO_CONTENT`
            - class Cats { @HttpCode(204) list() {} }
            + class Cats { @HttpCode(HttpStatus.NO_CONTENT) list() {} }
        "#]],
    );
    check(
        "typescript",
        "import { HttpStatus } from '@nestjs/common';",
        "function f(status: number = ‸404) {}",
        expect![[r#"
            Write as `HttpStatus.NOT_FOUND`
            - function f(status: number = 404) {}
            + function f(status: number = HttpStatus.NOT_FOUND) {}
        "#]],
    );
    check(
        "typescriptreact",
        named,
        "expect(res.status).toBe(‸404)",
        expect![[r#"
        Write as `StatusCodes.NOT_FOUND`
        - expect(res.status).toBe(404)
        + expect(res.status).toBe(StatusCodes.NOT_FOUND)
    "#]],
    );
}

#[test]
fn scripts_keep_their_numbers() {
    let import = "import { StatusCodes } from 'http-status-codes'";
    for code in [
        // Bounds are classes, keys are keys, and a name of its own is the name.
        "if (res.status >= ‸400) retry()",
        "const texts = { ‸404: 'Not Found' }",
        "const NOT_FOUND = ‸404",
        "const codes = { NotFound: ‸404 }",
        "const codes = { 'not found': ‸404 }",
        // hono and SvelteKit take nothing but the numbers themselves.
        "c.json({}, ‸404)",
        "res.headers['x-count'] = ‸404",
        "throw redirect(‸303, '/')",
        // A parameter hides the import.
        "function f(StatusCodes) { res.status(‸404) }",
    ] {
        let text = format!("{import}\n\n{code}\n");
        assert!(["", "no status\n"].contains(&offers_in("javascript", &text, Packages::default()).as_str()), "{code}");
    }
    let literal = "import { HttpStatus } from '@nestjs/common';\nlet status: ‸404;\n";
    assert_eq!(offers_in("typescript", literal, Packages::default()), "");
}

/// A web project of .NET 8.
const WEB: [(&str, &str); 2] = [("Microsoft.AspNetCore.App", "8.0.0"), ("Microsoft.NETCore.App", "8.0.0")];

const CONTROLLER: &str = r#"using System;
using System.Linq;
using Microsoft.AspNetCore.Mvc;
using Shop.Models;

namespace Shop.Controllers;

public class PetsController : ControllerBase
{
    [HttpGet("{id}")]
    [ProducesResponseType(typeof(Pet), 200)]
    [ProducesResponseType(404)]
    public IActionResult Show(int id)
    {
        if (id > 500)
        {
            return StatusCode(404);
        }
        Response.StatusCode = found ? 200 : 410;
        if (Response.StatusCode == 304 || Response.StatusCode >= 400)
        {
            return new ObjectResult(pet) { StatusCode = 429 };
        }
        switch (Response.StatusCode)
        {
            case 401:
                return Problem("none", statusCode: 418);
        }
        var message = Response.StatusCode switch { 403 => "no", 451 or 503 => "not now", _ => "" };
        const int NotFound = 404;
        return Results.StatusCode(413);
    }
}
"#;

#[test]
fn csharp_says_status_codes_wherever_a_status_is_a_number() {
    check_mended(
        "csharp",
        "prefer-constant",
        &WEB,
        CONTROLLER,
        expect![[r#"
        using System;
        using System.Linq;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Shop.Models;

        namespace Shop.Controllers;

        public class PetsController : ControllerBase
        {
            [HttpGet("{id}")]
            [ProducesResponseType(typeof(Pet), StatusCodes.Status200OK)]
            [ProducesResponseType(StatusCodes.Status404NotFound)]
            public IActionResult Show(int id)
            {
                if (id > 500)
                {
                    return StatusCode(StatusCodes.Status404NotFound);
                }
                Response.StatusCode = found ? StatusCodes.Status200OK : StatusCodes.Status410Gone;
                if (Response.StatusCode == StatusCodes.Status304NotModified || Response.StatusCode >= 400)
                {
                    return new ObjectResult(pet) { StatusCode = StatusCodes.Status429TooManyRequests };
                }
                switch (Response.StatusCode)
                {
                    case StatusCodes.Status401Unauthorized:
                        return Problem("none", statusCode: StatusCodes.Status418ImATeapot);
                }
                var message = Response.StatusCode switch { StatusCodes.Status403Forbidden => "no", StatusCodes.Status451UnavailableForLegalReasons or StatusCodes.Status503ServiceUnavailable => "not now", _ => "" };
                const int NotFound = 404;
                return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
            }
        }
    "#]],
    );
}

#[test]
fn csharp_casts_where_a_number_meets_the_enum() {
    let text = r#"using System.Net;
using System.Net.Http;
using Xunit;

namespace Shop.Tests
{
    public class PetsTests
    {
        [Fact]
        public async Task Shows()
        {
            var response = await client.GetAsync("/pets/7");
            Assert.Equal(404, (int)response.StatusCode);
            Assert.Equal((HttpStatusCode)409, response.StatusCode);
            Assert.True((int)response.StatusCode is 401 or 403 or 429);
            ((int)response.StatusCode).Should().Be(418);
            if (response.StatusCode == (HttpStatusCode)200 || 204 == (int)response.StatusCode)
            {
                var text = (int)response.StatusCode switch { 301 => "moved", 302 or 303 => "found", _ => "?" };
            }
            switch ((int)response.StatusCode)
            {
                case 500:
                    break;
            }
            listener.Response.StatusCode = 503;
            Assert.Equal(404, result.StatusCode);
            new HttpResponseMessage((HttpStatusCode)422);
        }
    }
}
"#;
    let net = [("Microsoft.NETCore.App", "8.0.0")];
    check_mended(
        "csharp",
        "prefer-constant",
        &net,
        text,
        expect![[r#"
        using System.Net;
        using System.Net.Http;
        using Xunit;

        namespace Shop.Tests
        {
            public class PetsTests
            {
                [Fact]
                public async Task Shows()
                {
                    var response = await client.GetAsync("/pets/7");
                    Assert.Equal((int)HttpStatusCode.NotFound, (int)response.StatusCode);
                    Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
                    Assert.True((int)response.StatusCode is (int)HttpStatusCode.Unauthorized or (int)HttpStatusCode.Forbidden or (int)HttpStatusCode.TooManyRequests);
                    ((int)response.StatusCode).Should().Be(418);
                    if (response.StatusCode == HttpStatusCode.OK || (int)HttpStatusCode.NoContent == (int)response.StatusCode)
                    {
                        var text = (int)response.StatusCode switch { (int)HttpStatusCode.MovedPermanently => "moved", (int)HttpStatusCode.Found or (int)HttpStatusCode.SeeOther => "found", _ => "?" };
                    }
                    switch ((int)response.StatusCode)
                    {
                        case (int)HttpStatusCode.InternalServerError:
                            break;
                    }
                    listener.Response.StatusCode = (int)HttpStatusCode.ServiceUnavailable;
                    Assert.Equal(404, result.StatusCode);
                    new HttpResponseMessage(HttpStatusCode.UnprocessableEntity);
                }
            }
        }
    "#]],
    );
    // What the target framework lacks stays a number.
    let old = [("Microsoft.NETCore.App", "1.0.0")];
    check_mended(
        "csharp",
        "prefer-constant",
        &old,
        "using System.Net;\nvar status = (HttpStatusCode)429;\n",
        expect![[r#"
        using System.Net;
        var status = (HttpStatusCode)429;
    "#]],
    );
}

#[test]
fn csharp_imports_as_the_file_does() {
    let fix = |packages: Packages, text: &str| mended("csharp", "prefer-constant", packages, text).text;
    let web = || Packages::new(&["Microsoft.AspNetCore.App"], &WEB);
    let inside = "namespace Shop\n{\n    using System.Linq;\n    using Xunit;\n\n    class A\n    {\n        void F() { Response.StatusCode = 404; }\n    }\n}\n";
    expect![[r#"
        namespace Shop
        {
            using System.Linq;
            using Microsoft.AspNetCore.Http;
            using Xunit;

            class A
            {
                void F() { Response.StatusCode = StatusCodes.Status404NotFound; }
            }
        }
    "#]]
    .assert_eq(&fix(web(), inside));
    let bare = "#nullable enable\n\nnamespace Shop;\n\nclass A\n{\n    int StatusCode => 404;\n}\n";
    expect![[r#"
        #nullable enable

        using Microsoft.AspNetCore.Http;

        namespace Shop;

        class A
        {
            int StatusCode => StatusCodes.Status404NotFound;
        }
    "#]]
    .assert_eq(&fix(web(), bare));
    let program = "global using System.Linq;\n\napp.MapGet(\"/\", () => Results.StatusCode(404));\n";
    expect![[r#"
        global using System.Linq;

        using Microsoft.AspNetCore.Http;

        app.MapGet("/", () => Results.StatusCode(StatusCodes.Status404NotFound));
    "#]]
    .assert_eq(&fix(web(), program));
    let mixed = "using Xunit;\nusing System;\nusing static System.Math;\nusing Json = System.Text.Json;\n\nResponse.StatusCode = 404;\n";
    expect![[r#"
        using Xunit;
        using System;
        using Microsoft.AspNetCore.Http;
        using static System.Math;
        using Json = System.Text.Json;

        Response.StatusCode = StatusCodes.Status404NotFound;
    "#]]
    .assert_eq(&fix(web(), mixed));
    let net = Packages::new(&[], &[("Microsoft.NETCore.App", "8.0.0")]);
    expect![[r#"
        using System.Net;
        using System.Net.Http;
        using Xunit;

        Assert.Equal((int)HttpStatusCode.NotFound, (int)response.StatusCode);
    "#]]
    .assert_eq(&fix(net, "using System.Net.Http;\nusing Xunit;\n\nAssert.Equal(404, (int)response.StatusCode);\n"));
    let blocks = "using System;\n\nusing Microsoft.Extensions.Logging;\n\nusing Xunit;\n\nResponse.StatusCode = 404;\n";
    expect![[r#"
        using System;

        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Logging;

        using Xunit;

        Response.StatusCode = StatusCodes.Status404NotFound;
    "#]]
    .assert_eq(&fix(web(), blocks));
    let windows = "using System;\r\nusing Xunit;\r\n\r\nResponse.StatusCode = 404;\r\n";
    assert_eq!(fix(web(), windows).matches("\r\n").count(), 5);
}

#[test]
fn csharp_uses_the_names_that_are_there() {
    let fix = |packages: Packages, text: &str| mended("csharp", "prefer-constant", packages, text).text;
    let names = [
        "using Microsoft.AspNetCore.Http;\nResponse.StatusCode = 404;\n",
        "using Codes = Microsoft.AspNetCore.Http.StatusCodes;\nResponse.StatusCode = 404;\n",
        "using static Microsoft.AspNetCore.Http.StatusCodes;\nvar a = Answer(Status200OK);\nResponse.StatusCode = 404;\n",
        "Reply(Microsoft.AspNetCore.Http.StatusCodes.Status200OK);\nResponse.StatusCode = 404;\n",
        "return StatusCode(StatusCodes.Status200OK);\nResponse.StatusCode = 404;\n",
        "using System.Net;\nresponse.StatusCode = 404;\n",
        "var status = (System.Net.HttpStatusCode)404;\n",
        "using Net = System.Net;\nvar status = (Net.HttpStatusCode)404;\n",
    ];
    expect![[r#"
        using Microsoft.AspNetCore.Http;
        Response.StatusCode = StatusCodes.Status404NotFound;

        using Codes = Microsoft.AspNetCore.Http.StatusCodes;
        Response.StatusCode = Codes.Status404NotFound;

        using static Microsoft.AspNetCore.Http.StatusCodes;
        var a = Answer(Status200OK);
        Response.StatusCode = Status404NotFound;

        Reply(Microsoft.AspNetCore.Http.StatusCodes.Status200OK);
        Response.StatusCode = Microsoft.AspNetCore.Http.StatusCodes.Status404NotFound;

        return StatusCode(StatusCodes.Status200OK);
        Response.StatusCode = StatusCodes.Status404NotFound;

        using System.Net;
        response.StatusCode = (int)HttpStatusCode.NotFound;

        var status = System.Net.HttpStatusCode.NotFound;

        using Net = System.Net;
        var status = Net.HttpStatusCode.NotFound;
    "#]]
    .assert_eq(&names.map(|text| fix(Packages::default(), text)).join("\n"));
    let everywhere = || Packages::default().with_globals(&[&["System", "Net"], &["Microsoft", "AspNetCore", "Http"]]);
    let text = "Response.StatusCode = 404;\nvar status = (HttpStatusCode)404;\n";
    expect![[r#"
        Response.StatusCode = StatusCodes.Status404NotFound;
        var status = HttpStatusCode.NotFound;
    "#]]
    .assert_eq(&fix(everywhere(), text));
    // Nothing says that the project has ASP.NET Core, what `HttpStatusCode` is, or that `StatusCodes` is the library's.
    let kept = [
        "using Xunit;\nResponse.StatusCode = 404;\n",
        "var status = (HttpStatusCode)404;\n",
        "using Microsoft.AspNetCore.Http;\nclass StatusCodes { }\nclass A { void F() { Response.StatusCode = 404; } }\n",
        "#if NETCORE\nusing Microsoft.AspNetCore.Builder;\n#endif\nResponse.StatusCode = 404;\n",
        "#if NETCORE\nReply(StatusCodes.Status200OK);\n#endif\nResponse.StatusCode = 404;\n",
        "#if NETCORE\nusing Microsoft.AspNetCore.Http;\n#endif\nResponse.StatusCode = 404;\n",
        "using System.Net;\nenum Codes { NotFound = 404 }\nvar names = new Dictionary<int, string> { [404] = \"Not Found\" };\n",
    ];
    for text in kept {
        assert_eq!(fix(Packages::default(), text), text);
    }
}

#[test]
fn csharp_writes_numbers_for_constants() {
    let text = r#"using Microsoft.AspNetCore.Http;
using static System.Net.HttpStatusCode;
using Net = System.Net.HttpStatusCode;

[ProducesResponseType(StatusCodes.Status404NotFound)]
IActionResult Show(HttpResponseMessage answer)
{
    if ((int)answer.StatusCode == (int)Net.Gone || answer.StatusCode == Net.OK)
    {
        logger.Log(nameof(StatusCodes.Status404NotFound), StatusCodes.Status409Conflict.ToString());
    }
    return StatusCode(found ? StatusCodes.Status200OK : StatusCodes.Status410Gone, (int)Forbidden);
}
"#;
    check_mended(
        "csharp",
        "prefer-number",
        &WEB,
        text,
        expect![[r#"
        using Microsoft.AspNetCore.Http;
        using static System.Net.HttpStatusCode;
        using Net = System.Net.HttpStatusCode;

        [ProducesResponseType(404)]
        IActionResult Show(HttpResponseMessage answer)
        {
            if ((int)answer.StatusCode == 410 || answer.StatusCode == Net.OK)
            {
                logger.Log(nameof(StatusCodes.Status404NotFound), StatusCodes.Status409Conflict.ToString());
            }
            return StatusCode(found ? 200 : 410, 403);
        }
    "#]],
    );
}

#[test]
fn java_keeps_to_what_the_file_has() {
    let fix = |text: &str| mended("java", "prefer-constant", Packages::new(&[], &[]), text).text;
    let servlet = r#"package shop;

import javax.servlet.http.HttpServletResponse;

class Shop {
    @ApiResponse(code = 404, message = "none")
    void f(HttpServletResponse response) {
        response.setStatus(503);
        int status = response.getStatus() == 304 ? 200 : response.getStatus();
        switch (response.getStatus()) {
            case 401:
                response.sendError(429);
        }
        mvc.perform(get("/pets")).andExpect(status().is(404));
        throw new ResponseStatusException(HttpStatusCode.valueOf(409));
    }
}
"#;
    expect![[r#"
        package shop;

        import javax.servlet.http.HttpServletResponse;

        class Shop {
            @ApiResponse(code = HttpServletResponse.SC_NOT_FOUND, message = "none")
            void f(HttpServletResponse response) {
                response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                int status = response.getStatus() == HttpServletResponse.SC_NOT_MODIFIED ? HttpServletResponse.SC_OK : response.getStatus();
                switch (response.getStatus()) {
                    case HttpServletResponse.SC_UNAUTHORIZED:
                        response.sendError(429);
                }
                mvc.perform(get("/pets")).andExpect(status().is(404));
                throw new ResponseStatusException(HttpStatusCode.valueOf(409));
            }
        }
    "#]].assert_eq(&fix(servlet));
    let spring = r#"package shop;

import static org.springframework.http.HttpStatus.CONFLICT;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.server.ServerResponse;

class Shop {
    Mono<ServerResponse> f(ResponseEntity<Void> answer) {
        answer.setStatus(404);
        if (answer.getStatusCode().value() == 404 || answer.getStatus() == 410) {
            return ServerResponse.status(503).build();
        }
        switch (answer.getStatusCode().value()) {
            case 401:
                assertEquals(403, answer.getStatusCode().value());
                assertThat(answer.getStatusCode().value()).isEqualTo(422);
        }
        return ResponseEntity.status(409).build();
    }
}
"#;
    expect![[r#"
        package shop;

        import static org.springframework.http.HttpStatus.CONFLICT;

        import org.springframework.http.HttpStatus;
        import org.springframework.http.ResponseEntity;
        import org.springframework.web.reactive.function.server.ServerResponse;

        class Shop {
            Mono<ServerResponse> f(ResponseEntity<Void> answer) {
                answer.setStatus(HttpStatus.NOT_FOUND.value());
                if (answer.getStatusCode().value() == HttpStatus.NOT_FOUND.value() || answer.getStatus() == 410) {
                    return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE).build();
                }
                switch (answer.getStatusCode().value()) {
                    case 401:
                        assertEquals(HttpStatus.FORBIDDEN.value(), answer.getStatusCode().value());
                        assertThat(answer.getStatusCode().value()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY.value());
                }
                return ResponseEntity.status(HttpStatus.CONFLICT).build();
            }
        }
    "#]]
    .assert_eq(&fix(spring));
    let connection = r#"package shop;

import java.net.HttpURLConnection;
import java.net.URL;

class Shop {
    void f(HttpURLConnection connection) {
        switch (connection.getResponseCode()) {
            case 200:
                return;
            case 429:
                assertEquals(404, connection.getResponseCode());
        }
        assertThat(connection.getResponseCode()).isEqualTo(401);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.statusCode(), is(410));
    }
}
"#;
    expect![[r#"
        package shop;

        import java.net.HttpURLConnection;
        import java.net.URL;

        class Shop {
            void f(HttpURLConnection connection) {
                switch (connection.getResponseCode()) {
                    case HttpURLConnection.HTTP_OK:
                        return;
                    case 429:
                        assertEquals(HttpURLConnection.HTTP_NOT_FOUND, connection.getResponseCode());
                }
                assertThat(connection.getResponseCode()).isEqualTo(HttpURLConnection.HTTP_UNAUTHORIZED);
                assertThat(answer.statusCode()).isEqualTo(HttpURLConnection.HTTP_FORBIDDEN);
                assertThat(answer.statusCode(), is(HttpURLConnection.HTTP_GONE));
            }
        }
    "#]]
    .assert_eq(&fix(connection));
    let netty = "import io.netty.handler.codec.http.HttpResponseStatus;\nclass A { Object f = HttpResponseStatus.valueOf(404); }\n";
    expect![[r#"
        import io.netty.handler.codec.http.HttpResponseStatus;
        class A { Object f = HttpResponseStatus.NOT_FOUND; }
    "#]]
    .assert_eq(&fix(netty));
    let by_itself = "import static java.net.HttpURLConnection.HTTP_OK;\n\nimport java.net.HttpURLConnection;\n\nclass A { void f(HttpURLConnection c) { g(c.getResponseCode() == HTTP_OK || c.getResponseCode() == 404); } }\n";
    expect![[r#"
        import static java.net.HttpURLConnection.HTTP_NOT_FOUND;
        import static java.net.HttpURLConnection.HTTP_OK;

        import java.net.HttpURLConnection;

        class A { void f(HttpURLConnection c) { g(c.getResponseCode() == HTTP_OK || c.getResponseCode() == HTTP_NOT_FOUND); } }
    "#]].assert_eq(&fix(by_itself));
    // Nothing shows which servlets the project has, nor that of Spring is any.
    let kept = [
        "class A { void f() { response.setStatus(404); response.sendError(410); } }\n",
        "import java.util.List;\nclass A { boolean f() { return response.getStatusCode().value() == 404; } }\n",
        "import org.springframework.http.HttpStatus;\nenum Own { NOT_FOUND(404); static final int GONE = 410; }\n",
    ];
    for text in kept {
        assert_eq!(fix(text), text);
    }
}

#[test]
fn java_writes_numbers_for_constants() {
    let text = r#"package shop;

import static org.springframework.http.HttpStatus.CONFLICT;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.net.HttpURLConnection;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers {@link HttpStatus}. */
class Shop {
    ResponseEntity<Void> f(HttpURLConnection connection) {
        reply.setStatus(HttpServletResponse.SC_NOT_FOUND);
        if (connection.getResponseCode() == HttpURLConnection.HTTP_OK) {
            assertEquals(HttpStatus.CREATED.value(), Response.Status.GONE.getStatusCode());
            throw new ResponseStatusException(HttpStatus.BAD_GATEWAY);
        }
        return ResponseEntity.status(CONFLICT).build();
    }
}
"#;
    check_mended(
        "java",
        "prefer-number",
        &[],
        text,
        expect![[r#"
        package shop;

        import java.net.HttpURLConnection;
        import org.springframework.http.HttpStatus;
        import org.springframework.http.ResponseEntity;

        /** Answers {@link HttpStatus}. */
        class Shop {
            ResponseEntity<Void> f(HttpURLConnection connection) {
                reply.setStatus(404);
                if (connection.getResponseCode() == 200) {
                    assertEquals(201, 410);
                    throw new ResponseStatusException(HttpStatus.BAD_GATEWAY);
                }
                return ResponseEntity.status(409).build();
            }
        }
    "#]],
    );
}

#[test]
fn names_that_spring_renamed() {
    let text = r#"import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class Shop {
    ResponseEntity<Void> f() {
        if (busy) {
            throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE);
        }
        return ok ? ResponseEntity.unprocessableEntity().build() : ResponseEntity.status(HttpStatus.UNPROCESSABLE_ENTITY).build();
    }
}
"#;
    let with = |version| {
        mended("java", "deprecated-constant", Packages::new(&[], &[("org.springframework:spring-web", version)]), text)
    };
    expect![[r#"
        import org.springframework.http.HttpStatus;
        import org.springframework.http.ResponseEntity;

        class Shop {
            ResponseEntity<Void> f() {
                if (busy) {
                    throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
                }
                return ok ? ResponseEntity.unprocessableContent().build() : ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build();
            }
        }
    "#]].assert_eq(&with("7.0.0").text);
    assert_eq!(with("6.2.9").applied, 0);
    // The number does as well, where the place takes one.
    let document = Document::new(Language::of_id("java"), text);
    let packages = Packages::new(&[], &[("org.springframework:spring-web", "7.0.1")]);
    let file = File::new(&document, PackagesOf::Known(packages), &Cancel::default()).unwrap();
    let settings = Settings::default();
    let findings = rules::check(file.scan(), &Context { settings: &settings, file: Some(&file) });
    let titles = |finding: &Finding| finding.fixes.iter().map(|fix| fix.title.clone()).collect::<Vec<_>>();
    assert_eq!(
        findings.iter().map(titles).collect::<Vec<_>>(),
        [
            vec!["Write as `CONTENT_TOO_LARGE`"],
            vec!["Write as `unprocessableContent`"],
            vec!["Write as `UNPROCESSABLE_CONTENT`", "Write as `422`"]
        ]
    );
    // What is written is what the version has.
    let valued = "import org.springframework.http.HttpStatus;\nclass A { Object f = HttpStatus.valueOf(413); }\n";
    let written = |version| {
        let packages = Packages::new(&[], &[("org.springframework:spring-web", version)]);
        mended("java", "prefer-constant", packages, valued).text.lines().nth(1).unwrap().to_string()
    };
    assert_eq!(written("7.0.0"), "class A { Object f = HttpStatus.CONTENT_TOO_LARGE; }");
    assert_eq!(written("6.2.9"), "class A { Object f = HttpStatus.PAYLOAD_TOO_LARGE; }");
}

/// A folder with these files, and what a rule makes of another one in it.
fn mended_in(files: &[(&str, &str)], rule: &str, (name, text): (&str, &str)) -> String {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let file = folder.path().join(name);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    }
    let path = folder.path().join(name);
    let document = Document::new(Language::of_path(&path), text);
    let settings = Settings::new(Config::read(&format!("rules.{rule} = \"hint\"")).0, None);
    fix::fix(&document, &settings, &PackagesOf::Path(path.into()), false).text
}

#[test]
fn projects_of_dotnet_say_what_they_have() {
    const WEB: &str = r#"<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup></Project>"#;
    const IMPLICIT: &str = "<Project><PropertyGroup><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>";
    const LIBRARY: &str = r#"<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFrameworks>net8.0;netstandard2.0</TargetFrameworks></PropertyGroup></Project>"#;
    let text = "using System.Linq;\n\nStatusCode(429);\nAssert.Equal(429, (int)response.StatusCode);\n";
    let mended = |files: &[(&str, &str)]| mended_in(files, "prefer-constant", ("src/Shop/Pages/Pets.cs", text));
    expect![[r#"
        using System.Linq;
        using System.Net;
        using Microsoft.AspNetCore.Http;

        StatusCode(StatusCodes.Status429TooManyRequests);
        Assert.Equal((int)HttpStatusCode.TooManyRequests, (int)response.StatusCode);
    "#]]
    .assert_eq(&mended(&[("src/Shop/Shop.csproj", WEB)]));
    expect![[r#"
        using System.Linq;

        StatusCode(StatusCodes.Status429TooManyRequests);
        Assert.Equal((int)HttpStatusCode.TooManyRequests, (int)response.StatusCode);
    "#]]
    .assert_eq(&mended(&[
        ("Directory.Build.props", IMPLICIT),
        ("src/Shop/Shop.csproj", WEB),
        ("src/Shop/GlobalUsings.cs", "global using System.Net;\n"),
    ]));
    assert_eq!(mended(&[("src/Shop/Shop.csproj", LIBRARY), ("Other.csproj", WEB)]), text);
    assert_eq!(mended(&[]), text);
}

#[test]
fn projects_of_maven_and_gradle_say_which_spring_they_have() {
    const PARENT: &str = "<project><parent><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId><version>4.0.3</version></parent></project>";
    const MODULE: &str =
        "<project><parent><groupId>shop</groupId><artifactId>shop</artifactId><version>1</version></parent></project>";
    let text =
        "import org.springframework.http.HttpStatus;\n\nclass A { Object f = HttpStatus.UNPROCESSABLE_ENTITY; }\n";
    let mended = |files: &[(&str, &str)]| {
        mended_in(files, "deprecated-constant", ("web/src/main/java/A.java", text)).lines().last().unwrap().to_string()
    };
    let (old, new) = (text.lines().last().unwrap(), "class A { Object f = HttpStatus.UNPROCESSABLE_CONTENT; }");
    assert_eq!(mended(&[("pom.xml", PARENT), ("web/pom.xml", MODULE)]), new);
    assert_eq!(mended(&[("pom.xml", &PARENT.replace("4.0.3", "3.5.1")), ("web/pom.xml", MODULE)]), old);
    assert_eq!(mended(&[("build.gradle", "plugins { id 'org.springframework.boot' version '4.0.0' }\n")]), new);
    let plugins = "plugins {\n    id(\"org.springframework.boot\") version \"4.0.0\"\n}\n";
    assert_eq!(mended(&[("build.gradle.kts", plugins)]), new);
    let catalog = "[libraries]\nweb = \"org.springframework:spring-web:7.0.1\"\n";
    assert_eq!(mended(&[("gradle/libs.versions.toml", catalog), ("web/build.gradle", "")]), new);
    let locked = "org.springframework:spring-web:6.2.3=runtimeClasspath\n";
    assert_eq!(mended(&[("gradle/libs.versions.toml", catalog), ("web/gradle.lockfile", locked)]), old);
    assert_eq!(mended(&[]), old);
}

#[test]
fn what_tests_of_spring_expect_is_offered_and_never_reported() {
    let text = |expectation: &str| {
        format!(
            "import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;\n\nimport org.springframework.http.HttpStatus;\n\nclass A {{ void f() {{\n    {expectation}\n}} }}\n"
        )
    };
    let packages = || Packages::new(&[], &[("org.springframework:spring-test", "7.0.1")]);
    let all = [
        "mvc.perform(get(\"/\")).andExpect(status().is(‸404));",
        "mvc.perform(get(\"/\")).andExpect(status().is(‸413));",
        "mvc.perform(get(\"/\")).andExpect(status().is(‸499));",
        "mvc.perform(get(\"/\")).andExpect(status().‸isNotFound());",
        "client.get().exchange().expectStatus().isEqualTo(‸404);",
        "client.get().exchange().expectStatus().isEqualTo(‸409);",
        "client.get().exchange().expectStatus().‸isNotFound();",
        "client.get()\n        .exchange()\n        .expectStatus()\n        .isEqualTo(‸404)\n        .expectBody();",
        "other.status().‸isNotFound();",
        "client.get().exchange().expectStatus().isEqualTo(HttpStatus.NOT_‸FOUND);",
        "client.get().exchange().expectStatus().isEqualTo(HttpStatus.CON‸FLICT);",
        "mvc.perform(get(\"/\")).andExpect(status().is(HttpStatus.NOT_‸FOUND.value()));",
    ];
    let shown = all.map(|line| format!("{line}\n{}", offers_in("java", &text(line), packages())));
    expect![[r#"
        mvc.perform(get("/")).andExpect(status().is(‸404));
        Write as `isNotFound()`
        -     mvc.perform(get("/")).andExpect(status().is(404));
        +     mvc.perform(get("/")).andExpect(status().isNotFound());

        mvc.perform(get("/")).andExpect(status().is(‸413));
        Write as `isContentTooLarge()`
        -     mvc.perform(get("/")).andExpect(status().is(413));
        +     mvc.perform(get("/")).andExpect(status().isContentTooLarge());

        mvc.perform(get("/")).andExpect(status().is(‸499));

        mvc.perform(get("/")).andExpect(status().‸isNotFound());
        Write as `is(404)`
        -     mvc.perform(get("/")).andExpect(status().isNotFound());
        +     mvc.perform(get("/")).andExpect(status().is(404));

        client.get().exchange().expectStatus().isEqualTo(‸404);
        Write as `isNotFound()`
        -     client.get().exchange().expectStatus().isEqualTo(404);
        +     client.get().exchange().expectStatus().isNotFound();

        client.get().exchange().expectStatus().isEqualTo(‸409);

        client.get().exchange().expectStatus().‸isNotFound();
        Write as `isEqualTo(404)`
        -     client.get().exchange().expectStatus().isNotFound();
        +     client.get().exchange().expectStatus().isEqualTo(404);

        client.get()
                .exchange()
                .expectStatus()
                .isEqualTo(‸404)
                .expectBody();
        Write as `isNotFound()`
        -         .isEqualTo(404)
        +         .isNotFound()

        other.status().‸isNotFound();
        no status

        client.get().exchange().expectStatus().isEqualTo(HttpStatus.NOT_‸FOUND);
        Write as `isNotFound()`
        - import org.springframework.http.HttpStatus;
        - 
        -     client.get().exchange().expectStatus().isEqualTo(HttpStatus.NOT_FOUND);
        +     client.get().exchange().expectStatus().isNotFound();

        client.get().exchange().expectStatus().isEqualTo(HttpStatus.CON‸FLICT);

        mvc.perform(get("/")).andExpect(status().is(HttpStatus.NOT_‸FOUND.value()));
        Write as `404`
        - import org.springframework.http.HttpStatus;
        - 
        -     mvc.perform(get("/")).andExpect(status().is(HttpStatus.NOT_FOUND.value()));
        +     mvc.perform(get("/")).andExpect(status().is(404));
        Write as `isNotFound()`
        - import org.springframework.http.HttpStatus;
        - 
        -     mvc.perform(get("/")).andExpect(status().is(HttpStatus.NOT_FOUND.value()));
        +     mvc.perform(get("/")).andExpect(status().isNotFound());
    "#]]
    .assert_eq(&shown.join("\n"));
    let without_names = all.iter().filter(|line| !line.contains("HttpStatus"));
    let plain = text(&without_names.map(|line| line.replace('‸', "")).collect::<Vec<_>>().join("\n    "));
    for rule in ["prefer-constant", "prefer-number"] {
        assert_eq!(mended("java", rule, packages(), &plain).applied, 0);
    }
    let old = text("mvc.perform(get(\"/\")).andExpect(status().isUnprocessableEntity());");
    assert_eq!(
        mended("java", "deprecated-constant", packages(), &old).text,
        old.replace("isUnprocessableEntity", "isUnprocessableContent")
    );
}

/// What a file becomes when its numbers are written as constants, in a project that asks for these packages.
fn script_with(language: &str, packages: &[(&str, &str)], text: &str) -> String {
    let names: Vec<&str> = packages.iter().map(|(name, _)| *name).collect();
    mended(language, "prefer-constant", Packages::new(&names, packages), text).text
}

/// The same where the project asks for http-status-codes.
#[track_caller]
fn check_script(language: &str, text: &str, expected: Expect) {
    expected.assert_eq(&script_with(language, &[("http-status-codes", "2.3.0"), ("express", "5.0.0")], text));
}

#[test]
fn a_module_imports_a_package_that_the_project_asks_for() {
    let check = |text: &str, expected: Expect| check_script("javascript", text, expected);
    check(
        "import express from \"express\";\nimport { pets } from \"./pets.js\";\n\nexpress().get(\"/\", (req, res) => res.status(404).json(pets));\n",
        expect![[r#"
            import express from "express";
            import { StatusCodes } from "http-status-codes";
            import { pets } from "./pets.js";

            express().get("/", (req, res) => res.status(StatusCodes.NOT_FOUND).json(pets));
        "#]],
    );
    // Quotes and semicolons as the file has them, sorted where the others are.
    check(
        "import express from 'express'\nimport zod from 'zod'\n\nexport const f = (res) => res.status(404)\n",
        expect![[r#"
        import express from 'express'
        import { StatusCodes } from 'http-status-codes'
        import zod from 'zod'

        export const f = (res) => res.status(StatusCodes.NOT_FOUND)
    "#]],
    );
    // What belongs to the language goes first, the project's own last, with gaps where there are any.
    check(
        "import fs from \"node:fs\";\n\nimport { a } from \"./a\";\n\nexport const f = (res) => res.status(404);\n",
        expect![[r#"
            import fs from "node:fs";

            import { StatusCodes } from "http-status-codes";

            import { a } from "./a";

            export const f = (res) => res.status(StatusCodes.NOT_FOUND);
        "#]],
    );
    check(
        "import { a } from '../a';\nimport b from './b';\nexport const f = (res) => res.status(404);\n",
        expect![[r#"
        import { StatusCodes } from 'http-status-codes';
        import { a } from '../a';
        import b from './b';
        export const f = (res) => res.status(StatusCodes.NOT_FOUND);
    "#]],
    );
    check(
        "import path from 'path'\nexport const f = (res) => res.status(404)\n",
        expect![[r#"
        import path from 'path'
        import { StatusCodes } from 'http-status-codes'
        export const f = (res) => res.status(StatusCodes.NOT_FOUND)
    "#]],
    );
    // There are no imports yet.
    check(
        "export default function handler(req, res) {\n  res.status(404).end();\n}\n",
        expect![[r#"
        import { StatusCodes } from "http-status-codes";

        export default function handler(req, res) {
          res.status(StatusCodes.NOT_FOUND).end();
        }
    "#]],
    );
    check(
        "#!/usr/bin/env node\n// Copyright\n\n'use client'\n\nexport const f = (res) => res.status(404)\n",
        expect![[r#"
            #!/usr/bin/env node
            // Copyright

            'use client'

            import { StatusCodes } from 'http-status-codes'

            export const f = (res) => res.status(StatusCodes.NOT_FOUND)
        "#]],
    );
    // What an import does may count, and so does its place.
    check(
        "import 'reflect-metadata';\nexport const f = (res) => res.status(404);\n",
        expect![[r#"
        import 'reflect-metadata';
        import { StatusCodes } from 'http-status-codes';
        export const f = (res) => res.status(StatusCodes.NOT_FOUND);
    "#]],
    );
    // A remark stays with its import.
    check(
        "import a from 'a'; // first\nexport const f = (res) => res.status(404);\n",
        expect![[r#"
        import a from 'a'; // first
        import { StatusCodes } from 'http-status-codes';
        export const f = (res) => res.status(StatusCodes.NOT_FOUND);
    "#]],
    );
    let text = "import a from 'a';\r\nexport const f = (res) => res.status(404);\r\n";
    assert_eq!(
        script_with("javascript", &[("http-status-codes", "2.3.0")], text),
        "import a from 'a';\r\nimport { StatusCodes } from 'http-status-codes';\r\nexport const f = (res) => res.status(StatusCodes.NOT_FOUND);\r\n",
    );
    check(
        "import {a} from 'a';\nexport const f = (res) => res.status(404);\n",
        expect![[r#"
        import {a} from 'a';
        import {StatusCodes} from 'http-status-codes';
        export const f = (res) => res.status(StatusCodes.NOT_FOUND);
    "#]],
    );
    // Imports hold for what stands before them too.
    check(
        "jest.mock('./a');\nimport { a } from './a';\ntest('a', () => expect(a.status).toBe(404));\n",
        expect![[r#"
        jest.mock('./a');
        import { StatusCodes } from 'http-status-codes';
        import { a } from './a';
        test('a', () => expect(a.status).toBe(StatusCodes.NOT_FOUND));
    "#]],
    );
}

#[test]
fn a_package_that_is_used_with_another_shows_that_one() {
    let text = "import { ApiResponse } from '@nestjs/swagger';\n\nexport class Pets {\n  @ApiResponse({ status: 404 })\n  find() {}\n}\n";
    let packages = Packages::new(&["@nestjs/common", "@nestjs/swagger"], &[]);
    expect![[r#"
        import { ApiResponse } from '@nestjs/swagger';
        import { HttpStatus } from '@nestjs/common';

        export class Pets {
          @ApiResponse({ status: HttpStatus.NOT_FOUND })
          find() {}
        }
    "#]]
    .assert_eq(&mended("typescript", "prefer-constant", packages, text).text);
}

#[test]
fn a_name_is_put_into_the_list_of_its_package() {
    let check = |language: &str, text: &str, expected: Expect| check_script(language, text, expected);
    check(
        "javascript",
        "import { ReasonPhrases } from 'http-status-codes';\nres.status(404);\n",
        expect![[r#"
        import { ReasonPhrases, StatusCodes } from 'http-status-codes';
        res.status(StatusCodes.NOT_FOUND);
    "#]],
    );
    check(
        "javascript",
        "import { getStatusText, ReasonPhrases, StatusText } from \"http-status-codes\"\nres.status(404)\n",
        expect![[r#"
        import { getStatusText, ReasonPhrases, StatusCodes, StatusText } from "http-status-codes"
        res.status(StatusCodes.NOT_FOUND)
    "#]],
    );
    check(
        "javascript",
        "import {\n  getReasonPhrase,\n  ReasonPhrases,\n} from 'http-status-codes';\nres.status(404);\n",
        expect![[r#"
        import {
          getReasonPhrase,
          ReasonPhrases,
          StatusCodes,
        } from 'http-status-codes';
        res.status(StatusCodes.NOT_FOUND);
    "#]],
    );
    check(
        "javascript",
        "const { ReasonPhrases } = require('http-status-codes');\nres.status(404);\n",
        expect![[r#"
        const { ReasonPhrases, StatusCodes } = require('http-status-codes');
        res.status(StatusCodes.NOT_FOUND);
    "#]],
    );
    check(
        "javascript",
        "const { ReasonPhrases, ...rest } = require('http-status-codes');\nres.status(404);\n",
        expect![[r#"
        const { ReasonPhrases, ...rest } = require('http-status-codes');
        const { StatusCodes } = require('http-status-codes');
        res.status(StatusCodes.NOT_FOUND);
    "#]],
    );
    check(
        "typescript",
        "import type { ReasonPhrases } from 'http-status-codes';\nres.status(404);\n",
        expect![[r#"
        import type { ReasonPhrases } from 'http-status-codes';
        import { StatusCodes } from 'http-status-codes';
        res.status(StatusCodes.NOT_FOUND);
    "#]],
    );
    check(
        "typescript",
        "import { type ReasonPhrases } from 'http-status-codes';\nres.status(404);\n",
        expect![[r#"
            import { type ReasonPhrases, StatusCodes } from 'http-status-codes';
            res.status(StatusCodes.NOT_FOUND);
        "#]],
    );
    // What stands for a type cannot stand for a value.
    check(
        "typescript",
        "import type { StatusCodes } from 'http-status-codes';\nres.status(404);\n",
        expect![[r#"
        import type { StatusCodes } from 'http-status-codes';
        res.status(404);
    "#]],
    );
    check(
        "typescript",
        "import { type StatusCodes } from 'http-status-codes';\nres.status(404);\n",
        expect![[r#"
        import { type StatusCodes } from 'http-status-codes';
        res.status(404);
    "#]],
    );
}

#[test]
fn a_script_of_common_js_requires_it() {
    let check = |text: &str, expected: Expect| check_script("javascript", text, expected);
    check(
        "'use strict'\n\nconst express = require('express')\nconst pets = require('./pets')\n\nexpress().get('/', (req, res) => res.sendStatus(404))\n",
        expect![[r#"
        'use strict'

        const express = require('express')
        const { StatusCodes } = require('http-status-codes')
        const pets = require('./pets')

        express().get('/', (req, res) => res.sendStatus(StatusCodes.NOT_FOUND))
    "#]],
    );
    check(
        "const pets = require(\"./pets\");\nmodule.exports = (req, res) => res.status(404).json(pets);\n",
        expect![[r#"
        const { StatusCodes } = require("http-status-codes");
        const pets = require("./pets");
        module.exports = (req, res) => res.status(StatusCodes.NOT_FOUND).json(pets);
    "#]],
    );
    check(
        "exports.f = (req, res) => res.status(404);\n",
        expect![[r#"
        const { StatusCodes } = require("http-status-codes");

        exports.f = (req, res) => res.status(StatusCodes.NOT_FOUND);
    "#]],
    );
    check(
        "var http = require('http');\nvar express = require('express');\n\nexports.f = function (req, res) { res.status(404).end(); };\n",
        expect![[r#"
            var http = require('http');
            var express = require('express');
            var StatusCodes = require('http-status-codes').StatusCodes;

            exports.f = function (req, res) { res.status(StatusCodes.NOT_FOUND).end(); };
        "#]],
    );
    // The neighbour's way is taken.
    check(
        "const fs = require('fs');\nvar express = require('express');\nexports.f = (req, res) => res.status(404);\n",
        expect![[r#"
            const fs = require('fs');
            var express = require('express');
            var StatusCodes = require('http-status-codes').StatusCodes;
            exports.f = (req, res) => res.status(StatusCodes.NOT_FOUND);
        "#]],
    );
    check(
        "require('dotenv').config();\nconst express = require('express');\nexports.f = (req, res) => res.status(404);\n",
        expect![[r#"
        require('dotenv').config();
        const express = require('express');
        const { StatusCodes } = require('http-status-codes');
        exports.f = (req, res) => res.status(StatusCodes.NOT_FOUND);
    "#]],
    );
    // What is required is not known before it is.
    check(
        "const app = make();\napp.get('/', (req, res) => res.status(404));\nconst late = require('late');\n",
        expect![[r#"
        const { StatusCodes } = require('http-status-codes');

        const app = make();
        app.get('/', (req, res) => res.status(StatusCodes.NOT_FOUND));
        const late = require('late');
    "#]],
    );
}

#[test]
fn scripts_import_nothing_that_they_cannot() {
    for (language, text) in [
        // Nothing shows how the file imports.
        ("javascript", "res.status(404);\n"),
        ("javascript", "define(['a'], function (a) { res.status(404); });\n"),
        ("typescript", "function f(res: Response) { return res.status === 404; }\n"),
        // The name is taken.
        ("javascript", "import a from 'a';\nconst StatusCodes = { NOT_FOUND: 1 };\nres.status(404);\n"),
        ("javascript", "import { StatusCodes } from './codes';\nres.status(404);\n"),
        ("javascript", "import a from 'a';\nfunction f(StatusCodes) { res.status(404); }\n"),
        // The functions in there run elsewhere, or before the imports.
        ("javascript", "import a from 'a';\njest.mock('a', () => ({ get: () => ({ status: 404 }) }));\n"),
        (
            "javascript",
            "import a from 'a';\nawait page.evaluate(() => fetch('/').then((res) => res.status === 404));\n",
        ),
    ] {
        assert_eq!(script_with(language, &[("http-status-codes", "2.3.0")], text), text);
    }
    // The project does not ask for it, or for a version that has not got it, or nobody knows of which.
    let text = "import a from 'a';\nres.status(404);\n";
    for packages in [
        Packages::default(),
        Packages::new(&["express"], &[("express", "5.0.0"), ("http-status-codes", "2.3.0")]),
        Packages::new(&["http-status-codes"], &[("http-status-codes", "1.4.0")]),
        Packages::new(&["http-status-codes"], &[]),
        Packages::new(&[], &[("http-status-codes", "2.3.0")]).with_development(&["http-status-codes"]),
    ] {
        assert_eq!(mended("javascript", "prefer-constant", packages, text).text, text);
    }
}

#[test]
fn what_a_framework_brings_is_used_beside_it() {
    let nest = [("@nestjs/common", "11.0.0")];
    expect![[r#"
        import { Controller, Get, HttpCode, HttpStatus } from '@nestjs/common';
        import { Cats } from './cats';

        @Controller()
        class C {
          @Get()
          @HttpCode(HttpStatus.NO_CONTENT)
          list() {}
        }
    "#]].assert_eq(&script_with(
        "typescript",
        &nest,
        "import { Controller, Get, HttpCode } from '@nestjs/common';\nimport { Cats } from './cats';\n\n@Controller()\nclass C {\n  @Get()\n  @HttpCode(204)\n  list() {}\n}\n",
    ));
    expect![[r#"
        import request from 'supertest';
        request(app).get('/').expect(404);
    "#]]
    .assert_eq(&script_with(
        "typescript",
        &nest,
        "import request from 'supertest';\nrequest(app).get('/').expect(404);\n",
    ));
    // Beside what is there for something else a package goes first that is made for it, unless the file has named the other.
    let both = [("@nestjs/common", "11.0.0"), ("http-status-codes", "2.3.0"), ("axios", "1.7.0")];
    expect![[r#"
        import { Get, HttpStatus } from '@nestjs/common';
        res.status(HttpStatus.NOT_FOUND);
    "#]]
    .assert_eq(&script_with(
        "typescript",
        &both,
        "import { Get, HttpStatus } from '@nestjs/common';\nres.status(404);\n",
    ));
    expect![[r#"
        import { HttpCode, HttpStatus } from '@nestjs/common';
        class C {
          @HttpCode(HttpStatus.NO_CONTENT)
          list() {}
        }
    "#]]
    .assert_eq(&script_with(
        "typescript",
        &both,
        "import { HttpCode } from '@nestjs/common';\nclass C {\n  @HttpCode(204)\n  list() {}\n}\n",
    ));
    expect![[r#"
        import axios from 'axios';
        import { StatusCodes } from 'http-status-codes';
        if (res.status === StatusCodes.NOT_FOUND) retry();
    "#]]
    .assert_eq(&script_with("typescript", &both, "import axios from 'axios';\nif (res.status === 404) retry();\n"));
    expect![[r#"
        import axios from 'axios';
        if (res.status === axios.HttpStatusCode.NotFound) retry();
    "#]]
    .assert_eq(&script_with(
        "typescript",
        &both[2..],
        "import axios from 'axios';\nif (res.status === 404) retry();\n",
    ));
    expect![[r#"
        import axios from 'axios';
        if (res.status === 404) retry();
    "#]]
    .assert_eq(&script_with(
        "typescript",
        &[("axios", "0.27.2")],
        "import axios from 'axios';\nif (res.status === 404) retry();\n",
    ));
    expect![[r#"
        import { HttpStatusCode, isAxiosError } from "axios";
        if (res.status === HttpStatusCode.NotFound) retry();
    "#]]
    .assert_eq(&script_with(
        "typescript",
        &both[2..],
        "import { isAxiosError } from \"axios\";\nif (res.status === 404) retry();\n",
    ));
    expect![[r#"
        import { HttpClient, HttpErrorResponse, HttpStatusCode } from '@angular/common/http';
        if (error.status === HttpStatusCode.NotFound) retry();
    "#]]
    .assert_eq(&script_with(
        "typescript",
        &[("@angular/common", "17.0.0")],
        "import { HttpClient, HttpErrorResponse } from '@angular/common/http';\nif (error.status === 404) retry();\n",
    ));
    expect![[r#"
        import a from 'a';
        import { status } from 'http-status';
        export const f = (res) => res.status(status.NOT_FOUND).json({ status: 'none' });
    "#]]
    .assert_eq(&script_with(
        "javascript",
        &[("http-status", "2.1.0")],
        "import a from 'a';\nexport const f = (res) => res.status(404).json({ status: 'none' });\n",
    ));
    expect![[r#"
        import { connect, constants } from 'node:http2';
        if (headers[':status'] === constants.HTTP_STATUS_NOT_FOUND || res.status === constants.HTTP_STATUS_NOT_FOUND) retry();
    "#]].assert_eq(&script_with("javascript", &[], "import { connect } from 'node:http2';\nif (headers[':status'] === 404 || res.status === 404) retry();\n"));
    expect![[r#"
        import * as http2 from 'node:http2';
        if (res.status === http2.constants.HTTP_STATUS_NOT_FOUND) retry();
    "#]]
    .assert_eq(&script_with(
        "javascript",
        &[],
        "import * as http2 from 'node:http2';\nif (res.status === 404) retry();\n",
    ));
    expect![[r#"
        const { HTTP_STATUS_NOT_FOUND, HTTP_STATUS_OK } = require('http2').constants;
        res.status(HTTP_STATUS_OK);
        res.status(HTTP_STATUS_NOT_FOUND);
    "#]]
    .assert_eq(&script_with(
        "javascript",
        &[],
        "const { HTTP_STATUS_OK } = require('http2').constants;\nres.status(HTTP_STATUS_OK);\nres.status(404);\n",
    ));
}

#[test]
fn an_import_that_no_number_needs_is_removed() {
    let check =
        |language: &str, text: &str, expected: Expect| check_mended(language, "prefer-number", &[], text, expected);
    check(
        "javascript",
        "import a from 'a';\nimport { StatusCodes } from 'http-status-codes';\n\nres.status(StatusCodes.NOT_FOUND);\n",
        expect![[r#"
        import a from 'a';

        res.status(404);
    "#]],
    );
    check(
        "javascript",
        "import { ReasonPhrases, StatusCodes } from 'http-status-codes';\nres.status(StatusCodes.NOT_FOUND).send(ReasonPhrases.NOT_FOUND);\n",
        expect![[r#"
        import { ReasonPhrases } from 'http-status-codes';
        res.status(404).send(ReasonPhrases.NOT_FOUND);
    "#]],
    );
    check(
        "javascript",
        "import axios, { HttpStatusCode } from 'axios';\nif (res.status === HttpStatusCode.NotFound) retry();\n",
        expect![[r#"
        import axios from 'axios';
        if (res.status === 404) retry();
    "#]],
    );
    check(
        "javascript",
        "const { StatusCodes } = require('http-status-codes');\nres.status(StatusCodes.NOT_FOUND);\n",
        expect![[r#"
        res.status(404);
    "#]],
    );
    check(
        "javascript",
        "const { ReasonPhrases, StatusCodes } = require('http-status-codes');\nres.status(StatusCodes.NOT_FOUND).send(ReasonPhrases.NOT_FOUND);\n",
        expect![[r#"
        const { ReasonPhrases } = require('http-status-codes');
        res.status(404).send(ReasonPhrases.NOT_FOUND);
    "#]],
    );
    check(
        "javascript",
        "import { StatusCodes } from 'http-status-codes';\nres.status(StatusCodes.NOT_FOUND);\nexport { StatusCodes };\n",
        expect![[r#"
        import { StatusCodes } from 'http-status-codes';
        res.status(404);
        export { StatusCodes };
    "#]],
    );
}

#[test]
fn a_default_stays_any_number() {
    let check = |text: &str, expected: Expect| check_script("typescript", text, expected);
    let import = "import { StatusCodes } from 'http-status-codes';\n";
    check(
        &format!("{import}const a = (status = 404) => status;\n"),
        expect![[r#"
        import { StatusCodes } from 'http-status-codes';
        const a = (status = 404) => status;
    "#]],
    );
    check(
        &format!("{import}const a = (status: number = 404) => status;\n"),
        expect![[r#"
        import { StatusCodes } from 'http-status-codes';
        const a = (status: number = StatusCodes.NOT_FOUND) => status;
    "#]],
    );
    check(
        &format!("{import}const a = ({{ status = 404 }} = {{}}) => status;\n"),
        expect![[r#"
        import { StatusCodes } from 'http-status-codes';
        const a = ({ status = 404 } = {}) => status;
    "#]],
    );
    check(
        &format!("{import}const a = ({{ status = 404 }}: Props) => status;\n"),
        expect![[r#"
        import { StatusCodes } from 'http-status-codes';
        const a = ({ status = StatusCodes.NOT_FOUND }: Props) => status;
    "#]],
    );
}

#[test]
fn functions_that_are_named_by_a_code() {
    let laravel = |version: &str| Packages::new(&["laravel/framework"], &[("laravel/framework", version)]);
    let php = |code: &str, packages: Packages| offers_in("php", &format!("<?php\n{code}\n"), packages);
    expect![[r#"
        Write as `assertNotFound()`
        - $response->assertStatus(404);
        + $response->assertNotFound();
    "#]]
    .assert_eq(&php("$response->assertStatus(‸404);", laravel("13.0.0")));
    expect![[r#"
        Write as `assertStatus(404)`
        - $this->get('/')->assertNotFound();
        + $this->get('/')->assertStatus(404);
    "#]]
    .assert_eq(&php("$this->get('/')->assert‸NotFound();", laravel("13.0.0")));
    expect![[r#"
        Write as `404`
        - use Symfony\Component\HttpFoundation\Response;
        - $response->assertStatus(Response::HTTP_NOT_FOUND);
        + $response->assertStatus(404);
        Write as `assertNotFound()`
        - use Symfony\Component\HttpFoundation\Response;
        - $response->assertStatus(Response::HTTP_NOT_FOUND);
        + $response->assertNotFound();
    "#]]
    .assert_eq(&php(
        "use Symfony\\Component\\HttpFoundation\\Response;\n$response->assertStatus(Response::HTTP_NOT‸_FOUND);",
        laravel("13.0.0"),
    ));
    expect![[r#"
        Write as `assertNoContent()`
        - $response->assertStatus(204);
        + $response->assertNoContent();
    "#]]
    .assert_eq(&php("$response->assertStatus(‸204);", laravel("13.0.0")));
    // The file may show it too.
    let typed = "function f(\\Illuminate\\Testing\\TestResponse $response) {\n    $response->assertStatus(‸404);\n}";
    assert!(php(typed, Packages::default()).contains("assertNotFound"));
    // What has no such function, or one that does more, or nothing shows to be the library's.
    for code in ["$response->assertStatus(‸599);", "$response->assert‸NoContent();"] {
        assert_eq!(php(code, laravel("13.0.0")), "", "{code}");
    }
    assert!(!php("$response->assertStatus(‸404);", Packages::default()).contains("assertNotFound"));
    let ruby = |code: &str, rack: &str| offers_in("ruby", code, Packages::new(&[], &[("rack", rack)]));
    let all = [
        ruby("it { is_expected.to have_http_status ‸404 }\n", "3.1.8"),
        ruby("expect(response).not_to have_http_status(:not_‸found)\n", "3.1.8"),
        ruby("expect(response).to have_http_status(‸408)\n", "2.2.22"),
        ruby("expect(response).to have_http_status(‸410)\n", "3.1.8"),
        ruby("expect(page).to have_http_status(‸404)\n", "3.1.8"),
    ];
    expect![[r#"
        Write as `:not_found`
        - it { is_expected.to have_http_status 404 }
        + it { is_expected.to have_http_status :not_found }
        Write as `be_not_found`
        - it { is_expected.to have_http_status 404 }
        + it { is_expected.to be_not_found }

        Write as `404`
        - expect(response).not_to have_http_status(:not_found)
        + expect(response).not_to have_http_status(404)
        Write as `be_not_found`
        - expect(response).not_to have_http_status(:not_found)
        + expect(response).not_to be_not_found

        Write as `:request_timeout`
        - expect(response).to have_http_status(408)
        + expect(response).to have_http_status(:request_timeout)

        Write as `:gone`
        - expect(response).to have_http_status(410)
        + expect(response).to have_http_status(:gone)

        Write as `:not_found`
        - expect(page).to have_http_status(404)
        + expect(page).to have_http_status(:not_found)
    "#]]
    .assert_eq(&all.join("\n"));
    let import = "import type { HttpContext } from '@adonisjs/core/http'\n\n";
    let adonis = |import: &str, code: &str| offers_in("typescript", &format!("{import}{code}\n"), Packages::default());
    expect![[r#"
        Write as `notFound(..)`
        - response.status(404).send({ error: 'none' })
        + response.notFound({ error: 'none' })
    "#]]
    .assert_eq(&adonis(import, "response.status(‸404).send({ error: 'none' })"));
    expect![[r#"
        Write as `status(404).send(..)`
        - return ctx.response.notFound({ error: 'none' })
        + return ctx.response.status(404).send({ error: 'none' })
    "#]]
    .assert_eq(&adonis(import, "return ctx.response.not‸Found({ error: 'none' })"));
    assert_eq!(adonis(import, "response.status(‸404).json({})"), "");
    assert_eq!(adonis("", "response.status(‸404).send({})"), "");
    // They are never missed.
    let text = "<?php\n$response->assertStatus(404);\n";
    assert_eq!(mended("php", "prefer-constant", laravel("13.0.0"), text).text, text);
}

#[test]
fn php_says_the_constants_of_symfony() {
    let packages = [("symfony/http-foundation", "7.3.0")];
    let check = |text: &str, expected: Expect| check_mended("php", "prefer-constant", &packages, text, expected);
    check(
        "<?php\n\nnamespace App;\n\nuse App\\Models\\Pet;\n\nfunction f($response) {\n    if ($response->getStatusCode() === 404) abort(404);\n    return ['status' => 201, 'not_found' => 404];\n}\n",
        expect![[r#"
            <?php

            namespace App;

            use App\Models\Pet;
            use Symfony\Component\HttpFoundation\Response;

            function f($response) {
                if ($response->getStatusCode() === Response::HTTP_NOT_FOUND) abort(Response::HTTP_NOT_FOUND);
                return ['status' => Response::HTTP_CREATED, 'not_found' => 404];
            }
        "#]],
    );
    check(
        "<?php\n\nuse Symfony\\Component\\HttpFoundation\\Response as R;\n\nabort(404);\n",
        expect![[r#"
        <?php

        use Symfony\Component\HttpFoundation\Response as R;

        abort(R::HTTP_NOT_FOUND);
    "#]],
    );
    check(
        "<?php\n\nuse Symfony\\Component\\HttpFoundation\\JsonResponse;\n\nreturn new JsonResponse($pet, $found ? 200 : 404);\n",
        expect![[r#"
            <?php

            use Symfony\Component\HttpFoundation\JsonResponse;
            use Symfony\Component\HttpFoundation\Response;

            return new JsonResponse($pet, $found ? Response::HTTP_OK : Response::HTTP_NOT_FOUND);
        "#]],
    );
    check(
        "<?php\n\nuse App\\Response;\n\nabort(404);\n",
        expect![[r#"
            <?php

            use App\Response;

            abort(\Symfony\Component\HttpFoundation\Response::HTTP_NOT_FOUND);
        "#]],
    );
}

/// Whether anything at all is offered for a code in a line of a function, or reported by a rule.
fn is_rewritten(language: &str, text: &str) -> bool {
    let offered = !["", "no status\n"].contains(&offers_in(language, text, Packages::default()).as_str());
    let plain = text.replacen('‸', "", 1);
    let reported = |rule| mended(language, rule, Packages::default(), &plain).applied > 0;
    offered || reported("prefer-constant") || reported("prefer-number")
}

#[test]
fn bounds_ranges_and_arithmetic_stay_as_they_are() {
    // In each language lines that may be written otherwise, so that the others are left alone for what they are.
    let java = "import java.net.HttpURLConnection;\nimport io.netty.handler.codec.http.HttpResponseStatus;\nimport org.springframework.http.HttpStatus;\nclass A { void f() { {} } }\n";
    let languages: [(&str, &str, &[&str], &[&str]); 9] = [
        (
            "java",
            java,
            &["g(status == ‸HttpStatus.OK.value());", "g(status == ‸HttpResponseStatus.OK.code());"],
            &[
                "g(status >= ‸HttpStatus.OK.value() && status < 300);",
                "g(((int) ‸HttpStatus.OK.value()) <= status);",
                "g(status > ‸HttpResponseStatus.OK.code());",
                "g(‸HttpStatus.OK.value() + 99);",
                "g(status - ‸HttpStatus.OK.value());",
                "assertThat(status).isBetween(200, ‸HttpStatus.CREATED.value());",
                "assertThat(connection.getResponseCode()).isGreaterThan(‸404);",
                "IntStream.range(‸HttpStatus.OK.value(), 300);",
            ],
        ),
        (
            "go",
            "package a\n\nimport \"net/http\"\n\nfunc f(status int) {\n{}\n}\n",
            &["g(status == ‸http.StatusOK)", "g(int64(‸http.StatusOK))"],
            &[
                "g(status >= ‸http.StatusOK && status < 300)",
                "g(int64(‸http.StatusOK) < x)",
                "g((‸http.StatusOK) > status)",
                "g(‸http.StatusOK + 99)",
                "g(status / ‸http.StatusContinue)",
                "assert.GreaterOrEqual(t, rec.Code, ‸http.StatusOK)",
                "assert.Less(t, rec.Code, ‸404)",
            ],
        ),
        (
            "python",
            "from http import HTTPStatus\nfrom starlette import status\n\ndef f(response):\n    {}\n",
            &["g(response.status == ‸HTTPStatus.OK)", "g(response.status == ‸status.HTTP_200_OK)"],
            &[
                "g(response.status >= ‸HTTPStatus.OK)",
                "g(‸HTTPStatus.OK <= response.status < 300)",
                "g(‸HTTPStatus.OK.value <= response.status)",
                "g(int(‸HTTPStatus.OK.value) > response.status)",
                "g(response.status < ‸status.HTTP_400_BAD_REQUEST)",
                "g(‸status.HTTP_200_OK + 1)",
                "g(\"%d\" % ‸status.HTTP_200_OK)",
                "g(response.status in range(‸status.HTTP_200_OK, 300))",
                "self.assertLess(response.status, ‸status.HTTP_400_BAD_REQUEST)",
            ],
        ),
        (
            "javascript",
            "import { StatusCodes } from 'http-status-codes'\n\nfunction f(res) {\n{}\n}\n",
            &["g(res.status === ‸StatusCodes.OK)"],
            &[
                "g(res.status >= ‸StatusCodes.OK)",
                "g((‸StatusCodes.OK) <= res.status)",
                "g(Number(‸StatusCodes.OK) <= res.status)",
                "g(‸StatusCodes.OK + 1)",
                "g(res.status - ‸StatusCodes.OK)",
                "expect(res.status).toBeLessThan(‸StatusCodes.BAD_REQUEST)",
                "expect(res.status).to.be.within(‸StatusCodes.OK, 299)",
                "expect(res.status).to.be.at.least(‸404)",
            ],
        ),
        (
            "typescript",
            "import { StatusCodes } from 'http-status-codes'\n\nfunction f(res: Response) {\n{}\n}\n",
            &["g(res.status === ‸StatusCodes.OK)"],
            &["g(res.status >= ‸StatusCodes.OK)", "g((‸StatusCodes.OK as number) <= res.status)"],
        ),
        (
            "php",
            "<?php\n\nuse Symfony\\Component\\HttpFoundation\\Response;\n\nfunction f($response)\n{\n{}\n}\n",
            &["g($response->getStatusCode() === ‸Response::HTTP_OK);"],
            &[
                "g($response->getStatusCode() >= ‸Response::HTTP_OK);",
                "g((int) ‸Response::HTTP_OK <= $status);",
                "g(‸Response::HTTP_OK + 1);",
                "g($status <=> ‸Response::HTTP_OK);",
                "g(in_array($status, range(‸Response::HTTP_OK, 299)));",
                "$this->assertLessThan(‸Response::HTTP_BAD_REQUEST, $status);",
            ],
        ),
        (
            "csharp",
            "using System.Net;\nusing Microsoft.AspNetCore.Http;\n\nbool F(int status)\n{\n{}\n}\n",
            &["return status == ‸StatusCodes.Status200OK;", "return status == (int)‸HttpStatusCode.OK;"],
            &[
                "return status >= ‸StatusCodes.Status200OK;",
                "return status >= (int)‸HttpStatusCode.OK && status < 300;",
                "return ((int)‸HttpStatusCode.OK) <= status;",
                "return status is >= ‸StatusCodes.Status200OK and < 300;",
                "return status is >= (int)‸HttpStatusCode.OK;",
                "G(‸StatusCodes.Status200OK + 1);",
                "Assert.InRange(status, ‸StatusCodes.Status200OK, 299);",
                "status.Should().BeLessThan(‸StatusCodes.Status400BadRequest);",
            ],
        ),
        (
            "rust",
            "use http::StatusCode;\n\nfn f(response: &http::Response<()>) {\n{}\n}\n",
            &["g(response.status() == ‸StatusCode::OK)", "assert!(response.status() == ‸StatusCode::OK)"],
            &["g(response.status() >= ‸StatusCode::OK)", "assert!(‸StatusCode::OK <= response.status())"],
        ),
        ("ruby", "require 'rails'\n\ndef f\n{}\nend\n", &["head ‸404"], &["g(response.status >= ‸404)"]),
    ];
    let mut wrong = String::new();
    for (language, file, others, bounds) in languages {
        for (lines, expected) in [(others, true), (bounds, false)] {
            for line in lines.iter().filter(|line| is_rewritten(language, &file.replace("{}", line)) != expected) {
                writeln!(wrong, "{language}: {line}: {}", if expected { "nothing is offered" } else { "is offered" })
                    .unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
