; http, and all that builds its responses with it: axum, hyper, warp, lambda_http ...

; Response::builder().status(404)
((call_expression function: (field_expression value: (_) @_builder field: (field_identifier) @_status) arguments: (arguments . (_) @status .))
 (#eq? @_status "status") (#match? @_builder "Response::builder\\(")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a response builder"))

; let status: StatusCode = 404.try_into()?, TryInto::<StatusCode>::try_into(404)
((let_declaration type: (_) @subject value: (_) @status)
 (#set! evidence "number made into `{subject}`"))
((call_expression
   function: (scoped_identifier path: (generic_type type_arguments: (type_arguments (_) @subject)) name: (identifier) @_into)
   arguments: (arguments . (_) @status .))
 (#any-of? @_into "try_into" "into")
 (#set! evidence "number made into `{subject}`"))
