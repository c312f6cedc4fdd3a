; http, and all that builds its responses with it: axum, hyper, warp, lambda_http ...

; Response::builder().status(404)
((call_expression function: (field_expression value: (_) @_builder field: (field_identifier) @_status) arguments: (arguments . (_) @status .))
 (#eq? @_status "status") (#match? @_builder "Response::builder\\(")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a response builder"))
