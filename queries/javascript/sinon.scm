; sinon's fake servers, miragejs

; server.respondWith("GET", url, [404, headers, body])
((call_expression
   function: (member_expression property: (property_identifier) @_respond) arguments: (arguments (array . (_) @status . (_))))
 (#any-of? @_respond "respondWith" "respond") (#match? @status "^[0-9][0-9][0-9]$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a canned answer"))

; xhr.respond(404, headers, body)
((call_expression
   function: (member_expression property: (property_identifier) @_respond) arguments: (arguments . (_) @status . (_)))
 (#eq? @_respond "respond") (#match? @status "^[0-9][0-9][0-9]$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a canned answer"))

; new Response(404, {}, { errors }) of miragejs
((new_expression constructor: (identifier) @_response arguments: (arguments . (_) @status))
 (#imported? @_response "miragejs.Response" "ember-cli-mirage.Response")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a canned answer"))
((new_expression constructor: (identifier) @_response arguments: (arguments . (_) @status . (_)))
 (#eq? @_response "Response")
 (#set! confidence "telling") (#set! role "sent") (#set! evidence "status of a canned answer"))
