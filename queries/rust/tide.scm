; Response::new(404), Response::builder(404)
((call_expression function: (scoped_identifier path: (_) @_type name: (identifier) @_new) arguments: (arguments . (_) @status))
 (#any-of? @_new "new" "builder") (#imported? @_type "tide::Response" "http_types::Response" "surf::Response")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a new response"))

; Error::new(404, error), Error::from_str(404, "message")
((call_expression function: (scoped_identifier path: (_) @_type name: (identifier) @_new) arguments: (arguments . (_) @status . (_)))
 (#any-of? @_new "new" "from_str") (#imported? @_type "tide::Error" "http_types::Error" "surf::Error")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an error"))
