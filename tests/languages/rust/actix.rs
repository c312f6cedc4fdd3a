use actix_web::{
    App, HttpRequest, HttpResponse, HttpServer, Responder, ResponseError,
    error::{self, ErrorNotFound},
    get, http,
    http::StatusCode,
    test, web,
};

#[get("/users/{id}")]
async fn user(id: web::Path<u32>, users: web::Data<Users>) -> actix_web::Result<impl Responder> {
    let Some(user) = users.get(*id) else {
        return Err(ErrorNotFound("no such user"));
        //         ^^^^^^^^^^^^^ 404 certain actix-error
    };
    if user.is_hidden {
        return Err(error::ErrorForbidden("hidden"));
        //         ^^^^^^^^^^^^^^^^^^^^^ 403 certain actix-error
    }
    Ok(HttpResponse::Ok().json(user))
    // ^^^^^^^^^^^^^^^^ 200 certain actix-httpresponse
}

async fn upload(request: HttpRequest, body: web::Bytes) -> HttpResponse {
    if body.len() > 500 {
        return HttpResponse::PayloadTooLarge().finish();
        //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 413 certain actix-httpresponse
    }
    if request.headers().get("content-type").is_none() {
        return actix_web::HttpResponse::UnsupportedMediaType().body("what is it?");
        //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 415 certain actix-httpresponse
    }
    HttpResponse::build(StatusCode::ACCEPTED).insert_header(("retry-after", "120")).finish()
    //                  ^^^^^^^^^^^^^^^^^^^^ 202 certain http-0
}

async fn report(pool: web::Data<Pool>) -> Result<HttpResponse, actix_web::Error> {
    let rows = pool.rows().await.map_err(error::ErrorInternalServerError)?;
    //                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 500 certain actix-error
    let row = rows.first().ok_or_else(|| error::ErrorBadRequestt("none"))?;
    let parsed = row.parse().map_err(ErrorNotFound)?;
    //                               ^^^^^^^^^^^^^ 404 certain actix-error
    Ok(HttpResponse::new(StatusCode::OK).set_body(parsed))
    //                   ^^^^^^^^^^^^^^ 200 certain http-0
}

fn typing_slip() -> HttpResponse {
    HttpResponse::NotFuond().finish()
//  ^^^^^^^^^^^^^^^^^^^^^^ unknown NotFuond certain actix-httpresponse
}

impl ResponseError for Failure {
    fn status_code(&self) -> StatusCode {
        match self {
            Failure::Missing => StatusCode::NOT_FOUND,
            //                  ^^^^^^^^^^^^^^^^^^^^^ 404 certain http-0
            Failure::Slow => http::StatusCode::GATEWAY_TIMEOUT,
            //               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 504 certain http-0
            Failure::Custom(n) => StatusCode::from_u16(*n).unwrap_or(StatusCode::BAD_REQUEST),
            //                                                       ^^^^^^^^^^^^^^^^^^^^^^^ 400 certain http-0
        }
    }

    fn error_response(&self) -> HttpResponse {
        let mut builder = HttpResponse::build(self.status_code());
        builder.status(StatusCode::IM_A_TEAPOT);
        //             ^^^^^^^^^^^^^^^^^^^^^^^ 418 certain http-0
        HttpResponse::from_error(self)
    }
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| App::new().default_service(web::to(|| async { HttpResponse::NotFound() })))
    //                                                               ^^^^^^^^^^^^^^^^^^^^^^ 404 certain actix-httpresponse
        .workers(100)
        .bind(("127.0.0.1", 443))?
        .run()
        .await
}

#[actix_web::test]
async fn missing_user() {
    let app = test::init_service(App::new().service(user)).await;
    let response = test::call_service(&app, test::TestRequest::with_uri("/users/404").to_request()).await;
    assert_eq!(response.status(), http::StatusCode::NOT_FOUND);
    //                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ 404 certain http-0
    assert!(response.status().is_client_error());
    //                        ^^^^^^^^^^^^^^^ class 4 certain
    assert_eq!(404, response.status().as_u16());
    //         ^^^ 404 certain
}
