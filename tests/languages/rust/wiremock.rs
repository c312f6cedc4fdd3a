use wiremock::{
    Mock, MockServer, ResponseTemplate,
    matchers::{method, path, query_param},
};

#[tokio::test]
async fn mocks() {
    let server = MockServer::start().await;
    Mock::given(method("GET"))
        .and(path("/status/404"))
        .and(query_param("limit", "100"))
        .respond_with(ResponseTemplate::new(200).set_delay(std::time::Duration::from_millis(300)))
        //                                  ^^^ 200 certain
        .expect(200)
        .mount(&server)
        .await;
    Mock::given(method("POST"))
        .respond_with(
            ResponseTemplate::new(503)
            //                    ^^^ 503 certain
                .insert_header("Retry-After", "120")
                .set_body_string("503 bottles"),
        )
        .up_to_n_times(2)
        .with_priority(200)
        .mount(&server)
        .await;
    Mock::given(method("PUT"))
        .respond_with(wiremock::ResponseTemplate::new(
            http::StatusCode::CONFLICT,
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^ 409 certain http
        ))
        .mount(&server)
        .await;
    let template = ResponseTemplate::new(
        // not the usual one
        410,
//      ^^^ 410 certain
    );
    let response = fetch(server.uri()).await;
    assert_eq!(response.status(), 200);
    //                            ^^^ 200 certain
    assert_eq!(server.received_requests().await.unwrap().len(), 204);
}
