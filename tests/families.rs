//! The tables in `queries/rust/families/` against the libraries that they describe. Those of other languages are compared by
//! `tests/packages/run`; here they are only read.
//!
//! Each library that builds with Rust alone is a dev-dependency. Its names are listed here once more, as code: that they
//! compile shows that they exist, and what they evaluate to shows their codes. The two lists must be equal, so neither
//! holds a name that the other lacks. Where a library can be asked about a number, it is asked about all of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use http::StatusCode;
use statuslens::family::{Family, Form};
use statuslens::language::Language;

/// Names and codes, as a library has them.
type Names = BTreeMap<String, u16>;

/// What a library says of itself.
struct Library {
    /// Its names, and the code that it gives to each.
    names: Names,
    /// The paths under which the owner was reached. Those of libraries that are not here are not among them.
    owners: Vec<&'static str>,
}

/// The names of an owner (`<Type>`, or a module that was imported under one word) and what `$code` makes of each.
macro_rules! names {
    (<$owner:ty>, $code:expr; $($name:ident)+) => {
        Names::from([$((stringify!($name).to_string(), $code(<$owner>::$name))),+])
    };
    ($owner:ident, $code:expr; $($name:ident)+) => {
        Names::from([$((stringify!($name).to_string(), $code($owner::$name))),+])
    };
}

/// Paths of one and the same type.
macro_rules! types {
    ($same:ty; $($path:ty)+) => {{
        $(let _: fn($path) -> $same = |same| same;)+
        vec![$(stringify!($path)),+]
    }};
}

/// Paths of modules.
macro_rules! modules {
    ($($($segment:ident)::+),+) => {{
        $({
            #[allow(unused_imports)]
            use $($segment)::+ as _;
        })+
        vec![$(stringify!($($segment)::+)),+]
    }};
}

/// Asks a library.
type Ask = fn() -> Library;

/// Each table, and the library's own word.
const LIBRARIES: [(&str, Ask); 25] = [
    ("actix-error", actix_error),
    ("actix-httpresponse", actix_httpresponse),
    ("axum-extra-responders", axum_extra_responders),
    ("axum-redirect", axum_redirect),
    ("axum-responders", axum_responders),
    ("axum-test", axum_test),
    ("azure", azure),
    ("http", http),
    ("http-0", http_0),
    ("http-types", http_types),
    ("ntex-error", ntex_error),
    ("ntex-httpresponse", ntex_httpresponse),
    ("ohkami", ohkami),
    ("ohkami-response", ohkami_response),
    ("poem-error", poem_error),
    ("poem-redirect", poem_redirect),
    ("rocket", rocket),
    ("rocket-redirect", rocket_redirect),
    ("rocket-responders", rocket_responders),
    ("salvo-redirect", salvo_redirect),
    ("salvo-statuserror", salvo_statuserror),
    ("tower-http-redirect", tower_http_redirect),
    ("trillium", trillium),
    ("warp", warp),
    ("warp-redirect", warp_redirect),
];

/// Tables of libraries that are no dev-dependency, and why. Their names were read from the library's source.
const ONLY_READ: [(&str, &str); 11] = [
    ("dioxus", "a hundred dependencies"),
    ("dropshot", "needs a C library (aws-lc)"),
    ("dropshot-client", "needs a C library (aws-lc)"),
    ("dropshot-httperror", "needs a C library (aws-lc)"),
    ("dropshot-responders", "needs a C library (aws-lc)"),
    ("fastly", "made for WebAssembly"),
    ("gotham", "two names, seventy dependencies"),
    ("loco", "needs C libraries (ring, zstd)"),
    ("pavex", "a hundred dependencies"),
    ("rouille", "ten names, eighty dependencies"),
    ("tide-redirect", "four names, a hundred and forty dependencies"),
];

fn families() -> &'static [Family] {
    Language::of_id("rust").expect("a language").families()
}

fn family(id: &str) -> &'static Family {
    families().iter().find(|family| family.id == id).unwrap_or_else(|| panic!("no table {id}"))
}

