; tornado, http.server and pyramid: methods of a handler whose name alone tells.

; self.send_error(404), self.send_response(404)
((call function: (attribute object: (identifier) @_self attribute: (identifier) @_send) arguments: (argument_list . (_) @status))
 (#any-of? @_self "self" "handler") (#any-of? @_send "send_error" "send_response" "send_response_only" "write_error")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `send_error()`"))

; exception_response(404)
((call function: [(identifier) @_exception (attribute attribute: (identifier) @_exception)] arguments: (argument_list . (_) @status))
 (#eq? @_exception "exception_response")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `exception_response()`"))

; HTTPResponse(request, 404)
((call function: (_) @_response arguments: (argument_list . (_) . (_) @status))
 (#imported? @_response "tornado.httpclient.HTTPResponse")
 (#set! confidence "certain") (#set! evidence "status of an answer"))
