use aws_lambda_events::apigw::ApiGatewayProxyResponse;
use lambda_http::{Body, Error, Request, RequestExt, Response, http::StatusCode, run, service_fn};
use serde_json::json;

async fn handle(event: Request) -> Result<Response<Body>, Error> {
    let Some(name) = event.query_string_parameters().first("name").map(str::to_string) else {
        return Ok(Response::builder().status(400).body("who?".into())?);
        //                                   ^^^ 400 certain
    };
    if name.len() > 100 {
        return Ok(Response::builder().status(StatusCode::URI_TOO_LONG).body(Body::Empty)?);
        //                                   ^^^^^^^^^^^^^^^^^^^^^^^^ 414 certain http
    }
    let response = Response::builder()
        .status(200)
        //      ^^^ 200 certain
        .header("cache-control", "max-age=300")
        .body(json!({ "hello": name, "views": 500 }).to_string().into())?;
    Ok(response)
}

fn proxy(message: &str) -> ApiGatewayProxyResponse {
    ApiGatewayProxyResponse { status_code: 502, body: Some(message.into()), ..Default::default() }
    //                                     ^^^ 502 certain
}

fn raw(message: &str) -> serde_json::Value {
    json!({ "statusCode": 429, "headers": { "retry-after": "120" }, "body": message, "ttl": 300 })
    //                    ^^^ 429 certain
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    run(service_fn(handle)).await
}
