; net/http, net/http/httptest

; w.WriteHeader(404)
((call_expression function: (selector_expression field: (field_identifier) @_write) arguments: (argument_list . (_) @status .))
 (#eq? @_write "WriteHeader")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `WriteHeader()`"))

; http.Error(w, "gone", 410)
((call_expression
   function: (selector_expression operand: (identifier) @_http field: (field_identifier) @_error)
   arguments: (argument_list . (_) . (_) . (_) @status .))
 (#eq? @_error "Error") (#resolves? @_http "net/http")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of `http.Error()`"))

; http.Redirect(w, r, "/", 302)
((call_expression
   function: (selector_expression operand: (identifier) @_http field: (field_identifier) @_redirect)
   arguments: (argument_list . (_) . (_) . (_) . (_) @status .))
 (#eq? @_redirect "Redirect") (#resolves? @_http "net/http")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of `http.Redirect()`"))

; http.RedirectHandler("/", 301)
((call_expression
   function: (selector_expression operand: (identifier) @_http field: (field_identifier) @_redirect)
   arguments: (argument_list . (_) . (_) @status .))
 (#eq? @_redirect "RedirectHandler") (#resolves? @_http "net/http")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of `http.RedirectHandler()`"))

; http.StatusText(404)
((call_expression
   function: (selector_expression operand: (identifier) @_http field: (field_identifier) @_text)
   arguments: (argument_list . (_) @status .))
 (#eq? @_text "StatusText") (#resolves? @_http "net/http")
 (#set! confidence "certain") (#set! evidence "argument of `http.StatusText()`"))

; httptest.ResponseRecorder{Code: 404}
((composite_literal
   type: (qualified_type package: (_) @_httptest name: (_) @_recorder)
   body: (literal_value (keyed_element key: (literal_element (identifier) @_code) value: (_) @status)))
 (#eq? @_recorder "ResponseRecorder") (#eq? @_code "Code") (#resolves? @_httptest "net/http/httptest")
 (#set! confidence "certain") (#set! evidence "`Code` of a recorder"))

; w.Code != 200, assert.Equal(t, 404, rec.Code): what a recorder is called
((binary_expression
   left: (selector_expression operand: (_) @_recorder field: (field_identifier) @_code)
   operator: ["==" "!="] right: (_) @status)
 (#eq? @_code "Code") (#match? @_recorder "^(w|rw|rr|rec|recorder|respRec|resp|response|responseRecorder|writer)[0-9]?$")
 (#set! confidence "certain") (#set! role "compared") (#set! evidence "comparison with the `Code` of a recorder"))
((call_expression
   function: (selector_expression field: (field_identifier) @_equal)
   arguments: (argument_list (_) @status . (selector_expression operand: (_) @_recorder field: (field_identifier) @_code)))
 (#match? @_equal "^(Not)?(Equal|EqualValues|Exactly|Eq)f?$")
 (#eq? @_code "Code") (#match? @_recorder "^(w|rw|rr|rec|recorder|respRec|resp|response|responseRecorder|writer)[0-9]?$")
 (#set! confidence "certain") (#set! role "expected") (#set! evidence "assertion on the `Code` of a recorder"))
((call_expression
   function: (selector_expression field: (field_identifier) @_equal)
   arguments: (argument_list (selector_expression operand: (_) @_recorder field: (field_identifier) @_code) . (_) @status))
 (#match? @_equal "^(Not)?(Equal|EqualValues|Exactly|Eq)f?$")
 (#eq? @_code "Code") (#match? @_recorder "^(w|rw|rr|rec|recorder|respRec|resp|response|responseRecorder|writer)[0-9]?$")
 (#set! confidence "certain") (#set! role "expected") (#set! evidence "assertion on the `Code` of a recorder"))

; got, want := rec.Code, 404, either way round
((short_var_declaration
   left: (expression_list . (identifier) @_got . (identifier) @_want .)
   right: (expression_list . (selector_expression operand: (_) @_recorder field: (field_identifier) @_code) . (_) @status .))
 (#any-of? @_got "got" "actual" "have") (#any-of? @_want "want" "wanted" "expected" "exp")
 (#eq? @_code "Code") (#match? @_recorder "^(w|rw|rr|rec|recorder|respRec|resp|response|responseRecorder|writer)[0-9]?$")
 (#set! confidence "certain") (#set! role "expected") (#set! evidence "what the `Code` of a recorder should be"))
((short_var_declaration
   left: (expression_list . (identifier) @_want . (identifier) @_got .)
   right: (expression_list . (_) @status . (selector_expression operand: (_) @_recorder field: (field_identifier) @_code) .))
 (#any-of? @_got "got" "actual" "have") (#any-of? @_want "want" "wanted" "expected" "exp")
 (#eq? @_code "Code") (#match? @_recorder "^(w|rw|rr|rec|recorder|respRec|resp|response|responseRecorder|writer)[0-9]?$")
 (#set! confidence "certain") (#set! role "expected") (#set! evidence "what the `Code` of a recorder should be"))
