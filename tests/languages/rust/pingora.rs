use async_trait::async_trait;
use pingora::{http::ResponseHeader, prelude::*, proxy::{ProxyHttp, Session}};

pub struct Gateway {
    limit: usize,
}

#[async_trait]
impl ProxyHttp for Gateway {
    type CTX = ();

    fn new_ctx(&self) {}

    async fn upstream_peer(&self, _session: &mut Session, _ctx: &mut ()) -> Result<Box<HttpPeer>> {
        Ok(Box::new(HttpPeer::new(("1.1.1.1", 443), true, "one.one.one.one".into())))
    }

    async fn request_filter(&self, session: &mut Session, _ctx: &mut ()) -> Result<bool> {
        if session.req_header().uri.path().len() > 500 {
            session.respond_error(414).await?;
            //                    ^^^ 414 certain
            return Ok(true);
        }
        if self.limit > 100 {
            let mut header = ResponseHeader::build(429, Some(100))?;
            //                                     ^^^ 429 certain
            header.insert_header("Retry-After", "120")?;
            session.set_keepalive(Some(300));
            session.write_response_header(Box::new(header), true).await?;
            return Ok(true);
        }
        Ok(false)
    }

    async fn response_filter(&self, _session: &mut Session, response: &mut ResponseHeader, _ctx: &mut ()) -> Result<()> {
        if response.status == 502 || response.status.as_u16() >= 500 {
        //                    ^^^ 502 certain
        //                                                       ^^^ 500- certain
            *response = ResponseHeader::build_no_case(http::StatusCode::SERVICE_UNAVAILABLE, None)?;
            //                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 503 certain http
        }
        Ok(())
    }

    async fn fail(&self, session: &mut Session, error: &Error) -> u16 {
        match error.etype() {
            HTTPStatus(code) => *code,
            ConnectTimedout => 504,
            //                 ^^^ 504 likely
            _ => {
                session.respond_error_with_body(500, "sorry".into()).await.ok();
                //                              ^^^ 500 certain
                Error::explain(HTTPStatus(400), "no host").into_code()
                //                        ^^^ 400 certain
            }
        }
    }
}
