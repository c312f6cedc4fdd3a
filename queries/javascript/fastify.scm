; fastify and hapi

; reply.code(404), reply.type("x").code(404), h.response(x).code(404)
((call_expression
   function: (member_expression object: (_) @_reply property: (property_identifier) @_code)
   arguments: (arguments . (_) @status .))
 (#eq? @_code "code") (#match? @_reply "^(reply|rep|res|response|h\\s*\\.\\s*(response|redirect|continue))\\b")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `code()`"))

; reply.redirect("/x", 301), and the other way round up to version 4
((call_expression
   function: (member_expression object: (_) @_reply property: (property_identifier) @_redirect)
   arguments: (arguments . (_) . (_) @status))
 (#match? @_reply "^(reply|rep|res|response)\\b") (#eq? @_redirect "redirect")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a redirect"))
((call_expression
   function: (member_expression object: (_) @_reply property: (property_identifier) @_redirect)
   arguments: (arguments . (number) @status . (_)))
 (#match? @_reply "^(reply|rep)\\b") (#eq? @_redirect "redirect")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a redirect"))
