; testify, apitest, httpexpect

; assert.HTTPStatusCode(t, handler, "GET", "/", nil, 404)
((call_expression
   function: (selector_expression field: (field_identifier) @_assert)
   arguments: (argument_list (_) . (_) . (_) . (_) . (_) @status))
 (#any-of? @_assert "HTTPStatusCode" "HTTPStatusCodef")
 (#set! confidence "certain") (#set! role "expected") (#set! evidence "status that `HTTPStatusCode()` expects"))

; e.GET("/").Expect().Status(404)
((call_expression
   function: (selector_expression
     operand: (call_expression function: (selector_expression field: (field_identifier) @_expect))
     field: (field_identifier) @_status)
   arguments: (argument_list . (_) @status .))
 (#eq? @_expect "Expect") (#eq? @_status "Status")
 (#set! confidence "certain") (#set! role "expected") (#set! evidence "expected status of an answer"))
