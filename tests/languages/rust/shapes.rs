//! Every way to write a status that is not any one framework's own.

use http::StatusCode as Code;
use http::{self, HeaderMap};
use serde_json::json;

type S = http::StatusCode;

const NOT_FOUND: u16 = 404;
//                     ^^^ 404 certain
const HTTP_GONE: u16 = 410;
//                     ^^^ 410 certain
static DEFAULT_STATUS: u16 = 204;
//                           ^^^ 204 certain
const RETRYABLE_STATUSES: &[u16] = &[408, 425, 429, 500, 502, 503, 504];
//                                   ^^^ 408 certain
//                                        ^^^ 425 certain
//                                             ^^^ 429 certain
//                                                  ^^^ 500 certain
//                                                       ^^^ 502 certain
//                                                            ^^^ 503 certain
//                                                                 ^^^ 504 certain

mod names {
    use super::*;

    fn aliases() -> [S; 5] {
        [Code::NOT_FOUND, S::ACCEPTED, http::StatusCode::OK, ::http::StatusCode::GONE, Code::NOT_FUOND]
//       ^^^^^^^^^^^^^^^ 404 certain http
        //                ^^^^^^^^^^^ 202 certain http
        //                             ^^^^^^^^^^^^^^^^^^^^ 200 certain http
        //                                                   ^^^^^^^^^^^^^^^^^^^^^^^^ 410 certain http
        //                                                                             ^^^^^^^^^^^^^^^ unknown NOT_FUOND certain http
    }

    fn inside() -> u16 {
        use hyper::{
            http::{
                self as wire,
                status::{StatusCode as Inner},
            },
        };
        let teapot = Inner::IM_A_TEAPOT.as_u16();
        //           ^^^^^^^^^^^^^^^^^^ 418 certain http
        teapot + wire::StatusCode::LOCKED.as_u16()
        //       ^^^^^^^^^^^^^^^^^^^^^^^^ 423 certain http
    }

    mod globs {
        use axum::http::*;

        fn created() -> StatusCode {
            StatusCode::CREATED
//          ^^^^^^^^^^^^^^^^^^^ 201 certain http
        }
    }

    mod tuples {
        use rocket::http::Status;

        fn nothing() -> Status {
            Status::NoContent
//          ^^^^^^^^^^^^^^^^^ 204 certain rocket
        }
    }

    mod enums {
        use trillium::Status;

        fn nothing() -> Status {
            Status::NoContent
//          ^^^^^^^^^^^^^^^^^ 204 certain trillium
        }
    }

    mod own {
        use crate::prelude::*;

        fn teapot() -> StatusCode {
            StatusCode::IM_A_TEAPOT
//          ^^^^^^^^^^^^^^^^^^^^^^^ 418 likely http
        }
    }

    fn inferred() -> Code {
        <http::StatusCode>::from_u16(425).unwrap()
        //                           ^^^ 425 certain
    }
}

fn comparisons(status: u16, response: &Response, reply: &Reply) {
    if status == 404 || 410 == status || response.status_code() != 200 {}
    //           ^^^ 404 certain
    //                  ^^^ 410 certain
    //                                                             ^^^ 200 certain
    if response.status().as_u16() >= 500 && response.status().as_u16() < 600 {}
    //                               ^^^ 500- certain
    //                                                                   ^^^ -599 certain
    if status > 399 || status <= 299 {}
    //          ^^^ 400- certain
    //                           ^^^ -299 certain
    if 400 <= status && status <= 499 {}
    // ^^^ 400- certain
    //                            ^^^ -499 certain
    if reply.http_code == 503_u16 && (*reply).status == 502i32 as u16 {}
    //                    ^^^^^^^ 503 certain
    //                                                  ^^^^^^ 502 certain
    if (status as u32) == 401 || &status == &403 {}
    //                    ^^^ 401 certain
    //                                       ^^^ 403 certain
    if [301, 302, 307].contains(&status) || RETRYABLE_STATUSES.contains(&status) {}
    //  ^^^ 301 certain
    //       ^^^ 302 certain
    //            ^^^ 307 certain
    if (200..=299).contains(&status) || !(200..300).contains(&response.status().as_u16()) {}
    //  ^^^^^^^^^ 200-299 certain
    //                                    ^^^^^^^^ 200-299 certain
    if matches!(status, 200..=299) || matches!(response.status().as_u16(), 301 | 302) {}
    //                  ^^^^^^^^^ 200-299 certain
    //                                                                     ^^^ 301 certain
    //                                                                           ^^^ 302 certain
    if status / 100 == 2 || response.status() / 100 != 5 {}
    //                 ^ class 2 certain
    //                                                 ^ class 5 certain
    while reply.status == 202 {
    //                    ^^^ 202 certain
        poll();
    }
    let done = if status == 408 { 300 } else { 200 * 1000 };
    //                      ^^^ 408 certain
    assert!(status == 404 && response.body().len() == 100, "status {status} of {}", 500);
    //                ^^^ 404 certain
    debug_assert_ne!(response.status(), 500, "after {} ms", 200);
    //                                  ^^^ 500 certain
    prop_assert_eq!(response.status(), 200);
    //                                 ^^^ 200 certain
}

