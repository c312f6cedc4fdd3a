; Documents of APIs as Python writes them, and what FastAPI and others make them from.

; {"responses": {"200": {..}, 404: {..}}}, responses={404: ..}
((pair key: (string (string_content) @_responses) value: (dictionary (pair key: (_) @status)))
 (#eq? @_responses "responses")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))
((keyword_argument name: (identifier) @_responses value: (dictionary (pair key: (_) @status)))
 (#eq? @_responses "responses")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))
((assignment left: (identifier) @_responses right: (dictionary (pair key: (_) @status)))
 (#match? @_responses "(^|_)responses$")
 (#set! confidence "telling") (#set! role "documented") (#set! evidence "code of a documented response"))

; response_schemas = {"200": ..}
((assignment left: (_) @_responses right: (dictionary (pair key: (string) @status)))
 (#match? @_responses "(?i)(^|_|\\.)responses$|(^|_|\\.)responses?_(schemas?|models?|types?|map|spec|docs?)$")
 (#match? @status "^[\"'][1-5][0-9][0-9][\"']$")
 (#set! confidence "likely") (#set! role "documented") (#set! evidence "code of a documented response"))

; operation["responses"]["201"], "404" in responses
((subscript value: (_) @_responses subscript: (string) @status)
 (#match? @_responses "(^|[_.\"'])responses(\"\\]|'\\])?$")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))
((comparison_operator (string) @status . ["in" "not in"] . (_) @_responses)
 (#match? @_responses "(^|[_.\"'])responses(\"\\]|'\\])?$")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))
