; Response::error("message", 404), Response::redirect_with_status(url, 308)
((call_expression function: (scoped_identifier path: (_) @_type name: (identifier) @_error) arguments: (arguments . (_) . (_) @status .))
 (#any-of? @_error "error" "redirect_with_status") (#imported? @_type "worker::Response")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "second argument of a response"))
