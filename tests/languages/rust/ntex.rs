use ntex::http::StatusCode;
use ntex::web::{self, App, HttpResponse, WebResponseError, error};

#[web::get("/books/{id}")]
async fn show(id: web::types::Path<u32>, shelf: web::types::State<Shelf>) -> Result<HttpResponse, web::Error> {
    let book = shelf.get(*id).ok_or_else(|| error::ErrorNotFound("no such book"))?;
    //                                      ^^^^^^^^^^^^^^^^^^^^ 404 certain ntex-error
    if book.is_lent() {
        return Ok(HttpResponse::Conflict().finish());
        //        ^^^^^^^^^^^^^^^^^^^^^^ 409 certain ntex-httpresponse
    }
    Ok(HttpResponse::Ok().json(&book))
    // ^^^^^^^^^^^^^^^^ 200 certain ntex-httpresponse
}

#[web::post("/books")]
async fn add(size: usize) -> HttpResponse {
    if size > 512 {
        return web::HttpResponse::PayloadTooLarge().into();
        //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 413 certain ntex-httpresponse
    }
    HttpResponse::build(StatusCode::CREATED).header("x-shelf", 100).finish()
    //                  ^^^^^^^^^^^^^^^^^^^ 201 certain http
}

impl WebResponseError for ShelfError {
    fn status_code(&self) -> StatusCode {
        ntex::http::StatusCode::SERVICE_UNAVAILABLE
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 503 certain http
    }
}

#[ntex::test]
async fn books() {
    let app = web::test::init_service(App::new().service(show)).await;
    let response = web::test::call_service(&app, web::test::TestRequest::with_uri("/books/200").to_request()).await;
    assert_eq!(response.status(), StatusCode::NOT_FOUND);
    //                            ^^^^^^^^^^^^^^^^^^^^^ 404 certain http
}
