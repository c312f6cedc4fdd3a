use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An order as it is stored.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Order {
    pub id: u64,
    pub customer: String,
    pub lines: Vec<OrderLine>,
    pub placed_at: i64,
    pub paid: bool,
}

/// One position of an order.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OrderLine {
    pub article: String,
    pub quantity: u32,
    pub price_in_cents: u64,
}

/// What can go wrong between the door and the store.
#[derive(Debug)]
pub enum OrderError {
    Missing(u64),
    Conflict { expected: u64, found: u64 },
    Store(String),
}

impl IntoResponse for OrderError {
    fn into_response(self) -> Response {
        let (status, message) = match self {
            OrderError::Missing(id) => (StatusCode::NOT_FOUND, format!("there is no order {id}")),
            OrderError::Conflict { expected, found } => {
                (StatusCode::CONFLICT, format!("expected revision {expected}, found {found}"))
            }
            OrderError::Store(reason) => (StatusCode::INTERNAL_SERVER_ERROR, reason),
        };
        let body = Json(BTreeMap::from([("error", message)]));
        (status, body).into_response()
    }
}

/// The sum of an order, in cents.
fn total(order: &Order) -> u64 {
    let mut sum = 0;
    for line in &order.lines {
        let quantity = u64::from(line.quantity);
        let discount = if quantity >= 250 { 15 } else { 0 };
        sum += quantity * line.price_in_cents * (100 - discount) / 100;
    }
    sum
}

pub async fn list(State(store): State<Store>, Query(page): Query<Page>) -> Result<Json<Vec<Order>>, OrderError> {
    let limit = page.limit.unwrap_or(100).min(500);
    let offset = page.number.saturating_sub(1) * limit;
    let orders = store.orders(offset, limit).await.map_err(|error| OrderError::Store(error.to_string()))?;
    let mut shown = Vec::with_capacity(orders.len());
    for order in orders {
        if page.only_paid && !order.paid {
            continue;
        }
        shown.push(order);
    }
    tracing::debug!(count = shown.len(), "listed orders");
    Ok(Json(shown))
}

pub async fn create(State(store): State<Store>, Json(order): Json<Order>) -> Result<Response, OrderError> {
    if order.lines.is_empty() {
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, "an order has lines").into_response());
    }
    let sum = total(&order);
    let customer = store.customer(&order.customer).await.map_err(|error| OrderError::Store(error.to_string()))?;
    let credit = customer.map_or(0, |customer| customer.credit_in_cents);
    if sum > credit {
        tracing::info!(sum, credit, "not enough credit");
        return Ok(StatusCode::PAYMENT_REQUIRED.into_response());
    }
    let id = store.insert(order).await.map_err(|error| OrderError::Store(error.to_string()))?;
    Ok((StatusCode::CREATED, [("location", format!("/orders/{id}"))]).into_response())
}

/// Hands an answer of the payment service on, with what its gateway makes of hung up clients turned into ours.
pub async fn pay(State(store): State<Store>, Path(id): Path<u64>, headers: HeaderMap) -> Result<Response, OrderError> {
    let order = store.order(id).await.ok_or(OrderError::Missing(id))?;
    let key = headers.get("idempotency-key").and_then(|key| key.to_str().ok()).unwrap_or_default();
    let answer = store.payments.charge(&order.customer, total(&order), key).await;
    let status = match answer {
        Ok(_) => StatusCode::from_u16(204),
        Err(error) if error.is_hang_up() => StatusCode::from_u16(499),
        Err(error) => {
            tracing::warn!(%error, id, "the payment service does not answer");
            StatusCode::from_u16(502)
        }
    };
    let status = status.map_err(|error| OrderError::Store(error.to_string()))?;
    Ok(status.into_response())
}

/// What the warehouse needs to know of an order, by article.
fn picking_list(order: &Order) -> BTreeMap<&str, u32> {
    let mut articles = BTreeMap::new();
    for line in &order.lines {
        *articles.entry(line.article.as_str()).or_default() += line.quantity;
    }
    articles
}

async fn notify(store: &Store, order: &Order) -> Result<(), OrderError> {
    let articles = picking_list(order);
    let mut attempts = 0;
    loop {
        attempts += 1;
        let sent = store.warehouse.send(order.id, &articles).await;
        match sent {
            Ok(()) => return Ok(()),
            Err(error) if attempts == 5 => return Err(OrderError::Store(error.to_string())),
            Err(error) => {
                let pause = std::time::Duration::from_millis(200 * attempts);
                tracing::debug!(%error, ?pause, "the warehouse is busy");
                tokio::time::sleep(pause).await;
            }
        }
    }
}

pub async fn cancel(State(store): State<Store>, Path(id): Path<u64>) -> Result<StatusCode, OrderError> {
    let order = store.order(id).await.ok_or(OrderError::Missing(id))?;
    let revision = store.revision(id).await;
    if order.paid {
        let expected = revision.saturating_sub(1);
        return Err(OrderError::Conflict { expected, found: revision });
    }
    store.remove(id).await.map_err(|error| OrderError::Store(error.to_string()))?;
    let mut left = order.clone();
    left.lines.clear();
    notify(&store, &left).await?;
    Ok(StatusCode::NO_CONTENT)
}
