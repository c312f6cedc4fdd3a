package com.example;

import java.net.HttpURLConnection;
import java.util.List;
import java.util.Map;

class Shapes {
    static final int NOT_FOUND = 404;
    //                           ^^^ 404 certain
    private int status = 200;
    //                   ^^^ 200 certain

    enum Answer {
        GONE(410, "Gone"),
        //   ^^^ 410 certain
        LATER(503, "Try again");
        //    ^^^ 503 certain

        private final int status;

        Answer(int status, String text) {
            this.status = status;
        }
    }

    enum Kind {
        NOT_ACCEPTABLE(406)
        //             ^^^ 406 certain
    }

    record Problem(String title, int status) {}

    @interface Answers {
        int status() default 200;
        //                   ^^^ 200 certain
    }

    static class MissingException extends ApiException {
        MissingException() {
            super(404, "none");
            //    ^^^ 404 likely
        }
    }

    static class BadRequestError extends ApiError {
        BadRequestError() {
            super("bad", 400);
            //           ^^^ 400 certain
        }
    }

    static class HttpException extends ApiError {
        HttpException() {
            super("bad", 422);
            //           ^^^ 422 likely
        }
    }

    int getStatusCode() {
        return missing ? 404 : 200;
        //               ^^^ 404 certain
        //                     ^^^ 200 certain
    }

    boolean compare(HttpURLConnection connection, HttpResponse<String> response, int code) throws Exception {
        if (connection.getResponseCode() == HttpURLConnection.HTTP_OK || 404 != response.statusCode()) {
        //                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ 200 certain httpurlconnection
        //                                                               ^^^ 404 certain
            return true;
        }
        if (response.statusCode() >= 400 && 499 >= response.statusCode()) {
        //                           ^^^ 400- certain
        //                                  ^^^ -499 certain
            return false;
        }
        if (code >= 200 && code < 300) {
        //          ^^^ 200- likely
        //                        ^^^ -299 likely
            return true;
        }
        switch (response.statusCode()) {
            case 301:
            //   ^^^ 301 certain
            case 302:
            //   ^^^ 302 certain
                return follow();
            default:
        }
        switch (response.statusCode() / 100) {
            case 5:
            //   ^ class 5 certain
                return false;
        }
        int kind = switch (status) {
            case 404, 410 -> 1;
            //   ^^^ 404 certain
            //        ^^^ 410 certain
            default -> 0;
        };
        if (response.statusCode() / 100 == 2 || (response.statusCode() / 100) == 3) {
        //                                 ^ class 2 certain
        //                                                                       ^ class 3 certain
            return true;
        }
        return List.of(200, 404).contains(status) || "404".equals(statusText) || statusText.equals("500");
        //             ^^^ 200 certain
        //                  ^^^ 404 certain
        //                                           ^^^^^ 404 certain
        //                                                                                         ^^^^^ 500 likely
    }

    void assign() {
        int status = 404;
        //           ^^^ 404 certain
        this.status = 503;
        //            ^^^ 503 certain
        for (int code : List.of(401, 403)) {
        //                      ^^^ 401 likely
        //                           ^^^ 403 likely
            log(code);
        }
        for (int retryStatus : new int[] {429, 503}) {
        //                                ^^^ 429 certain
        //                                     ^^^ 503 certain
            log(retryStatus);
        }
        statuses.add(502);
        //           ^^^ 502 likely
        STATUS_TEXTS.get(404);
        //               ^^^ 404 likely
    }

    void answers() {
        setStatus(200);
        //        ^^^ 200 certain
        checkStatus(response, 302);
        //                    ^^^ 302 likely
        new HttpException(401, error);
        //                ^^^ 401 likely
        new Problem("gone", 410);
        //                  ^^^ 410 certain
        answer("x", 409);
        //          ^^^ 409 certain
        fail("Not Found", 404);
        //                ^^^ 404 certain
        fail(404, "Not Found");
        //   ^^^ 404 certain
        json.put("status", 404);
        //                 ^^^ 404 certain
        json.put("status", "500");
        //                 ^^^^^ 500 certain
        body.contains("404");
    }

    void answer(String title, int status) {}

