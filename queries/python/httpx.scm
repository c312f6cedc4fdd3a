; httpx and respx: answers that stand in for those of a server.

; httpx.Response(404)
((call function: (_) @_response arguments: (argument_list . (_) @status))
 (#imported? @_response "httpx.Response" "respx.MockResponse")
 (#set! confidence "certain") (#set! role "expected") (#set! evidence "status of a made answer"))

; httpx.codes(404)
((call function: (_) @_codes arguments: (argument_list . (_) @status .))
 (#imported? @_codes "httpx.codes")
 (#set! confidence "certain") (#set! evidence "number for `codes`"))

; respx.get(url).respond(404), route.respond(404)
((call function: (attribute object: (_) @_route attribute: (identifier) @_respond) arguments: (argument_list . (integer) @status))
 (#match? @_route "respx|route|mock") (#eq? @_respond "respond")
 (#set! confidence "certain") (#set! role "expected") (#set! evidence "status of a made answer"))
