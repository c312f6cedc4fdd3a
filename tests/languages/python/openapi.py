SPEC = {
    "openapi": "3.1.0",
    "paths": {
        "/pets/{id}": {
            "get": {
                "parameters": [{"name": "limit", "schema": {"maximum": 100}}],
                "responses": {
                    "200": {"description": "The pet"},
#                   ^^^^^ 200 certain
                    404: {"description": "No such pet"},
#                   ^^^ 404 certain
                    "default": {"description": "Anything else"},
                },
            },
        },
    },
}


@extend_schema(responses={201: PetSerializer, 409: None})
#                         ^^^ 201 certain
#                                             ^^^ 409 certain
def create(request):
    error_responses = {403: Denied, 418: Teapot}
    #                  ^^^ 403 likely
    #                               ^^^ 418 certain
    return error_responses


def test_schema(schema):
    operation = schema["paths"]["/pets/{id}"]["get"]
    assert operation["responses"]["200"]["description"] == "The pet"
    #                             ^^^^^ 200 certain
    assert "404" in operation["responses"]
    #      ^^^^^ 404 certain
    responses = operation["responses"]
    assert responses["422"]["description"]
    #                ^^^^^ 422 certain


batch_response_schemas = {
    "200": BatchResponse(),
#   ^^^^^ 200 likely
    "400": ErrorResponse(),
#   ^^^^^ 400 likely
}
