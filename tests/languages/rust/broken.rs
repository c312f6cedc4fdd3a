//! Code as it stands while it is being typed.

use axum::http::StatusCode;

async fn show(id: u32) -> Result<String, StatusCode> {
    if id == 100 {
        return Err(StatusCode::NOT_FOUND)
        //         ^^^^^^^^^^^^^^^^^^^^^ 404 certain http
    }
    let response = get(id).await
    if response.status() == 404 {
    //                      ^^^ 404 certain
        return Err(StatusCode::
    }
    Ok(id.to_string())
}

fn half(response: &Response) {
    match response.status().as_u16() {
        200 => {}
//      ^^^ 200 certain
        404 =>
//      ^^^ 404 certain
    }
    let status =
}

fn first(response: &Response) -> bool {
    response.status() == 410 || response.
    //                   ^^^ 410 certain
}

fn second(status: u16) -> bool {
    status == 500 ||
    //        ^^^ 500 certain
}

fn third(response: &Response) {
    if response.status() == {}
    if response.status() >= 400 && {}
    //                      ^^^ 400- certain
}

async fn remove() -> StatusCode {
    StatusCode::NO_
//  ^^^^^^^^^^^^^^^ unknown NO_ certain http
}

#[test]
fn statuses() {
    assert_eq!(response.status(), );
    assert_eq!(response.status(), 410);
    //                            ^^^ 410 certain
    assert_eq!(, 503)
}

// An open bracket swallows what stands behind it.
async fn create() -> impl IntoResponse {
    (StatusCode::CREATED, Json(
//   ^^^^^^^^^^^^^^^^^^^ 201 certain http