fn patterns(status: Option<u16>, response: Result<Response, Failure>, code: u16, attempt: u32) {
    match status {
        Some(200) | Some(204) => {}
        //   ^^^ 200 certain
        //               ^^^ 204 certain
        Some(301 | 302 | 303) => {}
        //   ^^^ 301 certain
        //         ^^^ 302 certain
        //               ^^^ 303 certain
        Some(n @ (404 | 410)) => drop(n),
        //        ^^^ 404 certain
        //              ^^^ 410 certain
        Some(401 | 403) if attempt < 100 => {}
        //   ^^^ 401 certain
        //         ^^^ 403 certain
        Some(500..=599) => {}
        //   ^^^^^^^^^ 500-599 certain
        Some(code @ 400..=499) => drop(code),
        //          ^^^^^^^^^ 400-499 certain
        Some(600..) => {}
        //   ^^^^^ 600- certain
        _ => {}
    }
    let Some(404) = status else { return };
    //       ^^^ 404 certain
    if let Some(429) = status {}
    //          ^^^ 429 certain
    if let Some(503) = status && attempt > 300 {}
    //          ^^^ 503 certain
    if let Err(Failure::Http { status: 502, body, .. }) = &response {}
    //                                 ^^^ 502 certain
    if let Err(Failure::BadStatus(504)) = response {}
    //                            ^^^ 504 certain
    while let Some(202) = poll_status(attempt) {}
    //             ^^^ 202 certain
    let Reply { status: 201, .. } = reply() else { panic!("300 tries") };
    //                  ^^^ 201 certain
    match (status.unwrap(), attempt) {
        (500, 0..=100) => {}
//       ^^^ 500 certain
        (503, 200) => {}
//       ^^^ 503 certain
        _ => {}
    }
    match (attempt, status) {
        (100, Some(500)) => {}
        //         ^^^ 500 certain
        _ => {}
    }
    match code / 100 {
        4 => {}
//      ^ class 4 likely
        _ => {}
    }
    match status.unwrap() / 100 {
        2 => {}
//      ^ class 2 certain
        5 => {}
//      ^ class 5 certain
        _ => {}
    }
    match response {
        Ok(reply) => match reply.status {
            204 => {}
//          ^^^ 204 certain
            205 if attempt == 300 => {}
//          ^^^ 205 certain
            _ => {}
        },
        Err(Failure::Status(404, reason)) => drop(reason),
        //                  ^^^ 404 certain
        Err(_) => {}
    }
    match code {
        400 => "Bad Request",
//      ^^^ 400 certain
        404 => "not-found",
//      ^^^ 404 certain
        511 => "NETWORK_AUTHENTICATION_REQUIRED",
//      ^^^ 511 certain
        _ => "?",
    };
    match name {
        "Conflict" => 409,
        //            ^^^ 409 certain
        "gone" => 410,
        //        ^^^ 410 certain
        _ => 0,
    };
}

