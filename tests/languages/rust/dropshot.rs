use dropshot::{
    ApiDescription, ClientErrorStatusCode, ErrorStatusCode, HttpError, HttpResponseCreated, HttpResponseDeleted,
    HttpResponseOk, Path, RequestContext, TypedBody, endpoint,
};

#[endpoint { method = GET, path = "/disks/{id}" }]
async fn show(rq: RequestContext<Rack>, path: Path<DiskPath>) -> Result<HttpResponseOk<Disk>, HttpError> {
    let disk = rq.context().disk(path.into_inner().id).ok_or_else(|| {
        HttpError::for_not_found(None, "no such disk".to_string())
//      ^^^^^^^^^^^^^^^^^^^^^^^^ 404 certain dropshot-httperror
    })?;
    if disk.slot > 255 {
        return Err(HttpError::for_internal_error(format!("slot {}", disk.slot)));
        //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 500 certain dropshot-httperror
    }
    Ok(HttpResponseOk(disk))
    // ^^^^^^^^^^^^^^ 200 certain dropshot-responders
}

#[endpoint { method = POST, path = "/disks", request_body_max_bytes = 512 }]
async fn create(rq: RequestContext<Rack>, body: TypedBody<Disk>) -> Result<HttpResponseCreated<Disk>, HttpError> {
    let disk = rq.context().create(body.into_inner()).map_err(|_| {
        HttpError::for_client_error(None, ClientErrorStatusCode::CONFLICT, "exists".into())
        //                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 409 certain dropshot-client
    })?;
    Ok(HttpResponseCreated(disk))
    // ^^^^^^^^^^^^^^^^^^^ 201 certain dropshot-responders
}

#[endpoint { method = DELETE, path = "/disks/{id}" }]
async fn remove(rq: RequestContext<Rack>) -> Result<HttpResponseDeleted, HttpError> {
    if rq.context().is_busy() {
        return Err(HttpError::for_client_error_with_status(None, dropshot::ClientErrorStatusCode::LOCKED));
        //                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 423 certain dropshot-client
    }
    Ok(HttpResponseDeleted())
    // ^^^^^^^^^^^^^^^^^^^ 204 certain dropshot-responders
}

fn failure(error: &RackError) -> HttpError {
    HttpError {
        status_code: ErrorStatusCode::SERVICE_UNAVAILABLE,
        //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 503 certain dropshot
        error_code: Some(String::from("Rack204")),
        external_message: error.to_string(),
        internal_message: error.detail(),
        headers: None,
    }
}

fn strange() -> Option<ErrorStatusCode> {
    ErrorStatusCode::from_u16(499).ok()
    //                        ^^^ 499 certain dropshot
}
