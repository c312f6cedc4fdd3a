use std::time::Duration;

use reqwest::{Client, Response, StatusCode};

async fn fetch(client: &Client, id: u32) -> anyhow::Result<Option<String>> {
    let response = client.get(format!("https://example.org/{id}")).timeout(Duration::from_secs(300)).send().await?;
    match response.status() {
        StatusCode::OK => Ok(Some(response.text().await?)),
//      ^^^^^^^^^^^^^^ 200 certain http
        StatusCode::NOT_FOUND | StatusCode::GONE => Ok(None),
//      ^^^^^^^^^^^^^^^^^^^^^ 404 certain http
        //                      ^^^^^^^^^^^^^^^^ 410 certain http
        status if status.is_server_error() => anyhow::bail!("try again later: {status}"),
        //               ^^^^^^^^^^^^^^^ class 5 certain
        status => anyhow::bail!("unexpected {status}"),
    }
}

fn is_missing(error: &reqwest::Error) -> bool {
    error.status() == Some(StatusCode::NOT_FOUND) || error.status() == Some(reqwest::StatusCode::GONE)
    //                     ^^^^^^^^^^^^^^^^^^^^^ 404 certain http
    //                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^ 410 certain http
}

fn is_limited(error: &reqwest::Error) -> bool {
    matches!(error.status(), Some(StatusCode::TOO_MANY_REQUESTS) | Some(StatusCode::SERVICE_UNAVAILABLE))
    //                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 429 certain http
    //                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 503 certain http
        || error.status().is_some_and(|s| s == StatusCode::REQUEST_TIMEOUT)
        //                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ 408 certain http
        || error.status().map(|s| s.as_u16()) == Some(425)
        //                                            ^^^ 425 certain
}

async fn retry(client: &Client, url: &str) -> reqwest::Result<Response> {
    for attempt in 0..100 {
        let response = client.get(url).send().await?;
        if response.status().is_success() || response.status().is_client_error() {
        //                   ^^^^^^^^^^ class 2 certain
        //                                                     ^^^^^^^^^^^^^^^ class 4 certain
            return response.error_for_status();
        }
        let status = response.status().as_u16();
        if status == 501 || (status / 100 == 5 && attempt > 3) {
        //           ^^^ 501 certain
        //                                   ^ class 5 certain
            break;
        }
        tokio::time::sleep(Duration::from_millis(200 * attempt)).await;
    }
    client.get(url).send().await
}
