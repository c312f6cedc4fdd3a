; Shapes that only TypeScript has.

; function reply(status = 404), constructor(readonly statusCode: number = 303)
((required_parameter pattern: (_) @subject value: (_) @status)
 (#set! evidence "default of `{subject}`"))

; class Reply { statusCode = 404 }
((public_field_definition name: (_) @subject value: (_) @status)
 (#set! evidence "value of `{subject}`"))
((public_field_definition name: (_) @reason value: (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))

; enum Codes { NotFound = 404 }, enum Status { Missing = 404 }
((enum_assignment name: (_) @reason value: (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((enum_declaration name: (_) @subject body: (enum_body (enum_assignment value: (_) @status)))
 (#set! evidence "member of `{subject}`"))

; { status: 404 | 410 }, (status: 404) => void, let status: 404, type Status = 404 | 410
((property_signature name: (_) @subject type: (type_annotation (_) @status))
 (#set! evidence "type of `{subject}`"))
((required_parameter pattern: (_) @subject type: (type_annotation (_) @status))
 (#set! evidence "type of `{subject}`"))
((optional_parameter pattern: (_) @subject type: (type_annotation (_) @status))
 (#set! evidence "type of `{subject}`"))
((public_field_definition name: (_) @subject type: (type_annotation (_) @status))
 (#set! evidence "type of `{subject}`"))
((variable_declarator name: (_) @subject type: (type_annotation (_) @status))
 (#set! evidence "type of `{subject}`"))
((type_alias_declaration name: (_) @subject value: (_) @status)
 (#set! evidence "type `{subject}`"))

; ApiError<404>, Reply<404, Body>
((generic_type name: (_) @subject type_arguments: (type_arguments (_) @status))
 (#set! evidence "type argument of `{subject}`"))
((extends_clause value: (_) @subject type_arguments: (type_arguments (_) @status))
 (#set! evidence "type argument of `{subject}`"))

; interface Responses { 200: Body; 404: Failure }, type Responses = { .. }
((interface_declaration name: (_) @subject body: (interface_body (property_signature name: (_) @status)))
 (#set! evidence "key of `{subject}`"))
((type_alias_declaration name: (_) @subject value: (object_type (property_signature name: (_) @status)))
 (#set! evidence "key of `{subject}`"))
((property_signature name: (_) @subject type: (type_annotation (object_type (property_signature name: (_) @status))))
 (#set! evidence "key of `{subject}`"))
; Operation["responses"]["200"], Route["response"][200]
((lookup_type (lookup_type (_) (literal_type (string) @_responses)) (literal_type (_) @status))
 (#match? @_responses "^.responses?.$")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))
; Equal<Reply["status"], 200>
((type_arguments (lookup_type (_) (literal_type (string) @subject)) . (literal_type) @status .)
 (#set! role "expected") (#set! evidence "assertion on the type of `{subject}`"))
; { 200: "fine"; 404: "missing" }: keys that are nothing but statuses
((object_type (property_signature name: (number) @status)) @table
 (#set! evidence "keys of nothing but status codes"))
; declare const errors: { 404: typeof NotFound }
((variable_declarator name: (_) @subject type: (type_annotation (object_type (property_signature name: (_) @status))))
 (#set! confidence "likely") (#set! evidence "key of `{subject}`"))
((property_signature name: (_) @status type: (type_annotation (_) @reason))
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
; class BadRequestError extends ApiError<400>, Failure: ApiError<400>
((extends_clause value: (_) @_error type_arguments: (type_arguments (_) @status))
 (#match? @_error "(Error|Exception)$")
 (#set! confidence "likely") (#set! evidence "type argument of an error"))
((generic_type name: (_) @_error type_arguments: (type_arguments (_) @status))
 (#match? @_error "(Error|Exception)$")
 (#set! confidence "likely") (#set! evidence "type argument of an error"))

; A constant as a type: StatusCodes.NOT_FOUND
(nested_type_identifier module: (_) @owner name: (type_identifier) @name) @constant
