; flask, quart, werkzeug, flask-restx, flask-smorest, bottle, microdot: a view answers with a body and a status side by side.

; abort(404)
((call function: (_) @_abort arguments: (argument_list . (_) @status))
 (#match? @_abort "(^|\\.)abort$")
 (#resolves? @_abort "flask.abort" "quart.abort" "werkzeug.abort" "werkzeug.exceptions.abort" "bottle.abort" "microdot.abort"
   "apiflask.abort" "flask_restx.abort" "flask_restful.abort" "flask_restplus.abort" "flask_smorest.abort" "webargs.flaskparser.abort")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `abort()`"))

; @app.errorhandler(404), app.register_error_handler(404, f)
((call function: (attribute attribute: (identifier) @_handler) arguments: (argument_list . (_) @status))
 (#any-of? @_handler "errorhandler" "app_errorhandler" "register_error_handler")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "code of an error handler"))

; return "", 404 in a view
((decorated_definition
   (decorator (call function: (attribute attribute: (identifier) @_route))) @_decorator
   definition: (function_definition body: (block) @status))
 (#match? @_decorator "^@[\\w.]+[.](route|get|post|put|patch|delete|(app_)?errorhandler|before_request|expect)[(]")
 (#any-of? @_route "route" "get" "post" "put" "patch" "delete" "errorhandler" "app_errorhandler" "before_request" "expect")
 (#set! element "1") (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a view's answer"))
; elsewhere, where the number leaves no doubt
((return_statement (expression_list . (_) . (_) @status .))
 (#set! confidence "telling") (#set! role "sent") (#set! evidence "second of two values of an answer"))
((return_statement (expression_list . (_) . (_) @status . (_) .))
 (#set! confidence "telling") (#set! role "sent") (#set! evidence "second value of an answer"))

; make_response(body, 404), redirect(url, 301)
((call function: [(identifier) @_make (attribute attribute: (identifier) @_make)] arguments: (argument_list . (_) . (_) @status))
 (#eq? @_make "make_response")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))
((call function: (_) @_redirect arguments: (argument_list . (_) . (_) @status))
 (#imported? @_redirect "flask.redirect" "quart.redirect" "werkzeug.utils.redirect" "bottle.redirect" "microdot.redirect" "apiflask.redirect")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))

((call function: (_) @_redirect arguments: (argument_list (keyword_argument name: (identifier) @_code value: (_) @status)))
 (#imported? @_redirect "flask.redirect" "quart.redirect" "werkzeug.utils.redirect" "bottle.redirect" "apiflask.redirect")
 (#eq? @_code "code")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))

; Response(body, 404)
((call function: (_) @_response arguments: (argument_list . (_) . (_) @status))
 (#imported? @_response "flask.Response" "quart.Response" "werkzeug.Response" "werkzeug.wrappers.Response" "microdot.Response"
   "bottle.HTTPResponse" "rest_framework.response.Response")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))

; @error(404) of bottle
((decorator (call function: [(identifier) @_error (attribute attribute: (identifier) @_error)] arguments: (argument_list . (integer) @status .))) @_decorator
 (#match? @_decorator "^@([\\w.]+[.])?error[(]") (#eq? @_error "error")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "code of an error handler"))

; aborter.mapping[900]
((subscript value: (attribute object: (_) @_aborter attribute: (identifier) @_mapping) subscript: (integer) @status)
 (#match? @_aborter "aborter$") (#eq? @_mapping "mapping")
 (#set! confidence "certain") (#set! evidence "code of an aborter"))

; @ns.marshal_with(model, code=201)
((call function: (attribute attribute: (identifier) @_marshal) arguments: (argument_list (keyword_argument name: (identifier) @_code value: (_) @status)))
 (#any-of? @_marshal "marshal_with" "marshal_list_with") (#eq? @_code "code")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))

; @api.response(404, "text"), @blp.response(201, Schema)
((decorator (call function: (attribute attribute: (identifier) @_response) arguments: (argument_list . (_) @status)))
 (#any-of? @_response "response" "alt_response" "doc_response")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))
