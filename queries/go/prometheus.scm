; prometheus and OpenTelemetry: the labels of a count of requests

; map[string]string{"code": "200", "method": "GET"}
((literal_value (keyed_element key: (literal_element (_) @_code) value: (literal_element (interpreted_string_literal) @status))) @_labels
 (#eq? @_code "\"code\"") (#match? @status "^.[1-5][0-9][0-9].$")
 (#match? @_labels "[{,]\\s*\"(method|protocol|service|path|route|handler|router)\"\\s*:")
 (#set! confidence "likely") (#set! evidence "label of a count of requests"))