fn values(retry: bool) -> Reply {
    let status = if retry { 503 } else { 500 };
    //                      ^^^ 503 certain
    //                                   ^^^ 500 certain
    let mut http_status: u16 = 200;
    //                         ^^^ 200 certain
    let expected_status = match retry {
        true => 429,
        //      ^^^ 429 certain
        false => {
            log(300);
            400
//          ^^^ 400 certain
        }
    };
    http_status = 404;
    //            ^^^ 404 certain
    self.status = 201;
    //            ^^^ 201 certain
    self.inner.response_code = Some(204);
    //                              ^^^ 204 certain
    let statuses = vec![200, 404];
    //                  ^^^ 200 certain
    //                       ^^^ 404 certain
    let (value, status) = (300, 404);
    //                          ^^^ 404 certain
    let (status, text) = (410, "lost");
    //                    ^^^ 410 certain
    let (status, message) = match error {
        Failure::Missing => (404, "missing"),
        //                   ^^^ 404 certain
        Failure::Slow => (504, "slow"),
        //                ^^^ 504 certain
        Failure::Other(message) => (Code::OK.as_u16(), message),
        //                          ^^^^^^^^ 200 certain http
    };
    let retry = Retry { statuses: vec![500, 503], times: vec![100, 200] };
    //                                 ^^^ 500 certain
    //                                      ^^^ 503 certain
    let codes: HashSet<StatusCode> = [Code::OK].into();
    //                                ^^^^^^^^ 200 certain http
    Reply { status: 404, length: 500, ..Reply::default() };
    //              ^^^ 404 certain
    Reply { ttl: 300, ..Reply { status_code: Some(410), size: 200 } }
    //                                            ^^^ 410 certain
}

impl Failure {
    const STATUS: u16 = 422;
    //                  ^^^ 422 certain

    fn status_code(&self) -> u16 {
        match self {
            Failure::Missing => 404,
            //                  ^^^ 404 certain
            Failure::Busy { seconds } if *seconds > 300 => 503,
            //                                             ^^^ 503 certain
            Failure::Other(inner) => return inner.status_code(),
            Failure::Slow => {
                return 504;
                //     ^^^ 504 certain
            }
        }
    }

    fn code(&self) -> u16 {
        if self.is_missing() { 404 } else { 500 }
        //                     ^^^ 404 likely
        //                                  ^^^ 500 likely
    }

    fn http_status(&self) -> u16 {
        self.response().map(|response| response.status().as_u16()).unwrap_or(502)
        //                                                                   ^^^ 502 certain
    }
}

impl StatusRange {
    fn errors() -> StatusRange {
        Self::new(400..=599)
        //        ^^^^^^^^^ 400-599 certain
    }

    fn between() -> StatusRange {
        let range = StatusRange::new(300..=399);
        //                           ^^^^^^^^^ 300-399 certain
        StatusMatcher::between(300, 399);
        //                     ^^^ 300 certain
        //                          ^^^ 399 certain
        range.status().between(400, 499)
        //                     ^^^ 400 certain
        //                          ^^^ 499 certain
    }

    fn is_error(&self) -> bool {
        self.code >= 400 || self.code < 206
        //           ^^^ 400- certain
        //                              ^^^ -205 certain
    }
}

#[repr(u16)]
enum Kind {
    NotFound = 404,
    //         ^^^ 404 certain
    TooManyRequests = 429,
    //                ^^^ 429 certain
    Odd = 500,
    //    ^^^ 500 likely
}

enum ErrorStatus {
    Missing = 404,
    //        ^^^ 404 likely
    Broken = 500,
    //       ^^^ 500 likely
}

fn builders(then: Then, response: Builder) -> Response {
    then.status(404).delay(500).header("x-limit", "100");
    //          ^^^ 404 certain
    response
        .header("retry-after", 120)
        .set_status_code(
            503, // until tomorrow
//          ^^^ 503 certain
        )
        .body(300);
    reply().with_status(202).with_code(404).with_delay(300);
    //                  ^^^ 202 certain
    //                                 ^^^ 404 likely
    HttpError::new(StatusCode::CONFLICT, 100);
    //             ^^^^^^^^^^^^^^^^^^^^ 409 likely http
    ApiError::with_status(403, "no", true);
    //                    ^^^ 403 certain
    Status::new(410);
    //          ^^^ 410 certain
    respond_with_status::<422, Problem>(problem);
    //                    ^^^ 422 certain
    fetch(url).expect_status(200).await.expect_status(
    //                       ^^^ 200 certain
        // not the usual one
        404,
//      ^^^ 404 certain
    );
    client.get(url).await.with_response_codes(&[200, 206])
    //                                          ^^^ 200 certain
    //                                               ^^^ 206 certain
}

