use rouille::{Request, Response, router};

fn main() {
    rouille::start_server("0.0.0.0:443", move |request| {
        router!(request,
            (GET) (/) => { Response::redirect_302("/notes") },
            //             ^^^^^^^^^^^^^^^^^^^^^^ 302 certain rouille
            (GET) (/notes) => { Response::text("all notes") },
            (GET) (/notes/{id: u32}) => {
                if id > 500 { Response::empty_404() } else { Response::text(id.to_string()) }
                //            ^^^^^^^^^^^^^^^^^^^ 404 certain rouille
            },
            (DELETE) (/notes/{_id: u32}) => { Response::text("no").with_status_code(403) },
            //                                                                      ^^^ 403 certain
            _ => rouille::Response::empty_404()
            //   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 404 certain rouille
        )
    });
}

fn create(request: &Request) -> Response {
    let Some(body) = request.data() else { return Response::empty_400() };
    //                                            ^^^^^^^^^^^^^^^^^^^ 400 certain rouille
    if store(body, 512) {
        Response::text("made").with_status_code(201)
        //                                      ^^^ 201 certain
    } else {
        Response { status_code: 507, headers: vec![], data: rouille::ResponseBody::empty(), upgrade: None }
        //                      ^^^ 507 certain
    }
}

#[test]
fn refuses() {
    let response = create(&Request::fake_http("POST", "/notes/404", vec![], vec![]));
    assert_eq!(response.status_code, 400);
    //                               ^^^ 400 certain
    assert!(!response.is_success());
    //                ^^^^^^^^^^ class 2 likely
}
