; OkHttp, Retrofit, MockWebServer

; new MockResponse.Builder().code(404), new Response.Builder().request(r).code(404)
((method_invocation object: [(method_invocation) (object_creation_expression)] name: (identifier) @_code
   arguments: (argument_list . (decimal_integer_literal) @status .))
 (#eq? @_code "code") (#set! confidence "telling") (#set! role "sent") (#set! evidence "argument of `code()`"))
((method_invocation
   object: (object_creation_expression type: (scoped_type_identifier (type_identifier) @_response))
   name: (identifier) @_code arguments: (argument_list . (decimal_integer_literal) @status .))
 (#any-of? @_response "MockResponse" "Response") (#eq? @_code "code")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a mocked answer"))

; builder.code(200), where it is handed nothing else
((method_invocation object: (_) name: (identifier) @_code arguments: (argument_list . (decimal_integer_literal) @status .))
 (#eq? @_code "code") (#any-of? @status "200" "400" "500")
 (#set! confidence "likely") (#set! role "sent") (#set! evidence "argument of `code()`"))

; Response.error(404, body)
((method_invocation
   object: (identifier) @_response name: (identifier) @_error
   arguments: (argument_list . (decimal_integer_literal) @status . (_) .))
 (#eq? @_response "Response") (#any-of? @_error "error" "success") (#resolves? @_response "retrofit2.Response")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))

; new MockResponse(404, headers, "")
((object_creation_expression type: (type_identifier) @_response arguments: (argument_list . (decimal_integer_literal) @status))
 (#eq? @_response "MockResponse") (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a mocked answer"))
