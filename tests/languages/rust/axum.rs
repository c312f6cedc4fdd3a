use axum::{
    Json, Router,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use axum::response::NoContent;

pub fn router(store: Store) -> Router {
    Router::new()
        .route("/notes/{id}", get(show).delete(remove))
        .route("/old", get(|| async { Redirect::permanent("/notes") }))
        //                            ^^^^^^^^^^^^^^^^^^^ 308 certain axum-redirect
        .route("/health", get(|| async { StatusCode::OK }))
        //                               ^^^^^^^^^^^^^^ 200 certain http
        .fallback(|| async { (StatusCode::NOT_FOUND, "no such page") })
        //                    ^^^^^^^^^^^^^^^^^^^^^ 404 certain http
        .with_state(store)
}

async fn show(State(store): State<Store>, Path(id): Path<u64>) -> Result<Json<Note>, (StatusCode, String)> {
    let note = store.find(id).await.map_err(|error| (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()))?;
    //                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 500 certain http
    note.map(Json).ok_or_else(|| (StatusCode::NOT_FOUND, format!("note {id}")))
    //                            ^^^^^^^^^^^^^^^^^^^^^ 404 certain http
}

async fn remove(State(store): State<Store>, Path(id): Path<u64>) -> Result<NoContent, StatusCode> {
    if !store.remove(id).await {
        return Err(StatusCode::GONE);
        //         ^^^^^^^^^^^^^^^^ 410 certain http
    }
    Ok(NoContent)
    // ^^^^^^^^^ 204 certain axum-responders
}

async fn create(State(store): State<Store>, Json(note): Json<Note>) -> impl IntoResponse {
    let id = store.insert(note).await;
    (StatusCode::CREATED, [("x-note-id", id.to_string())], Json(id))
//   ^^^^^^^^^^^^^^^^^^^ 201 certain http
}

async fn login() -> Redirect {
    Redirect::to("/")
//  ^^^^^^^^^^^^ 303 certain axum-redirect
}

struct AppError(anyhow::Error);

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        let status = if self.0.is::<Missing>() {
            axum::http::StatusCode::NOT_FOUND
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 404 certain http
        } else {
            axum::http::StatusCode::from_u16(422).unwrap()
            //                               ^^^ 422 certain http
        };
        (status, self.0.to_string()).into_response()
    }
}

#[tokio::test]
async fn missing_note() {
    let app = router(Store::default());
    let response = app.oneshot(request("/notes/100")).await.unwrap();
    assert_eq!(response.status(), StatusCode::NOT_FOUND);
    //                            ^^^^^^^^^^^^^^^^^^^^^ 404 certain http
    assert_eq!(response.status(), 404);
    //                            ^^^ 404 certain
    assert_eq!(response.into_body().collect().await.unwrap().len(), 204);
}
