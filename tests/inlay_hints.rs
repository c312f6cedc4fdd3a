//! What stands in grey beside the code: `«so»`.

use expect_test::{Expect, expect};
use statuslens::codes::Registry;
use statuslens::config::InlayHints;
use statuslens::document::{Cancel, Document};
use statuslens::features::inlay_hints::hints;
use statuslens::language::Language;

fn check(text: &str, expected: Expect) {
    check_some(text, InlayHints::default(), 0..text.len(), expected);
}

fn check_some(text: &str, wanted: InlayHints, range: std::ops::Range<usize>, expected: Expect) {
    let document = Document::new(Language::of_id("rust"), text);
    let scan = document.scan(&Cancel::default()).unwrap();
    let mut shown = text.to_string();
    for hint in hints(&document, scan, &range, &wanted, Registry::builtin()).iter().rev() {
        shown.insert_str(hint.offset, &format!("«{}»", hint.label));
    }
    expected.assert_eq(&shown);
}

#[test]
fn numbers_show_their_phrase_and_names_their_number() {
    check(
        r#"use axum::http::StatusCode;
use actix_web::HttpResponse;
fn f(response: reqwest::Response) {
    StatusCode::from_u16(404);
    if response.status() == 503 {}
    StatusCode::NOT_FOUND;
    HttpResponse::NotFound().finish();
    assert_eq!(response.status().as_str(), "404");
    StatusCode::from_u16(432);
}
"#,
        expect![[r#"
            use axum::http::StatusCode;
            use actix_web::HttpResponse;
            fn f(response: reqwest::Response) {
                StatusCode::from_u16(404«Not Found»);
                if response.status() == 503«Service Unavailable» {}
                StatusCode::NOT_FOUND«404»;
                HttpResponse::NotFound()«404».finish();
                assert_eq!(response.status().as_str(), "404"«Not Found»);
                StatusCode::from_u16(432);
            }
        "#]],
    );
}

#[test]
fn ranges_and_tests_show_their_class() {
    check(
        r#"fn f(response: reqwest::Response) {
    let status = response.status();
    if status.is_success() || !status.is_server_error() {}
    match status.as_u16() {
        200..=299 => {}
        400..500 => {}
        401..=403 => {}
        _ => {}
    }
    if status.as_u16() >= 500 {}
    if status.as_u16() >= 400 {}
    if (100..=599).contains(&status.as_u16()) {}
}
"#,
        expect![[r#"
            fn f(response: reqwest::Response) {
                let status = response.status();
                if status.is_success()«2xx Successful» || !status.is_server_error()«5xx Server Error» {}
                match status.as_u16() {
                    200..=299«2xx Successful» => {}
                    400..500«4xx Client Error» => {}
                    401..=403 => {}
                    _ => {}
                }
                if status.as_u16() >= 500«5xx Server Error» {}
                if status.as_u16() >= 400«4xx, 5xx» {}
                if (100..=599).contains(&status.as_u16()) {}
            }
        "#]],
    );
}

#[test]
fn what_the_line_says_is_not_said_again() {
    check(
        r#"use http::StatusCode;
enum Status { NotFound = 404, Gone = 410 }
fn f(status: StatusCode) {
    let _ = (StatusCode::from_u16(404), "Not Found");
    let _ = StatusCode::from_u16(404); // not found
    let _ = StatusCode::from_u16(404); // Found it
    let _ = (StatusCode::NOT_FOUND, 404);
    match status.as_u16() {
        404 => "Not found",
        410 => "Went away",
        _ => "",
    };
    if status.as_u16() >= 500 { server_error() }
    let _ = "HTTP/1.1 404".to_string();
}
"#,
        expect![[r#"
            use http::StatusCode;
            enum Status { NotFound = 404, Gone = 410 }
            fn f(status: StatusCode) {
                let _ = (StatusCode::from_u16(404), "Not Found");
                let _ = StatusCode::from_u16(404); // not found
                let _ = StatusCode::from_u16(404«Not Found»); // Found it
                let _ = (StatusCode::NOT_FOUND, 404);
                match status.as_u16() {
                    404 => "Not found",
                    410«Gone» => "Went away",
                    _ => "",
                };
                if status.as_u16() >= 500«5xx Server Error» { server_error() }
                let _ = "HTTP/1.1 404".to_string();
            }
        "#]],
    );
}

#[test]
fn what_is_likely_shows_nothing() {
    check(
        r#"fn f() {
    let codes = [404, 500];
    let port = 443;
}
"#,
        expect![[r#"
            fn f() {
                let codes = [404, 500];
                let port = 443;
            }
        "#]],
    );
}

const EACH_KIND: &str = "\
fn f(response: reqwest::Response) {
    if response.status() == 404 {}
    if response.status() == reqwest::StatusCode::GONE {}
    if response.status().is_success() {}
}
";

#[test]
fn each_kind_can_be_turned_off() {
    let none = || InlayHints { numbers: Some(false), constants: Some(false), ranges: Some(false) };
    let all = 0..EACH_KIND.len();
    check_some(
        EACH_KIND,
        InlayHints { numbers: None, ..none() },
        all.clone(),
        expect![[r#"
        fn f(response: reqwest::Response) {
            if response.status() == 404«Not Found» {}
            if response.status() == reqwest::StatusCode::GONE {}
            if response.status().is_success() {}
        }
    "#]],
    );
    check_some(
        EACH_KIND,
        InlayHints { constants: Some(true), ..none() },
        all.clone(),
        expect![[r#"
        fn f(response: reqwest::Response) {
            if response.status() == 404 {}
            if response.status() == reqwest::StatusCode::GONE«410» {}
            if response.status().is_success() {}
        }
    "#]],
    );
    check_some(
        EACH_KIND,
        InlayHints { ranges: None, ..none() },
        all,
        expect![[r#"
        fn f(response: reqwest::Response) {
            if response.status() == 404 {}
            if response.status() == reqwest::StatusCode::GONE {}
            if response.status().is_success()«2xx Successful» {}
        }
    "#]],
    );
}

#[test]
fn only_the_range_that_is_asked_for() {
    let line = EACH_KIND.find("    if response.status() == reqwest").unwrap();
    let range = line..line + EACH_KIND[line..].find('\n').unwrap();
    check_some(
        EACH_KIND,
        InlayHints::default(),
        range,
        expect![[r#"
        fn f(response: reqwest::Response) {
            if response.status() == 404 {}
            if response.status() == reqwest::StatusCode::GONE«410» {}
            if response.status().is_success() {}
        }
    "#]],
    );
}
