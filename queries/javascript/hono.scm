; hono and elysia

; c.json(body, 201), c.text("x", 404, headers)
((call_expression
   function: (member_expression object: (identifier) @_context property: (property_identifier) @_answer)
   arguments: (arguments . (_) . (_) @status))
 (#any-of? @_context "c" "ctx" "context") (#any-of? @_answer "json" "html" "body" "newResponse" "redirect")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))
((call_expression
   function: (member_expression object: (identifier) @_context property: (property_identifier) @_text)
   arguments: (arguments . [(string) (template_string)] . (_) @status . [(object) (identifier)]? .))
 (#any-of? @_context "c" "ctx" "context") (#eq? @_text "text") (#match? @status "^[1-5][0-9][0-9]$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))

; c.text(err.message, 401)
((call_expression
   function: (member_expression object: (identifier) @_context property: (property_identifier) @_text)
   arguments: (arguments . [(member_expression) (call_expression) (identifier) (binary_expression)] . (number) @status .))
 (#any-of? @_context "c" "ctx" "context") (#eq? @_text "text") (#match? @status "^[2-5][0-9][0-9]$")
 (#set! confidence "likely") (#set! role "sent") (#set! evidence "status of an answer"))

; new HTTPException(404, { message: "x" })
((new_expression constructor: (identifier) @_exception arguments: (arguments . (_) @status))
 (#any-of? @_exception "HTTPException" "HTTPError" "StatusError") (#match? @status "^[0-9]")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of an HTTP exception"))