fn const_generics() -> JsonStatus<201, Todo> {
//                                ^^^ 201 certain
    reply.response_with::<422, Problem, _>(todo)
    //                    ^^^ 422 certain
}

fn helpers(app: &App) {
    expect_reply(app, "/missing/100", 404, 300);
    //                                ^^^ 404 certain
    check("/", 401, "Unauthorized", 100);
    //         ^^^ 401 certain
    app.assert_answer("/teapot", 418);
    //                           ^^^ 418 certain
    App::assert_all(&[("/a", 100)], 204);
    //                              ^^^ 204 certain
}

fn expect_reply(app: &App, path: &str, status: u16, timeout_ms: u64) {}

fn check(path: &str, code: u16, reason: &str, length: usize) {}

impl App {
    fn assert_answer(&self, path: &str, expected_status_code: u16) {}

    fn assert_all(rows: &[(&str, u16)], status: u16) {}
}

fn numbered_names(answer: &Answer) -> u16 {
    match answer {
        Answer::Answer301 { .. } => 301,
        //                          ^^^ 301 likely
        Answer::Answer404(_) => 404,
        //                      ^^^ 404 likely
        Answer::Answer503 => 503,
        //                   ^^^ 503 likely
        Answer::Item640 => 640,
    }
}

fn typed_codes(line: StatusLine) -> HttpError {
    match line {
        StatusLine::Response { code: 101, .. } => {}
        //                           ^^^ 101 likely
        StatusLine::Response { code: 204, .. } => {}
        //                           ^^^ 204 likely
        StatusLine { code: 103, .. } => {}
        //                 ^^^ 103 likely
        _ => {}
    }
    if (100..=999).contains(&status) || (100..200).contains(&code) {}
    //  ^^^^^^^^^ 100-999 certain
    //                                   ^^^^^^^^ 100-199 likely
    let reply: Code = 404.try_into().unwrap_or_default();
    //                ^^^ 404 likely
    reply.status = 200.into();
    //             ^^^ 200 certain
    HttpError { code: 404, id: 404 };
    //                ^^^ 404 certain
    ErrorResponse { code: 410, id: 404 };
    //                    ^^^ 410 likely
}

fn strings() {
    let document = json!({
        "status": 422,
        //        ^^^ 422 certain
        "title": "Unprocessable",
        "error": { "status_code": 404, "id": 300 },
        //                        ^^^ 404 certain
    });
    let status = "404";
    //           ^^^^^ 404 certain
    if response["status"] == "503" {}
    //                       ^^^^^ 503 certain
    match status_string.as_str() {
        "200" => {}
//      ^^^^^ 200 certain
        _ => {}
    }
    if response.contains("404") || status_text.starts_with("503") {}
    //                   ^^^^^ 404 likely
    //                                                     ^^^^^ 503 likely
    attributes.insert("http.status_code", 404);
    //                                    ^^^ 404 certain
    let span = [KeyValue::new("http.response.status_code", 500), KeyValue::new("user.id", 404)];
    //                                                     ^^^ 500 certain
    let labels = vec![("method", "GET"), ("status", "200"), (":status", "404"), ("size", "404")];
    //                                              ^^^^^ 200 certain
    //                                                                  ^^^^^ 404 certain
    let labels = [("status".to_string(), "200".to_string()), ("path".to_string(), "404".to_string())];
    //                                   ^^^^^ 200 certain
    let frame = Frame { status: b"200".to_vec(), body: b"404".to_vec() };
    //                          ^^^^^^ 200 certain
    let answer = "HTTP/1.1 404 Not Found\r\nContent-Length: 300\r\n";
    //                     ^^^ 404 certain
    let raw = b"HTTP/1.1 499 Whatever\r\n\r\nHTTP/2 302 Found\r\n\r\n";
    //                   ^^^ 499 certain
    //                                              ^^^ 302 certain
    let line = "429 Too Many Requests";
    //          ^^^ 429 likely
}

