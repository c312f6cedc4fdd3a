; koa

; ctx.throw(404, "x"), this.throw(404)
((call_expression
   function: (member_expression object: [(identifier) (this)] @_context property: (property_identifier) @_throw)
   arguments: (arguments . (_) @status))
 (#any-of? @_context "ctx" "context" "this") (#eq? @_throw "throw")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `throw()`"))
; ctx.assert(user, 404, "x")
((call_expression
   function: (member_expression object: [(identifier) (this)] @_context property: (property_identifier) @_assert)
   arguments: (arguments . (_) . (_) @status))
 (#any-of? @_context "ctx" "context" "this") (#eq? @_assert "assert")
 (#set! confidence "telling") (#set! role "sent") (#set! evidence "status of a condition"))
