//! Numbers that look like codes, and are none: nothing may be found in this file but what stands above carets.

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use http::{Response, StatusCode, header};

const FEDERATION_HTTP_FETCH_LIMIT: u32 = 100;
const STATUS_PAGE_SIZE: usize = 200;
const HTTP_PORT: u16 = 443;
const STATUS_TIMEOUT_MS: u64 = 500;
const MAX_STATUS_LENGTH: usize = 255;
const RESPONSE_BUFFER: usize = 512;

async fn times() {
    sleep(Duration::from_millis(500)).await;
    let fetch_response = timeout(Duration::from_millis(100), rx.next()).await;
    let response = client.get("/status").timeout(Duration::from_secs(300)).send().await;
    let status_interval = Duration::from_millis(200);
    assert_eq!(fetch_response.unwrap().elapsed().as_millis(), 404);
    response.retry_after(300).max_age(404);
    if elapsed_ms >= 200 || latency > 500 || year == 404 || age < 300 {}
    cache.set_ttl(404);
    let expires_at = now + 300;
    let http_date = Date { year: 304, day: 200 };
}

fn sizes(response: &[u8], width: u32) {
    read_body(response, 512);
    let channel = Channel::new(512);
    let buffer = vec![0; 500];
    let list: Vec<u16> = Vec::with_capacity(400);
    if response.len() > 404 || body.content_length() == Some(200) {}
    assert_eq!(response.len(), 404);
    assert_eq!(response.body().len(), 200);
    assert_eq!(response.status_history().len(), 200);
    let image = Image { width: 400, height: 200, quality: 100 };
    (Some(400), Some(200));
    for n in 100..500 {}
    (0..300).map(|n| n * 200).filter(|n| n % 100 == 0).take(404);
    items[404] = 100 + 200;
    let chunk = &body[100..404];
    let page = Page { offset: 300, limit: 100, total: 404 };
    request.header("content-length", 404).query("page", "404");
}

fn addresses() {
    ([127, 0, 0, 1], 303);
    Ipv4Addr::new(203, 0, 113, 9);
    IpAddr::from([198, 51, 100, 7]);
    if ip.octets()[0] == 198 || ip.octets() == [203, 0, 113, 200] {}
    let port = if https { 443 } else { 500 };
    url.port_or(443);
    match scheme {
        Some("https") => 443,
        Some("http") => 300,
        _ => 404,
    };
    PortFilter::new(443);
    "203.0.113.200:404".parse().unwrap();
}

fn headers() {
    MaxAge(200);
    ContentLength(404);
    FromTo(1, 100);
    Quality(500);
    assert_eq!(stale_if_error, Some(secs(120)));
    assert_eq!(range, Some((0, 499)));
    HeaderValue::from_static("404");
    assert_eq!(remaining, Some(999));
    assert_eq!(response.headers()["x-ratelimit-remaining"], "404");
    response.headers_mut().insert("retry-after", 300.into());
    builder.status(status).header(header::RETRY_AFTER, 429);
}

fn exits(output: Output, child: Child) {
    std::process::exit(130);
    exit(255);
    ExitCode::from(200);
    if output.status.code() == Some(101) || child.wait().unwrap().code() != Some(200) {}
    assert_eq!(output.status.code(), Some(404));
    let exit_status = 200;
    let status = command.status().unwrap();
    assert_eq!(status.code(), Some(200));
    match cmd.status().code() {
        Some(101) => {}
        Some(200) => {}
        _ => {}
    }
    let exit_code = child.wait();
    if exit_code == 300 || process_status == 404 || git_status() == 200 {}
}

fn errno(n: i32) -> &'static str {
    match n {
        104 => "ECONNRESET",
        110 => "ETIMEDOUT",
        111 => "ECONNREFUSED",
        _ => "?",
    }
}

