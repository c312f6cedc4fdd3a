; net/http, whose codes are strings, and excon.

; response.code == "404"
((binary left: (call method: (identifier) @_code) operator: _ @_equals right: (string) @status)
 (#any-of? @_equals "==" "!=")
 (#eq? @_code "code")
 (#set! confidence "likely") (#set! role "compared") (#set! evidence "comparison with `code`"))
((call method: (identifier) @_assert arguments: (argument_list . (string) @status . (call method: (identifier) @_code)))
 (#any-of? @_assert "assert_equal" "assert_includes") (#eq? @_code "code")
 (#set! confidence "likely") (#set! role "expected") (#set! evidence "assertion on `code`"))
((case value: (call method: (identifier) @_code) (when pattern: (pattern (string) @status)))
 (#eq? @_code "code")
 (#set! confidence "likely") (#set! role "compared") (#set! evidence "case of `code`"))

; Net::HTTPResponse::CODE_TO_OBJ["404"]
((element_reference object: (_) @_codes . (string) @status)
 (#match? @_codes "(^|::)CODE_(CLASS_)?TO_OBJ$")
 (#set! confidence "certain") (#set! evidence "code of a table"))

; connection.get(expects: 204), connection.get(:expects => 204)
((pair key: (_) @_expects value: (_) @status)
 (#any-of? @_expects "expects" ":expects")
 (#set! confidence "likely") (#set! role "expected") (#set! evidence "value of `expects`"))

; Net::HTTPNotFound.new("1.1", 404, "Not Found"), Net::HTTPOK.new(nil, "200", "")
((call receiver: (scope_resolution scope: (_) @_net name: (constant) @_response) method: (identifier) @_new
   arguments: (argument_list . (_) . (_) @status))
 (#eq? @_net "Net") (#match? @_response "^HTTP[A-Z]") (#eq? @_new "new") (#match? @status "^['\"]?[1-5][0-9][0-9]['\"]?$")
 (#set! confidence "certain") (#set! evidence "status of an answer"))

; Typhoeus::Response.new(code: 404)
((call receiver: (_) @_response method: (identifier) @_new
   arguments: (argument_list [(pair key: (_) @_code value: (_) @status) (hash (pair key: (_) @_code value: (_) @status))]))
 (#match? @_response "Response$") (#any-of? @_new "new" "build" "create") (#any-of? @_code "code" ":code" "response_code" ":response_code")
 (#match? @status "^['\"]?[1-5][0-9][0-9]['\"]?$")
 (#set! confidence "certain") (#set! evidence "status of an answer"))
