use trillium::{Conn, KnownHeaderName, Status};
use trillium_router::Router;

async fn teapot(conn: Conn) -> Conn {
    conn.with_status(418).with_body("short and stout").halt()
    //               ^^^ 418 certain
}

async fn show(mut conn: Conn) -> Conn {
    let Some(id) = conn.param("id").and_then(|id| id.parse::<u32>().ok()) else {
        return conn.with_status(Status::BadRequest).halt();
        //                      ^^^^^^^^^^^^^^^^^^ 400 certain trillium
    };
    if id > 500 {
        conn.set_status(404);
        //              ^^^ 404 certain
        return conn;
    }
    conn.set_status(Status::Ok);
    //              ^^^^^^^^^^ 200 certain trillium
    conn.with_response_header(KnownHeaderName::Age, "120").ok("found")
}

async fn after(conn: Conn) -> Conn {
    match conn.status() {
        Some(Status::NotFound) => conn.with_body("nothing"),
        //   ^^^^^^^^^^^^^^^^ 404 certain trillium
        Some(status) if status.is_server_error() => conn.with_status(trillium::Status::BadGateway),
        //                     ^^^^^^^^^^^^^^^ class 5 certain
        //                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 502 certain trillium
        _ => conn,
    }
}

fn main() {
    trillium_smol::config().with_port(443).run(Router::new().get("/teapot", teapot).get("/items/:id", show));
}

#[test]
fn statuses() {
    use trillium_testing::prelude::*;
    let mut conn = get("/teapot").on(&teapot);
    assert_eq!(conn.status(), Some(Status::ImATeapot));
    //                             ^^^^^^^^^^^^^^^^^ 418 certain trillium
    assert_status!(conn, 418);
    //                   ^^^ 418 certain
    assert_status!(conn, Status::ImATeapot);
    //                   ^^^^^^^^^^^^^^^^^ 418 certain trillium
    assert_response!(conn, Status::ImATeapot, "short and stout");
    //                     ^^^^^^^^^^^^^^^^^ 418 certain trillium
    assert_response!(get("/items/999").on(&show), 404, "");
    //                                            ^^^ 404 certain
}
