use axum::http::StatusCode;
use utoipa::{IntoResponses, OpenApi, ToSchema};

#[utoipa::path(
    get,
    path = "/pets/{id}",
    params(("id" = u64, Path, description = "a number below 500", maximum = 499)),
    responses(
        (status = 200, description = "found", body = Pet, example = json!({ "id": 123, "age": 100 })),
        //        ^^^ 200 certain
        (status = 404, description = "no such pet"),
        //        ^^^ 404 certain
        (status = StatusCode::GONE, description = "it left"),
        //        ^^^^^^^^^^^^^^^^ 410 certain http
        (status = "1XX", description = "wait"),
        //        ^^^^^ class 1 certain
        (status = "2xx", description = "fine"),
        //        ^^^^^ class 2 certain
        (status = "3XX", description = "elsewhere"),
        //        ^^^^^ class 3 certain
        (status = "4XX", description = "any other mistake of yours"),
        //        ^^^^^ class 4 certain
        (status = "default", description = "anything else"),
    ),
)]
async fn show() {}

#[utoipa::path(post, path = "/pets", responses((status = 201, body = Pet), (status = 409)))]
//                                                       ^^^ 201 certain
//                                                                                   ^^^ 409 certain
async fn create() {}

#[utoipa::path(delete, path = "/pets/{id}", responses(DeleteResponses, (status = "5XX", description = "broken")))]
//                                                                               ^^^^^ class 5 certain
async fn remove() {}

#[derive(IntoResponses)]
enum DeleteResponses {
    #[response(status = 204, description = "gone")]
    //                  ^^^ 204 certain
    Gone,
    #[response(status = StatusCode::CONFLICT, description = "has an owner")]
    //                  ^^^^^^^^^^^^^^^^^^^^ 409 certain http
    Owned(String),
}

#[derive(ToSchema)]
struct Pet {
    #[schema(example = 123, maximum = 500)]
    id: u64,
    #[schema(max_length = 255, default = 400)]
    weight: u32,
}
