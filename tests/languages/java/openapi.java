package com.example;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.responses.ApiResponses;

interface Items {
    @ApiResponses({
        @ApiResponse(responseCode = "200", description = "the item"),
        //                          ^^^^^ 200 certain
        @ApiResponse(responseCode = "404", description = "no such item"),
        //                          ^^^^^ 404 certain
    })
    @Order(200)
    @Size(max = 404)
    Item show(long id);

    @io.swagger.annotations.ApiResponse(code = 409, message = "there is one")
    //                                         ^^^ 409 certain
    void create(Item item);

    default void describe(io.swagger.v3.oas.models.responses.ApiResponses responses) {
        responses.addApiResponse("401", new io.swagger.v3.oas.models.responses.ApiResponse());
        //                       ^^^^^ 401 certain
    }
}

class Customizer {
    void customize(Operation operation) {
        operation.getResponses().remove("200");
        //                              ^^^^^ 200 certain
        operation.getNames().remove("200");
    }
}
