; ASP.NET Core: controllers, minimal APIs, results and what documents them.

; StatusCode(404), StatusCode(404, value), Results.StatusCode(404), new StatusCodeResult(404), Response.StatusCode = 404
((invocation_expression
   function: [(identifier) @_status_code (member_access_expression name: (identifier) @_status_code)]
   arguments: (argument_list . (argument (integer_literal) @status)))
 (#eq? @_status_code "StatusCode")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `StatusCode()`"))
((object_creation_expression type: (identifier) @_result arguments: (argument_list . (argument (integer_literal) @status) .))
 (#eq? @_result "StatusCodeResult")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `StatusCodeResult`"))
((assignment_expression
   left: (member_access_expression expression: (_) @_response name: (identifier) @_status_code) operator: "=" right: (integer_literal) @status)
 (#eq? @_status_code "StatusCode") (#match? @_response "(^|\\.)[rR]esponse$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a response"))

; [ProducesResponseType(404)], [ProducesResponseType(typeof(User), 404)], [SwaggerResponse(404, "text")]
((attribute name: [(identifier) @_produces (generic_name (identifier) @_produces)]
   (attribute_argument_list (attribute_argument [(integer_literal) (cast_expression)] @status)))
 (#any-of? @_produces "ProducesResponseType" "ProducesResponseTypeAttribute" "SwaggerResponse" "ApiConventionMethod" "ProducesErrorResponseType")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))
((object_creation_expression type: (_) @_produces arguments: (argument_list (argument (integer_literal) @status)))
 (#any-of? @_produces "ProducesResponseTypeAttribute" "SwaggerResponseAttribute" "ProducesResponseTypeMetadata")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))

; .Produces(404), .Produces<User>(200), .ProducesProblem(404)
((invocation_expression
   function: (member_access_expression name: [(identifier) @_produces (generic_name (identifier) @_produces)])
   arguments: (argument_list . (argument (_) @status)))
 (#any-of? @_produces "Produces" "ProducesProblem" "ProducesValidationProblem")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))

; new ObjectResult(x) { StatusCode = 404 } and BadHttpRequestException("text", 413)
((object_creation_expression type: (_) @_error arguments: (argument_list . (_) . (argument (integer_literal) @status)))
 (#eq? @_error "BadHttpRequestException")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an error"))
