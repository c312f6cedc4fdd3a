//! What may be written where. `|` is the cursor.

use expect_test::{Expect, expect};
use statuslens::codes::Registry;
use statuslens::document::{Cancel, Document};
use statuslens::features::completion::complete;
use statuslens::installed::{Installed, PackagesOf};
use statuslens::language::Language;
use statuslens::packages::Packages;
use statuslens::parts::Mount;

fn check(marked: &str, expected: Expect) {
    check_in("rust", marked, expected);
}

fn check_in(language: &str, marked: &str, expected: Expect) {
    expected.assert_eq(&shown(language, marked));
}

/// What is shown to somebody whose cursor is there.
fn shown(language: &str, marked: &str) -> String {
    shown_with(language, Packages::default(), marked)
}

/// The same in a project that has got these packages.
fn shown_with(language: &str, packages: Packages, marked: &str) -> String {
    let offset = marked.find('|').expect("a cursor");
    let text = marked.replacen('|', "", 1);
    let language = Language::of_id(language).expect("a language");
    let document = Document::new(Some(language), &text);
    let registry = Registry::builtin();
    let installed = Installed::new(PackagesOf::Known(packages), language);
    let mut shown = String::new();
    if let Some(completion) = complete(&document, offset, registry, &installed, &Cancel::default()) {
        shown = format!("replaces {:?}\n", &text[completion.range.clone()]);
        let (first, rest) = completion.items.split_at(completion.items.len().min(4));
        for item in first {
            let class = item.class().map_or("", |class| class.name());
            let old = if item.deprecated { ", deprecated" } else { "" };
            shown += &format!("{} ({}) {class}{old}; filter {}\n", item.label, item.hint(registry), item.filter);
        }
        if !rest.is_empty() {
            shown += &format!("and {} more\n", rest.len());
        }
    }
    shown
}

const IMPORT: &str = "use axum::http::StatusCode;\n";

