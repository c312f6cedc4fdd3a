; Documents of APIs, and what schemas of fastify, hono, ts-rest and elysia are made from.

; { responses: { 200: {..}, "404": {..} } }, { response: { 200: {..} } }
((pair key: (_) @_responses value: (object (pair key: (_) @status)))
 (#match? @_responses "^[\"']?responses?[\"']?$") (#match? @status "^[\"']?[0-9][0-9][0-9][\"']?$")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))
((variable_declarator name: (identifier) @_responses value: (object (pair key: (_) @status)))
 (#match? @_responses "[rR]esponses$|RESPONSES$") (#match? @status "^[\"']?[1-5][0-9][0-9][\"']?$")
 (#set! confidence "likely") (#set! role "documented") (#set! evidence "code of a documented response"))

; operation.responses["200"], responses[404]
((subscript_expression object: (_) @_responses index: (_) @status)
 (#match? @_responses "(^|\\.)responses$") (#match? @status "^[\"']?[0-9][0-9][0-9][\"']?$")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))

; standardResponses(401, 403)
((call_expression function: [(identifier) @_responses (member_expression property: (_) @_responses)] arguments: (arguments (number) @status))
 (#match? @_responses "[rR]esponses$")
 (#set! confidence "telling") (#set! role "documented") (#set! evidence "code of a documented response"))
