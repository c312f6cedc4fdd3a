; node:http and node:http2

; res.writeHead(404, headers)
((call_expression function: (member_expression property: (property_identifier) @_write) arguments: (arguments . (_) @status))
 (#any-of? @_write "writeHead" "writeHeader" "writeEarlyHead")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `writeHead()`"))