fn http() -> Library {
    let names = names! { <StatusCode>, |status: StatusCode| status.as_u16();
        CONTINUE SWITCHING_PROTOCOLS PROCESSING EARLY_HINTS OK CREATED ACCEPTED NON_AUTHORITATIVE_INFORMATION
        NO_CONTENT RESET_CONTENT PARTIAL_CONTENT MULTI_STATUS ALREADY_REPORTED IM_USED MULTIPLE_CHOICES
        MOVED_PERMANENTLY FOUND SEE_OTHER NOT_MODIFIED USE_PROXY TEMPORARY_REDIRECT PERMANENT_REDIRECT
        BAD_REQUEST UNAUTHORIZED PAYMENT_REQUIRED FORBIDDEN NOT_FOUND METHOD_NOT_ALLOWED NOT_ACCEPTABLE
        PROXY_AUTHENTICATION_REQUIRED REQUEST_TIMEOUT CONFLICT GONE LENGTH_REQUIRED PRECONDITION_FAILED
        PAYLOAD_TOO_LARGE URI_TOO_LONG UNSUPPORTED_MEDIA_TYPE RANGE_NOT_SATISFIABLE EXPECTATION_FAILED
        IM_A_TEAPOT MISDIRECTED_REQUEST UNPROCESSABLE_ENTITY LOCKED FAILED_DEPENDENCY TOO_EARLY UPGRADE_REQUIRED
        PRECONDITION_REQUIRED TOO_MANY_REQUESTS REQUEST_HEADER_FIELDS_TOO_LARGE UNAVAILABLE_FOR_LEGAL_REASONS
        INTERNAL_SERVER_ERROR NOT_IMPLEMENTED BAD_GATEWAY SERVICE_UNAVAILABLE GATEWAY_TIMEOUT
        HTTP_VERSION_NOT_SUPPORTED VARIANT_ALSO_NEGOTIATES INSUFFICIENT_STORAGE LOOP_DETECTED NOT_EXTENDED
        NETWORK_AUTHENTICATION_REQUIRED
    };
    let owners = types! { StatusCode;
        http::StatusCode
        http::status::StatusCode
        axum::http::StatusCode
        axum::http::status::StatusCode
        axum_test::http::StatusCode
        axum_test::http::status::StatusCode
        hyper::StatusCode
        hyper::http::StatusCode
        hyper::http::status::StatusCode
        ntex::http::StatusCode
        ntex_http::StatusCode
        poem::http::StatusCode
        poem::http::status::StatusCode
        reqwest::StatusCode
        salvo::core::http::StatusCode
        salvo::core::hyper::StatusCode
        salvo::core::hyper::http::StatusCode
        salvo::core::hyper::http::status::StatusCode
        salvo::core::prelude::StatusCode
        salvo::http::StatusCode
        salvo::hyper::StatusCode
        salvo::hyper::http::StatusCode
        salvo::hyper::http::status::StatusCode
        salvo::prelude::StatusCode
        salvo_core::http::StatusCode
        salvo_core::hyper::StatusCode
        salvo_core::hyper::http::StatusCode
        salvo_core::hyper::http::status::StatusCode
        salvo_core::prelude::StatusCode
        warp::http::StatusCode
        warp::http::status::StatusCode
        warp::hyper::StatusCode
        warp::hyper::http::StatusCode
        warp::hyper::http::status::StatusCode
    };
    Library { names, owners }
}

fn http_0() -> Library {
    let names = names! { <http_0::StatusCode>, |status: http_0::StatusCode| status.as_u16();
        CONTINUE SWITCHING_PROTOCOLS PROCESSING OK CREATED ACCEPTED NON_AUTHORITATIVE_INFORMATION NO_CONTENT
        RESET_CONTENT PARTIAL_CONTENT MULTI_STATUS ALREADY_REPORTED IM_USED MULTIPLE_CHOICES MOVED_PERMANENTLY
        FOUND SEE_OTHER NOT_MODIFIED USE_PROXY TEMPORARY_REDIRECT PERMANENT_REDIRECT BAD_REQUEST UNAUTHORIZED
        PAYMENT_REQUIRED FORBIDDEN NOT_FOUND METHOD_NOT_ALLOWED NOT_ACCEPTABLE PROXY_AUTHENTICATION_REQUIRED
        REQUEST_TIMEOUT CONFLICT GONE LENGTH_REQUIRED PRECONDITION_FAILED PAYLOAD_TOO_LARGE URI_TOO_LONG
        UNSUPPORTED_MEDIA_TYPE RANGE_NOT_SATISFIABLE EXPECTATION_FAILED IM_A_TEAPOT MISDIRECTED_REQUEST
        UNPROCESSABLE_ENTITY LOCKED FAILED_DEPENDENCY UPGRADE_REQUIRED PRECONDITION_REQUIRED TOO_MANY_REQUESTS
        REQUEST_HEADER_FIELDS_TOO_LARGE UNAVAILABLE_FOR_LEGAL_REASONS INTERNAL_SERVER_ERROR NOT_IMPLEMENTED
        BAD_GATEWAY SERVICE_UNAVAILABLE GATEWAY_TIMEOUT HTTP_VERSION_NOT_SUPPORTED VARIANT_ALSO_NEGOTIATES
        INSUFFICIENT_STORAGE LOOP_DETECTED NOT_EXTENDED NETWORK_AUTHENTICATION_REQUIRED
    };
    Library { names, owners: types! { http_0::StatusCode; actix_http::StatusCode actix_web::http::StatusCode } }
}

fn http_types() -> Library {
    let names = names! { <http_types::StatusCode>, |status: http_types::StatusCode| u16::from(status);
        Continue SwitchingProtocols EarlyHints Ok Created Accepted NonAuthoritativeInformation NoContent
        ResetContent PartialContent MultiStatus ImUsed MultipleChoice MovedPermanently Found SeeOther
        NotModified TemporaryRedirect PermanentRedirect BadRequest Unauthorized PaymentRequired Forbidden
        NotFound MethodNotAllowed NotAcceptable ProxyAuthenticationRequired RequestTimeout Conflict Gone
        LengthRequired PreconditionFailed PayloadTooLarge UriTooLong UnsupportedMediaType
        RequestedRangeNotSatisfiable ExpectationFailed ImATeapot MisdirectedRequest UnprocessableEntity Locked
        FailedDependency TooEarly UpgradeRequired PreconditionRequired TooManyRequests
        RequestHeaderFieldsTooLarge UnavailableForLegalReasons InternalServerError NotImplemented BadGateway
        ServiceUnavailable GatewayTimeout HttpVersionNotSupported VariantAlsoNegotiates InsufficientStorage
        LoopDetected NotExtended NetworkAuthenticationRequired
    };
    Library { names, owners: types! { http_types::StatusCode; http_types::StatusCode } }
}

