; fiber

; c.SendStatus(404)
((call_expression function: (selector_expression field: (field_identifier) @_send) arguments: (argument_list . (_) @status .))
 (#eq? @_send "SendStatus")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `SendStatus()`"))

; c.Redirect("/", 301) of fiber 2, c.Redirect().Status(301) of fiber 3
((call_expression
   function: (selector_expression operand: (identifier) @_context field: (field_identifier) @_redirect)
   arguments: (argument_list . (_) . (_) @status .))
 (#match? @_context "^(c|ctx|context)$") (#any-of? @_redirect "Redirect" "RedirectToRoute" "RedirectBack")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a redirect"))

; fiber.NewError(404, "gone")
((call_expression
   function: (selector_expression operand: (identifier) @_fiber field: (field_identifier) @_new)
   arguments: (argument_list . (_) @status))
 (#eq? @_new "NewError")
 (#resolves? @_fiber "github.com/gofiber/fiber" "github.com/gofiber/fiber/v2" "github.com/gofiber/fiber/v3")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an error"))

; fiber.Error{Code: 404}
((composite_literal
   type: (qualified_type package: (_) @_fiber name: (_) @_error)
   body: (literal_value (keyed_element key: (literal_element (identifier) @_code) value: (_) @status)))
 (#eq? @_error "Error") (#eq? @_code "Code")
 (#resolves? @_fiber "github.com/gofiber/fiber" "github.com/gofiber/fiber/v2" "github.com/gofiber/fiber/v3")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an error"))
