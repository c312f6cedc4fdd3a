; iris, beego

; ctx.StopWithStatus(404), ctx.StopWithJSON(404, v)
((call_expression function: (selector_expression field: (field_identifier) @_stop) arguments: (argument_list . (_) @status))
 (#any-of? @_stop "StopWithStatus" "StopWithError" "StopWithPlainError" "StopWithText" "StopWithJSON" "StopWithProblem")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))

; app.OnErrorCode(404, handler)
((call_expression function: (selector_expression field: (field_identifier) @_on) arguments: (argument_list . (_) @status))
 (#any-of? @_on "OnErrorCode" "OnAnyErrorCode")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "code of an error handler"))

; c.Abort("404"), c.CustomAbort(404, "gone") of beego
((call_expression
   function: (selector_expression field: (field_identifier) @_abort)
   arguments: (argument_list . (interpreted_string_literal) @status .))
 (#eq? @_abort "Abort")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `Abort()`"))
((call_expression function: (selector_expression field: (field_identifier) @_abort) arguments: (argument_list . (_) @status . (_) .))
 (#eq? @_abort "CustomAbort")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `CustomAbort()`"))
