//! The data about codes, the look-ups in it, and the text that is made of it.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use expect_test::{Expect, expect};
use statuslens::codes::{Body, Class, ProjectCode, Registration, Registry, Spec, StorageRule, Strength, name_key};
use statuslens::document::{Cancel, Document};
use statuslens::family::Family;
use statuslens::features::hover::{Context, Markup, explain_class, explain_code, explain_range, hover};
use statuslens::installed::PackagesOf;
use statuslens::language::Language;
use statuslens::mention::{Confidence, Meaning, Mention, Role, Spelling};
use statuslens::packages::Packages;
use statuslens::rewrite::File;

static HTTP: LazyLock<Family> = LazyLock::new(|| {
    let text = r#"
        title = "http::StatusCode"
        package = "http"
        version = "1.0.0"
        form = "constant"
        spelling = "StatusCode::{name}"
        names = { OK = 200, FOUND = 302, NOT_FOUND = 404, UNPROCESSABLE_ENTITY = 422 }
    "#;
    Family::parse("http", text).unwrap()
});

fn markdown() -> Context<'static> {
    Context { registry: Registry::builtin(), families: &[], language: None, markup: Markup::Markdown, file: None }
}

fn mention(meaning: Meaning, spelling: Spelling) -> Mention {
    let family = (spelling == Spelling::Constant).then(|| &*HTTP);
    Mention {
        range: 3..6,
        meaning,
        spelling,
        family,
        confidence: Confidence::Certain,
        role: Role::Sent,
        evidence: "test".into(),
        meant: None,
    }
}

/// Checks the hover of a mention in a file that uses the `http` crate.
fn check(meaning: Meaning, spelling: Spelling, expected: Expect) {
    let families = [&*HTTP];
    let shown = hover(&mention(meaning, spelling), &Context { families: &families, ..markdown() });
    assert_eq!(shown.range, 3..6);
    expected.assert_eq(&shown.text);
}

fn check_number(code: u16, expected: Expect) {
    check(Meaning::Code(code), Spelling::Number, expected);
}

// ---- The text, as a reader sees it.

