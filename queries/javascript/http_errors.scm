; http-errors, @hapi/boom, restify-errors, micro

; createError(404, "x"), new CreateError(404)
((call_expression function: (_) @_create arguments: (arguments (number) @status))
 (#imported? @_create "http-errors" "http-errors.default" "micro.createError" "restify-errors.makeErrFromCode" "restify-errors.codeToHttpError")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an error"))
((new_expression constructor: (_) @_create arguments: (arguments (number) @status))
 (#imported? @_create "http-errors" "restify-errors.makeErrFromCode")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an error"))
((call_expression
   function: [(identifier) @_create (member_expression property: (property_identifier) @_create)]
   arguments: (arguments (number) @status))
 (#any-of? @_create "createError" "createHttpError" "httpError")
 (#set! confidence "telling") (#set! role "sent") (#set! evidence "status of an error"))

; new createError[404](), HttpErrors[404]
((new_expression constructor: (subscript_expression object: (_) @_errors index: (_) @status))
 (#match? @_errors "(?i)err") (#match? @status "^[\"']?[0-9][0-9][0-9][\"']?$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "error of this status"))