fn trillium() -> Library {
    let names = names! { <trillium::Status>, |status: trillium::Status| u16::from(status);
        Continue SwitchingProtocols EarlyHints Ok Created Accepted NonAuthoritativeInformation NoContent
        ResetContent PartialContent MultiStatus ImUsed MultipleChoice MovedPermanently Found SeeOther
        NotModified TemporaryRedirect PermanentRedirect BadRequest Unauthorized PaymentRequired Forbidden
        NotFound MethodNotAllowed NotAcceptable ProxyAuthenticationRequired RequestTimeout Conflict Gone
        LengthRequired PreconditionFailed PayloadTooLarge UriTooLong UnsupportedMediaType
        RequestedRangeNotSatisfiable ExpectationFailed ImATeapot MisdirectedRequest UnprocessableEntity Locked
        FailedDependency TooEarly UpgradeRequired PreconditionRequired TooManyRequests
        RequestHeaderFieldsTooLarge UnavailableForLegalReasons InternalServerError NotImplemented BadGateway
        ServiceUnavailable GatewayTimeout HttpVersionNotSupported VariantAlsoNegotiates InsufficientStorage
        LoopDetected NotExtended NetworkAuthenticationRequired
    };
    Library { names, owners: types! { trillium::Status; trillium::Status trillium_http::Status } }
}

fn azure() -> Library {
    let names = names! { <typespec::http::StatusCode>, |status: typespec::http::StatusCode| u16::from(status);
        Continue SwitchingProtocols EarlyHints Ok Created Accepted NonAuthoritativeInformation NoContent
        ResetContent PartialContent MultiStatus ImUsed MultipleChoice MovedPermanently Found SeeOther
        NotModified TemporaryRedirect PermanentRedirect BadRequest Unauthorized PaymentRequired Forbidden
        NotFound MethodNotAllowed NotAcceptable ProxyAuthenticationRequired RequestTimeout Conflict Gone
        LengthRequired PreconditionFailed PayloadTooLarge UriTooLong UnsupportedMediaType
        RequestedRangeNotSatisfiable ExpectationFailed ImATeapot MisdirectedRequest UnprocessableEntity Locked
        FailedDependency TooEarly UpgradeRequired PreconditionRequired TooManyRequests
        RequestHeaderFieldsTooLarge UnavailableForLegalReasons InternalServerError NotImplemented BadGateway
        ServiceUnavailable GatewayTimeout HttpVersionNotSupported VariantAlsoNegotiates InsufficientStorage
        LoopDetected NotExtended NetworkAuthenticationRequired
    };
    Library { names, owners: types! { typespec::http::StatusCode; typespec::http::StatusCode } }
}

fn rocket() -> Library {
    let names = names! { <rocket::http::Status>, |status: rocket::http::Status| status.code;
        Continue SwitchingProtocols Processing Ok Created Accepted NonAuthoritativeInformation NoContent
        ResetContent PartialContent MultiStatus AlreadyReported ImUsed MultipleChoices MovedPermanently Found
        SeeOther NotModified UseProxy TemporaryRedirect PermanentRedirect BadRequest Unauthorized
        PaymentRequired Forbidden NotFound MethodNotAllowed NotAcceptable ProxyAuthenticationRequired
        RequestTimeout Conflict Gone LengthRequired PreconditionFailed PayloadTooLarge UriTooLong
        UnsupportedMediaType RangeNotSatisfiable ExpectationFailed ImATeapot MisdirectedRequest
        UnprocessableEntity Locked FailedDependency UpgradeRequired PreconditionRequired TooManyRequests
        RequestHeaderFieldsTooLarge UnavailableForLegalReasons InternalServerError NotImplemented BadGateway
        ServiceUnavailable GatewayTimeout HttpVersionNotSupported VariantAlsoNegotiates InsufficientStorage
        LoopDetected NotExtended NetworkAuthenticationRequired
    };
    Library { names, owners: types! { rocket::http::Status; rocket::http::Status rocket_http::Status } }
}

/// The code of what a Rocket responder answers.
fn rocket_code(responder: impl for<'r> rocket::response::Responder<'r, 'static>) -> u16 {
    let quiet = rocket::Config { log_level: rocket::config::LogLevel::Off, ..rocket::Config::debug_default() };
    let client = rocket::local::blocking::Client::untracked(rocket::custom(quiet)).expect("a client");
    let request = client.get("/");
    responder.respond_to(request.inner()).expect("an answer").status().code
}