#[test]
fn success() {
    check_number(
        200,
        expect![[r#"
        **200 OK** · successful

        The request succeeded, and the response brings the data that was asked for; what exactly that is depends on the method.

        - Should have `ETag` and `Last-Modified`: in answer to GET or HEAD, if available
        - Cacheable by default
        - Or 201 Created if a resource was created
        - Or 204 No Content if there is nothing to send back
        - Or 202 Accepted if the work is only queued
        - Here: `StatusCode::OK`

        [RFC 9110 §15.3.1](https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1) · [MDN](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/200)"#]],
    );
}

#[test]
fn missing() {
    check_number(
        404,
        expect![[r#"
        **404 Not Found** · client error

        The server could not find the requested resource, or does not want to reveal that there is one. Whether it is missing for now or forever stays open.

        - Cacheable by default
        - Or 403 Forbidden if the client may know that the resource exists, only not use it
        - Or 410 Gone if it was here, and it is gone for good
        - Or 405 Method Not Allowed if the resource is there, only not for this method
        - Here: `StatusCode::NOT_FOUND`

        [RFC 9110 §15.5.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5) · [MDN](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/404)"#]],
    );
}

#[test]
fn a_constant_is_not_spelled_out_again() {
    check(
        Meaning::Code(404),
        Spelling::Constant,
        expect![[r#"
        **404 Not Found** · client error

        The server could not find the requested resource, or does not want to reveal that there is one. Whether it is missing for now or forever stays open.

        - Cacheable by default
        - Or 403 Forbidden if the client may know that the resource exists, only not use it
        - Or 410 Gone if it was here, and it is gone for good
        - Or 405 Method Not Allowed if the resource is there, only not for this method

        [RFC 9110 §15.5.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5) · [MDN](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/404)"#]],
    );
}

#[test]
fn required_header() {
    check_number(
        401,
        expect![[r#"
        **401 Unauthorized** · client error

        The resource requires authentication, and the client did not give valid credentials: they are missing, expired or wrong. In spite of the name it means unauthenticated.

        - Needs `WWW-Authenticate` (MUST): at least one challenge
        - The client may repeat the request with new credentials
        - Or 403 Forbidden if it is known who asks, and it is still not allowed
        - Or 407 Proxy Authentication Required if it is a proxy that wants the credentials
        - Or 511 Network Authentication Required if the network in between wants the login (captive portal)

        [RFC 9110 §15.5.2](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2) · [MDN](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/401)"#]],
    );
}

#[test]
fn redirect() {
    check_number(
        302,
        expect![[r#"
        **302 Found** · redirection

        The resource is at another URL for the time being: a temporary move. The client should use the URL in `Location` for this request but keep to the original URL for later ones.

        - Should have `Location`: the other URL
        - Not cacheable by default
        - A client may turn POST into GET
        - Or 301 Moved Permanently if the move is permanent, and caches may remember it
        - Or 303 See Other if the client should GET another URL, as after a form POST
        - Or 307 Temporary Redirect if the move is temporary, and a POST must stay a POST
        - Formerly Moved Temporarily (RFC 1945)
        - Here: `StatusCode::FOUND`

        [RFC 9110 §15.4.3](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3) · [MDN](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/302)"#]],
    );
}

#[test]
fn unavailable() {
    check_number(
        503,
        expect![[r#"
        **503 Service Unavailable** · server error

        The server cannot handle the request for the moment, usually because of maintenance or because it is overloaded. The condition is temporary and should pass.

        - May have `Retry-After`: how long to wait
        - The client can repeat the request later
        - Or 429 Too Many Requests if this one client sends too much
        - Or 500 Internal Server Error if the fault is in the server itself
        - Or 502 Bad Gateway if an upstream server gave an invalid answer

        [RFC 9110 §15.6.4](https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4) · [MDN](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/503)"#]],
    );
}

#[test]
fn unused() {
    check_number(
        418,
        expect![[r#"
        **418 I'm a teapot** · client error, unused in the registry

        A joke of 1998: a teapot refuses to brew coffee. Many libraries carry it, and because it is so widespread the number stays reserved.

        - Or 503 Service Unavailable if the refusal is meant seriously

        [RFC 9110 §15.5.19](https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19) · [MDN](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/418)"#]],
    );
}

#[test]
fn temporary_registration() {
    check_number(
        104,
        expect![[r#"
        **104 Upload Resumption Supported** · informational, temporary registration

        During a resumable upload the server says that it can pick up an interrupted upload again, where it is kept, or how much of it has arrived. A temporary registration, made on 13 November 2024 and due to expire on 13 November 2026 unless renewed.

        - No body: an interim answer, the final one follows
        - Needs `Location` (MUST): when it announces the upload resource
        - Needs `Upload-Limit` (MUST): when it announces the upload resource, if there are limits
        - May have `Upload-Offset`: to report progress, then without `Location` in answer to an append

        [draft-ietf-httpbis-resumable-upload-05](https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-resumable-upload-05)"#]],
    );
}

#[test]
fn deprecated() {
    check_number(
        305,
        expect![[r#"
        **305 Use Proxy** · redirection, deprecated

        Asked the client to repeat the request through a given proxy. It was given up because a response should not be able to reconfigure a client's proxy; do not send it. Deprecated by RFC 7231 and RFC 9110.

        [RFC 9110 §15.4.6](https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6)"#]],
    );
}

#[test]
fn several_vendors() {
    check_number(
        499,
        expect![[r#"
        **499 Client Closed Request** · client error, not registered

        nginx (also Traefik, Caddy, Cloudflare, Javalin, tRPC, ASP.NET Core): the client went away while the server was still at work; a line in the log, as nobody is left to receive it.

        - Token Required (Esri ArcGIS Server): a token is needed and was not sent

        [RFC 9110 §15](https://www.rfc-editor.org/rfc/rfc9110#section-15) · [Registry](https://www.iana.org/assignments/http-status-codes)"#]],
    );
}

#[test]
fn collision() {
    check_number(
        451,
        expect![[r#"
        **451 Unavailable For Legal Reasons** · client error

        Access is denied because of a legal demand, such as a court order or a block by the authorities.

        - Should have `Link; rel="blocked-by"`: who implements the block
        - Its body should hold an explanation of the legal demand
        - Cacheable by default
        - Or 403 Forbidden if the refusal is the server's own decision
        - Elsewhere Redirect (Microsoft Exchange ActiveSync): the client should use another server

        [RFC 7725 §3](https://www.rfc-editor.org/rfc/rfc7725#section-3) · [MDN](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/451)"#]],
    );
}

#[test]
fn unknown_number() {
    check_number(
        477,
        expect![[r#"
        **477** · client error, not registered

        A client that does not know it treats it as 400 Bad Request.

        - Perhaps 417 Expectation Failed or 407 Proxy Authentication Required

        [RFC 9110 §15](https://www.rfc-editor.org/rfc/rfc9110#section-15) · [Registry](https://www.iana.org/assignments/http-status-codes)"#]],
    );
}

#[test]
fn no_status_code() {
    check_number(
        4040,
        expect![[r#"
        **4040** · not a status code

        A status code has three digits, and the classes go from 100 to 599.

        - Perhaps 404 Not Found or 400 Bad Request

        [RFC 9110 §15](https://www.rfc-editor.org/rfc/rfc9110#section-15) · [Registry](https://www.iana.org/assignments/http-status-codes)"#]],
    );
}

#[test]
fn class() {
    check(
        Meaning::Class(4),
        Spelling::Class,
        expect![[r#"
        **4xx Client Error** · 400 to 499

        The fault is on the client's side: the request has bad syntax, or the server cannot fulfil it as it is.

        - The body should explain the error and say whether it is temporary (not for HEAD)
        - Most used: 400 Bad Request, 401 Unauthorized, 403 Forbidden, 404 Not Found, 405 Method Not Allowed, 409 Conflict, 422 Unprocessable Content, 429 Too Many Requests
        - An unknown code of this class counts as 400 Bad Request

        [RFC 9110 §15.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.5) · [MDN](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status)"#]],
    );
}

#[test]
fn whole_class_as_a_range() {
    let range = explain_range(Some(400), Some(499), &markdown());
    assert_eq!(range, explain_class(Class::ClientError, &markdown()));
}

#[test]
fn open_range() {
    check(
        Meaning::Range { first: Some(400), last: None },
        Spelling::Range,
        expect![[r#"
        **400 and above** · client error and server error

        - 4xx Client Error: The fault is on the client's side: the request has bad syntax, or the server cannot fulfil it as it is.
        - 5xx Server Error: The request looked valid, but the server failed to fulfil it: the fault is on the server's side.

        [RFC 9110 §15](https://www.rfc-editor.org/rfc/rfc9110#section-15)"#]],
    );
}

#[test]
fn part_of_a_class() {
    check(
        Meaning::Range { first: Some(500), last: Some(504) },
        Spelling::Range,
        expect![[r#"
        **500 to 504** · server error

        - Of 5xx Server Error: 500 Internal Server Error, 501 Not Implemented, 502 Bad Gateway, 503 Service Unavailable, 504 Gateway Timeout

        [RFC 9110 §15](https://www.rfc-editor.org/rfc/rfc9110#section-15)"#]],
    );
}

#[test]
fn odd_ranges() {
    let title = |first, last| explain_range(first, last, &markdown()).lines().next().unwrap().to_string();
    assert_eq!(title(None, Some(299)), "**up to 299** · informational and successful");
    assert_eq!(title(Some(300), Some(200)), "**300 to 200** · an empty range");
    assert_eq!(title(Some(600), None), "**600 and above** · outside the five classes, 100 to 599");
}

#[test]
fn unknown_name() {
    check(
        Meaning::Unknown("NOT_FUOND".into()),
        Spelling::Constant,
        expect![[r#"
        **`StatusCode::NOT_FUOND`** · no such name in `http::StatusCode`

        Perhaps `StatusCode::NOT_FOUND` (404 Not Found)."#]],
    );
    check(
        Meaning::Unknown("UNPROCESSABLE_CONTENT".into()),
        Spelling::Constant,
        expect![[r#"
        **`StatusCode::UNPROCESSABLE_CONTENT`** · no such name in `http::StatusCode`

        Here it is `StatusCode::UNPROCESSABLE_ENTITY` (422 Unprocessable Content)."#]],
    );
    check(
        Meaning::Unknown("ZZZ".into()),
        Spelling::Constant,
        expect!["**`StatusCode::ZZZ`** · no such name in `http::StatusCode`"],
    );
}

#[test]
fn plain_text() {
    let text = explain_code(401, &Context { markup: Markup::Plain, ..markdown() });
    expect![[r#"
        401 Unauthorized · client error

        The resource requires authentication, and the client did not give valid credentials: they are missing, expired or wrong. In spite of the name it means unauthenticated.

        - Needs WWW-Authenticate (MUST): at least one challenge
        - The client may repeat the request with new credentials
        - Or 403 Forbidden if it is known who asks, and it is still not allowed
        - Or 407 Proxy Authentication Required if it is a proxy that wants the credentials
        - Or 511 Network Authentication Required if the network in between wants the login (captive portal)

        RFC 9110 §15.5.2: https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2
        MDN: https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/401"#]].assert_eq(&text);
}

#[test]
fn project_codes() {
    let registry = Registry::with_project_codes(vec![
        ProjectCode { code: 461, name: "Quota Paused".into(), description: Some("The plan is on hold.".into()) },
        ProjectCode { code: 409, name: "Stale Draft".into(), description: None },
    ]);
    let context = Context { registry: &registry, ..markdown() };
    expect![[r#"
        **461 Quota Paused** · client error, this project's own

        The plan is on hold. A client that does not know it treats it as 400 Bad Request."#]]
    .assert_eq(&explain_code(461, &context));
    assert!(explain_code(409, &context).contains("\n- In this project: Stale Draft\n"));
    assert_eq!(registry.phrase(461), Some("Quota Paused"));
    assert_eq!(registry.phrase(409), Some("Conflict"));
    assert_eq!(registry.by_name("QUOTA_PAUSED"), Some(461));
    assert_eq!(registry.search("paused")[0].code, 461);
    assert!(registry.is_known(461) && !Registry::builtin().is_known(461));
}

/// Every fact of the document that the product was asked to explain, as words of which one must occur.
#[test]
fn every_fact_of_the_mission_is_told() {
    let codes: [(u16, &[&[&str]]); 15] = [
        (200, &[&["succeeded"], &["brings the data", "returns the data"], &["asked for", "requested"]]),
        (201, &[&["carried out", "fulfilled"], &["new resource"], &["into being", "created"]]),
        (204, &[&["succeeded"], &["nothing further to send"], &["DELETE"], &["usual", "typical"]]),
        (301, &[&["for good", "permanently"], &["new URL"], &["update their links"], &["all future requests"]]),
        (
            302,
            &[
                &["Formerly Moved Temporarily"],
                &["temporary move"],
                &["another URL"],
                &["for this request"],
                &["original URL for later"],
            ],
        ),
        (307, &[&["like 302"], &["must"], &["same method"]]),
        (400, &[&["malformed"], &["invalid"], &["server cannot process it"]]),
        (401, &[&["requires authentication"], &["did not give"], &["valid credentials"]]),
        (403, &[&["not have permission"], &["resource"], &["contrast to 401"], &["authentication will not help"]]),
        (404, &[&["could not find"], &["requested resource"]]),
        (405, &[&["HTTP method"], &["requested resource"], &["does not support"]]),
        (500, &[&["generic"], &["went wrong"], &["while it was processing the request"]]),
        (502, &[&["gateway or proxy"], &["invalid response"], &["upstream"], &["while processing the request"]]),
        (503, &[&["cannot handle the request"], &["temporary"], &["usually"], &["maintenance"], &["overloaded"]]),
        (504, &[&["gateway or proxy"], &["upstream"], &["did not answer in time"], &["cannot be completed"]]),
    ];
    let classes: [(Class, &[&[&str]]); 5] = [
        (Class::Informational, &[&["has been received"], &["still working", "continu"]]),
        (Class::Successful, &[&["received"], &["understood"], &["accepted"]]),
        (Class::Redirection, &[&["one more action"], &["to complete the request"]]),
        (Class::ClientError, &[&["bad syntax"], &["server cannot fulfil"]]),
        (Class::ServerError, &[&["server failed to fulfil"], &["valid"]]),
    ];
    let told = codes
        .map(|(code, facts)| (explain_code(code, &markdown()), facts))
        .into_iter()
        .chain(classes.map(|(class, facts)| (explain_class(class, &markdown()), facts)));
    for (text, facts) in told {
        for fact in facts {
            assert!(fact.iter().any(|words| text.contains(words)), "one of {fact:?} is missing in:\n{text}");
        }
    }
}

#[test]
fn every_text_is_short_and_well_formed() {
    let registry = Registry::builtin();
    let numbers = registry.codes().map(|code| code.code).chain(registry.all_unofficial().iter().map(|one| one.code));
    for code in numbers {
        let text = explain_code(code, &markdown());
        assert!(text.lines().count() <= 14, "too long:\n{text}");
        assert!(!text.contains('|') && !text.contains("\n\n\n") && !text.contains("  "), "{text}");
        assert_eq!(text.matches('`').count() % 2, 0, "{text}");
        assert!(text.lines().next().unwrap().starts_with(&format!("**{code}")), "{text}");
        let plain = explain_code(code, &Context { markup: Markup::Plain, ..markdown() });
        assert!(!plain.contains("**") && !plain.contains('`') && !plain.contains("]("), "{plain}");
    }
}

// ---- The data.

#[test]
fn every_code_is_complete() {
    let registry = Registry::builtin();
    assert_eq!(registry.codes().count(), 64);
    assert_eq!(registry.all_unofficial().len(), 58);
    for code in registry.codes() {
        let number = code.code;
        assert!((40..=400).contains(&code.description.len()), "{number}: {} bytes", code.description.len());
        assert!(code.description.ends_with('.'), "{number}");
        assert!(!code.words.is_empty(), "{number}");
        assert_eq!(registry.code(number).unwrap().phrase, code.phrase);
        let mut specs: Vec<&Spec> = vec![&code.spec];
        specs.extend(code.headers.iter().map(|header| &header.spec));
        specs.extend(&code.cacheable);
        specs.extend(code.content.as_ref().map(|content| &content.spec));
        specs.extend(code.storage.as_ref().map(|storage| &storage.spec));
        specs.extend(code.retry.as_ref().map(|retry| &retry.spec));
        specs.extend(code.redirect.as_ref().and_then(|redirect| redirect.spec.as_ref()));
        for spec in specs {
            let url = spec.url();
            assert!(url.starts_with("https://www.rfc-editor.org/rfc/rfc") || url.contains("/doc/html/draft-"), "{url}");
            assert!(url.chars().all(|c| c.is_ascii_alphanumeric() || ":/.-#".contains(c)), "{url}");
            assert_eq!(Spec::try_from(spec.to_string()).as_ref(), Ok(spec));
        }
        for other in registry.alternatives(number) {
            assert!(registry.code(other.code).is_some_and(|code| code.code != number), "{number}: {}", other.code);
        }
    }
    for one in registry.all_unofficial() {
        assert_eq!(one.collides, registry.code(one.code).is_some(), "{}", one.code);
    }
}

#[test]
fn classes_are_complete() {
    let registry = Registry::builtin();
    for class in Class::ALL {
        assert_eq!(Class::from_digit(class.digit()), Some(class));
        assert_eq!(Class::of(*class.range().start()), Some(class));
        assert_eq!(Class::of(*class.range().end()), Some(class));
        assert!(!class.rules().is_empty());
        assert!(class.used().iter().all(|code| class.range().contains(code) && registry.code(*code).is_some()));
    }
    let names: Vec<&str> = Class::ALL.iter().map(|class| class.name()).collect();
    assert_eq!(names, ["Informational", "Successful", "Redirection", "Client Error", "Server Error"]);
    assert_eq!([0, 99, 600, u16::MAX].map(Class::of), [None; 4]);
}

#[test]
fn a_spec_is_a_document_and_a_section() {
    for wrong in ["RFC9110 §15", "RFC 9110 Section 15", "RFC 9110 §", "RFC 9110 §15.x", "9110", "draft-x §1", ""] {
        assert!(Spec::try_from(wrong.to_string()).is_err(), "{wrong}");
    }
}

/// Holds the data against the collection of facts that it was made from. Only its makers have that beside the crate.
#[test]
fn data_agrees_with_the_collected_facts() {
    let facts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/facts");
    let read = |name: &str| std::fs::read_to_string(facts.join(name)).ok();
    let (Some(codes), Some(unofficial)) = (read("codes.json"), read("unofficial.json")) else {
        println!("no collection of facts at {}: nothing is compared", facts.display());
        return;
    };
    let codes: serde_json::Value = serde_json::from_str(&codes).unwrap();
    let unofficial: serde_json::Value = serde_json::from_str(&unofficial).unwrap();
    let registry = Registry::builtin();

    for fact in codes["codes"].as_array().unwrap() {
        let number = fact["code"].as_u64().unwrap() as u16;
        let code = registry.code(number).unwrap();
        if code.registration != Registration::Unused {
            assert_eq!(code.phrase, fact["phrase"], "{number}");
        }
        let registration = match fact["registry_status"].as_str().unwrap() {
            "assigned" | "note" => Registration::Assigned,
            "unused" => Registration::Unused,
            "temporary" => Registration::Temporary,
            "obsolete" => Registration::Obsolete,
            "deprecated" => Registration::Deprecated,
            other => panic!("{other}"),
        };
        assert_eq!(code.registration, registration, "{number}");
        assert_eq!(code.class().name().to_lowercase(), fact["class"], "{number}");
        assert_eq!(code.spec.document.replace("RFC ", "RFC"), fact["references"][0]["document"], "{number}");
        assert_eq!(code.spec.section.as_deref(), fact["references"][0]["section"].as_str(), "{number}");
        assert_eq!(code.cacheable.is_some(), fact["heuristically_cacheable"].as_bool().unwrap(), "{number}");
        let body = match code.body {
            Body::Allowed => "allowed",
            Body::None => "none",
            Body::Forbidden => "must_not_generate",
        };
        assert_eq!(body, fact["response_body"], "{number}");
        let storage = code.storage.as_ref().map(|storage| storage.rule == StorageRule::Forbidden);
        let rule = fact["storage"]["rule"].as_str().map(|rule| rule.contains("MUST NOT"));
        assert_eq!(storage, rule, "{number}");

        let headers: Vec<(String, &str)> = code
            .headers
            .iter()
            .map(|header| {
                let strength = match header.strength {
                    Strength::Must => "MUST",
                    Strength::Should => "SHOULD",
                    Strength::May => "MAY",
                    Strength::MustNot => "MUST NOT",
                    Strength::Implied => "implied",
                };
                (header.name.clone(), strength)
            })
            .collect();
        let mut expected = Vec::new();
        for header in fact["headers"].as_array().into_iter().flatten() {
            let names = header["header"].as_str().unwrap();
            let names = names.trim_start_matches("validator fields (").trim_end_matches(')');
            for name in names.split(", ") {
                let name = name.split([':', ';']).next().unwrap();
                expected.push((name.to_string(), header["strength"].as_str().unwrap()));
            }
        }
        assert_eq!(headers, expected, "{number}");

        let mut older: Vec<&str> = code.older.iter().map(|older| older.phrase.as_str()).collect();
        let mut expected: Vec<&str> = fact["older_phrases"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|older| older["phrase"].as_str().unwrap())
            .collect();
        older.sort_unstable();
        expected.sort_unstable();
        assert_eq!(older, expected, "{number}");
    }

    let count = |numbers: &mut dyn Iterator<Item = u16>| {
        let mut count = BTreeMap::new();
        numbers.for_each(|number| *count.entry(number).or_insert(0) += 1);
        count
    };
    let rows = unofficial["codes"].as_array().unwrap();
    assert_eq!(
        count(&mut registry.all_unofficial().iter().map(|one| one.code)),
        count(&mut rows.iter().map(|row| row["code"].as_u64().unwrap() as u16))
    );

    // Every set of codes that are easily confused is told to the reader of each of them.
    for set in codes["commonly_confused"].as_array().unwrap() {
        let set: Vec<u16> = set["codes"].as_array().unwrap().iter().map(|code| code.as_u64().unwrap() as u16).collect();
        for code in &set {
            let told: Vec<u16> = registry.alternatives(*code).iter().map(|other| other.code).collect();
            assert!(set.iter().all(|other| other == code || told.contains(other)), "{code} of {set:?}: {told:?}");
        }
    }
}

// ---- Look-up.

#[test]
fn a_name_is_the_same_in_every_convention() {
    let spellings = [
        "NOT_FOUND",
        "NotFound",
        "notFound",
        "not_found",
        "not-found",
        "Not Found",
        "HTTP_404_NOT_FOUND",
        "HTTP_NOT_FOUND",
        "StatusNotFound",
        "Status404NotFound",
        "HTTP_STATUS_NOT_FOUND",
        "SC_NOT_FOUND",
        ":not_found",
    ];
    for spelling in spellings {
        assert_eq!(name_key(spelling), "notfound", "{spelling}");
    }
    let registry = Registry::builtin();
    for (name, code) in [
        ("StatusNotFound", Some(404)),
        ("REQUEST_ENTITY_TOO_LARGE", Some(413)),
        ("PAYLOAD_TOO_LARGE", Some(413)),
        ("MovedTemporarily", Some(302)),
        ("IM_A_TEAPOT", Some(418)),
        ("IAmATeapot", Some(418)),
        ("UNPROCESSABLE_ENTITY", Some(422)),
        ("HTTP_VERSION_NOT_SUPPORTED", Some(505)),
        ("MULTI_STATUS", Some(207)),
        ("SwitchProxy", Some(306)),
        ("HTTP_404", None),
        ("", None),
        ("NOT_FUOND", None),
    ] {
        assert_eq!(registry.by_name(name), code, "{name}");
    }
    for code in registry.codes() {
        assert_eq!(registry.by_name(&code.phrase), Some(code.code), "{}", code.phrase);
    }
}

#[test]
fn search_puts_the_best_first() {
    for (query, first) in [
        ("404", &[404][..]),
        ("4xx", &[400, 401, 402, 403]),
        ("4XX", &[400]),
        ("50", &[500, 501, 502]),
        ("not found", &[404]),
        ("NOT_FOUND", &[404]),
        ("notFound", &[404]),
        ("notfoud", &[404]),
        ("http 404 not found", &[404]),
        ("too many", &[429]),
        ("rate limit", &[429]),
        ("throtling", &[429]),
        ("teapot", &[418]),
        ("I'm a teapot", &[418]),
        ("missing", &[404]),
        ("timeout", &[408, 504]),
        ("gateway timeout", &[504]),
        ("redirect", &[307, 308, 301, 302]),
        ("auth", &[401, 403, 407]),
        ("unprocessable entity", &[422]),
        ("websocket", &[101]),
        ("multi status", &[207]),
        ("server error", &[500]),
        ("cloudflare", &[520, 521]),
        ("client closed", &[499]),
    ] {
        let found: Vec<u16> = Registry::builtin().search(query).iter().map(|found| found.code).collect();
        assert!(found.starts_with(first), "{query}: {found:?}");
    }
    assert!(Registry::builtin().search("zzzz").is_empty());
    assert!(Registry::builtin().search("").is_empty());
}

#[test]
fn a_wrong_number_leads_to_near_ones() {
    for (number, near) in [
        (440, &[404, 410, 400][..]),
        (477, &[417, 407]),
        (240, &[204, 200]),
        (550, &[505, 500]),
        (4040, &[404, 400]),
        (600, &[500]),
        (700, &[]),
        (0, &[]),
        (65535, &[]),
    ] {
        assert_eq!(Registry::builtin().nearest(number), near, "{number}");
    }
}

#[test]
fn hover_over_the_keys_of_responses() {
    let context = Context { language: Language::of_id("yaml"), ..markdown() };
    let shown = |meaning, meant: Option<&str>| {
        let key = mention(meaning, Spelling::Class);
        hover(&Mention { meant: meant.map(Into::into), ..key }, &context).text
    };
    let class = shown(Meaning::Class(4), None);
    expect![[r#"
        **4xx Client Error** · 400 to 499

        The fault is on the client's side: the request has bad syntax, or the server cannot fulfil it as it is. In OpenAPI it describes every response of this class whose code is no key of its own: a code goes before its class.

        - The body should explain the error and say whether it is temporary (not for HEAD)
        - Most used: 400 Bad Request, 401 Unauthorized, 403 Forbidden, 404 Not Found, 405 Method Not Allowed, 409 Conflict, 422 Unprocessable Content, 429 Too Many Requests
        - An unknown code of this class counts as 400 Bad Request

        [OpenAPI: Responses Object](https://spec.openapis.org/oas/latest.html#responses-object) · [RFC 9110 §15.5](https://www.rfc-editor.org/rfc/rfc9110#section-15.5) · [MDN](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status)"#]].assert_eq(&class);
    expect![[r#"
        **`default`** · every response that no other key describes

        In OpenAPI codes and classes (`404`, `4XX`) go before it. It often describes all errors at once. One code at least should be a key, that of a successful call.

        [OpenAPI: Responses Object](https://spec.openapis.org/oas/latest.html#responses-object)"#]].assert_eq(&shown(Meaning::Range { first: None, last: None }, None));
    expect![[r#"
        **`6XX`** · no class of status codes

        Perhaps `5XX`.

        [OpenAPI: Responses Object](https://spec.openapis.org/oas/latest.html#responses-object)"#]]
    .assert_eq(&shown(Meaning::Unknown("6XX".to_string()), Some("5XX")));
}

/// What a hover says of the last name in a text, in a project with these versions, besides what the code means.
fn standing(language: &str, versions: &[(&str, &str)], text: &str) -> String {
    let document = Document::new(Language::of_id(language), text);
    let packages = PackagesOf::Known(Packages::new(&[], versions));
    let file = File::new(&document, packages, &Cancel::default()).unwrap();
    let mention = file.scan().mentions.last().unwrap();
    let context = Context { file: Some(&file), families: &file.scan().families, ..markdown() };
    let text = hover(mention, &context).text;
    let is_told =
        |line: &&str| ["- `", "- Kept", "- Here", "Here", "Perhaps"].iter().any(|word| line.starts_with(word));
    text.lines().filter(is_told).collect::<Vec<_>>().join("\n")
}

#[test]
fn hover_over_a_name_tells_of_the_installed_version() {
    let rack = |version: &str, text: &str| standing("ruby", &[("rack", version)], text);
    let all = [
        rack("3.0.9", "head :unprocessable_content"),
        rack("3.0.9", "head :unprocessable_entity"),
        rack("3.1.8", "head :unprocessable_entity"),
        rack("3.2.0", "head :not_extended"),
        rack("3.2.0", "head :not_found"),
        rack("3.0.9", "head :content_to_large"),
        rack("3.1.8", "head :content_to_large"),
        standing("ruby", &[], "head :unprocessable_content"),
        standing(
            "python",
            &[("python", "3.11.0")],
            "from http import HTTPStatus\n\nassert r.status_code == HTTPStatus.CONTENT_TOO_LARGE\n",
        ),
        standing("python", &[("python", "3.11.0")], "from http import HTTPStatus\n\nassert r.status_code == 413\n"),
        standing(
            "rust",
            &[("http", "0.2.9"), ("http", "1.3.1")],
            "use http::StatusCode;\n\nfn f() -> StatusCode {\n    StatusCode::TOO_EARLY\n}\n",
        ),
    ];
    expect![[r#"
        - `:unprocessable_content` came with rack 3.1.0, this project builds on 3.0.9; here it is `:unprocessable_entity`

        - Kept for old code: it is called `:unprocessable_content` since rack 3.1.0
        - `:not_extended` went with rack 3.1.0, this project builds on 3.2.0

        Perhaps `:payload_too_large` (413 Content Too Large).
        Perhaps `:content_too_large` (413 Content Too Large).

        - `HTTPStatus.CONTENT_TOO_LARGE` came with python 3.13.0, this project builds on 3.11.0; here it is `HTTPStatus.REQUEST_ENTITY_TOO_LARGE`
        - Here: `HTTPStatus.REQUEST_ENTITY_TOO_LARGE`
    "#]].assert_eq(&all.join("\n"));
}
