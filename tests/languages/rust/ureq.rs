use ureq::{Agent, Error};

fn fetch(agent: &Agent, url: &str) -> Result<Option<String>, Error> {
    match agent.get(url).call() {
        Ok(response) if response.status() == 204 => Ok(None),
        //                                   ^^^ 204 certain
        Ok(mut response) => response.body_mut().read_to_string().map(Some),
        Err(ureq::Error::StatusCode(404)) => Ok(None),
        //                          ^^^ 404 certain
        Err(Error::StatusCode(410 | 451)) => Ok(None),
        //                    ^^^ 410 certain
        //                          ^^^ 451 certain
        Err(Error::StatusCode(code)) if code >= 500 => fetch(agent, url),
        //                                      ^^^ 500- likely
        Err(error) => Err(error),
    }
}

fn is_limited(result: &Result<ureq::http::Response<ureq::Body>, Error>) -> bool {
    matches!(result, Err(Error::StatusCode(429))) || matches!(result, Ok(response) if response.status() == ureq::http::StatusCode::TOO_MANY_REQUESTS)
    //                                     ^^^ 429 certain
    //                                                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 429 certain http
}

#[test]
fn fails() {
    let error = fetch(&Agent::new_with_defaults(), "http://localhost:500/").unwrap_err();
    assert!(matches!(error, Error::StatusCode(503)));
    //                                        ^^^ 503 certain
    let Err(Error::StatusCode(503)) = Err::<(), _>(error) else { panic!("not 503") };
    //                        ^^^ 503 certain
}