fn rocket_responders() -> Library {
    use rocket::response::status;
    fn empty<R: for<'r> rocket::response::Responder<'r, 'static>>(responder: fn(()) -> R) -> u16 {
        rocket_code(responder(()))
    }
    let mut names = names! { status, empty; Accepted BadRequest Unauthorized Forbidden NotFound Conflict };
    names.extend(names! { status, rocket_code; NoContent });
    names.insert("Created".to_string(), rocket_code(status::Created::<()>::new("/")));
    Library { names, owners: modules!(rocket::response::status) }
}

fn rocket_redirect() -> Library {
    use rocket::response::Redirect;
    let names = names! { <Redirect>, |redirect: fn(&'static str) -> Redirect| rocket_code(redirect("/"));
        moved found to temporary permanent
    };
    Library { names, owners: types! { Redirect; rocket::response::Redirect } }
}

fn actix_httpresponse() -> Library {
    use actix_web::{HttpResponse, HttpResponseBuilder};
    let names = names! { <HttpResponse>, |build: fn() -> HttpResponseBuilder| build().finish().status().as_u16();
        Continue SwitchingProtocols Processing Ok Created Accepted NonAuthoritativeInformation NoContent
        ResetContent PartialContent MultiStatus AlreadyReported ImUsed MultipleChoices MovedPermanently Found
        SeeOther NotModified UseProxy TemporaryRedirect PermanentRedirect BadRequest Unauthorized
        PaymentRequired Forbidden NotFound MethodNotAllowed NotAcceptable ProxyAuthenticationRequired
        RequestTimeout Conflict Gone LengthRequired PreconditionFailed PayloadTooLarge UriTooLong
        UnsupportedMediaType RangeNotSatisfiable ExpectationFailed ImATeapot MisdirectedRequest
        UnprocessableEntity Locked FailedDependency UpgradeRequired PreconditionRequired TooManyRequests
        RequestHeaderFieldsTooLarge UnavailableForLegalReasons InternalServerError NotImplemented BadGateway
        ServiceUnavailable GatewayTimeout VersionNotSupported VariantAlsoNegotiates InsufficientStorage
        LoopDetected NotExtended NetworkAuthenticationRequired
    };
    Library { names, owners: types! { HttpResponse; actix_web::HttpResponse } }
}

fn actix_error() -> Library {
    use actix_web::error;
    let code = |error: fn(&'static str) -> error::Error| error("").as_response_error().status_code().as_u16();
    let names = names! { error, code;
        ErrorBadRequest ErrorUnauthorized ErrorPaymentRequired ErrorForbidden ErrorNotFound
        ErrorMethodNotAllowed ErrorNotAcceptable ErrorProxyAuthenticationRequired ErrorRequestTimeout
        ErrorConflict ErrorGone ErrorLengthRequired ErrorPreconditionFailed ErrorPayloadTooLarge ErrorUriTooLong
        ErrorUnsupportedMediaType ErrorRangeNotSatisfiable ErrorExpectationFailed ErrorImATeapot
        ErrorMisdirectedRequest ErrorUnprocessableEntity ErrorLocked ErrorFailedDependency ErrorUpgradeRequired
        ErrorPreconditionRequired ErrorTooManyRequests ErrorRequestHeaderFieldsTooLarge
        ErrorUnavailableForLegalReasons ErrorInternalServerError ErrorNotImplemented ErrorBadGateway
        ErrorServiceUnavailable ErrorGatewayTimeout ErrorHttpVersionNotSupported ErrorVariantAlsoNegotiates
        ErrorInsufficientStorage ErrorLoopDetected ErrorNotExtended ErrorNetworkAuthenticationRequired
    };
    Library { names, owners: modules!(actix_web::error) }
}

fn ntex_httpresponse() -> Library {
    use ntex::web::{HttpResponse, HttpResponseBuilder};
    let names = names! { <HttpResponse>, |build: fn() -> HttpResponseBuilder| build().finish().status().as_u16();
        Ok Created Accepted NonAuthoritativeInformation NoContent ResetContent PartialContent MultiStatus
        AlreadyReported MultipleChoices MovedPermanently Found SeeOther NotModified UseProxy TemporaryRedirect
        PermanentRedirect BadRequest Unauthorized PaymentRequired Forbidden NotFound MethodNotAllowed
        NotAcceptable ProxyAuthenticationRequired RequestTimeout Conflict Gone LengthRequired PreconditionFailed
        PayloadTooLarge UriTooLong UnsupportedMediaType RangeNotSatisfiable ExpectationFailed MisdirectedRequest
        UnprocessableEntity Locaked FailedDependency TooEarly UpgradeRequired PreconditionRequired
        TooManyRequests RequestHeaderFieldsTooLarge InternalServerError NotImplemented BadGateway
        ServiceUnavailable GatewayTimeout VersionNotSupported VariantAlsoNegotiates InsufficientStorage
        LoopDetected
    };
    Library { names, owners: types! { HttpResponse; ntex::web::HttpResponse ntex::http::Response } }
}

fn ntex_error() -> Library {
    use ntex::http::ResponseError as _;
    use ntex::web::{DefaultError, error};
    let code = |error: fn(&'static str) -> error::InternalError<&'static str, DefaultError>| {
        error("").error_response().status().as_u16()
    };
    let names = names! { error, code;
        ErrorBadRequest ErrorUnauthorized ErrorPaymentRequired ErrorForbidden ErrorNotFound
        ErrorMethodNotAllowed ErrorNotAcceptable ErrorProxyAuthenticationRequired ErrorRequestTimeout
        ErrorConflict ErrorGone ErrorLengthRequired ErrorPreconditionFailed ErrorPayloadTooLarge ErrorUriTooLong
        ErrorUnsupportedMediaType ErrorRangeNotSatisfiable ErrorExpectationFailed ErrorImATeapot
        ErrorMisdirectedRequest ErrorUnprocessableEntity ErrorLocked ErrorFailedDependency ErrorUpgradeRequired
        ErrorPreconditionRequired ErrorTooManyRequests ErrorRequestHeaderFieldsTooLarge
        ErrorUnavailableForLegalReasons ErrorInternalServerError ErrorNotImplemented ErrorBadGateway
        ErrorServiceUnavailable ErrorGatewayTimeout ErrorHttpVersionNotSupported ErrorVariantAlsoNegotiates
        ErrorInsufficientStorage ErrorLoopDetected ErrorNotExtended ErrorNetworkAuthenticationRequired
    };
    Library { names, owners: modules!(ntex::web::error) }
}

fn salvo_statuserror() -> Library {
    use salvo::http::StatusError;
    #[allow(deprecated)]
    let names = names! { <StatusError>, |error: fn() -> StatusError| error().code.as_u16();
        bad_request unauthorized payment_required forbidden not_found method_not_allowed not_acceptable
        proxy_authentication_required request_timeout conflict gone length_required precondition_failed
        payload_too_large uri_too_long unsupported_media_type range_not_satisfiable expectation_failed
        im_a_teapot misdirected_request unprocessable_entity locked failed_dependency upgrade_required
        precondition_required too_many_requests request_header_fields_too_large request_header_fields_toolarge
        unavailable_for_legal_reasons unavailable_for_legalreasons internal_server_error not_implemented
        bad_gateway service_unavailable gateway_timeout http_version_not_supported variant_also_negotiates
        insufficient_storage loop_detected not_extended network_authentication_required
    };
    let owners = types! { StatusError;
        salvo::http::StatusError
        salvo::prelude::StatusError
        salvo::core::http::StatusError
        salvo::core::prelude::StatusError
        salvo_core::http::StatusError
        salvo_core::prelude::StatusError
        salvo::http::errors::StatusError
        salvo::core::http::errors::StatusError
        salvo_core::http::errors::StatusError
    };
    Library { names, owners }
}

fn salvo_redirect() -> Library {
    use salvo::writing::{Redirect, Scribe as _};
    let code = |redirect: fn(&'static str) -> Redirect| {
        let mut response = salvo::Response::new();
        redirect("/").render(&mut response);
        response.status_code.expect("a status").as_u16()
    };
    let names = names! { <Redirect>, code;
        found other temporary permanent
    };
    let owners = types! { Redirect;
        salvo::writing::Redirect
        salvo::prelude::Redirect
        salvo::core::writing::Redirect
        salvo::core::prelude::Redirect
        salvo_core::writing::Redirect
        salvo_core::prelude::Redirect
    };
    Library { names, owners }
}

fn ohkami() -> Library {
    use ohkami::Status;
    let names = names! { <Status>, |status: Status| status.code();
        Continue SwitchingProtocols Processing EarlyHints OK Created Accepted NonAuthoritativeInformation
        NoContent ResetContent PartialContent MultiStatus AlreadyReported IMUsed MultipleChoice MovedPermanently
        Found SeeOther NotModified TemporaryRedirect PermanentRedirect BadRequest Unauthorized Forbidden
        NotFound MethodNotAllowed NotAcceptable ProxyAuthenticationRequired RequestTimeout Conflict Gone
        LengthRequired PreconditionFailed PayloadTooLarge URITooLong UnsupportedMediaType RangeNotSatisfiable
        ExceptionFailed ImATeapot MisdirectedRequest UnprocessableEntity Locked FailedDependency UpgradeRequired
        PreconditionRequired TooManyRequest RequestHeaderFieldsTooLarge UnavailableForLegalReasons
        InternalServerError NotImplemented BadGateway ServiceUnavailable GatewayTimeout HTTPVersionNotSupported
        VariantAlsoNegotiates InsufficientStorage LoopDetected NotExtended NetworkAuthenticationRequired
    };
    Library { names, owners: types! { Status; ohkami::Status ohkami::prelude::Status } }
}

fn ohkami_response() -> Library {
    use ohkami::Response;
    let names = names! { <Response>, |response: fn() -> Response| response().status.code();
        Continue SwitchingProtocols Processing EarlyHints OK Created Accepted NonAuthoritativeInformation
        NoContent ResetContent PartialContent MultiStatus AlreadyReported IMUsed MultipleChoice MovedPermanently
        Found SeeOther NotModified TemporaryRedirect PermanentRedirect BadRequest Unauthorized Forbidden
        NotFound MethodNotAllowed NotAcceptable ProxyAuthenticationRequired RequestTimeout Conflict Gone
        LengthRequired PreconditionFailed PayloadTooLarge URITooLong UnsupportedMediaType RangeNotSatisfiable
        ExceptionFailed ImATeapot MisdirectedRequest UnprocessableEntity Locked FailedDependency UpgradeRequired
        PreconditionRequired TooManyRequest RequestHeaderFieldsTooLarge UnavailableForLegalReasons
        InternalServerError NotImplemented BadGateway ServiceUnavailable GatewayTimeout HTTPVersionNotSupported
        VariantAlsoNegotiates InsufficientStorage LoopDetected NotExtended NetworkAuthenticationRequired
    };
    Library { names, owners: types! { Response; ohkami::Response ohkami::prelude::Response } }
}

fn poem_error() -> Library {
    use poem::error;
    let names = names! { error, |error: fn(std::fmt::Error) -> error::Error| error(std::fmt::Error).status().as_u16();
        BadRequest Unauthorized PaymentRequired Forbidden NotFound MethodNotAllowed NotAcceptable
        ProxyAuthenticationRequired RequestTimeout Conflict Gone LengthRequired PreconditionFailed
        PayloadTooLarge UriTooLong UnsupportedMediaType RangeNotSatisfiable ExpectationFailed ImATeapot
        MisdirectedRequest UnprocessableEntity Locked FailedDependency UpgradeRequired PreconditionRequired
        TooManyRequests RequestHeaderFieldsTooLarge UnavailableForLegalReasons InternalServerError
        NotImplemented BadGateway ServiceUnavailable GatewayTimeout HttpVersionNotSupported
        VariantAlsoNegotiates InsufficientStorage LoopDetected NotExtended NetworkAuthenticationRequired
    };
    Library { names, owners: modules!(poem::error) }
}

fn poem_redirect() -> Library {
    use poem::IntoResponse as _;
    use poem::web::Redirect;
    let code = |redirect: fn(&'static str) -> Redirect| redirect("/").into_response().status().as_u16();
    let names = names! { <Redirect>, code;
        moved_permanent see_other temporary permanent
    };
    Library { names, owners: types! { Redirect; poem::web::Redirect } }
}

fn axum_redirect() -> Library {
    use axum::response::Redirect;
    let names = names! { <Redirect>, |redirect: fn(&str) -> Redirect| redirect("/").status_code().as_u16();
        to temporary permanent
    };
    Library { names, owners: types! { Redirect; axum::response::Redirect } }
}

fn axum_responders() -> Library {
    use axum::response::{self, IntoResponse as _};
    let names = names! { response, |responder: response::NoContent| responder.into_response().status().as_u16();
        NoContent
    };
    Library { names, owners: modules!(axum::response) }
}

fn axum_extra_responders() -> Library {
    use axum::response::IntoResponse as _;
    use axum_extra::response;
    let code = |responder: fn(std::fmt::Error) -> response::InternalServerError<std::fmt::Error>| {
        responder(std::fmt::Error).into_response().status().as_u16()
    };
    let names = names! { response, code;
        InternalServerError
    };
    Library { names, owners: modules!(axum_extra::response) }
}

/// Each assertion is made on an answer with the code that our table says, and must hold.
fn axum_test() -> Library {
    use axum_test::{TestResponse, TestServer};
    let echo = axum::Router::new().fallback(|uri: axum::http::Uri| async move {
        uri.path()
            .trim_start_matches('/')
            .parse()
            .ok()
            .and_then(|code| StatusCode::from_u16(code).ok())
            .unwrap_or(StatusCode::IM_A_TEAPOT)
    });
    let server = TestServer::new(echo);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let answer = |code: u16| runtime.block_on(async { server.get(&format!("/{code}")).await });
    let table = &family("axum-test").names;
    macro_rules! assertions {
        ($($name:ident)+) => {
            Names::from([$({
                let name = stringify!($name);
                let code = table.get(name).copied().unwrap_or(999);
                TestResponse::$name(&answer(code));
                (name.to_string(), code)
            }),+])
        };
    }
    let names = assertions! {
        assert_status_switching_protocols assert_status_ok assert_status_no_content assert_status_see_other
        assert_status_bad_request assert_status_unauthorized assert_status_forbidden assert_status_not_found
        assert_status_conflict assert_status_payload_too_large assert_status_unprocessable_entity
        assert_status_too_many_requests assert_status_internal_server_error assert_status_service_unavailable
    };
    Library { names, owners: Vec::new() }
}

fn tower_http_redirect() -> Library {
    use http::{Request, Uri};
    use tower_http::services::Redirect;
    use tower_service::Service as _;
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let code = |redirect: fn(Uri) -> Redirect<String>| {
        let answer = redirect(Uri::from_static("/")).call(Request::new(()));
        runtime.block_on(answer).expect("an answer").status().as_u16()
    };
    let names = names! { <Redirect<String>>, code;
        temporary permanent
    };
    Library { names, owners: modules!(tower_http::services::Redirect, tower_http::services::redirect::Redirect) }
}

/// The code of what a warp redirection answers.
fn warp_code<R: warp::Reply>(redirect: fn(http::Uri) -> R) -> u16 {
    redirect(http::Uri::from_static("/")).into_response().status().as_u16()
}

fn warp() -> Library {
    Library { names: names! { warp, warp_code; redirect }, owners: vec!["warp"] }
}

fn warp_redirect() -> Library {
    use warp::redirect;
    let names = names! { redirect, warp_code;
        redirect found see_other temporary permanent
    };
    Library { names, owners: modules!(warp::redirect) }
}

#[test]
fn every_table_agrees_with_its_library() {
    let here = dev_dependencies();
    for (id, library) in LIBRARIES {
        let (family, library) = (family(id), library());
        assert_eq!(family.names, library.names, "{id}");
        let reached: BTreeSet<_> = library.owners.iter().map(|owner| owner.replace(' ', "")).collect();
        let listed: BTreeSet<_> =
            family.owners.iter().filter(|owner| here.contains(first_segment(owner))).cloned().collect();
        assert_eq!(listed, reached, "{id}");
    }
}

#[test]
fn every_table_is_compared_or_says_why_not() {
    let known: Vec<_> = LIBRARIES.iter().map(|(id, _)| *id).chain(ONLY_READ.iter().map(|(id, _)| *id)).collect();
    let known: BTreeSet<_> = known.into_iter().collect();
    let tables: BTreeSet<_> = families().iter().map(|family| family.id.as_str()).collect();
    assert_eq!(known, tables);
}

/// Whether a library has a name for a number.
type Knows = fn(u16) -> bool;

#[test]
fn no_code_of_a_library_is_missing() {
    let known: [(&str, Knows); 7] = [
        ("http", |code| StatusCode::from_u16(code).is_ok_and(|status| status.canonical_reason().is_some())),
        ("http-0", |code| http_0::StatusCode::from_u16(code).is_ok_and(|status| status.canonical_reason().is_some())),
        ("http-types", |code| http_types::StatusCode::try_from(code).is_ok()),
        ("trillium", |code| trillium::Status::try_from(code).is_ok()),
        ("azure", |code| {
            !matches!(typespec::http::StatusCode::from(code), typespec::http::StatusCode::UnknownValue(_))
        }),
        ("rocket", |code| rocket::http::Status::from_code(code).is_some()),
        ("salvo-statuserror", |code| {
            StatusCode::from_u16(code).ok().and_then(salvo::http::StatusError::from_code).is_some()
        }),
    ];
    for (id, knows) in known {
        let library: BTreeSet<u16> = (100..=999).filter(|code| knows(*code)).collect();
        let table: BTreeSet<u16> = family(id).names.values().copied().collect();
        assert_eq!(table, library, "{id}");
    }
}

/// Dropshot makes its constants from those of `http`, name by name.
#[test]
fn dropshot_has_the_error_codes_of_http() {
    let errors = |below: u16| -> Names {
        let http = family("http").names.iter().filter(|(name, code)| *name != "TOO_EARLY" && **code < below);
        http.filter(|(_, code)| **code >= 400).map(|(name, code)| (name.clone(), *code)).collect()
    };
    assert_eq!(family("dropshot").names, errors(600));
    assert_eq!(family("dropshot-client").names, errors(500));
}

/// Every table of every language, and the language.
fn tables() -> Vec<(String, Family)> {
    let files = |folder: &Path| fs::read_dir(folder).into_iter().flatten().map(|entry| entry.expect("an entry").path());
    let languages = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("queries")).filter(|path| path.is_dir());
    languages
        .flat_map(|language| {
            let id = language.file_name().expect("a name").to_string_lossy().into_owned();
            let tables = files(&language.join("families"))
                .filter(|path| path.extension().is_some_and(|ending| ending == "toml"));
            tables.map(move |path| {
                let text = fs::read_to_string(&path).expect("a text");
                let name = path.file_stem().expect("a name").to_string_lossy();
                let family = Family::parse(&name, &text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                (id.clone(), family)
            })
        })
        .collect()
}

fn table(language: &str, id: &str) -> Family {
    let mut tables = tables().into_iter();
    tables.find(|(known, family)| known == language && family.id == id).expect("such a table").1
}

#[test]
fn tables_are_well_formed() {
    let mut members = BTreeMap::new();
    for (language, family) in tables() {
        let id = format!("{language}/{}", family.id);
        assert!(!family.names.is_empty(), "{id}");
        for (name, code) in &family.names {
            assert!((100..=599).contains(code), "{id}: {name} = {code}");
            assert!(is_identifier(name) || family.form == Form::String, "{id}: {name}");
            assert!(name.starts_with(&family.prefix), "{id}: {name}");
            assert!(!family.other_members.contains(name), "{id}: {name} is a name and another member");
            assert!(!family.lacks(name), "{id}: {name}");
            for owner in &family.owners {
                assert_eq!(
                    members.insert((language.clone(), owner.clone(), name.clone()), id.clone()),
                    None,
                    "{owner}: {name}"
                );
            }
        }
        for member in family.other_members.iter().chain(&family.from_number) {
            assert!(is_identifier(member), "{id}: {member}");
            assert!(!family.lacks(member), "{id}: {member}");
        }
        let told =
            family.since.keys().chain(family.removed.keys()).chain(family.deprecated.keys()).chain(&family.aliases);
        for name in told {
            assert!(family.names.contains_key(name), "{id}: {name} is none of the names");
        }
        for (old, new) in &family.deprecated {
            assert_eq!(family.code(old), family.code(new), "{id}: {old}");
            assert!(!family.deprecated.contains_key(new), "{id}: {new} is deprecated as well");
            assert!(!family.removed.contains_key(new), "{id}: {new} is no longer there");
        }
        if matches!(family.form, Form::Constant | Form::Builder) {
            let is_first = |name: &str| {
                let is_alias = family.aliases.iter().any(|alias| alias == name);
                !is_alias && !family.deprecated.contains_key(name)
            };
            for code in family.names.values() {
                let names: Vec<&str> = family.names_of(*code).filter(|name| is_first(name)).collect();
                assert!(names.len() <= 1, "{id}: which of {names:?} is to be written?");
            }
        }
        assert_eq!(family.spelling.matches("{name}").count(), 1, "{id}: {}", family.spelling);
        for number in &family.from_number {
            assert!(family.other_members.contains(number), "{id}: {number}");
        }
        let may_be = match family.form {
            Form::Symbol => family.owners.is_empty(),
            Form::Method => family.owners.is_empty() || !family.receivers.is_empty(),
            Form::Constant | Form::Builder | Form::Function | Form::String => !family.owners.is_empty(),
        };
        assert!(may_be, "{id}: {:?}", family.owners);
    }
}

#[test]
fn the_tables_of_rust_are_written_in_rust() {
    let mut owners = BTreeMap::new();
    for family in families() {
        let id = &family.id;
        if let Some(import) = &family.import {
            assert!(import.starts_with("use ") && import.ends_with(';'), "{id}: {import}");
        }
        for owner in &family.owners {
            assert!(owner.split("::").all(is_identifier), "{id}: {owner}");
            assert_eq!(owners.insert(owner, id), None, "{owner} is in two tables");
        }
    }
}

#[test]
fn a_name_that_cannot_compile_is_told_from_one_that_a_trait_may_bring() {
    let http = family("http");
    assert!(http.lacks("NOT_FUND") && http.lacks("NotFound"));
    assert!(!http.lacks("NOT_FOUND") && !http.lacks("from_u16") && !http.lacks("of_our_own_trait"));
    assert!(family("actix-httpresponse").lacks("TooEarly"));
    assert!(!family("actix-error").lacks("InternalError"), "a module holds other things as well");
    assert!(!family("salvo-statuserror").lacks("too_early"), "may be the function of a trait");
}

#[test]
fn the_name_to_write_is_the_current_one() {
    let salvo = family("salvo-statuserror");
    assert_eq!(salvo.name(431), Some("request_header_fields_too_large"));
    assert_eq!(salvo.name(451), Some("unavailable_for_legal_reasons"));
    assert_eq!(salvo.code("unavailable_for_legalreasons"), Some(451));
    assert_eq!(salvo.name(425), None);
    assert_eq!(family("http").spell("NOT_FOUND"), "StatusCode::NOT_FOUND");
}

#[test]
fn a_name_that_is_gone_is_read_but_not_written() {
    let spring = table("java", "spring");
    assert_eq!(spring.code("REQUEST_ENTITY_TOO_LARGE"), Some(413));
    assert_eq!(spring.names_of(413).collect::<Vec<_>>(), ["CONTENT_TOO_LARGE", "PAYLOAD_TOO_LARGE"]);
    assert_eq!((spring.code("USE_PROXY"), spring.name(305)), (Some(305), None));
    assert!(!spring.lacks("USE_PROXY"), "older versions have it");
}

#[test]
fn of_two_names_the_alias_comes_second() {
    let net = table("csharp", "httpstatuscode");
    assert_eq!(net.names_of(300).collect::<Vec<_>>(), ["MultipleChoices", "Ambiguous"]);
    assert_eq!(table("python", "requests").name(200), Some("ok"));
}

#[test]
fn only_what_begins_like_the_names_of_a_module_can_be_missing() {
    let net_http = table("go", "net-http");
    assert!(net_http.lacks("StatusNotFuond"));
    assert!(!net_http.lacks("StatusText") && !net_http.lacks("Handler"));
    assert!(!table("ruby", "net-http").lacks("HTTPNotFuond"), "anyone may add to Net");
}

fn is_identifier(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

fn first_segment(path: &str) -> &str {
    path.split("::").next().unwrap_or(path)
}

/// The crates that this test can name.
fn dev_dependencies() -> BTreeSet<String> {
    let manifest: toml::Table = include_str!("../Cargo.toml").parse().expect("a manifest");
    let dependencies = manifest["dev-dependencies"].as_table().expect("a table");
    dependencies.keys().map(|name| name.replace('-', "_")).collect()
}