    @Answer(status = 204)
    //               ^^^ 204 certain
    void asserts() {
        assertEquals(404, response.getStatus());
        //           ^^^ 404 certain
        assertEquals(response.statusCode(), 200, "fine");
        //                                  ^^^ 200 certain
        assertThat(response.statusCode(), is(404));
        //                                   ^^^ 404 certain
        assertThat(response.statusCode()).isEqualTo(200);
        //                                          ^^^ 200 certain
        assertThat(response.statusCode()).as("status").isIn(200, 204);
        //                                                  ^^^ 200 certain
        //                                                       ^^^ 204 certain
        when(response.getStatusCode()).thenReturn(500);
        //                                        ^^^ 500 certain
        client.get("/").jsonPath("$.status").isEqualTo(404);
        //                                             ^^^ 404 certain
        given().when().get("/").then().statusCode(200);
        //                                        ^^^ 200 certain
        stubFor(get("/").willReturn(aResponse().withStatus(503).withFixedDelay(500)));
        //                                                 ^^^ 503 certain
    }

    Object[][] rows = {
        {"GET", new Object[] {404, "Not Found"}},
        //                    ^^^ 404 certain
        {"Gone", 410},
        //       ^^^ 410 certain
    };

    int[][] table = {{1, 200}, {2, 404}};
    //                   ^^^ 200 likely
    //                             ^^^ 404 likely

    static final int NOT_FOUND_CODE = 404;
    //                                ^^^ 404 certain
    static final int OK_CODE = 200;
    //                         ^^^ 200 certain
    static final int CLIENT_CLOSED_REQUEST = 499;
    //                                       ^^^ 499 likely

    void bounds() {
        expect().statusCode(greaterThanOrEqualTo(400));
        //                                       ^^^ 400- certain
        expect().statusCode(allOf(greaterThanOrEqualTo(200), lessThan(300)));
        //                                             ^^^ 200- certain
        //                                                            ^^^ -299 certain
        assertThat(answer.getStatus(), lessThan(500));
        //                                      ^^^ -499 certain
        expect().width(greaterThan(300));
        assertThat(answer).extracting(Response::getStatus).isEqualTo(404);
        //                                                           ^^^ 404 certain
        assertThat(answer).returns(200, Response::getStatus);
        //                         ^^^ 200 certain
        assertThat(json.get("status").asInt()).isEqualTo(200);
        //                                               ^^^ 200 likely
        assertThat(json.get("width").asInt()).isEqualTo(200);
        assertThat(widths.get(status)).isEqualTo(200);
        assertEquals("200", answer.getCode());
        //           ^^^^^ 200 likely
        server.enqueue(answer.setStatus("HTTP/1.1 " + 200));
        //                                            ^^^ 200 certain
        throw new QuotaException("text", 423);
        //                               ^^^ 423 likely
    }

    static class Unauthorized extends ClientException {
        Unauthorized(String message) {
            super(401, message);
            //    ^^^ 401 certain
        }
    }

    enum Answer {
        NOT_FOUND(404, "a"), GONE(410, "b"), LOST(400, "c");
        //        ^^^ 404 certain
        //                        ^^^ 410 certain
        //                                        ^^^ 400 certain
    }

    void made() {
        run(createResponse(200));
        //                 ^^^ 200 likely
        run(createArea(200));
        run(new MockClientHttpResponse(new byte[0], 500));
        //                                          ^^^ 500 likely
        run(new MockClientHttpRequest(new byte[0], 500));
        when(answer.getCode()).thenReturn(200);
        //                                ^^^ 200 likely
        run(builder.code(500), builder.width(500));
        //               ^^^ 500 likely
    }

    void answers() {
        run(new ErrorResponse(400, "text"), new ApiResponse<>(200, body), new ErrorArea(400, 200));
        //                    ^^^ 400 likely
        //                                                    ^^^ 200 likely
        run(SimpleHttpResponse.create(400), ResponseBuilder.of(200), Area.of(200));
        //                            ^^^ 400 likely
        //                                                     ^^^ 200 likely
        response.setCode(200);
        //               ^^^ 200 likely
        area.setCode(100);
    }
}
