package com.example;

import static java.net.HttpURLConnection.*;
import static jakarta.servlet.http.HttpServletResponse.SC_CONFLICT;

import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.*;

class Imports {
    int[] codes = {HTTP_NOT_FOUND, SC_CONFLICT};
    //             ^^^^^^^^^^^^^^ 404 certain httpurlconnection
    //                             ^^^^^^^^^^^ 409 certain servlet

    boolean compare(int code, HttpStatus status) {
        return code == HTTP_GONE || status == HttpStatus.NOT_FOUND || status == Status.OK;
        //             ^^^^^^^^^ 410 certain httpurlconnection
        //                                    ^^^^^^^^^^^^^^^^^^^^ 404 certain javalin
        //                                                                      ^^^^^^^^^ 200 certain jaxrs
    }

    void full() {
        respond(org.apache.hc.core5.http.HttpStatus.SC_TOO_MANY_REQUESTS);
        //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 429 certain httpcore5
        respond(org.eclipse.jetty.http.HttpStatus.NOT_FOUND_404);
        //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 404 certain jetty
        throw new ForbiddenException();
        //        ^^^^^^^^^^^^^^^^^^ 403 certain jaxrs-exceptions
    }

    void raise() {
        throw new NotFoundResponse();
        //        ^^^^^^^^^^^^^^^^ 404 certain javalin-responses
    }

    boolean hidden(int HTTP_GONE, Other HttpStatus) {
        return HTTP_GONE == 1 || HttpStatus.NOT_FOUND == 2;
    }
}

class Netty {
    void later() {
        respond(HttpResponseStatus.BAD_GATEWAY);
        //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 502 likely netty
    }

    enum Status { OK }
}
