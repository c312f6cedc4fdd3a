package com.example;

import jakarta.servlet.http.HttpServletResponse;

@Order(200)
class Lookalikes {
    static final int MINIMUM_PORT = 100;
    static final int PRIORITY = 404;

    @Size(min = 100, max = 404)
    String name;

    @Min(404)
    int pages;

    void sizes() {
        config.setMaxConnectionsPerRoute(413);
        new LinkedHashMap<>(404);
        ByteBuffer.allocate(128);
        PageRequest.of(0, 200);
        verify(log).warn("Slow: {} {} ({}ms)", "GET", "/x", 501L);
        if (port != 80 && port != 443) {
            retry(() -> post("/x"), 100, 200);
        }
        boolean hasMore = scanned == 500;
        Math.min(404, n);
    }

    void domain() {
        connectionStatus.setQueuedBytes(404);
        assertEquals(200, job.getEstimatedDuration());
        assertThat(r.getBody().getId()).isEqualTo(404);
        int exitCode = process.waitFor();
        if (exitCode == 143 || process.exitValue() == 404) {
            throw new JMSException("x", "123");
        }
        item.setValue("404");
        forResource("x", 644);
        cyan("106");
    }

    int getOrder() {
        return 404;
    }

    int[] bytes = {137, 200, 404, 7};

    void rpc() {
        run(JsonRpcResponse.error(200, data), new SoapResponse(200));
        run(new TooWideException("text", 300), levels.get("width").asInt() == 404);
    }
}
