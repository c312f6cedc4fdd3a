; #[endpoint(status_codes(200, 404))]
((call_expression function: (identifier) @_codes arguments: (arguments (integer_literal) @status))
 (#eq? @_codes "status_codes")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "status of a documented endpoint"))
