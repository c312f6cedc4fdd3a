; webtest

; app.do_request(request, 404)
((call function: (attribute attribute: (identifier) @_request) arguments: (argument_list . (_) . (_) @status))
 (#eq? @_request "do_request")
 (#set! confidence "telling") (#set! role "expected") (#set! evidence "status expected of a request"))
