use aide::{
    axum::{ApiRouter, IntoApiResponse, routing::get_with},
    transform::TransformOperation,
};
use axum::{Json, http::StatusCode, response::IntoResponse};

pub fn routes() -> ApiRouter {
    ApiRouter::new()
        .api_route("/todos/{id}", get_with(show, show_docs))
        .api_route("/todos", get_with(list, |op| op.description("at most 100").response::<200, Json<Vec<Todo>>>()))
        //                                                                                ^^^ 200 certain
}

async fn show() -> impl IntoApiResponse {
    (StatusCode::NOT_FOUND, Json(None::<Todo>)).into_response()
//   ^^^^^^^^^^^^^^^^^^^^^ 404 certain http
}

fn show_docs(op: TransformOperation) -> TransformOperation {
    op.description("Get one todo.")
        .response::<200, Json<Todo>>()
        //          ^^^ 200 certain
        .response_with::<404, Json<Problem>, _>(|response| response.description("no such todo"))
        //               ^^^ 404 certain
        .response_with::<
            429,
//          ^^^ 429 certain
            (),
            _,
        >(|response| response.description("at most 300 a minute"))
        .default_response::<Json<Problem>>()
}
