; Anything that may be the name of a status: which families it belongs to is told by the file's imports. Names that are imported
; by themselves need no pattern.
(attribute object: (_) @owner attribute: (identifier) @name) @constant

; HTTPStatus(404): a number made into a value of a family
((call function: (_) @owner arguments: (argument_list . (_) @status .))
 (#resolves? @owner "http.HTTPStatus" "http.server.HTTPStatus" "httpx.codes") (#set! confidence "certain") (#set! evidence "number for an enumeration of codes"))
