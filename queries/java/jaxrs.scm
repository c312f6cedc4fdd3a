; JAX-RS, Quarkus

; Response.status(404)
((method_invocation object: (identifier) @_response name: (identifier) @_status arguments: (argument_list . (_) @status))
 (#any-of? @_response "Response" "RestResponse" "ResponseBuilder") (#eq? @_status "status")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))

; new WebApplicationException(404), new WebApplicationException("gone", 410)
((object_creation_expression type: (type_identifier) @_exception arguments: (argument_list (decimal_integer_literal) @status))
 (#any-of? @_exception "WebApplicationException" "ClientErrorException" "ServerErrorException" "RedirectionException" "HttpProblem")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an exception"))

; @ResponseStatus(404) of Quarkus
((annotation name: (identifier) @_status arguments: (annotation_argument_list (decimal_integer_literal) @status))
 (#eq? @_status "ResponseStatus")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a method's answer"))
