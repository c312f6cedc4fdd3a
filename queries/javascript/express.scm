; express, polka, restify, adonis and whatever else has a response like theirs

; res.sendStatus(404), response.safeStatus(404)
((call_expression function: (member_expression property: (property_identifier) @_send) arguments: (arguments . (_) @status))
 (#any-of? @_send "sendStatus" "safeStatus")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `sendStatus()`"))

; res.redirect(301, "/x")
((call_expression
   function: (member_expression object: (identifier) @_response property: (property_identifier) @_redirect)
   arguments: (arguments . (_) @status . (_)))
 (#any-of? @_response "res" "response") (#eq? @_redirect "redirect")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a redirect"))

; res.send(304), res.json(404, body), as restify and old versions of express have it
((call_expression
   function: (member_expression object: (identifier) @_response property: (property_identifier) @_send)
   arguments: (arguments . (number) @status))
 (#any-of? @_response "res" "response") (#eq? @_send "send") (#match? @status "^[1-5][0-9][0-9]$")
 (#set! confidence "likely") (#set! role "sent") (#set! evidence "first argument of `send()`"))
((call_expression
   function: (member_expression object: (identifier) @_response property: (property_identifier) @_json)
   arguments: (arguments . (number) @status . (_)))
 (#any-of? @_response "res" "response") (#any-of? @_json "json" "jsonp") (#match? @status "^[1-5][0-9][0-9]$")
 (#set! confidence "likely") (#set! role "sent") (#set! evidence "first of two arguments of an answer"))

; response.abort(body, 404) of adonis
((call_expression
   function: (member_expression object: (_) @_response property: (property_identifier) @_abort)
   arguments: (arguments . (_) . (_) @status))
 (#match? @_response "(^|\\.)response$") (#any-of? @_abort "abort" "abortIf" "abortUnless")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an abort"))

; res.status(404), res.status(1000): what is called so has no other status that is set by a number
((call_expression function: (member_expression object: (identifier) property: (property_identifier)) @_callee arguments: (arguments . (number) @status .))
 (#match? @_callee "^(res|response)[.]status$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `status()`"))
