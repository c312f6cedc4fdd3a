; Anything that may be the name of a status: which families it belongs to is told by the file's imports.
(member_access_expression expression: (_) @owner name: (identifier) @name) @constant
(invocation_expression function: (identifier) @name @function)
(object_creation_expression type: (identifier) @name @function)

; (HttpStatusCode)404
((cast_expression type: (_) @_type value: (integer_literal) @status)
 (#match? @_type "HttpStatusCode$") (#set! confidence "certain") (#set! evidence "number made into an `HttpStatusCode`"))