#[test]
fn names_after_the_type_in_the_order_of_their_classes() {
    check(
        &format!("{IMPORT}fn a() {{ StatusCode::| }}"),
        expect![[r#"
        replaces ""
        CONTINUE (100) Informational; filter CONTINUE
        SWITCHING_PROTOCOLS (101) Informational; filter SWITCHING_PROTOCOLS
        PROCESSING (102) Informational; filter PROCESSING
        EARLY_HINTS (103) Informational; filter EARLY_HINTS
        and 58 more
    "#]],
    );
    // The next line is not eaten.
    check(
        &format!("{IMPORT}fn a() {{\n    StatusCode::|\n    let b = 1;\n}}"),
        expect![[r#"
        replaces ""
        CONTINUE (100) Informational; filter CONTINUE
        SWITCHING_PROTOCOLS (101) Informational; filter SWITCHING_PROTOCOLS
        PROCESSING (102) Informational; filter PROCESSING
        EARLY_HINTS (103) Informational; filter EARLY_HINTS
        and 58 more
    "#]],
    );
    check(
        "fn a() { http::StatusCode::NOT_F| }",
        expect![[r#"
            replaces "NOT_F"
            NOT_FOUND (404) Client Error; filter NOT_FOUND
        "#]],
    );
    check(
        &format!("{IMPORT}fn a() {{ StatusCode::NOT_|FOUND }}"),
        expect![[r#"
            replaces "NOT_FOUND"
            NOT_MODIFIED (304) Redirection; filter NOT_MODIFIED
            NOT_FOUND (404) Client Error; filter NOT_FOUND
            NOT_ACCEPTABLE (406) Client Error; filter NOT_ACCEPTABLE
            NOT_IMPLEMENTED (501) Server Error; filter NOT_IMPLEMENTED
            and 4 more
        "#]],
    );
}

#[test]
fn names_by_number_by_letters_and_by_words() {
    check(
        &format!("{IMPORT}fn a() {{ StatusCode::404| }}"),
        expect![[r#"
            replaces "404"
            NOT_FOUND (404) Client Error; filter 404 NOT_FOUND
        "#]],
    );
    check(
        &format!("{IMPORT}fn a() {{ StatusCode::5| }}"),
        expect![[r#"
            replaces "5"
            INTERNAL_SERVER_ERROR (500) Server Error; filter 5 INTERNAL_SERVER_ERROR
            NOT_IMPLEMENTED (501) Server Error; filter 5 NOT_IMPLEMENTED
            BAD_GATEWAY (502) Server Error; filter 5 BAD_GATEWAY
            SERVICE_UNAVAILABLE (503) Server Error; filter 5 SERVICE_UNAVAILABLE
            and 7 more
        "#]],
    );
    check(
        &format!("{IMPORT}fn a() {{ StatusCode::nf| }}"),
        expect![[r#"
            replaces "nf"
            NOT_FOUND (404) Client Error; filter nf NOT_FOUND
        "#]],
    );
    check(
        &format!("{IMPORT}fn a() {{ StatusCode::too_many| }}"),
        expect![[r#"
            replaces "too_many"
            TOO_MANY_REQUESTS (429) Client Error; filter too_many_REQUESTS
        "#]],
    );
    check(
        &format!("{IMPORT}fn a() {{ StatusCode::teapot| }}"),
        expect![[r#"
            replaces "teapot"
            IM_A_TEAPOT (418) Client Error, deprecated; filter teapot IM_A_TEAPOT
        "#]],
    );
}

#[test]
fn names_of_every_family_in_its_own_spelling() {
    check(
        "use rocket::http::Status;\nfn a() -> Status { Status::NotF| }",
        expect![[r#"
            replaces "NotF"
            NotFound (404) Client Error; filter NotFound
        "#]],
    );
    check(
        "use actix_web::HttpResponse;\nfn a() { HttpResponse::Tea| }",
        expect![[r#"
            replaces "Tea"
            ImATeapot (418) Client Error, deprecated; filter Tea ImATeapot
        "#]],
    );
    check(
        "use salvo::prelude::*;\nfn a() { StatusError::not| }",
        expect![[r#"
            replaces "not"
            not_found (404) Client Error; filter not_found
            not_acceptable (406) Client Error; filter not_acceptable
            not_implemented (501) Server Error; filter not_implemented
            not_extended (510) Server Error, deprecated; filter not_extended
            and 3 more
        "#]],
    );
    check(
        "use actix_web::error;\nfn a() { error::ErrorConf|(e) }",
        expect![[r#"
            replaces "ErrorConf"
            ErrorConflict (409) Client Error; filter ErrorConflict
            ErrorVariantAlsoNegotiates (506) Server Error; filter ErrorConf ErrorVariantAlsoNegotiates
        "#]],
    );
    check(
        "use axum_test::TestServer;\nfn a() { response.assert_status_not| }",
        expect![[r#"
        replaces "assert_status_not"
        assert_status_not_found (404) Client Error; filter assert_status_not_found
    "#]],
    );
    check(
        "use http::StatusCode as Code;\nfn a() { Code::GONE| }",
        expect![[r#"
        replaces "GONE"
        GONE (410) Client Error; filter GONE
    "#]],
    );
}

#[test]
fn nothing_after_a_type_that_is_not_ours() {
    check("use tonic::Status;\nfn a() { Status::| }", expect![[r#""#]]);
    check("enum Status { A }\nfn a() { Status::| }", expect![[r#""#]]);
    check("fn a() { Vec::| }", expect![[r#""#]]);
}

#[test]
fn numbers_where_a_status_belongs() {
    check(
        "fn a() { Response::builder().status(|) }",
        expect![[r#"
            replaces ""
            100 (Continue) Informational; filter 100
            101 (Switching Protocols) Informational; filter 101
            102 (Processing) Informational; filter 102
            103 (Early Hints) Informational; filter 103
            and 60 more
        "#]],
    );
    check(
        "fn a() { if response.status() == 40| {} }",
        expect![[r#"
        replaces "40"
        400 (Bad Request) Client Error; filter 400
        401 (Unauthorized) Client Error; filter 401
        402 (Payment Required) Client Error; filter 402
        403 (Forbidden) Client Error; filter 403
        and 6 more
    "#]],
    );
    check(
        "fn a() { StatusCode::from_u16(|)",
        expect![[r#"
            replaces ""
            100 (Continue) Informational; filter 100
            101 (Switching Protocols) Informational; filter 101
            102 (Processing) Informational; filter 102
            103 (Early Hints) Informational; filter 103
            and 60 more
        "#]],
    );
    check(
        "#[response(status = |)]\nstruct A;",
        expect![[r#"
            replaces ""
            100 (Continue) Informational; filter 100
            101 (Switching Protocols) Informational; filter 101
            102 (Processing) Informational; filter 102
            103 (Early Hints) Informational; filter 103
            and 60 more
        "#]],
    );
    check(
        "#[utoipa::path(responses((status = 4|)))]\nfn a() {}",
        expect![[r#"
            replaces "4"
            400 (Bad Request) Client Error; filter 400
            401 (Unauthorized) Client Error; filter 401
            402 (Payment Required) Client Error; filter 402
            403 (Forbidden) Client Error; filter 403
            and 25 more
        "#]],
    );
    check(
        "fn a() { match response.status().as_u16() { 50| => {} } }",
        expect![[r#"
        replaces "50"
        500 (Internal Server Error) Server Error; filter 500
        501 (Not Implemented) Server Error; filter 501
        502 (Bad Gateway) Server Error; filter 502
        503 (Service Unavailable) Server Error; filter 503
        and 5 more
    "#]],
    );
    check(
        "fn a() { assert_eq!(response.status(), |) }",
        expect![[r#"
            replaces ""
            100 (Continue) Informational; filter 100
            101 (Switching Protocols) Informational; filter 101
            102 (Processing) Informational; filter 102
            103 (Early Hints) Informational; filter 103
            and 60 more
        "#]],
    );
}

#[test]
fn constants_where_letters_are_typed_and_the_file_has_them() {
    check(
        &format!("{IMPORT}fn a() {{ if response.status() == no| {{}} }}"),
        expect![[r#"
            replaces "no"
            StatusCode::NON_AUTHORITATIVE_INFORMATION (203) Successful; filter no StatusCode::NON_AUTHORITATIVE_INFORMATION
            StatusCode::NO_CONTENT (204) Successful; filter no StatusCode::NO_CONTENT
            StatusCode::NOT_MODIFIED (304) Redirection; filter no StatusCode::NOT_MODIFIED
            StatusCode::NOT_FOUND (404) Client Error; filter no StatusCode::NOT_FOUND
            and 6 more
        "#]],
    );
    check(
        "fn a() { if response.status() == tea| {} }",
        expect![[r#"
            replaces "tea"
            418 (I'm a teapot) Client Error, deprecated; filter tea 418
        "#]],
    );
}

#[test]
fn no_numbers_elsewhere() {
    check("fn a() { sleep(Duration::from_millis(4|)) }", expect![[r#""#]]);
    check("fn a() { let port = 4|; }", expect![[r#""#]]);
    check("fn a() { let x = |; }", expect![[r#""#]]);
    check("// status == 4|", expect![[r#""#]]);
    check("|", expect![[r#""#]]);
}

#[test]
fn names_and_numbers_of_python() {
    check_in(
        "python",
        "from http import HTTPStatus\nHTTPStatus.NOT_F|\n",
        expect![[r#"
        replaces "NOT_F"
        NOT_FOUND (404) Client Error; filter NOT_FOUND
    "#]],
    );
    check_in(
        "python",
        "from rest_framework import status\nResponse(status=status.HTTP_40|)\n",
        expect![[r#"
        replaces "HTTP_40"
        HTTP_400_BAD_REQUEST (400) Client Error; filter HTTP_400_BAD_REQUEST
        HTTP_401_UNAUTHORIZED (401) Client Error; filter HTTP_401_UNAUTHORIZED
        HTTP_402_PAYMENT_REQUIRED (402) Client Error; filter HTTP_402_PAYMENT_REQUIRED
        HTTP_403_FORBIDDEN (403) Client Error; filter HTTP_403_FORBIDDEN
        and 6 more
    "#]],
    );
    check_in(
        "python",
        "from http import HTTPStatus\nResponse(status=not_f|)\n",
        expect![[r#"
        replaces "not_f"
        HTTPStatus.NOT_FOUND (404) Client Error; filter not_f HTTPStatus.NOT_FOUND
    "#]],
    );
    check_in(
        "python",
        "raise HTTPException(status_code=42|)\n",
        expect![[r#"
        replaces "42"
        421 (Misdirected Request) Client Error; filter 421
        422 (Unprocessable Content) Client Error; filter 422
        423 (Locked) Client Error; filter 423
        424 (Failed Dependency) Client Error; filter 424
        and 4 more
    "#]],
    );
    check_in(
        "python",
        "from fastapi import HTTPException\n\nraise HTTPException(41|)\n",
        expect![[r#"
        replaces "41"
        410 (Gone) Client Error; filter 410
        411 (Length Required) Client Error; filter 411
        412 (Precondition Failed) Client Error; filter 412
        413 (Content Too Large) Client Error; filter 413
        and 5 more
    "#]],
    );
    check_in("python", "total = 40|\n", expect![[""]]);
}

#[test]
fn names_and_numbers_of_scripts() {
    check_in(
        "javascript",
        "import { StatusCodes } from \"http-status-codes\";\nres.status(StatusCodes.NOT_F|)\n",
        expect![[r#"
            replaces "NOT_F"
            NOT_FOUND (404) Client Error; filter NOT_FOUND
        "#]],
    );
    check_in(
        "javascript",
        "const HttpStatus = require(\"http-status-codes\");\nres.status(not_f|)\n",
        expect![[r#"
        replaces "not_f"
        HttpStatus.NOT_FOUND (404) Client Error; filter not_f HttpStatus.NOT_FOUND
    "#]],
    );
    check_in(
        "javascript",
        "res.status(42|)\n",
        expect![[r#"
        replaces "42"
        421 (Misdirected Request) Client Error; filter 421
        422 (Unprocessable Content) Client Error; filter 422
        423 (Locked) Client Error; filter 423
        424 (Failed Dependency) Client Error; filter 424
        and 4 more
    "#]],
    );
    check_in(
        "typescript",
        "import { HttpStatus } from \"@nestjs/common\";\nclass C { @HttpCode(HttpStatus.CREA|) add() {} }\n",
        expect![[r#"
            replaces "CREA"
            CREATED (201) Successful; filter CREATED
        "#]],
    );
    check_in(
        "typescriptreact",
        "import axios from \"axios\";\nconst a = () => res.status === axios.HttpStatusCode.Con|;\n",
        expect![[r#"
            replaces "Con"
            Continue (100) Informational; filter Continue
            Conflict (409) Client Error; filter Conflict
            ContentTooLarge (413) Client Error; filter ContentTooLarge
            ConnectionTimedOut (522) Server Error; filter ConnectionTimedOut
            and 15 more
        "#]],
    );
    check_in(
        "typescript",
        "let status: 40|;\n",
        expect![[r#"
        replaces "40"
        400 (Bad Request) Client Error; filter 400
        401 (Unauthorized) Client Error; filter 401
        402 (Payment Required) Client Error; filter 402
        403 (Forbidden) Client Error; filter 403
        and 6 more
    "#]],
    );
    check_in("javascript", "const total = 40|\n", expect![[""]]);
}

#[test]
fn names_and_numbers_of_php() {
    check_in(
        "php",
        "<?php\nuse Symfony\\Component\\HttpFoundation\\Response;\nabort(Response::HTTP_NOT_F|);\n",
        expect![[r#"
            replaces "HTTP_NOT_F"
            HTTP_NOT_FOUND (404) Client Error; filter HTTP_NOT_FOUND
        "#]],
    );
    check_in(
        "php",
        "<?php\nuse Symfony\\Component\\HttpFoundation\\Response;\nabort(not_f|);\n",
        expect![[r#"
        replaces "not_f"
        Response::HTTP_NOT_FOUND (404) Client Error; filter not_f Response::HTTP_NOT_FOUND
    "#]],
    );
    check_in(
        "php",
        "<?php\n$response->setStatusCode(42|);\n",
        expect![[r#"
        replaces "42"
        421 (Misdirected Request) Client Error; filter 421
        422 (Unprocessable Content) Client Error; filter 422
        423 (Locked) Client Error; filter 423
        424 (Failed Dependency) Client Error; filter 424
        and 4 more
    "#]],
    );
    check_in("php", "<?php\n$total = 40|;\n", expect![[""]]);
}

#[test]
fn symbols_of_ruby() {
    check_in(
        "ruby",
        "head :not_f|\n",
        expect![[r#"
        replaces "not_f"
        not_found (404) Client Error; filter not_found
    "#]],
    );
    check_in(
        "ruby",
        "render json: pet, status: :|\n",
        expect![[r#"
        replaces ""
        continue (100) Informational; filter continue
        switching_protocols (101) Informational; filter switching_protocols
        processing (102) Informational; filter processing
        early_hints (103) Informational; filter early_hints
        and 60 more
    "#]],
    );
    check_in(
        "ruby",
        "render json: pet, status: unpro|\n",
        expect![[r#"
            replaces "unpro"
            :unprocessable_content (422) Client Error; filter unpro :unprocessable_content
            :unprocessable_entity (422) Client Error, deprecated; filter unpro :unprocessable_entity
        "#]],
    );
    check_in(
        "ruby",
        "render json: pet, status: 40|\n",
        expect![[r#"
        replaces "40"
        400 (Bad Request) Client Error; filter 400
        401 (Unauthorized) Client Error; filter 401
        402 (Payment Required) Client Error; filter 402
        403 (Forbidden) Client Error; filter 403
        and 6 more
    "#]],
    );
    check_in(
        "ruby",
        "response.is_a?(Net::HTTPNotF|)\n",
        expect![[r#"
        replaces "HTTPNotF"
        HTTPNotFound (404) Client Error; filter HTTPNotFound
    "#]],
    );
    check_in("ruby", "order.state = :|\n", expect![[""]]);
}

#[test]
fn names_and_numbers_of_go() {
    check_in(
        "go",
        "import \"net/http\"\nfunc f() {\n\tw.WriteHeader(http.StatusNotF|)\n}\n",
        expect![[r#"
            replaces "StatusNotF"
            StatusNotFound (404) Client Error; filter StatusNotFound
        "#]],
    );
    check_in(
        "go",
        "package a\nfunc f() {\n\tif resp.StatusCode == 40| {\n\t}\n}\n",
        expect![[r#"
            replaces "40"
            400 (Bad Request) Client Error; filter 400
            401 (Unauthorized) Client Error; filter 401
            402 (Payment Required) Client Error; filter 402
            403 (Forbidden) Client Error; filter 403
            and 6 more
        "#]],
    );
    check_in("go", "import \"net/http\"\nfunc f(http client) {\n\thttp.StatusNotF|\n}\n", expect![[r#""#]]);
}

#[test]
fn names_and_numbers_of_java() {
    check_in(
        "java",
        "import org.springframework.http.HttpStatus;\nclass A {\n  HttpStatus f() {\n    return HttpStatus.NOT_F|;\n  }\n}\n",
        expect![[r#"
            replaces "NOT_F"
            NOT_FOUND (404) Client Error; filter NOT_FOUND
        "#]],
    );
    check_in(
        "java",
        "class A {\n  void f() {\n    response.sendError(41|);\n  }\n}\n",
        expect![[r#"
            replaces "41"
            410 (Gone) Client Error; filter 410
            411 (Length Required) Client Error; filter 411
            412 (Precondition Failed) Client Error; filter 412
            413 (Content Too Large) Client Error; filter 413
            and 5 more
        "#]],
    );
}

#[test]
fn names_and_numbers_of_csharp() {
    check_in(
        "csharp",
        "using System.Net;\nvar a = HttpStatusCode.NotF|;\n",
        expect![[r#"
        replaces "NotF"
        NotFound (404) Client Error; filter NotFound
    "#]],
    );
    check_in(
        "csharp",
        "using Microsoft.AspNetCore.Http;\nResponse.StatusCode = StatusCodes.Status40|;\n",
        expect![[r#"
            replaces "Status40"
            Status400BadRequest (400) Client Error; filter Status400BadRequest
            Status401Unauthorized (401) Client Error; filter Status401Unauthorized
            Status402PaymentRequired (402) Client Error; filter Status402PaymentRequired
            Status403Forbidden (403) Client Error; filter Status403Forbidden
            and 6 more
        "#]],
    );
    check_in(
        "csharp",
        "class A : ControllerBase { IActionResult F() { return StatusCode(41|); } }\n",
        expect![[r#"
        replaces "41"
        410 (Gone) Client Error; filter 410
        411 (Length Required) Client Error; filter 411
        412 (Precondition Failed) Client Error; filter 412
        413 (Content Too Large) Client Error; filter 413
        and 5 more
    "#]],
    );
    check_in(
        "csharp",
        "if ((int)response.StatusCode == 50|) { }\n",
        expect![[r#"
        replaces "50"
        500 (Internal Server Error) Server Error; filter 500
        501 (Not Implemented) Server Error; filter 501
        502 (Bad Gateway) Server Error; filter 502
        503 (Service Unavailable) Server Error; filter 503
        and 5 more
    "#]],
    );
    check_in("csharp", "var total = 40|;\n", expect![[""]]);
}

/// Statements that somebody is still writing, each between two lines of a file.
fn unfinished<const N: usize>(before: &str, statements: [&str; N], after: &str) -> [String; N] {
    statements.map(|statement| format!("{before}\n    {statement}\n{after}\n"))
}

#[test]
fn names_and_numbers_in_statements_that_are_not_finished() {
    check_all(
        "rust",
        &unfinished(
            "fn f(r: Response) {",
            ["r.status(41|", "g(r.status(41|", "if r.status() == 41|", "r.status(41|)"],
            "    h();\n}",
        ),
        expect![[r#"
            replaces "41"
            410 (Gone) Client Error; filter 410
            411 (Length Required) Client Error; filter 411
            412 (Precondition Failed) Client Error; filter 412
            413 (Content Too Large) Client Error; filter 413
            and 5 more
        "#]],
    );
    check_all(
        "go",
        &unfinished(
            "package a\n\nimport \"net/http\"\n\nfunc f(w http.ResponseWriter) {",
            [
                "w.WriteHeader(http.StatusNotF|",
                "g(h(http.StatusNotF|",
                "if r.StatusCode == http.StatusNotF|",
                "w.WriteHeader(http.StatusNotF|)",
            ],
            "    i(w)\n}",
        ),
        expect![[r#"
            replaces "StatusNotF"
            StatusNotFound (404) Client Error; filter StatusNotFound
        "#]],
    );
    check_all(
        "java",
        &unfinished(
            "import org.springframework.http.HttpStatus;\nclass A {\n  void f() {",
            ["return HttpStatus.NOT_F|", "g(HttpStatus.NOT_F|", "g(h(HttpStatus.NOT_F|", "g(HttpStatus.NOT_F|);"],
            "    i();\n  }\n}",
        ),
        expect![[r#"
            replaces "NOT_F"
            NOT_FOUND (404) Client Error; filter NOT_FOUND
        "#]],
    );
    check_all(
        "php",
        &unfinished(
            "<?php\nuse Symfony\\Component\\HttpFoundation\\Response;\nfunction f() {",
            [
                "return Response::HTTP_NOT_F|",
                "g(Response::HTTP_NOT_F|",
                "g(h(Response::HTTP_NOT_F|",
                "g(Response::HTTP_NOT_F|);",
            ],
            "    i();\n}",
        ),
        expect![[r#"
            replaces "HTTP_NOT_F"
            HTTP_NOT_FOUND (404) Client Error; filter HTTP_NOT_FOUND
        "#]],
    );
    check_all(
        "python",
        &unfinished(
            "def f():",
            ["raise HTTPException(41|", "g(status_code=41|", "raise h(HTTPException(41|", "if r.status_code == 41|"],
            "    i()",
        ),
        expect![[r#"
            replaces "41"
            410 (Gone) Client Error; filter 410
            411 (Length Required) Client Error; filter 411
            412 (Precondition Failed) Client Error; filter 412
            413 (Content Too Large) Client Error; filter 413
            and 5 more
        "#]],
    );
    check_all(
        "javascript",
        &unfinished(
            "function f(response) {",
            ["response.status(41|", "g(response.status(41|", "response.status(41|)"],
            "  i();\n}",
        ),
        expect![[r#"
            replaces "41"
            410 (Gone) Client Error; filter 410
            411 (Length Required) Client Error; filter 411
            412 (Precondition Failed) Client Error; filter 412
            413 (Content Too Large) Client Error; filter 413
            and 5 more
        "#]],
    );
    check_all(
        "ruby",
        &unfinished("def f", ["head(:not_f|", "g(render(status: :not_f|", "head :not_f|"], "end"),
        expect![[r#"
            replaces "not_f"
            not_found (404) Client Error; filter not_found
        "#]],
    );
}

/// Checks that the same is shown for several texts.
fn check_all(language: &str, marked: &[String], expected: Expect) {
    let mut all: Vec<String> = marked.iter().map(|text| shown(language, text)).collect();
    all.dedup();
    expected.assert_eq(&all.join("--- but elsewhere\n"));
}

/// Texts in which an operation has these responses, in YAML.
fn in_yaml<const N: usize>(responses: [&str; N]) -> [String; N] {
    responses.map(|rest| format!("openapi: 3.1.0\npaths:\n  /pets:\n    get:\n      responses:\n{rest}"))
}

/// The same in JSON.
fn in_json<const N: usize>(responses: [&str; N]) -> [String; N] {
    let before = r#"{"openapi": "3.1.0", "paths": {"/": {"get": {"responses": {"#;
    responses.map(|rest| format!("{before}{rest}}}}}}}}}}}"))
}

#[test]
fn a_new_key_of_responses_is_written_as_the_specification_wants_it() {
    let new = in_yaml([
        "        |",
        "        |\n  /: {}\n",
        "        '200': {}\n        |\n",
        "        |\n        '200': {}\n",
    ]);
    check_all(
        "yaml",
        &new,
        expect![[r#"
            replaces ""
            '1XX': (every other of its class) Informational; filter '1XX':
            '100': (Continue) Informational; filter '100':
            '101': (Switching Protocols) Informational; filter '101':
            '102': (Processing) Informational; filter '102':
            and 66 more
            --- but elsewhere
            replaces ""
            '1XX': (every other of its class) Informational; filter '1XX':
            '100': (Continue) Informational; filter '100':
            '101': (Switching Protocols) Informational; filter '101':
            '102': (Processing) Informational; filter '102':
            and 65 more
        "#]],
    );
    check_all(
        "yaml",
        &in_yaml(["        '200': {}\n        40|\n  /: {}\n"]),
        expect![[r#"
        replaces "40"
        '400': (Bad Request) Client Error; filter 40 '400':
        '401': (Unauthorized) Client Error; filter 40 '401':
        '402': (Payment Required) Client Error; filter 40 '402':
        '403': (Forbidden) Client Error; filter 40 '403':
        and 6 more
    "#]],
    );
    check_all(
        "json",
        &in_json(["|", r#""200": {}, |"#, r#"|"200": {}"#]),
        expect![[r#"
            replaces ""
            "1XX" (every other of its class) Informational; filter "1XX"
            "100" (Continue) Informational; filter "100"
            "101" (Switching Protocols) Informational; filter "101"
            "102" (Processing) Informational; filter "102"
            and 66 more
            --- but elsewhere
            replaces ""
            "1XX" (every other of its class) Informational; filter "1XX"
            "100" (Continue) Informational; filter "100"
            "101" (Switching Protocols) Informational; filter "101"
            "102" (Processing) Informational; filter "102"
            and 65 more
        "#]],
    );
}

#[test]
fn keys_of_responses_whose_quotes_are_there_or_begun() {
    let begun = in_yaml([
        "        '40|",
        "        '40|'\n  /: {}\n",
        "        \"40|\"\n",
        "        '40|':\n          description: no\n",
    ]);
    check_all(
        "yaml",
        &begun,
        expect![[r#"
        replaces "40"
        400 (Bad Request) Client Error; filter 400
        401 (Unauthorized) Client Error; filter 401
        402 (Payment Required) Client Error; filter 402
        403 (Forbidden) Client Error; filter 403
        and 6 more
    "#]],
    );
    let begun = in_json([r#""40|""#, r#""200": {}, "40|""#, r#""40|": {}"#, r#""40|", "200": {}"#]);
    check_all(
        "json",
        &begun,
        expect![[r#"
        replaces "40"
        400 (Bad Request) Client Error; filter 400
        401 (Unauthorized) Client Error; filter 401
        402 (Payment Required) Client Error; filter 402
        403 (Forbidden) Client Error; filter 403
        and 6 more
    "#]],
    );
}

#[test]
fn nothing_beside_the_keys_of_responses() {
    let other = in_yaml([
        "        '200':\n          |\n",
        "        '200':\n          description: 40|\n",
        "      summary: 40|\n",
    ]);
    check_all("yaml", &other, expect![""]);
    check_all("json", &in_json([r#""200": {|}"#, r#""200": {"description": "40|"}"#]), expect![""]);
    check_in("yaml", "get:\n  ports:\n    40|\n", expect![""]);
}

#[test]
fn codes_are_keys_of_what_a_document_says_are_its_responses() {
    let keys = ["paths", "*", "get", "responses"].map(str::to_string).to_vec();
    let mount = |at: &[&str]| Mount {
        at: at.iter().map(|key| key.to_string()).collect(),
        keys: keys.clone(),
        document: "openapi".to_string(),
    };
    let of_part = |language: &str, marked: &str| {
        let part = Document::new(Language::of_id(language), "")
            .with_mounts([mount(&[]), mount(&["all"])].into_iter().collect());
        offered_in(&part, marked)
    };
    expect!["'1XX': '104': '2XX': '204': '3XX': '304': '4XX': '404': '5XX': '504': default:"]
        .assert_eq(&of_part("yaml", "|"));
    expect![[r#""1XX": "104": "2XX": "204": "3XX": "304": "4XX": "5XX": "504": default:"#]]
        .assert_eq(&of_part("yaml", "\"404\": {}\n|"));
    expect!["'1XX': '104': '2XX': '204': '3XX': '304': '4XX': '404': '5XX': '504': default:"]
        .assert_eq(&of_part("yaml", "all:\n  |"));
    expect![[""]].assert_eq(&of_part("yaml", "other:\n  |"));
    expect!["404"].assert_eq(&of_part("json", r#"{"all": {"40|": {}}}"#));
}

/// All that is offered in these texts, without what the codes mean; of the codes those that end in 4.
fn offered(language: &str, marked: &str) -> String {
    offered_in(&Document::new(Language::of_id(language), ""), marked)
}

/// The same in the place of a document.
fn offered_in(document: &Document, marked: &str) -> String {
    let offset = marked.find('|').expect("a cursor");
    let language = document.language().expect("a language");
    let document = document.with_text(&marked.replacen('|', "", 1));
    let installed = Installed::new(PackagesOf::Known(Packages::default()), language);
    let found = complete(&document, offset, Registry::builtin(), &installed, &Cancel::default());
    let labels = found.into_iter().flat_map(|found| found.items).map(|item| item.label);
    let is_shown = |label: &String| label.contains("XX") || label.contains("default") || label.contains("04");
    labels.filter(is_shown).collect::<Vec<_>>().join(" ")
}

#[test]
fn keys_of_responses_are_quoted_as_those_beside_them_and_none_is_offered_twice() {
    let single =
        in_yaml(["        |", "        '404': {}\n        |", "        '5XX': {}\n        |\n        default: {}\n"]);
    expect![[r#"
        '1XX': '104': '2XX': '204': '3XX': '304': '4XX': '404': '5XX': '504': default:
        '1XX': '104': '2XX': '204': '3XX': '304': '4XX': '5XX': '504': default:
        '1XX': '104': '2XX': '204': '3XX': '304': '4XX': '404': '504':"#]]
    .assert_eq(&single.map(|text| offered("yaml", &text)).join("\n"));
    let other = in_yaml(["        \"200\": {}\n        |", "        200: {}\n        |", "        '40|'"]);
    expect![[r#"
        "1XX": "104": "2XX": "204": "3XX": "304": "4XX": "404": "5XX": "504": default:
        1XX: 104: 2XX: 204: 3XX: 304: 4XX: 404: 5XX: 504: default:
        404"#]]
    .assert_eq(&other.map(|text| offered("yaml", &text)).join("\n"));
    let json = in_json(["|", r#""4XX": {}, |"#, r#""404|": {}, "404": {}"#]);
    expect![[r#"
        "1XX" "104" "2XX" "204" "3XX" "304" "4XX" "404" "5XX" "504" "default"
        "1XX" "104" "2XX" "204" "3XX" "304" "404" "5XX" "504" "default"
    "#]]
    .assert_eq(&json.map(|text| offered("json", &text)).join("\n"));
    let old = "swagger: '2.0'\npaths:\n  /:\n    get:\n      responses:\n        |";
    expect!["'104': '204': '304': '404': '504': default:"].assert_eq(&offered("yaml", old));
}

#[test]
fn names_that_the_installed_version_lacks_are_not_offered() {
    let shown = |rack: &str| {
        let packages = Packages::new(&["rack"], &[("rack", rack)]);
        ["head :unp|", "head :not_ext|"].map(|text| shown_with("ruby", packages.clone(), text)).join("")
    };
    expect![[r#"
        replaces "unp"
        unprocessable_entity (422) Client Error; filter unprocessable_entity
        replaces "not_ext"
        not_extended (510) Server Error, deprecated; filter not_extended
    "#]]
    .assert_eq(&shown("3.0.9"));
    expect![[r#"
        replaces "unp"
        unprocessable_content (422) Client Error; filter unprocessable_content
        unprocessable_entity (422) Client Error, deprecated; filter unprocessable_entity
    "#]]
    .assert_eq(&shown("3.1.8"));
}
