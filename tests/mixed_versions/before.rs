//! Code of a project that has two versions of http, as projects have while their libraries move on: axum and reqwest use http 1,
//! actix http 0.2.

use actix_web::HttpResponse;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

/// Answers of axum are of http 1.
pub fn found(is_there: bool) -> StatusCode {
    if is_there { StatusCode::from_u16(200).unwrap() } else { StatusCode::from_u16(404).unwrap() }
}

/// A number in the first part of an answer.
pub fn created() -> Response {
    (StatusCode::from_u16(201).unwrap(), "created").into_response()
}

/// Answers of actix are of http 0.2.
pub fn gone() -> HttpResponse {
    HttpResponse::build(actix_web::http::StatusCode::from_u16(410).unwrap()).finish()
}

/// What actix answered.
pub fn is_gone(answer: &HttpResponse) -> bool {
    answer.status() == 410
}

/// What axum answered.
pub fn is_created(answer: &Response) -> bool {
    answer.status() == 201
}

/// What another service answered.
pub fn is_limited(answer: &reqwest::Response) -> bool {
    answer.status() == 429 || answer.status().as_u16() == 503
}

/// Code for the older version.
pub mod old {
    use http_0::StatusCode;

    /// A constant of http 0.2.
    pub fn teapot() -> StatusCode {
        StatusCode::from_u16(418).unwrap()
    }

    /// A comparison with one.
    pub fn is_teapot(status: StatusCode) -> bool {
        status == 418
    }
}

/// A bare number.
pub fn is_missing(status: u16) -> bool {
    status == 404
}
