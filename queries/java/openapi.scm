; Annotations and models of OpenAPI

; @ApiResponse(code = 404), @ApiResponse(responseCode = "404")
((annotation
   name: (_) @_response
   arguments: (annotation_argument_list (element_value_pair key: (identifier) @_code value: (_) @status)))
 (#match? @_response "(^|\\.)(ApiResponse|APIResponse|StatusCode|ResponseHeader)$") (#any-of? @_code "code" "responseCode" "condition")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))

; responses.addApiResponse("404", response)
((method_invocation name: (identifier) @_add arguments: (argument_list . (_) @status . (_) .))
 (#any-of? @_add "addApiResponse" "addAPIResponse")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))

; operation.getResponses().get("404"), .remove("404")
((method_invocation
   object: (method_invocation name: (identifier) @_responses) name: (identifier) @_get arguments: (argument_list . (string_literal) @status))
 (#match? @_responses "^get[A-Za-z]*Responses$") (#any-of? @_get "get" "remove" "containsKey" "put")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))
