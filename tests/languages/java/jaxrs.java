package com.example;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/items")
public class ItemResource {
    @GET
    @ResponseStatus(201)
    //              ^^^ 201 certain
    public Response show(@PathParam("id") long id) {
        if (id == 0) {
            throw new WebApplicationException("no id", 400);
            //                                         ^^^ 400 certain
        }
        if (id > 404) {
            throw new NotFoundException("no such item");
            //        ^^^^^^^^^^^^^^^^^ 404 certain jaxrs-exceptions
        }
        if (store.isClosed()) {
            return Response.status(503).build();
            //                     ^^^ 503 certain
        }
        return Response.status(Response.Status.OK).entity(store.get(id)).build();
        //                     ^^^^^^^^^^^^^^^^^^ 200 certain jaxrs
    }

    public void fetch(Response response) {
        try {
            if (response.getStatus() == Response.Status.GONE.getStatusCode()) {
            //                          ^^^^^^^^^^^^^^^^^^^^ 410 certain jaxrs
                throw new IllegalStateException();
            }
        } catch (NotFoundException | WebApplicationException e) {
        //       ^^^^^^^^^^^^^^^^^ 404 certain jaxrs-exceptions
            log(NotFoundException.class);
            //  ^^^^^^^^^^^^^^^^^ 404 certain jaxrs-exceptions
        }
    }
}
