package com.example;

import okhttp3.mockwebserver.MockResponse;
import retrofit2.Response;

class ClientTest {
    void answers() {
        server.enqueue(new MockResponse().setResponseCode(500));
        //                                                ^^^ 500 certain
        server.enqueue(new MockResponse.Builder().code(200).bodyDelay(200, MILLISECONDS).build());
        //                                             ^^^ 200 certain
        server.enqueue(builder().addHeader("a", "b").code(404).build());
        //                                                ^^^ 404 likely
        Response<String> missing = Response.error(404, body);
        //                                        ^^^ 404 certain
        assertThat(missing.code()).isEqualTo(404);
        //                                   ^^^ 404 likely
        if (missing.code() >= 400) {
        //                    ^^^ 400- likely
            throw new AssertionError();
        }
    }
}

class MoreClientTest {
    void answers() {
        server.enqueue(new MockResponse(200, headers, "text"));
        //                              ^^^ 200 certain
    }
}
