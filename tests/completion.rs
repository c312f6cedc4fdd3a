//! What may be written where. `|` is the cursor.

use expect_test::{Expect, expect};
use statuslens::codes::Registry;
use statuslens::document::{Cancel, Document};
use statuslens::features::completion::complete;
use statuslens::language::Language;

fn check(marked: &str, expected: Expect) {
    let offset = marked.find('|').expect("a cursor");
    let text = marked.replacen('|', "", 1);
    let document = Document::new(Language::of_id("rust"), &text);
    let registry = Registry::builtin();
    let mut shown = String::new();
    if let Some(completion) = complete(&document, offset, registry, &Cancel::default()) {
        shown = format!("replaces {:?}\n", &text[completion.range.clone()]);
        let (first, rest) = completion.items.split_at(completion.items.len().min(4));
        for item in first {
            let class = item.class().map_or("", |class| class.name());
            shown += &format!("{} ({}) {class}; filter {}\n", item.label, item.hint(registry), item.filter);
        }
        if !rest.is_empty() {
            shown += &format!("and {} more\n", rest.len());
        }
    }
    expected.assert_eq(&shown);
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
            METHOD_NOT_ALLOWED (405) Client Error; filter NOT_
            NOT_ACCEPTABLE (406) Client Error; filter NOT_ACCEPTABLE
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
        NOT_FOUND (404) Client Error; filter 404
    "#]],
    );
    check(
        &format!("{IMPORT}fn a() {{ StatusCode::5| }}"),
        expect![[r#"
        replaces "5"
        INTERNAL_SERVER_ERROR (500) Server Error; filter 5
        NOT_IMPLEMENTED (501) Server Error; filter 5
        BAD_GATEWAY (502) Server Error; filter 5
        SERVICE_UNAVAILABLE (503) Server Error; filter 5
        and 7 more
    "#]],
    );
    check(
        &format!("{IMPORT}fn a() {{ StatusCode::nf| }}"),
        expect![[r#"
            replaces "nf"
            NOT_FOUND (404) Client Error; filter nf
        "#]],
    );
    check(
        &format!("{IMPORT}fn a() {{ StatusCode::too_many| }}"),
        expect![[r#"
        replaces "too_many"
        TOO_MANY_REQUESTS (429) Client Error; filter TOO_MANY_REQUESTS
    "#]],
    );
    check(
        &format!("{IMPORT}fn a() {{ StatusCode::teapot| }}"),
        expect![[r#"
        replaces "teapot"
        IM_A_TEAPOT (418) Client Error; filter teapot
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
            ImATeapot (418) Client Error; filter Tea
        "#]],
    );
    check(
        "use salvo::prelude::*;\nfn a() { StatusError::not| }",
        expect![[r#"
            replaces "not"
            not_found (404) Client Error; filter not_found
            method_not_allowed (405) Client Error; filter not
            not_acceptable (406) Client Error; filter not_acceptable
            range_not_satisfiable (416) Client Error; filter not
            and 3 more
        "#]],
    );
    check(
        "use actix_web::error;\nfn a() { error::ErrorConf|(e) }",
        expect![[r#"
        replaces "ErrorConf"
        ErrorConflict (409) Client Error; filter ErrorConflict
        ErrorVariantAlsoNegotiates (506) Server Error; filter ErrorConf
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
            StatusCode::NON_AUTHORITATIVE_INFORMATION (203) Successful; filter no
            StatusCode::NO_CONTENT (204) Successful; filter no
            StatusCode::NOT_MODIFIED (304) Redirection; filter no
            StatusCode::NOT_FOUND (404) Client Error; filter no
            and 6 more
        "#]],
    );
    check(
        "fn a() { if response.status() == tea| {} }",
        expect![[r#"
        replaces "tea"
        418 (I'm a teapot) Client Error; filter tea
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
