use std::convert::Infallible;

use warp::{Filter, Rejection, Reply, http::StatusCode, reject, reply};

pub fn routes(store: Store) -> impl Filter<Extract = impl Reply, Error = Infallible> + Clone {
    warp::path!("items" / u64)
        .and(warp::get())
        .and_then(move |id| show(store.clone(), id))
        .or(warp::path("old").map(|| warp::redirect::found(warp::http::Uri::from_static("/items"))))
        //                           ^^^^^^^^^^^^^^^^^^^^^ 302 certain warp-redirect
        .recover(recover)
}

async fn show(store: Store, id: u64) -> Result<impl Reply, Rejection> {
    match store.get(id) {
        Some(item) => Ok(reply::with_status(reply::json(&item), StatusCode::OK)),
        //                                                      ^^^^^^^^^^^^^^ 200 certain http
        None => Err(reject::not_found()),
    }
}

async fn recover(error: Rejection) -> Result<impl Reply, Infallible> {
    let (code, message) = if error.is_not_found() {
        (StatusCode::NOT_FOUND, "nothing here")
//       ^^^^^^^^^^^^^^^^^^^^^ 404 certain http
    } else if error.find::<reject::PayloadTooLarge>().is_some() {
        (StatusCode::PAYLOAD_TOO_LARGE, "too big")
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 413 certain http
    } else {
        (warp::http::StatusCode::INTERNAL_SERVER_ERROR, "broken")
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 500 certain http
    };
    Ok(warp::reply::with_status(warp::reply::json(&message), code))
}

fn empty() -> impl Reply {
    warp::reply::with_status(
        warp::reply(),
        StatusCode::NO_CONTENT,
//      ^^^^^^^^^^^^^^^^^^^^^^ 204 certain http
    )
}

fn built() -> warp::reply::Response {
    warp::http::Response::builder().status(202).body("queued".into()).unwrap()
    //                                     ^^^ 202 certain
}

#[tokio::test]
async fn missing_item() {
    let response = warp::test::request().path("/items/404").reply(&routes(Store::default())).await;
    assert_eq!(response.status(), 404);
    //                            ^^^ 404 certain
    assert_eq!(response.status(), StatusCode::NOT_FOUND);
    //                            ^^^^^^^^^^^^^^^^^^^^^ 404 certain http
    assert_eq!(response.body().len(), 404);
}
