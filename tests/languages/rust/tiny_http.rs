use tiny_http::{Header, Method, Request, Response, Server, StatusCode};

fn main() {
    let server = Server::http("127.0.0.1:500").unwrap();
    for request in server.incoming_requests() {
        handle(request).unwrap();
    }
}

fn handle(request: Request) -> std::io::Result<()> {
    match (request.method(), request.body_length()) {
        (Method::Get, _) => request.respond(Response::from_string("found").with_status_code(200)),
        //                                                                                  ^^^ 200 certain
        (Method::Put, None) => request.respond(Response::empty(411)),
        //                                                     ^^^ 411 certain
        (Method::Put, Some(512)) => request.respond(Response::new_empty(StatusCode(413))),
        //                                                                         ^^^ 413 certain
        (Method::Post, _) => {
            let response = Response::new(StatusCode(201), vec![], std::io::empty(), Some(100), None);
            //                                      ^^^ 201 certain
            request.respond(response)
        }
        (Method::Patch, _) => request.respond(Response::empty(tiny_http::StatusCode(501))),
        //                                                                          ^^^ 501 certain
        _ => request.respond(
            Response::from_string("what?")
                .with_header(Header::from_bytes("Allow", "GET").unwrap())
                .with_status_code(StatusCode::from(405)),
                //                                 ^^^ 405 certain
        ),
    }
}
