//! Writing codes otherwise: what is offered at the cursor (`‸`), and what each offer does to the lines.

use expect_test::{Expect, expect};
use similar::{ChangeTag, TextDiff};
use statuslens::document::{Cancel, Document};
use statuslens::fix::{self, Fix};
use statuslens::language::Language;
use statuslens::packages::Packages;
use statuslens::rewrite::{File, PackagesOf};

/// A project with one version of http.
fn plain() -> Packages {
    Packages::new(&["http", "axum"], &[("http", "1.5.0"), ("axum", "0.8.4")])
}

/// What is offered at the cursor, and what it does.
fn offers(text: &str, packages: Packages) -> String {
    let cursor = text.find('‸').expect("a cursor");
    let text = text.replacen('‸', "", 1);
    let document = Document::new(Language::of_id("rust"), &text);
    let file = File::new(&document, PackagesOf::Known(packages), &Cancel::default()).unwrap();
    file.rewrites(cursor, &Cancel::default()).iter().map(|fix| show(&document, fix)).collect()
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
    check("response.status() == ‸404;", expect![[""]]);
    check("404‸ != response.status();", expect![[""]]);
    check("response.status().as_u16() == ‸404;", expect![[""]]);
    check("let code: u16 = response.status().as_u16(); code == ‸404u16;", expect![[""]]);
    check("let status = response.status(); if status == ‸404 {}", expect![[""]]);
    check("let is_missing = |status: StatusCode| status == ‸404;", expect![[""]]);
    check("assert_eq!(response.status(), ‸404, \"for {}\", 1);", expect![[""]]);
    check("assert!(matches!(1, 1) && response.status() == ‸404);", expect![[""]]);
}

#[test]
fn a_constant_that_is_compared() {
    check("response.status() == StatusCode::NOT_F‸OUND;", expect![[""]]);
    check("assert_eq!(StatusCode::‸NOT_FOUND, response.status());", expect![[""]]);
}

#[test]
fn an_argument_that_may_be_either() {
    check("http::Response::builder().header(\"a\", \"b\").status(‸404).body(());", expect![[""]]);
    check("http::Response::builder().status(StatusCode::‸NOT_FOUND).body(());", expect![[""]]);
}

#[test]
fn a_number_that_is_made_into_a_constant() {
    check("StatusCode::from_u16(‸404).unwrap();", expect![[""]]);
    check("StatusCode::try_from(‸404).expect(\"a status\");", expect![[""]]);
    check("let a = || Some(http::StatusCode::from_u16(‸404)?);", expect![[""]]);
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
    check("let status = response.status(); { let status = status_of(1); } status == ‸404;", expect![[""]]);
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
    check("use http::StatusCode as S;", expect![[""]]);
    check("use axum::http;", expect![[""]]);
    check("use http::{self, header};", expect![[""]]);
    check("use axum::http::{Method, StatusCode};", expect![[""]]);
    check("use salvo::prelude::*;", expect![[""]]);
    check("fn g() -> http::StatusCode { http::StatusCode::OK }", expect![[""]]);
}

#[test]
fn a_name_that_is_not_there_is_imported() {
    let case = "\nfn f(r: &http::Response<()>) -> bool {\n    r.status() == ‸404\n}\n";
    let check = |before: &str, expected: Expect| check_import(&format!("{before}{case}"), expected);
    check("", expect![[""]]);
    check("//! The module.\n\n#![warn(missing_docs)]\n\n/// The function.", expect![[""]]);
    check("// Copyright\n\nmod a;\n", expect![[""]]);
    check("use std::fmt;\n\nuse bytes::Bytes;\nuse serde::Serialize;\n\nuse crate::a;\n", expect![[""]]);
    check("use std::fmt;\n\nuse tower::Service; // a remark\n\nuse crate::a;\n", expect![[""]]);
    check("use serde::Serialize;\nuse bytes::Bytes;\n", expect![[""]]);
    check("use crate::a;\n", expect![[""]]);
    check("// About it\nuse tower::Service;\n", expect![[""]]);
    check("#[cfg(test)]\nuse http::StatusCode;\n", expect![[""]]);
    check("use http::{HeaderMap, Uri};\n", expect![[""]]);
    check("use http::{\n    HeaderMap,\n    Uri,\n};\n", expect![[""]]);
    check("use axum::http::HeaderMap;\n", expect![[""]]);
    check("use axum::{Router, http::HeaderMap};\n", expect![[""]]);
    check("use bytes::Bytes;\r\nuse tower::Service;\r\n", expect![[""]]);
}

