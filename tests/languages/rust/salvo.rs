use salvo::{http::StatusError, oapi::extract::{JsonBody, PathParam}, prelude::*};

#[endpoint(
    tags("todos"),
    status_codes(200, 404, 500),
    //           ^^^ 200 certain
    //                ^^^ 404 certain
    //                     ^^^ 500 certain
    parameters(("limit" = usize, description = "at most 100")),
)]
async fn show(id: PathParam<u64>, res: &mut Response) -> Result<Json<Todo>, StatusError> {
    let todo = find(id.into_inner()).await.ok_or_else(StatusError::not_found)?;
    //                                                ^^^^^^^^^^^^^^^^^^^^^^ 404 certain salvo-statuserror
    if todo.owner != 100 {
        return Err(StatusError::forbidden().brief("not yours"));
        //         ^^^^^^^^^^^^^^^^^^^^^^ 403 certain salvo-statuserror
    }
    res.status_code(StatusCode::OK);
    //              ^^^^^^^^^^^^^^ 200 certain http
    Ok(Json(todo))
}

#[endpoint(status_codes(201, 409))]
//                      ^^^ 201 certain
//                           ^^^ 409 certain
async fn create(todo: JsonBody<Todo>, res: &mut Response) -> Result<StatusCode, StatusError> {
    if exists(&todo).await {
        res.status_code(StatusCode::CONFLICT);
        //              ^^^^^^^^^^^^^^^^^^^^ 409 certain http
        return Err(StatusError::conflict());
        //         ^^^^^^^^^^^^^^^^^^^^^ 409 certain salvo-statuserror
    }
    Ok(StatusCode::CREATED)
    // ^^^^^^^^^^^^^^^^^^^ 201 certain http
}

#[handler]
async fn old(res: &mut Response) {
    res.render(Redirect::permanent("/todos"));
    //         ^^^^^^^^^^^^^^^^^^^ 308 certain salvo-redirect
}

#[handler]
async fn answer(res: &mut Response) {
    res.status_code = Some(StatusCode::ACCEPTED);
    //                     ^^^^^^^^^^^^^^^^^^^^ 202 certain http
    res.stuff(StatusCode::BAD_REQUEST, "what?");
    //        ^^^^^^^^^^^^^^^^^^^^^^^ 400 certain http
}

#[tokio::main]
async fn main() {
    let router = Router::with_path("todos").get(show).post(create).hoop(max_size(512));
    Server::new(TcpListener::new("0.0.0.0:443").bind().await).serve(router).await;
}

#[tokio::test]
async fn missing() {
    let response = TestClient::get("http://127.0.0.1:8698/todos/404").send(&service()).await;
    assert_eq!(response.status_code, Some(StatusCode::NOT_FOUND));
    //                                    ^^^^^^^^^^^^^^^^^^^^^ 404 certain http
    assert_eq!(response.status_code.unwrap(), 404);
    //                                        ^^^ 404 certain
}
