; Response::error("message", 404)
((call_expression function: (scoped_identifier path: (_) @type name: (identifier) @_error) arguments: (arguments (_) . (_) @status .))
 (#eq? @_error "error") (#imported? @type "worker::Response")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an error response"))
