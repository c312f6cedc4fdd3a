use axum_test::{TestResponse, TestServer, http::StatusCode};
use serde_json::json;

#[tokio::test]
async fn notes() {
    let server = TestServer::new(router()).unwrap();
    let response = server.get("/notes/404").add_query_param("limit", 100).await;
    response.assert_status(StatusCode::OK);
    //                     ^^^^^^^^^^^^^^ 200 certain http
    response.assert_status_ok();
    //       ^^^^^^^^^^^^^^^^ 200 certain axum-test
    response.assert_json(&json!({ "id": 404, "views": 200 }));

    server.get("/notes/999").await.assert_status_not_found();
    //                             ^^^^^^^^^^^^^^^^^^^^^^^ 404 certain axum-test
    server.post("/notes").json(&json!({ "size": 512 })).await.assert_status(StatusCode::CREATED);
    //                                                                      ^^^^^^^^^^^^^^^^^^^ 201 certain http
    server
        .delete("/notes/1")
        .expect_failure()
        .await
        .assert_not_status(StatusCode::NO_CONTENT);
        //                 ^^^^^^^^^^^^^^^^^^^^^^ 204 certain http
    assert_eq!(response.status_code(), 200);
    //                                 ^^^ 200 certain
    response.assert_status_in_range(200..=299);
    //                              ^^^^^^^^^ 200-299 certain
    response.assert_status_success();
}
