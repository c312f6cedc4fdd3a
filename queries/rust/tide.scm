; Response::new(404), Response::builder(404)
((call_expression function: (scoped_identifier path: (_) @type name: (identifier) @_new) arguments: (arguments . (_) @status))
 (#any-of? @_new "new" "builder") (#imported? @type "tide::Response" "http_types::Response" "surf::Response")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a new response"))