#[test]
fn a_name_that_means_something_else_is_not_touched() {
    let case = "\nfn f(r: &http::Response<()>) -> bool {\n    r.status() == ‸404\n}\n";
    let check = |before: &str, expected: Expect| check_import(&format!("{before}{case}"), expected);
    check("use crate::StatusCode;", expect![[""]]);
    check("enum StatusCode { Ok }", expect![[""]]);
    check("use crate::prelude::*;\nfn g() -> StatusCode { todo!() }", expect![[""]]);
    check("use http_types::StatusCode;", expect![[""]]);
}

#[test]
fn each_module_has_its_own_imports() {
    let case = "\n    fn f(r: &http::Response<()>) -> bool {\n        r.status() == ‸404\n    }\n}\n";
    let check = |before: &str, expected: Expect| check_import(&format!("{before}{case}"), expected);
    check("use http::StatusCode;\n\nmod tests {\n", expect![[""]]);
    check("use http::StatusCode;\n\nmod tests {\n    use super::*;\n", expect![[""]]);
    check("use http::StatusCode as S;\n\nmod tests {\n    use super::S;\n", expect![[""]]);
    check("use bytes::Bytes;\n\nmod tests {\n    use std::fmt;\n\n    use super::*;\n", expect![[""]]);
    check("mod other {\n    use http::StatusCode;\n}\n\nmod tests {\n", expect![[""]]);
    check("fn g() {\n    use http::StatusCode;\n}\n\nimpl A {\n", expect![[""]]);
}

#[test]
fn what_the_project_has_decides() {
    let case = "use reqwest::Client;\n\nasync fn f(c: Client) -> bool {\n    c.get(\"\").send().await.unwrap().status() == ‸404\n}\n";
    let one = [("http", "1.5.0")];
    let two = [("http", "0.2.12"), ("http", "1.5.0")];
    check_project(Packages::new(&["http", "reqwest"], &one), case, expect![[""]]);
    check_project(Packages::new(&["reqwest"], &one), case, expect![[""]]);
    check_project(Packages::new(&["reqwest"], &two), case, expect![[""]]);
    check_project(Packages::new(&["serde"], &one), case, expect![[""]]);
    check_project(Packages::default(), case, expect![[""]]);
    let number = case.replace("status() ==", "status().as_u16() ==");
    check_project(Packages::new(&["reqwest"], &two), &number, expect![[""]]);
    let imported = format!("use reqwest::StatusCode;\n{case}");
    check_project(Packages::new(&["reqwest"], &two), &imported, expect![[""]]);
    let typed = "use http::StatusCode;\n\nfn f(status: StatusCode) -> bool {\n    status == ‸404\n}\n";
    check_project(Packages::new(&["http"], &two), typed, expect![[""]]);
}

#[test]
fn a_name_that_the_version_lacks_is_not_written() {
    let text = "use http::StatusCode;\n\nfn f() {\n    StatusCode::from_u16(‸425).unwrap();\n}\n";
    check_project(Packages::new(&["http"], &[("http", "0.2.12")]), text, expect![[""]]);
    check_project(Packages::new(&["http"], &[("http", "1.2.0")]), text, expect![[""]]);
    check_project(Packages::default(), text, expect![[""]]);
}

#[test]
fn other_libraries() {
    let packages = || Packages::new(&["rocket", "tide", "wiremock", "http"], &[("http", "1.5.0"), ("wiremock", "0.6.5")]);
    let check = |text: &str, expected: Expect| check_project(packages(), text, expected);
    check("use rocket::http::Status;\nfn f() -> Status { Status::new(‸404) }\n", expect![[""]]);
    check("use rocket::http::Status;\nfn f(s: Status) -> bool { s == Status::Not‸Found }\n", expect![[""]]);
    check("use tide::Response;\nfn f() -> Response { Response::new(‸404) }\n", expect![[""]]);
    check("use tide::{Response, StatusCode};\nfn f() -> Response { Response::new(StatusCode::Not‸Found) }\n", expect![[""]]);
    check("use wiremock::ResponseTemplate;\nfn f() { ResponseTemplate::new(‸404); }\n", expect![[""]]);
    let old = Packages::new(&["wiremock", "http"], &[("http", "0.2.12"), ("wiremock", "0.5.22")]);
    check_project(old, "use wiremock::ResponseTemplate;\nfn f() { ResponseTemplate::new(‸404); }\n", expect![[""]]);
    let actix = Packages::new(&["actix_web"], &[("http", "0.2.12"), ("actix-web", "4.11.0")]);
    check_project(actix, "use actix_web::test;\nfn f() { assert_eq!(response.status(), ‸404); }\n", expect![[""]]);
}
