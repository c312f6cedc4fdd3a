; grape and its documentation.

; error!("no such pet", 404)
((call method: (identifier) @_error arguments: (argument_list . (_) . (_) @status))
 (#eq? @_error "error!") (#not-match? @status "^([0-9]{1,2}|[0-9]{4,})$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))

; failure [[404, "Not found"]], failure [{ code: 404 }], success code: 201
((call method: (identifier) @_failure arguments: (argument_list (array (array . (_) @status))))
 (#any-of? @_failure "failure" "http_codes")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))
((call method: (identifier) @_failure arguments: (argument_list (array (hash (pair key: (_) @_code value: (_) @status)))))
 (#any-of? @_failure "failure" "http_codes" "success") (#any-of? @_code "code" ":code")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))
((call method: (identifier) @_failure arguments: (argument_list (pair key: (_) @_code value: (integer) @status)))
 (#any-of? @_failure "failure" "success" "default") (#any-of? @_code "code" ":code")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))
