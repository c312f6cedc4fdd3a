; micro

; send(res, 404, data), sendError(req, res, ..)
((call_expression function: (identifier) @_send arguments: (arguments . (identifier) @_response . (_) @status))
 (#eq? @_send "send") (#any-of? @_response "res" "response")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))
