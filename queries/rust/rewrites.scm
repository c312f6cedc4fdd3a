; Where a constant may stand for a number and a number for a constant. Nothing is found by these patterns: they say of what was
; found whether the type lets it be written otherwise. `families` are those whose constants fit. `@either` has several values, which
; are of one type and so are all written alike.

; response.status() == 404: http and http-types compare their type with u16, both ways round
((binary_expression left: (_) @subject operator: ["==" "!="] right: (integer_literal) @number)
 (#compares? @subject) (#set! families "http http-0 http-types"))
((binary_expression left: (integer_literal) @number operator: ["==" "!="] right: (_) @subject)
 (#compares? @subject) (#set! families "http http-0 http-types"))
((binary_expression left: (_) operator: ["==" "!="] right: (scoped_identifier) @constant)
 (#set! families "http http-0 http-types"))
((binary_expression left: (scoped_identifier) @constant operator: ["==" "!="] right: (_))
 (#set! families "http http-0 http-types"))

; assert_eq!(response.status(), 404)
((call_expression function: (identifier) @_assert arguments: (arguments . (_) @subject . (integer_literal) @number))
 (#any-of? @_assert "assert_eq" "assert_ne" "debug_assert_eq" "debug_assert_ne")
 (#compares? @subject) (#set! families "http http-0 http-types"))
((call_expression function: (identifier) @_assert arguments: (arguments . (integer_literal) @number . (_) @subject))
 (#any-of? @_assert "assert_eq" "assert_ne" "debug_assert_eq" "debug_assert_ne")
 (#compares? @subject) (#set! families "http http-0 http-types"))
((call_expression function: (identifier) @_assert arguments: (arguments . (_) . (scoped_identifier) @constant))
 (#any-of? @_assert "assert_eq" "assert_ne" "debug_assert_eq" "debug_assert_ne")
 (#set! families "http http-0 http-types"))
((call_expression function: (identifier) @_assert arguments: (arguments . (scoped_identifier) @constant . (_)))
 (#any-of? @_assert "assert_eq" "assert_ne" "debug_assert_eq" "debug_assert_ne")
 (#set! families "http http-0 http-types"))

; Response::builder().status(404) of http takes whatever can be made into its type; that of poem does not
((call_expression
   function: (field_expression value: (_) @type field: (field_identifier) @_status)
   arguments: (arguments . [(integer_literal) @number (scoped_identifier) @constant (if_expression) @either (match_expression) @either] .))
 (#eq? @_status "status")
 (#leads-to? @type
   "http::Response::builder" "http::response::Builder::new" "axum::http::Response::builder" "axum::response::Response::builder"
   "hyper::Response::builder" "hyper::http::Response::builder" "warp::http::Response::builder"
   "lambda_http::Response::builder" "lambda_http::http::Response::builder" "tonic::codegen::http::Response::builder")
 (#set! families "http"))

; ResponseTemplate::new(404)
((call_expression
   function: (scoped_identifier path: (_) @type name: (identifier) @_new)
   arguments: (arguments . [(integer_literal) @number (scoped_identifier) @constant (if_expression) @either (match_expression) @either] .))
 (#eq? @_new "new") (#leads-to? @type "wiremock::ResponseTemplate")
 (#set! families "http") (#set! requires "wiremock >=0.6"))

; Response::new(404), Response::builder(404), Error::from_str(404, "message")
((call_expression
   function: (scoped_identifier path: (_) @type name: (identifier) @_new)
   arguments: (arguments . [(integer_literal) @number (scoped_identifier) @constant (if_expression) @either (match_expression) @either]))
 (#any-of? @_new "new" "builder" "from_str")
 (#leads-to? @type
   "tide::Response" "http_types::Response" "surf::http::Response" "tide::Error" "http_types::Error" "surf::Error" "surf::http::Error")
 (#set! families "http-types"))

; StatusCode::from_u16(404).unwrap() is StatusCode::NOT_FOUND
((call_expression function: (field_expression
   value: (call_expression
     function: (scoped_identifier path: (_) @owner name: (identifier) @constructor)
     arguments: (arguments . (integer_literal) @number .))
   field: (field_identifier) @_unwrap)) @place
 (#any-of? @constructor "from_u16" "try_from" "from_code")
 (#any-of? @_unwrap "unwrap" "expect" "unwrap_or" "unwrap_or_default" "unwrap_or_else"))
((try_expression (call_expression
   function: (scoped_identifier path: (_) @owner name: (identifier) @constructor)
   arguments: (arguments . (integer_literal) @number .))) @place
 (#any-of? @constructor "from_u16" "try_from" "from_code"))

; Status::new(404) of rocket is Status::NotFound
((call_expression
   function: (scoped_identifier path: (_) @owner name: (identifier) @constructor)
   arguments: (arguments . (integer_literal) @number .)) @place
 (#eq? @constructor "new"))
