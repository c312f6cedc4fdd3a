; ResponseTemplate::new(404)
((call_expression function: (scoped_identifier path: (_) @type name: (identifier) @_new) arguments: (arguments . (_) @status))
 (#eq? @_new "new") (#resolves? @type "wiremock::ResponseTemplate")
 (#set! confidence "certain") (#set! role "expected") (#set! evidence "status of a mocked response"))