fn reasons() -> Vec<(u16, &'static str)> {
    err_code!("Too Many Requests", 429);
    //                             ^^^ 429 certain
    Codes { not_found: 404, gone: 410, page: 300 };
    //                 ^^^ 404 certain
    //                            ^^^ 410 certain
    reject(404, "Not Found");
    //     ^^^ 404 certain
    vec![(401, "Unauthorized"), (424, "FAILED_DEPENDENCY"), (404, "not found"), ("Conflict", 409)]
    //    ^^^ 401 certain
    //                           ^^^ 424 certain
    //                                                       ^^^ 404 certain
    //                                                                                       ^^^ 409 certain
}

status_codes! {
    (404, NOT_FOUND, "Not Found");
//   ^^^ 404 certain
    (410, GONE, "Gone");
//   ^^^ 410 certain
}

macro_rules! answers {
    ($name:ident) => {
        const BAD_REQUEST: u16 = 400;
        //                       ^^^ 400 certain
        fn $name(response: &Response) -> bool {
            response.status() == 404 || response.status() == StatusCode::GONE
            //                   ^^^ 404 certain
            //                                               ^^^^^^^^^^^^^^^^ 410 likely http
        }
    };
}

#[derive(Debug)]
#[api_error(
    status = 404,
    //       ^^^ 404 certain
    message = "no such thing",
    limit = 100,
)]
struct Missing;

#[test_case("/lost", 410)]
//                   ^^^ 410 likely
#[test_case("/missing", 404)]
//                      ^^^ 404 likely
fn answers(path: &str, status: u16) {}

#[rstest]
#[case("/lost", 410)]
//              ^^^ 410 likely
#[case("/missing", 404)]
//                 ^^^ 404 likely
fn cases(#[case] path: &str, #[case] expected_status: u16) {}

#[test]
fn tables() {
    for (path, status) in [("/", 200), ("/missing", 404), ("/broken", 500)] {
    //                           ^^^ 200 certain
    //                                              ^^^ 404 certain
    //                                                                ^^^ 500 certain
        assert_eq!(get(path).status(), status);
    }
    let rows = [(404, "/", 100), (500, "/a", 200)];
    //           ^^^ 404 likely
    //                            ^^^ 500 likely
    for (path, size, expected_status) in &[("/", 300, 200)] {}
    //                                                ^^^ 200 certain
    for (status, path) in [(404, "/")] {}
    //                      ^^^ 404 certain
    for Row { path, status } in [Row { path: "/", status: 200 }, Row { path: "/a", status: 404 }] {}
    //                                                    ^^^ 200 certain
    //                                                                                     ^^^ 404 certain
    let cases = vec![
        Case { name: "small", code: 404, size: 100 },
        //                          ^^^ 404 likely
        Case { name: "large", code: 413, size: 500 },
        //                          ^^^ 413 likely
    ];
}

#[tokio::test]
async fn tuples() {
    let (value, code) = index.search("q").await;
    assert_eq!(code, 202);
    //               ^^^ 202 likely
    assert_eq!(value["hits"], 100);
    let (_, status_code) = index.search("q").await;
    assert_eq!(status_code, 400);
    //                      ^^^ 400 certain
    let (status, body) = send(app, "/notes").await;
    assert_eq!((status, body.len()), (404, 300));
    //                                ^^^ 404 certain
    assert_eq!((body.len(), status), (300, 404));
    //                                     ^^^ 404 certain
    index.search_with("q", |value, code| assert_eq!(code, 404)).await;
    //                                                    ^^^ 404 likely
    let code = response.status();
    assert_eq!(code, 400);
    //               ^^^ 400 certain
    let answer = response.status().as_u16();
    assert_eq!(answer, 401);
    //                 ^^^ 401 certain
    let seen = get("/").await.unwrap().status();
    assert!(seen == 200 || seen == 204, "{seen}");
    //              ^^^ 200 certain
    //                             ^^^ 204 certain
    let results = join_all(jobs).await.into_iter().map(|r| r.status());
    assert!(results.all(|status| status == 200));
    //                                     ^^^ 200 certain
    assert!(responses.iter().any(|r| r.status() == 429));
    //                                             ^^^ 429 certain
    assert_eq!(responses.iter().filter(|r| r.status() == 200).count(), 300);
    //                                                   ^^^ 200 certain
    spawn(async move {
        let response = get("/").await;
        assert_eq!(response.status(), 200);
        //                            ^^^ 200 certain
        if response.status() != 304 { Err(Code::BAD_GATEWAY) } else { Ok(100) }
        //                      ^^^ 304 certain
        //                                ^^^^^^^^^^^^^^^^^ 502 certain http
    });
}

fn nested_macros() {
    assert!(matches!(get("/").status().as_u16(), 200..=299));
    //                                           ^^^^^^^^^ 200-299 certain
    vec![Ok(json!({ "status": 200 })), Err(format!("{}", Code::GONE))];
    //                        ^^^ 200 certain
    //                                                   ^^^^^^^^^^ 410 certain http
    tokio::select! {
        response = get("/") => assert_eq!(response.status(), 200),
        //                                                   ^^^ 200 certain
        _ = sleep(Duration::from_millis(500)) => panic!("{} ms", 500),
    }
    println!("{}", if response.status() == 404 { "missing" } else { "found" });
    //                                     ^^^ 404 certain
    lazy_static! { static ref EXPECTED_STATUS: u16 = 404; }
    //                                               ^^^ 404 certain
    info!(status = 404, elapsed = 300, "done");
    //             ^^^ 404 certain
}

fn metrics() {
    let labels = Labels { http_status: Some(200), grpc: None, port: 443 };
    //                                      ^^^ 200 certain
    let labels = Labels { code: "200", method: "GET" };
    //                          ^^^^^ 200 likely
}

mod same_names {
    impl Answer {
        fn new(status: u16, size: usize) -> Answer {
            Self::new(404, 300)
            //        ^^^ 404 certain
        }
    }

    impl Item<'_> {
        fn new(size: u16) -> Item {
            Self::new(404)
        }

        fn confirm(&self, path: &str, status: u16) {}
    }

    impl Checks for Other {
        fn confirm(&self, path: &str, expected_status: u16) {}

        fn compare(&self, status: u16) {}
    }

    impl Checks for Item<'_> {
        fn compare(&self, size: u16) {}
    }

    fn make(item: &Item) {
        Answer::new(404, 200);
        //          ^^^ 404 certain
        Item::new(404);
        item::Item::<'_>::new(410);
        Page::new(410, 500);
        item.confirm("/", 404);
        //                ^^^ 404 certain
        item.compare(404);
    }
}

