use mockito::{Matcher, Server};

#[test]
fn mocks() {
    let mut server = Server::new();
    let found = server
        .mock("GET", "/items/200")
        .match_query(Matcher::UrlEncoded("limit".into(), "100".into()))
        .with_status(200)
        //           ^^^ 200 certain
        .with_header("content-length", "512")
        .with_body("ok")
        .expect(300)
        .create();
    let missing = server.mock("GET", Matcher::Any).with_status(404).create();
    //                                                         ^^^ 404 certain
    let odd = server.mock("DELETE", "/items/1").with_status(420).expect_at_least(100).create();
    //                                                      ^^^ 420 certain
    let response = ureq::get(&format!("{}/items/200", server.url())).call().unwrap();
    assert_eq!(response.status(), 200);
    //                            ^^^ 200 certain
    found.assert();
}
