; github.com/go-chi/render

; render.Status(r, 404)
((call_expression
   function: (selector_expression operand: (identifier) @_render field: (field_identifier) @_status)
   arguments: (argument_list . (_) . (_) @status .))
 (#eq? @_status "Status") (#resolves? @_render "github.com/go-chi/render")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `render.Status()`"))
