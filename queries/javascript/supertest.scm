; supertest, chai-http, frisby, pactum

; request(app).get("/").expect(404)
((call_expression
   function: (member_expression object: (call_expression) property: (property_identifier) @_expect) @_function
   arguments: (arguments . (_) @status))
 (#match? @_function "[)]\\s*[.]\\s*expect$") (#eq? @_expect "expect") (#match? @status "^[0-9][0-9][0-9]$")
 (#set! confidence "certain") (#set! role "expected") (#set! evidence "status expected of a request"))
((call_expression
   function: (member_expression object: (call_expression) property: (property_identifier) @_expect)
   arguments: (arguments . (ternary_expression) @status))
 (#eq? @_expect "expect")
 (#set! confidence "telling") (#set! role "expected") (#set! evidence "status expected of a request"))
