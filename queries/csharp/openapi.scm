; Documents of APIs: Microsoft.OpenApi, NSwag, Swashbuckle.

; operation.Responses["404"], Responses.Add("404", ..), Responses.TryAdd("404", ..)
((element_access_expression expression: (_) @_responses subscript: (bracketed_argument_list (argument (string_literal) @status)))
 (#match? @_responses "[rR]esponses$")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))
((invocation_expression
   function: (member_access_expression expression: (_) @_responses name: (identifier) @_add) arguments: (argument_list . (argument (_) @status)))
 (#match? @_responses "[rR]esponses$") (#any-of? @_add "Add" "TryAdd" "ContainsKey" "Remove" "TryGetValue" "TryGetProperty" "GetProperty")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))

; { "404", new OpenApiResponse() }, ["404"] = new OpenApiResponse()
((initializer_expression . (_) @status . (object_creation_expression type: (identifier) @_type) .)
 (#match? @_type "Response$")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))
((assignment_expression left: (element_binding_expression (argument (_) @status)) right: (object_creation_expression type: (identifier) @_type))
 (#match? @_type "Response$")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))

; [ApiResponse(400, "text")]
((attribute name: (identifier) @_response (attribute_argument_list . (attribute_argument (integer_literal) @status)))
 (#match? @_response "^(Api|OpenApi|Swagger|Produces|Error|Default)[A-Za-z]*Response[A-Za-z]*$")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))

; Assert.Equal(["200", "404"], operation.Responses.Keys)
((argument_list . (argument (_) @status) . (argument (_) @_keys))
 (#match? @_keys "[rR]esponses\\.Keys\\]?$")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))
