; Vert.x, Javalin, Spark

; ctx.fail(404)
((method_invocation object: (identifier) @_context name: (identifier) @_fail arguments: (argument_list . (decimal_integer_literal) @status))
 (#match? @_context "^(ctx|rc|context|routingContext|event)$") (#eq? @_fail "fail")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `fail()`"))

; router.errorHandler(404, handler)
((method_invocation name: (identifier) @_handler arguments: (argument_list . (_) @status . (_) .))
 (#eq? @_handler "errorHandler")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "code of an error handler"))

; ctx.status(404) of Javalin
((method_invocation object: (identifier) @_context name: (identifier) @_status arguments: (argument_list . (_) @status .))
 (#any-of? @_context "ctx" "context") (#eq? @_status "status") (#imports? "io.javalin")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `status()`"))

; app.error(404, ctx -> ..)
((method_invocation
   name: (identifier) @_error
   arguments: (argument_list . (decimal_integer_literal) @status . (_) . [(lambda_expression) (method_reference)]? .))
 (#eq? @_error "error") (#set! confidence "telling") (#set! role "sent") (#set! evidence "code of an error handler"))

; halt(404)
((method_invocation name: (identifier) @_halt arguments: (argument_list . (_) @status))
 (#eq? @_halt "halt")
 (#set! confidence "telling") (#set! role "sent") (#set! evidence "argument of `halt()`"))

; new HttpException(404)
((object_creation_expression type: (type_identifier) @_exception arguments: (argument_list . (_) @status))
 (#eq? @_exception "HttpException") (#imported? @_exception "io.vertx.ext.web.handler.HttpException")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an exception"))
