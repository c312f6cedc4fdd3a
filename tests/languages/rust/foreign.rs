//! Names like those of a family that are another library's or the file's own: never a family's, and never unknown to one.

mod grpc {
    use tonic::{Code, Request, Response, Status};

    async fn say(request: Request<Hello>) -> Result<Response<Reply>, Status> {
        if request.get_ref().name.len() > 100 {
            return Err(Status::new(Code::InvalidArgument, "too long"));
        }
        match client.call().await {
            Err(status) if status.code() == Code::NotFound => Err(Status::not_found("nobody")),
            Err(status) => Err(Status::from_error(status.into())),
            Ok(_) => Ok(Response::new(Reply { id: 404 })),
        }
    }
}

mod opcua {
    use opcua::types::StatusCode;

    fn read(node: &Node) -> Result<Value, StatusCode> {
        match node.status() {
            StatusCode::Good => Ok(node.value()),
            StatusCode::BadNotFound | StatusCode::BadTimeout => Err(StatusCode::BAD_REQUEST),
            _ => Err(StatusCode::NOT_FOUND),
        }
    }
}

mod own_enum {
    #[derive(PartialEq)]
    enum Status {
        Ok,
        NotFound,
        Waiting,
    }

    fn next(status: Status) -> Status {
        if status == Status::NotFound { Status::Waiting } else { Status::Ok }
    }
}

mod own_struct {
    struct StatusCode(u8);

    impl StatusCode {
        const OK: StatusCode = StatusCode(0);
        const NOT_FOUND: StatusCode = StatusCode(1);
        const NOT_FUOND: StatusCode = StatusCode(2);
    }

    fn worst() -> [StatusCode; 3] {
        [StatusCode::OK, StatusCode::NOT_FOUND, StatusCode::NOT_FUOND]
    }
}

mod process {
    use std::process::{Command, ExitStatus};

    fn run() -> bool {
        let status: ExitStatus = Command::new("git").status().unwrap();
        status.success() && status.code() == Some(200)
    }
}

mod other_crates {
    use git2::Status;
    use grpcio::RpcStatusCode as StatusCode;

    fn check(status: Status) -> bool {
        status == Status::CURRENT || status == Status::CONFLICTED || code == StatusCode::NOT_FOUND
    }

    fn paths() -> (windows::Status, usb::StatusCode) {
        (windows::Status::Ok, usb::StatusCode::NOT_FOUND)
    }
}

mod own_crate {
    use crate::orders::Status;
    use super::shipping::StatusCode;

    fn ship() -> (Status, StatusCode) {
        (Status::Waiting, StatusCode::DELIVERED)
    }
}

mod shadowed {
    use axum::http::StatusCode;

    fn outer() -> StatusCode {
        StatusCode::OK
//      ^^^^^^^^^^^^^^ 200 certain http
    }

    mod inner {
        use opcua::types::StatusCode;

        fn inner() -> StatusCode {
            StatusCode::OK
        }
    }
}

mod compression {
    use super::zlib::Status;

    fn finish(flush: crate::mem::Redirect) -> Redirect {
        crate::mem::Redirect::new(flush)
    }
}

mod methods {
    // Members of the owner that are written like names of codes, but are none.
    use http::StatusCode;

    trait Known {
        const LIST: &'static [u16];
    }

    fn odd(response: Response) {
        response.not_found();
        Response::NotFound();
//      ^^^^^^^^^^^^^^^^^^ 404 likely ntex-httpresponse
        Builder::NOT_FOUND;
        orders.status().is_success_rate();
    }
}
