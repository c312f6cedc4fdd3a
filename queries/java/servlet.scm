; Servlets, com.sun.net.httpserver

; response.sendError(404, "gone")
((method_invocation name: (identifier) @_send arguments: (argument_list . (_) @status))
 (#eq? @_send "sendError")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `sendError()`"))

; response.sendRedirect("/", 303) of servlet 6.1
((method_invocation name: (identifier) @_send arguments: (argument_list . (_) . (decimal_integer_literal) @status))
 (#eq? @_send "sendRedirect")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a redirect"))

; exchange.sendResponseHeaders(200, 0)
((method_invocation name: (identifier) @_send arguments: (argument_list . (_) @status . (_) .))
 (#eq? @_send "sendResponseHeaders")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `sendResponseHeaders()`"))