fn classes_far_from_names() -> bool {
    answer(1).is_success() || answer(2).is_server_error()
    //        ^^^^^^^^^^ class 2 likely
    //                                  ^^^^^^^^^^^^^^^ class 5 certain
}

fn elements_of_tuples() {
    let (status, message) = match error {
        Error::Denied => {
            log("denied");
            (403, "denied")
//           ^^^ 403 certain
        }
        _ if late => (504, "late"),
        //            ^^^ 504 certain
        _ => (500, "broken"),
        //    ^^^ 500 certain
    };
    let (path, expected_status) = if strict { ("/a", 404) } else { ("/b", 200) };
    //                                               ^^^ 404 certain
    //                                                                    ^^^ 200 certain
    let (width, height) = if wide { (404, 200) } else { (302, 500) };
}

fn helpers_without_a_name_of_their_own() {
    let probe = |path: &str, expected_status: u16| assert_eq!(get(path).status(), expected_status);
    probe("/", 200);
    //         ^^^ 200 certain
    probe("/missing", 404);
    //                ^^^ 404 certain
    let resize = |name: &str, width: u16| canvas.width(width);
    resize("a", 404);
}

async fn pairs(index: Index) {
    let (_, code) = index.get("/").await;
    assert_eq!(code, 404);
    //               ^^^ 404 likely
    if code < 200 || code >= 300 {
    //        ^^^ -199 likely
    //                       ^^^ 300- likely
        return;
    }
    assert_eq!("202", code.as_str());
    //         ^^^^^ 202 likely
}

fn rows() {
    let rows = [("/", 200), ("/", 500)];
    //                ^^^ 200 certain
    //                            ^^^ 500 certain
    for (path, status) in rows {
        probe(path, status);
    }
    let sizes = [("/", 200), ("/", 404)];
    for (path, width) in &sizes {
        resize(path, width);
    }
    if answer.as_u16() == 520 {}
    //                    ^^^ 520 likely
}
