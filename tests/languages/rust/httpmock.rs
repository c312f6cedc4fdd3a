use std::time::Duration;

use httpmock::{Method::POST, MockServer};

#[test]
fn mocks() {
    let server = MockServer::start();
    let found = server.mock(|when, then| {
        when.method("GET").path("/items/404").query_param("limit", "100");
        then.status(200).header("x-total", "300").body("ok").delay(Duration::from_millis(500));
        //          ^^^ 200 certain
    });
    let refused = server.mock(|when, then| {
        when.method(POST).path("/items");
        then.header("content-type", "text/plain")
            .status(403)
            //      ^^^ 403 certain
            .body("no");
    });
    let response = get(server.url("/items/404"));
    assert_eq!(response.status(), 200);
    //                            ^^^ 200 certain
    assert_eq!(found.calls(), 200);
    refused.assert_calls(403);
}
