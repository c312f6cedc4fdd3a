//! Orders over HTTP.

use std::collections::HashMap;

use http::{Response, StatusCode};

/// What was ordered, by number.
pub type Orders = HashMap<u64, String>;

/// How many clients may wait at once.
const ROOM: usize = 400;

/// `GET /orders/{id}`
pub fn show(orders: &Orders, id: u64) -> http::Result<Response<String>> {
    let Some(order) = orders.get(&id) else {
        return Response::builder().status(404).body(String::new());
    };
    Response::builder().status(StatusCode::OK).body(order.clone())
}

/// `DELETE /orders/{id}`
pub fn remove(orders: &mut Orders, id: u64) -> StatusCode {
    match orders.remove(&id) {
        Some(_) => StatusCode::NO_CONTENT,
        None => StatusCode::NOT_FOUND,
    }
}

/// Whether one more client may come in.
pub fn admit(waiting: usize) -> Result<(), StatusCode> {
    if waiting >= ROOM {
        return Err(StatusCode::SERVICE_UNAVAILABLE);
    }
    Ok(())
}
