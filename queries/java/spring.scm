; Spring: web, test

; ServerResponse.status(404), ResponseEntity.status(404)
((method_invocation object: (identifier) @_owner name: (identifier) @_status arguments: (argument_list . (_) @status .))
 (#any-of? @_owner "ResponseEntity" "ServerResponse" "EntityResponse") (#any-of? @_status "status" "rawStatus")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))

; HttpStatusCode.valueOf(404)
((method_invocation object: (identifier) @_owner name: (identifier) @_value arguments: (argument_list . (_) @status .))
 (#eq? @_owner "HttpStatusCode") (#eq? @_value "valueOf")
 (#set! confidence "certain") (#set! evidence "number for `HttpStatusCode`"))

; status().is(404), expectStatus().isEqualTo(404)
((method_invocation
   object: (method_invocation name: (identifier) @_status arguments: (argument_list) @_none)
   name: (identifier) @_is arguments: (argument_list . (_) @status .))
 (#any-of? @_status "status" "expectStatus") (#eq? @_none "()") (#any-of? @_is "is" "isEqualTo")
 (#set! confidence "certain") (#set! role "expected") (#set! evidence "expected status of an answer"))

; withRawStatus(404), response.setRawStatusCode(404)
((method_invocation name: (identifier) @_raw arguments: (argument_list . (_) @status .))
 (#any-of? @_raw "withRawStatus" "setRawStatusCode")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))
