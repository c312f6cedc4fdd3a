; Tests for a whole class.

; status / 100 == 5
((binary left: (binary left: (_) @subject operator: "/" right: (integer) @_hundred) operator: _ @_equals right: (integer) @class)
 (#any-of? @_equals "==" "!=") (#eq? @_hundred "100") (#set! class "digit") (#set! evidence "class test on `{subject}`"))

; case response when Net::HTTPSuccess
((scope_resolution scope: (_) @_net name: (constant) @class)
 (#eq? @_net "Net") (#eq? @class "HTTPInformation") (#set! class "1") (#set! confidence "certain") (#set! evidence "class of answers"))
((scope_resolution scope: (_) @_net name: (constant) @class)
 (#eq? @_net "Net") (#eq? @class "HTTPSuccess") (#set! class "2") (#set! confidence "certain") (#set! evidence "class of answers"))
((scope_resolution scope: (_) @_net name: (constant) @class)
 (#eq? @_net "Net") (#eq? @class "HTTPRedirection") (#set! class "3") (#set! confidence "certain") (#set! evidence "class of answers"))
((scope_resolution scope: (_) @_net name: (constant) @class)
 (#eq? @_net "Net") (#eq? @class "HTTPClientError") (#set! class "4") (#set! confidence "certain") (#set! evidence "class of answers"))
((scope_resolution scope: (_) @_net name: (constant) @class)
 (#eq? @_net "Net") (#eq? @class "HTTPServerError") (#set! class "5") (#set! confidence "certain") (#set! evidence "class of answers"))

; response.client_error?
((call receiver: (_) method: (identifier) @class)
 (#eq? @class "informational?") (#set! class "1") (#set! confidence "certain") (#set! evidence "class test"))
((call receiver: (_) method: (identifier) @class)
 (#eq? @class "redirection?") (#set! class "3") (#set! confidence "certain") (#set! evidence "class test"))
((call receiver: (_) method: (identifier) @class)
 (#eq? @class "client_error?") (#set! class "4") (#set! confidence "certain") (#set! evidence "class test"))
((call receiver: (_) method: (identifier) @class)
 (#eq? @class "server_error?") (#set! class "5") (#set! confidence "certain") (#set! evidence "class test"))

; assert_response :success, expect(response).to have_http_status(:redirect)
((call method: (identifier) @_assert arguments: (argument_list . (simple_symbol) @class))
 (#any-of? @_assert "assert_response" "have_http_status") (#any-of? @class ":success" ":successful")
 (#set! class "2") (#set! confidence "certain") (#set! role "expected") (#set! evidence "class of answers"))
((call method: (identifier) @_assert arguments: (argument_list . (simple_symbol) @class))
 (#any-of? @_assert "assert_response" "have_http_status") (#eq? @class ":redirect")
 (#set! class "3") (#set! confidence "certain") (#set! role "expected") (#set! evidence "class of answers"))
((call method: (identifier) @_assert arguments: (argument_list . (simple_symbol) @class))
 (#eq? @_assert "have_http_status") (#eq? @class ":client_error")
 (#set! class "4") (#set! confidence "certain") (#set! role "expected") (#set! evidence "class of answers"))
((call method: (identifier) @_assert arguments: (argument_list . (simple_symbol) @class))
 (#any-of? @_assert "assert_response" "have_http_status") (#any-of? @class ":error" ":server_error")
 (#set! class "5") (#set! confidence "certain") (#set! role "expected") (#set! evidence "class of answers"))
