; Rack, and what answers in its way: faraday's and webmock's stubs.

; [404, { "content-type" => "text/plain" }, ["Not Found"]]
((array . (_) @status . (hash) @_headers . (_) .)
 (#not-match? @_headers "^\\{ *[a-z_]+:") (#not-match? @status "^([0-9]{1,2}|[0-9]{4,}|:.*|['\"].*)$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a Rack response"))
((array . (integer) @status . [(hash) (call receiver: (hash))] @_headers)
 (#not-match? @_headers "^\\{ *[a-z_]+:") (#match? @status "^[1-5][0-9][0-9]$")
 (#set! confidence "likely") (#set! role "sent") (#set! evidence "status of a Rack response"))
((array . (_) @status . (_) @_headers . (_) .)
 (#match? @_headers "(^|_)(headers?|hdrs)$") (#not-match? @status "^([0-9]{1,2}|[0-9]{4,}|:.*|['\"].*)$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a Rack response"))

; [200, env["response_headers"], [body]], ["gone", 410, "text/plain"]: the parts that an answer has
((array . (integer) @status . (_) . (array) .)
 (#match? @status "^([2-5]00|20[1-8]|30[1-8]|4[0-9][0-9]|50[1-8])$")
 (#set! confidence "likely") (#set! role "sent") (#set! evidence "status of a Rack response"))
((array (integer) @status . (string) @_type)
 (#match? @_type "^['\"](text|application|image|audio|video)/") (#match? @status "^([2-5]00|20[1-8]|30[1-8]|4[0-9][0-9]|50[1-8])$")
 (#set! confidence "likely") (#set! role "sent") (#set! evidence "status of an answer"))

; app.call(env)[0] == 404, app.call(env).first.must_equal 404
((binary left: (_) @_call operator: _ @_equals right: (_) @status)
 (#any-of? @_equals "==" "!=")
 (#match? @_call "[.]call([( ].*)?([.]first|\\[0\\])$")
 (#set! confidence "likely") (#set! role "compared") (#set! evidence "status of a Rack response"))
((call receiver: (_) @_call method: (identifier) @_must arguments: (argument_list . (_) @status))
 (#match? @_call "[.]call([( ].*)?([.]first|\\[0\\])\\)?$") (#any-of? @_must "must_equal" "wont_equal")
 (#set! confidence "likely") (#set! role "expected") (#set! evidence "status of a Rack response"))
((call method: (identifier) @_assert arguments: (argument_list . (_) @status . (_) @_call))
 (#match? @_call "[.]call([( ].*)?([.]first|\\[0\\])$") (#eq? @_assert "assert_equal")
 (#set! confidence "likely") (#set! role "expected") (#set! evidence "status of a Rack response"))
((call receiver: (call method: (identifier) @_expect arguments: (argument_list . (_) @_call)) method: (identifier) @_to
   arguments: (argument_list . (call method: (identifier) @_eq arguments: (argument_list . (_) @status))))
 (#eq? @_expect "expect") (#eq? @_to "to") (#any-of? @_eq "eq" "eql") (#match? @_call "[.]call([( ].*)?([.]first|\\[0\\])$")
 (#set! confidence "likely") (#set! role "expected") (#set! evidence "status of a Rack response"))

; Rack::Response.new(body, 404), Rack::MockResponse.new(404, {}, []), Rack::Response[404, {}, []]
((call receiver: (_) @_response method: (identifier) @_new arguments: (argument_list . (_) . (_) @status))
 (#match? @_response "^(::)?((Rack|Sinatra|Roda|Hanami)::)?(Roda)?Response$") (#eq? @_new "new")
 (#not-match? @status "^([0-9]{1,2}|[0-9]{4,})$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))
((call receiver: (_) @_response method: (identifier) @_new arguments: (argument_list . (_) @status))
 (#match? @_response "(Rack::MockResponse|ActionDispatch::(Test)?Response)$") (#eq? @_new "new")
 (#set! confidence "certain") (#set! evidence "status of an answer"))
((element_reference object: (_) @_response . (integer) @status)
 (#match? @_response "Rack::Response$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))

; Rack::Utils::HTTP_STATUS_CODES[404], Rack::Utils.status_code(:not_found)
((element_reference object: (_) @_codes . (_) @status)
 (#match? @_codes "(^|::)(HTTP_STATUS_CODES|SYMBOL_TO_STATUS_CODE)$")
 (#set! confidence "certain") (#set! evidence "code of a table"))
((call receiver: (_) @_utils method: (identifier) @_code arguments: (argument_list . (_) @status .))
 (#match? @_utils "Utils$") (#eq? @_code "status_code")
 (#set! confidence "certain") (#set! evidence "argument of `status_code()`"))
