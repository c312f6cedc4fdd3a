package com.example;

import io.javalin.Javalin;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.HttpException;

class Server {
    void routes(Router router) {
        router.get("/items").handler(ctx -> ctx.fail(503));
        //                                           ^^^ 503 certain
        router.get("/closed").handler(ctx -> ctx.fail(new HttpException(401)));
        //                                                              ^^^ 401 certain
        router.errorHandler(404, ctx -> ctx.response().setStatusCode(404).end("none"));
        //                  ^^^ 404 certain
        //                                                           ^^^ 404 certain
        vertx.setTimer(500, id -> {});
    }

    void javalin(Javalin app) {
        app.error(404, ctx -> ctx.result("none"));
        //        ^^^ 404 likely
        app.get("/", ctx -> ctx.status(204));
        //                             ^^^ 204 certain
        app.get("/own", ctx -> ctx.status(1000));
        //                                ^^^^ 1000 certain
        app.get("/own", ctx -> ctx.status(432).result("own"));
        //                                ^^^ 432 certain
        app.get("/own", ctx -> other.status(1000));
        before((request, response) -> halt(401, "no"));
        //                                 ^^^ 401 likely
        fail("no such item");
    }
}