fn other_protocols(smtp: Smtp, grpc: Grpc) {
    if smtp.code() == 250 || smtp_status == 354 || smtp.reply.code == 550 {}
    assert_eq!(ftp.read_response(226), 226);
    match sip_status { 180 => {} 486 => {} _ => {} }
    let close_code = 404_404;
    let grpc_status = 200;
    let rtsp = RtspStatus(454);
    if mysql_error_code == 200 || sqlite_status == 404 || errno == 500 {}
}

fn business(order: Order, shipment: Shipment) {
    order.status = 300;
    let order_status = 200;
    if payment.status == 404 || self.shipments[0].status == 300 || shipment.status_code == 200 {}
    let product_code = 404;
    let country_code = 500;
    let area_code = 404;
    let zip = ZipCode(404);
    let key_code = KeyCode(200);
    let user = User { id: 404, code: 100 };
    get_document(404);
    BuildId(303);
    issue(404);
    let score = 200;
    let percent = x * 5 / 100;
    if millis < 100 { "0" } else { "200" };
    let ratio = count / 100 == 2;
    let negative = -404;
    let battery_status = 100;
    let priority = Priority::new(200);
    let version = Version::new(200, 404, 500);
    let font = Font { weight: 400, size: 200 };
}

fn bytes() {
    match magic {
        [255, 216, 255, ..] => Some("jpeg"),
        [137, 80, 78, 71] => Some("png"),
        _ => None,
    };
    let key: [u8; 4] = [200, 201, 202, 204];
    let pixel = Rgb(200, 201, 204);
    let mask = 0x404;
    let float = 404.0 + 4.04e2;
    let fraction = 200.5;
}

#[utoipa::path(
    get,
    path = "/tasks/404",
    params(("limit" = usize, Query, example = 200, maximum = 404)),
    responses((status = 202, body = Task, example = json!({ "taskUid": 147, "status": "404 tasks", "code": "enqueued" }))),
    //                  ^^^ 202 certain
)]
async fn enqueue() {}

#[derive(ToSchema)]
struct Task {
    #[schema(example = 123, default = 400, maximum = 500)]
    uid: u32,
    #[max_length = 255]
    #[serde(default = "404")]
    name: String,
    #[validate(range(min = 100, max = 404))]
    status_count: u32,
}

#[tokio::test]
async fn bodies() {
    let response = get("/items/404").await;
    assert_eq!(response.status(), 200);
    //                            ^^^ 200 certain
    assert_eq!(response.text().await, "404");
    assert_eq!(response.json::<Value>().await, json!({ "offset": 404, "limit": 200, "id": "404" }));
    assert_eq!(response.json::<Items>().await.total, 404);
    let n = std::sync::Mutex::new(199);
    let item: Item = serde_json::from_str(r#"{ "id": 404, "size": "200" }"#).unwrap();
    assert_eq!(item.id, 404);
    assert_eq!(item.views, 200);
    assert_eq!(parse("\"x-example\": \"123\""), 123);
    templates.register("404", page);
    println!("status of item 404 after {} ms", 200);
    assert!(response.text().await.contains("404"), "page {}", 404);
    let retries = response.status().is_success_after(200);
}

fn data() {
    let expected: &[u8] = &[148, 204, 52, 4, 5, 214, 226, 165];
    assert_eq!(response.code(), [104, 109, 101, 51]);
    let dict = [123, 204, 415, 208, 426, 7, 404, 410, 9];
    table.put(410);
    table.put(404);
    table.put(345);
}

fn labels() {
    let bounds = [100, 199, 299, 399, 499, 599, 600];
    let buckets = histogram(&[100, 200, 300, 500]);
    set_status_bar_width(200);
    status_line.set_height(404);
    http_requests_total.inc_by(200);
    let http_version = 200;
}

fn rule(linter: Linter, code: &str) -> Option<Rule> {
    match (linter, code) {
        (Linter::Return, "504") => Some(Rule::Assign),
        (Linter::Return, "505") => Some(Rule::Else),
        (Linter::Bandit, "105") => Some(Rule::Password),
        _ => None,
    }
}
