use serde_json::json;
use utoipa::openapi::{ResponseBuilder, ResponsesBuilder, path::OperationBuilder};

fn document() -> serde_json::Value {
    json!({
        "openapi": "3.1.0",
        "paths": {
            "/notes/{id}": {
                "get": {
                    "parameters": [{ "name": "id", "schema": { "maximum": 500, "example": "404" } }],
                    "responses": {
                        "200": { "description": "found", "example": { "id": "300", "views": 200 } },
//                      ^^^^^ 200 certain
                        "404": { "description": "no such note" },
//                      ^^^^^ 404 certain
                        "default": { "description": "anything else" },
                    },
                },
            },
        },
    })
}

fn operation() -> OperationBuilder {
    OperationBuilder::new()
        .response("204", ResponseBuilder::new().description("gone"))
        //        ^^^^^ 204 certain
        .responses(ResponsesBuilder::new().response("409", ResponseBuilder::new().description("in use")).build())
        //                                          ^^^^^ 409 certain
}

fn by_hand(operation: &mut Operation) {
    operation.add_response("410", "gone");
    //                     ^^^^^ 410 certain
    operation.add_parameter("404", "a path");
}

#[test]
fn documented() {
    let api = document();
    assert_eq!(api["paths"]["/notes/{id}"]["get"]["responses"]["404"]["description"], "no such note");
    //                                                         ^^^^^ 404 certain
    assert_eq!(api["items"]["404"]["id"], "200");
}

fn register(operation: &mut Operation) {
    operation.responses.insert("200", Response::new("The notes"));
    //                         ^^^^^ 200 certain
    operation.parameters.insert("404", Parameter::new("id"));
}

fn listed(operation: Operation) -> Operation {
    operation.extend_responses([("200", Response::new("Okay")), ("404", Response::new("Gone"))])
    //                           ^^^^^ 200 certain
    //                                                           ^^^^^ 404 certain
}
