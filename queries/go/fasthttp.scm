; fasthttp

; ctx.SetStatusCode(404)
((call_expression function: (selector_expression field: (field_identifier) @_set) arguments: (argument_list . (_) @status .))
 (#eq? @_set "SetStatusCode")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `SetStatusCode()`"))

; ctx.Error("gone", 410)
((call_expression
   function: (selector_expression operand: (identifier) @_context field: (field_identifier) @_error)
   arguments: (argument_list . (_) . (_) @status .))
 (#any-of? @_context "ctx" "c" "reqCtx" "requestCtx") (#eq? @_error "Error")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an error"))

; fasthttp.StatusMessage(404)
((call_expression
   function: (selector_expression operand: (identifier) @_fasthttp field: (field_identifier) @_text)
   arguments: (argument_list . (_) @status .))
 (#any-of? @_text "StatusMessage" "StatusCodeIsRedirect") (#resolves? @_fasthttp "github.com/valyala/fasthttp")
 (#set! confidence "certain") (#set! evidence "argument of a function about statuses"))
