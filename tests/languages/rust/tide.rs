use tide::{Error, Redirect, Request, Response, StatusCode, http::mime};

async fn show(request: Request<State>) -> tide::Result {
    let id: u32 = request.param("id")?.parse().map_err(|error| Error::new(StatusCode::BadRequest, error))?;
    //                                                                    ^^^^^^^^^^^^^^^^^^^^^^ 400 certain http-types
    let Some(animal) = request.state().get(id) else {
        return Err(Error::from_str(404, "no such animal"));
        //                         ^^^ 404 certain
    };
    if animal.is_shy() {
        return Err(tide::Error::from_str(StatusCode::Forbidden, "it is shy"));
        //                               ^^^^^^^^^^^^^^^^^^^^^ 403 certain http-types
    }
    Ok(Response::builder(200).body(animal.to_string()).content_type(mime::PLAIN).build())
    //                   ^^^ 200 certain
}

async fn create(mut request: Request<State>) -> tide::Result<Response> {
    let animal: Animal = request.body_json().await?;
    let mut response = Response::new(201);
    //                               ^^^ 201 certain
    if request.state().contains(&animal) {
        response.set_status(409);
        //                  ^^^ 409 certain
    }
    response.insert_header("x-quota", "100");
    Ok(response)
}

async fn remove(_request: Request<State>) -> tide::Result {
    let response = tide::Response::new(StatusCode::NoContent);
    //                                 ^^^^^^^^^^^^^^^^^^^^^ 204 certain http-types
    Ok(response)
}

fn checked(n: u16) -> tide::Result<StatusCode> {
    Ok(StatusCode::try_from(507)?)
    //                      ^^^ 507 certain http-types
}

fn typing_slip() -> StatusCode {
    StatusCode::Forbiden
//  ^^^^^^^^^^^^^^^^^^^^ unknown Forbiden certain http-types
}

async fn weather() -> surf::Result<String> {
    let mut response = surf::get("https://example.org/weather").await?;
    if response.status() == surf::StatusCode::TooManyRequests || response.status() == 503 {
    //                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 429 certain http-types
    //                                                                                ^^^ 503 certain
        return Ok("later".into());
    }
    if response.status().is_success() { response.body_string().await } else { Err(surf::Error::from_str(502, "bad")) }
    //                   ^^^^^^^^^^ class 2 certain
    //                                                                                                  ^^^ 502 certain
}

#[async_std::main]
async fn main() -> tide::Result<()> {
    let mut app = tide::with_state(State::with_capacity(300));
    app.at("/animals/:id").get(show);
    app.at("/old").get(Redirect::permanent("/animals"));
    //                 ^^^^^^^^^^^^^^^^^^^ 308 certain tide-redirect
    app.listen("127.0.0.1:444").await?;
    Ok(())
}
