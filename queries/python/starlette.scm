; starlette, fastapi and litestar; `status_code=404` is told by its name.

; HTTPException(404)
((call function: (_) @_exception arguments: (argument_list . (_) @status))
 (#match? @_exception "(^|\\.)HTTPException$")
 (#resolves? @_exception "fastapi.HTTPException" "fastapi.exceptions.HTTPException" "starlette.exceptions.HTTPException")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an exception"))

; JSONResponse(content, 404), RedirectResponse(url, 303)
((call function: [(identifier) @_response (attribute attribute: (identifier) @_response)] arguments: (argument_list . (_) . (_) @status))
 (#any-of? @_response "JSONResponse" "PlainTextResponse" "HTMLResponse" "RedirectResponse" "StreamingResponse" "ORJSONResponse" "UJSONResponse" "FileResponse")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))
((call function: (_) @_response arguments: (argument_list . (_) . (_) @status))
 (#imported? @_response "starlette.responses.Response" "fastapi.Response" "fastapi.responses.Response")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))

; @app.exception_handler(404), exception_handlers={404: ..}
((call function: (attribute attribute: (identifier) @_handler) arguments: (argument_list . (_) @status))
 (#any-of? @_handler "exception_handler" "add_exception_handler")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "code of an error handler"))
((keyword_argument name: (identifier) @_handlers value: (dictionary (pair key: (_) @status)))
 (#eq? @_handlers "exception_handlers")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "code of an error handler"))
((assignment left: (identifier) @_handlers right: (dictionary (pair key: (_) @status)))
 (#eq? @_handlers "exception_handlers")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "code of an error handler"))
