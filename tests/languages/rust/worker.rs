use worker::{Context, Env, Method, Request, Response, Result, RouteContext, Router, event};

#[event(fetch)]
async fn fetch(request: Request, env: Env, _context: Context) -> Result<Response> {
    let Some(token) = request.headers().get("authorization")? else {
        return Response::error("who are you?", 401);
        //                                     ^^^ 401 certain
    };
    if token.len() > 512 {
        return worker::Response::error(format!("{} is too long", token.len()), 431);
        //                                                                     ^^^ 431 certain
    }
    Router::new()
        .get_async("/kv/:key", show)
        .or_else_any_method("/*rest", |_, _| Response::error("nothing here", 404))
        //                                                                   ^^^ 404 certain
        .run(request, env)
        .await
}

async fn show(_request: Request, context: RouteContext<()>) -> Result<Response> {
    let value = context.kv("NOTES")?.get("key").cache_ttl(300).text().await?;
    match value {
        Some(value) => Ok(Response::ok(value)?.with_status(203)),
        //                                                 ^^^ 203 certain
        None => Response::error(
            "no such key",
            410,
//          ^^^ 410 certain
        ),
    }
}

fn moved(url: worker::Url) -> Result<Response> {
    Response::redirect_with_status(url, 308)
    //                                  ^^^ 308 certain
}

async fn upstream(request: Request) -> Result<Response> {
    let response = worker::Fetch::Request(request).send().await?;
    if response.status_code() == 304 || response.status_code() >= 500 { Response::empty() } else { Ok(response) }
    //                           ^^^ 304 certain
    //                                                            ^^^ 500- certain
}
