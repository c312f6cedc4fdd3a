use std::{convert::Infallible, net::SocketAddr};

use http_body_util::Full;
use hyper::{Method, Request, Response, StatusCode, body::{Bytes, Incoming}};

async fn handle(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let response = match (request.method(), request.uri().path()) {
        (&Method::GET, "/") => Response::new(Full::from("hello")),
        (&Method::POST, "/jobs") => accepted(request).await,
        (&Method::GET, "/teapot") => Response::builder().status(418).body(Full::default()).unwrap(),
        //                                                      ^^^ 418 certain
        (_, "/") => Response::builder()
            .header(hyper::header::ALLOW, "GET")
            .status(StatusCode::METHOD_NOT_ALLOWED)
            //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 405 certain http
            .body(Full::default())
            .unwrap(),
        _ => {
            let mut missing = Response::new(Full::default());
            *missing.status_mut() = hyper::StatusCode::NOT_FOUND;
            //                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 404 certain http
            missing
        }
    };
    Ok(response)
}

async fn accepted(request: Request<Incoming>) -> Response<Full<Bytes>> {
    let mut builder = Response::builder();
    builder = builder.status(202);
    //                       ^^^ 202 certain
    if request.body().size_hint().upper().is_none_or(|size| size > 512) {
        builder = builder.status(411);
        //                       ^^^ 411 certain
    }
    builder.body(Full::default()).unwrap()
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let address = SocketAddr::from(([127, 0, 0, 1], 300));
    let listener = tokio::net::TcpListener::bind(address).await?;
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    let upstream = send(address).await?;
    anyhow::ensure!(upstream.status() == StatusCode::OK, "upstream said {}", upstream.status());
    //                                   ^^^^^^^^^^^^^^ 200 certain http
    if upstream.status() >= StatusCode::BAD_REQUEST || upstream.status().as_u16() >= 500 {
    //                      ^^^^^^^^^^^^^^^^^^^^^^^ 400 certain http
    //                                                                               ^^^ 500- certain
        anyhow::bail!("{}", upstream.status());
    }
    Ok(())
}
