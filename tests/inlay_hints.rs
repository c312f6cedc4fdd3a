//! What stands in grey beside the code: `«so»`.

use expect_test::{Expect, expect};
use statuslens::codes::Registry;
use statuslens::config::InlayHints;
use statuslens::document::{Cancel, Document};
use statuslens::features::inlay_hints::hints;
use statuslens::language::Language;

fn check(text: &str, expected: Expect) {
    check_in("rust", text, expected);
}

fn check_in(language: &str, text: &str, expected: Expect) {
    check_some(language, text, InlayHints::default(), 0..text.len(), expected);
}

fn check_some(language: &str, text: &str, wanted: InlayHints, range: std::ops::Range<usize>, expected: Expect) {
    let document = Document::new(Language::of_id(language), text);
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
        "rust",
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
        "rust",
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
        "rust",
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
        "rust",
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

#[test]
fn python_and_ruby() {
    check_in(
        "python",
        r#"from rest_framework import status
if response.status_code == 404 or 500 <= response.status_code < 600:
    raise HTTPException(status_code=status.HTTP_409_CONFLICT)
"#,
        expect![[r#"
            from rest_framework import status
            if response.status_code == 404«Not Found» or 500«5xx Server Error» <= response.status_code < 600:
                raise HTTPException(status_code=status.HTTP_409_CONFLICT)
        "#]],
    );
    check_in(
        "ruby",
        r#"render json: pet, status: :not_found
return if (400..499).cover?(response.status)
assert_response :success
head 204
"#,
        expect![[r#"
            render json: pet, status: :not_found«404»
            return if (400..499«4xx Client Error»).cover?(response.status)
            assert_response :success«2xx Successful»
            head 204«No Content»
        "#]],
    );
}

#[test]
fn scripts_and_php() {
    check_in(
        "javascript",
        r#"const { StatusCodes } = require("http-status-codes");
const { TRPCError } = require("@trpc/server");
if (res.status === 404 || res.status >= 500) reply.notFound();
res.status(StatusCodes.CONFLICT);
throw new TRPCError({ code: "TIMEOUT" });
"#,
        expect![[r#"
            const { StatusCodes } = require("http-status-codes");
            const { TRPCError } = require("@trpc/server");
            if (res.status === 404 || res.status >= 500«5xx Server Error») reply.notFound();
            res.status(StatusCodes.CONFLICT«409»);
            throw new TRPCError({ code: "TIMEOUT"«408» });
        "#]],
    );
    check_in(
        "typescriptreact",
        r#"import { HttpStatusCode } from "axios";
export const View = ({ status = 503 }: { status?: 503 | 504 }) =>
  <p title="404">{status === HttpStatusCode.GatewayTimeout ? "late" : "busy"}</p>;
"#,
        expect![[r#"
            import { HttpStatusCode } from "axios";
            export const View = ({ status = 503«Service Unavailable» }: { status?: 503«Service Unavailable» | 504«Gateway Timeout» }) =>
              <p title="404">{status === HttpStatusCode.GatewayTimeout«504» ? "late" : "busy"}</p>;
        "#]],
    );
    check_in(
        "php",
        r#"<?php
use Symfony\Component\HttpFoundation\Response;
if ($response->getStatusCode() === 404) return response('', Response::HTTP_CONFLICT);
$response->assertNotFound();
abort_if($status >= 500, 503);
"#,
        expect![[r#"
            <?php
            use Symfony\Component\HttpFoundation\Response;
            if ($response->getStatusCode() === 404«Not Found») return response('', Response::HTTP_CONFLICT«409»);
            $response->assertNotFound()«404»;
            abort_if($status >= 500«5xx Server Error», 503«Service Unavailable»);
        "#]],
    );
}

#[test]
fn go_and_java() {
    check_in(
        "go",
        r#"import "net/http"
func f(w http.ResponseWriter, resp *http.Response) {
    w.WriteHeader(404)
    w.WriteHeader(http.StatusTeapot)
    if resp.StatusCode >= 400 || resp.StatusCode/100 == 2 {}
}
"#,
        expect![[r#"
            import "net/http"
            func f(w http.ResponseWriter, resp *http.Response) {
                w.WriteHeader(404«Not Found»)
                w.WriteHeader(http.StatusTeapot«418»)
                if resp.StatusCode >= 400«4xx, 5xx» || resp.StatusCode/100 == 2«2xx Successful» {}
            }
        "#]],
    );
    check_in(
        "java",
        r#"import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
class A {
    ResponseEntity<Void> f(HttpResponse<String> response) {
        if (response.statusCode() == 404) return ResponseEntity.status(HttpStatus.CONFLICT).build();
        return ResponseEntity.notFound().build();
    }
}
"#,
        expect![[r#"
            import org.springframework.http.HttpStatus;
            import org.springframework.http.ResponseEntity;
            class A {
                ResponseEntity<Void> f(HttpResponse<String> response) {
                    if (response.statusCode() == 404«Not Found») return ResponseEntity.status(HttpStatus.CONFLICT«409»).build();
                    return ResponseEntity.notFound()«404».build();
                }
            }
        "#]],
    );
}

#[test]
fn csharp() {
    check_in(
        "csharp",
        r#"using System.Net;
using Microsoft.AspNetCore.Http;
class A : ControllerBase {
    [ProducesResponseType(404)]
    IActionResult F(HttpResponseMessage response) {
        Response.StatusCode = StatusCodes.Status409Conflict;
        if (response.StatusCode == HttpStatusCode.Gone || response.IsSuccessStatusCode) return NotFound();
        return (int)response.StatusCode is >= 400 and < 500 ? StatusCode(418) : Ok();
    }
}
"#,
        expect![[r#"
            using System.Net;
            using Microsoft.AspNetCore.Http;
            class A : ControllerBase {
                [ProducesResponseType(404«Not Found»)]
                IActionResult F(HttpResponseMessage response) {
                    Response.StatusCode = StatusCodes.Status409Conflict;
                    if (response.StatusCode == HttpStatusCode.Gone«410» || response.IsSuccessStatusCode«2xx Successful») return NotFound()«404»;
                    return (int)response.StatusCode is >= 400«4xx, 5xx» and < 500 ? StatusCode(418«I'm a teapot») : Ok()«200»;
                }
            }
        "#]],
    );
}
