; ResponseTemplate::new(404)
((call_expression function: (scoped_identifier path: (_) @_type name: (identifier) @_new) arguments: (arguments . [(line_comment) (block_comment)]* . (_) @status))
 (#eq? @_new "new") (#resolves? @_type "wiremock::ResponseTemplate")
 (#set! confidence "certain") (#set! role "expected") (#set! evidence "status of a mocked response"))
