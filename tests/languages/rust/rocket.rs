#[macro_use]
extern crate rocket;

use rocket::{
    Build, Catcher, Request, Rocket,
    http::Status,
    local::blocking::Client,
    response::{self, Redirect, Responder, status},
    serde::json::{Json, Value, json},
};

#[catch(404)]
//      ^^^ 404 certain
fn not_found(request: &Request<'_>) -> Value {
    json!({ "status": 404, "reason": format!("nothing at {}", request.uri()) })
    //                ^^^ 404 certain
}

#[catch(500)]
//      ^^^ 500 certain
fn broken() -> &'static str {
    "sorry"
}

#[catch(default)]
fn other(status: Status, _request: &Request<'_>) -> String {
    status.to_string()
}

#[derive(Responder)]
enum Answer {
    #[response(status = 200, content_type = "json")]
    //                  ^^^ 200 certain
    Found(String),
    #[response(status = 404)]
    //                  ^^^ 404 certain
    Missing(String),
    #[response(
        content_type = "text/plain",
        status = 429,
        //       ^^^ 429 certain
    )]
    Slower(&'static str),
}

#[get("/<id>?<page>", rank = 200)]
fn show(id: u64, page: Option<usize>, notes: &Notes) -> Result<Json<Note>, Status> {
    if page.unwrap_or(100) > 500 {
        return Err(Status::BadRequest);
        //         ^^^^^^^^^^^^^^^^^^ 400 certain rocket
    }
    notes.get(id).map(Json).ok_or(Status::NotFound)
    //                            ^^^^^^^^^^^^^^^^ 404 certain rocket
}

#[post("/", data = "<note>")]
fn create(note: Json<Note>, notes: &Notes) -> status::Created<&'static str> {
    notes.add(note.into_inner());
    status::Created::new("/notes/201").body("made")
//  ^^^^^^^^^^^^^^^ 201 certain rocket-responders
}

#[get("/secret")]
fn secret() -> Result<&'static str, status::Custom<String>> {
    Err(status::Custom(Status::Unauthorized, "who are you?".into()))
    //                 ^^^^^^^^^^^^^^^^^^^^ 401 certain rocket
}

#[get("/gone")]
fn gone() -> (Status, &'static str) {
    (Status::Gone, "it was here")
//   ^^^^^^^^^^^^ 410 certain rocket
}

#[get("/old")]
fn old() -> Redirect {
    Redirect::to(uri!(gone))
//  ^^^^^^^^^^^^ 303 certain rocket-redirect
}

#[get("/mine")]
fn mine() -> Status {
    Status::new(299)
    //          ^^^ 299 certain rocket
}

fn lookup(n: u16) -> Option<Status> {
    Status::from_code(n).or(Status::from_code(503))
    //                                        ^^^ 503 certain rocket
}

fn typing_slip() -> Status {
    Status::NotFuond
//  ^^^^^^^^^^^^^^^^ unknown NotFuond certain rocket
}

fn catchers() -> Vec<Catcher> {
    vec![
        Catcher::new(404, missing),
        //           ^^^ 404 certain
        Catcher::new(
            422,
//          ^^^ 422 certain
            unprocessable,
        ),
        rocket::Catcher::new(405, method),
        //                   ^^^ 405 certain
    ]
}

#[launch]
fn rocket() -> Rocket<Build> {
    rocket::build().mount("/", routes![show, create]).register("/", catchers![not_found, broken, other])
}

#[test]
fn unknown_note() {
    let client = Client::tracked(rocket()).unwrap();
    let response = client.get("/999").dispatch();
    assert_eq!(response.status(), Status::NotFound);
    //                            ^^^^^^^^^^^^^^^^ 404 certain rocket
    assert_eq!(response.status().code, 404);
    //                                 ^^^ 404 certain
    assert!(response.status().code >= 400);
    //                                ^^^ 400- certain
    assert_eq!(response.status().class(), rocket::http::StatusClass::ClientError);
}
