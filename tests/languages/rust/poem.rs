use poem::{
    Error, IntoResponse, Response, Result, Route, error, get, handler,
    error::{BadRequest, ResponseError},
    http::StatusCode,
    test::TestClient,
    web::{Data, Path, Redirect},
};
use poem_openapi::{ApiResponse, OpenApi, payload::{Json, PlainText}};

#[derive(ApiResponse)]
enum PetResponse {
    #[oai(status = 200)]
    //             ^^^ 200 certain
    Found(Json<Pet>),
    #[oai(status = 404)]
    //             ^^^ 404 certain
    Missing,
    #[oai(
        status = 409,
        //       ^^^ 409 certain
        header(name = "x-limit", ty = "u32"),
    )]
    Conflict(PlainText<String>),
    #[oai(validator(max_length = 255))]
    Other,
}

#[handler]
fn show(Path(id): Path<u32>, Data(pets): Data<&Pets>) -> Result<Response> {
    let pet = pets.get(id).ok_or_else(|| Error::from_status(StatusCode::NOT_FOUND))?;
    //                                                      ^^^^^^^^^^^^^^^^^^^^^ 404 certain http
    if pet.is_wild() {
        return Err(Error::from_string("keep away", StatusCode::FORBIDDEN));
        //                                         ^^^^^^^^^^^^^^^^^^^^^ 403 certain http
    }
    let age: u8 = pet.age().parse().map_err(BadRequest)?;
    //                                      ^^^^^^^^^^ 400 certain poem-error
    pets.visit(id).map_err(error::InternalServerError)?;
    //                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ 500 certain poem-error
    Ok(Response::builder().status(StatusCode::OK).header("x-age", age).body(pet.to_string()))
    //                            ^^^^^^^^^^^^^^ 200 certain http
}

#[handler]
fn moved() -> Redirect {
    Redirect::moved_permanent("/pets")
//  ^^^^^^^^^^^^^^^^^^^^^^^^^ 301 certain poem-redirect
}

#[handler]
fn remove() -> impl IntoResponse {
    "gone".with_status(StatusCode::NO_CONTENT)
    //                 ^^^^^^^^^^^^^^^^^^^^^^ 204 certain http
}

impl ResponseError for PetError {
    fn status(&self) -> StatusCode {
        StatusCode::UNPROCESSABLE_ENTITY
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 422 certain http
    }
}

#[tokio::test]
async fn pets() {
    let client = TestClient::new(Route::new().at("/pets/:id", get(show)));
    let response = client.get("/pets/123").send().await;
    response.assert_status(StatusCode::NOT_FOUND);
    //                     ^^^^^^^^^^^^^^^^^^^^^ 404 certain http
    response.assert_status_is_ok();
    assert_eq!(response.0.status(), 404);
    //                              ^^^ 404 certain
}
