; h3, nitro, nuxt

; setResponseStatus(event, 404), sendError(event, 500)
((call_expression function: (identifier) @_set arguments: (arguments . (_) . (_) @status))
 (#eq? @_set "setResponseStatus")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `setResponseStatus()`"))
; sendNoContent(event, 204)
((call_expression function: (identifier) @_send arguments: (arguments . (identifier) . (number) @status .))
 (#eq? @_send "sendNoContent")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `sendNoContent()`"))
