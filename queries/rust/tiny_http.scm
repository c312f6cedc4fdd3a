; Response::empty(404)
((call_expression function: (scoped_identifier path: (_) @_type name: (identifier) @_empty) arguments: (arguments . (_) @status))
 (#any-of? @_empty "empty" "new_empty") (#imported? @_type "tiny_http::Response")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an empty response"))
