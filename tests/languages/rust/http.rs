use std::fmt;

use http::{HeaderMap, Request, Response, StatusCode, header};

const RETRY_ON: [StatusCode; 3] = [
    StatusCode::TOO_MANY_REQUESTS,
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 429 certain http
    StatusCode::BAD_GATEWAY,
//  ^^^^^^^^^^^^^^^^^^^^^^^ 502 certain http
    StatusCode::SERVICE_UNAVAILABLE,
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 503 certain http
];

fn parse(line: &str) -> Result<StatusCode, http::status::InvalidStatusCode> {
    match line {
        "missing" => StatusCode::from_u16(404),
        //                                ^^^ 404 certain http
        "odd" => StatusCode::try_from(418),
        //                            ^^^ 418 certain http
        "custom" => http::StatusCode::from_u16(799),
        //                                     ^^^ 799 certain http
        other => StatusCode::from_bytes(other.as_bytes()),
    }
}

fn convert() -> Option<StatusCode> {
    let gone: StatusCode = 410u16.try_into().ok()?;
    //                     ^^^^^^ 410 certain
    let locked: StatusCode = 423.try_into().unwrap();
    //                       ^^^ 423 certain
    let teapot = TryInto::<StatusCode>::try_into(418u16).ok()?;
    //                                           ^^^^^^ 418 certain
    let code = StatusCode::from_u16(451_u16).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    //                              ^^^^^^^ 451 certain http
    //                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 500 certain http
    [gone, teapot, code].into_iter().min()
}

fn not_modified(etag: &str) -> Response<()> {
    Response::builder().status(304).header(header::ETAG, etag).body(()).unwrap()
    //                         ^^^ 304 certain
}

fn redirect(to: &str) -> Response<String> {
    Response::builder()
        .header(header::LOCATION, to)
        .header(header::CONTENT_LENGTH, "200")
        .status(StatusCode::SEE_OTHER)
        //      ^^^^^^^^^^^^^^^^^^^^^ 303 certain http
        .body(String::with_capacity(300))
        .unwrap()
}

fn teapot() -> Response<&'static str> {
    let mut response = Response::new("short and stout");
    *response.status_mut() = StatusCode::IM_A_TEAPOT;
    //                       ^^^^^^^^^^^^^^^^^^^^^^^ 418 certain http
    response
}

fn refuse(parts: &mut http::response::Parts) {
    parts.status = StatusCode::FORBIDDEN;
    //             ^^^^^^^^^^^^^^^^^^^^^ 403 certain http
}

fn describe(response: &Response<Vec<u8>>) -> &'static str {
    if response.status() == 404 {
    //                      ^^^ 404 certain
        return "missing";
    }
    if StatusCode::OK == response.status() && response.body().len() > 500 {
    // ^^^^^^^^^^^^^^ 200 certain http
        return "large";
    }
    match response.status().as_u16() {
        200 => "fine",
//      ^^^ 200 certain
        301 | 302 | 307 | 308 => "elsewhere",
//      ^^^ 301 certain
        //    ^^^ 302 certain
        //          ^^^ 307 certain
        //                ^^^ 308 certain
        401 if response.headers().contains_key(header::WWW_AUTHENTICATE) => "log in",
//      ^^^ 401 certain
        400..=499 => "our fault",
//      ^^^^^^^^^ 400-499 certain
        500..=599 => "theirs",
//      ^^^^^^^^^ 500-599 certain
        _ => "odd",
    }
}

fn by_name(status: StatusCode) -> bool {
    match status {
        StatusCode::OK | StatusCode::CREATED => true,
//      ^^^^^^^^^^^^^^ 200 certain http
        //               ^^^^^^^^^^^^^^^^^^^ 201 certain http
        StatusCode::NO_CONTENT => true,
//      ^^^^^^^^^^^^^^^^^^^^^^ 204 certain http
        s if s.is_informational() || s.is_redirection() => false,
        //     ^^^^^^^^^^^^^^^^ class 1 certain
        //                             ^^^^^^^^^^^^^^ class 3 certain
        s if s.is_client_error() || s.is_server_error() => false,
        //     ^^^^^^^^^^^^^^^ class 4 certain
        //                            ^^^^^^^^^^^^^^^ class 5 certain
        s => s.is_success(),
        //     ^^^^^^^^^^ class 2 likely
    }
}

fn typing_slip() -> StatusCode {
    StatusCode::NOT_FUOND
//  ^^^^^^^^^^^^^^^^^^^^^ unknown NOT_FUOND certain http
}

fn associated(status: StatusCode) -> Option<&'static str> {
    // Members that are no names of codes.
    status.canonical_reason().or(Some(StatusCode::default().as_str()))
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.status(), StatusCode::CONFLICT.as_u16())
        //                                ^^^^^^^^^^^^^^^^^^^^ 409 certain http
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statuses() {
        let response = not_modified("\"abc\"");
        assert_eq!(response.status(), 304);
        //                            ^^^ 304 certain
        assert_eq!(response.status(), StatusCode::NOT_MODIFIED, "body of {} bytes", 100);
        //                            ^^^^^^^^^^^^^^^^^^^^^^^^ 304 certain http
        assert_eq!(response.status().as_u16(), 304);
        //                                     ^^^ 304 certain
        assert_ne!(200, response.status());
        //         ^^^ 200 certain
        assert!(response.status() != 500);
        //                           ^^^ 500 certain
        assert!(RETRY_ON.contains(&StatusCode::BAD_GATEWAY));
        //                         ^^^^^^^^^^^^^^^^^^^^^^^ 502 certain http
        assert!(!response.status().is_success());
        //                         ^^^^^^^^^^ class 2 certain
    }
}
