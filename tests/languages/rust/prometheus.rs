use prometheus::{HistogramVec, IntCounterVec, histogram_opts, opts};

fn observe(requests: &IntCounterVec, seconds: &HistogramVec, response: &Response) {
    requests.with_label_values(&["GET", "/items", "200"]).inc();
    //                                            ^^^^^ 200 likely
    requests.with_label_values(&["POST", response.path(), "409"]).inc_by(100);
    //                                                    ^^^^^ 409 likely
    requests.with_label_values(&["GET", "/404", response.status().as_str()]).inc();
    seconds.with_label_values(&["GET"]).observe(0.200);
    if response.status() == 503 {
    //                      ^^^ 503 certain
        requests.reset();
    }
}

fn buckets() -> HistogramVec {
    let opts = histogram_opts!("http_seconds", "duration of a request", vec![100.0, 200.0, 500.0]);
    HistogramVec::new(opts, &["method", "status"]).unwrap()
}
