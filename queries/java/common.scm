; Shapes that any Java code has. `@subject` is what the number is compared with, stored in or handed to: its name decides.

; response.getStatus() == 404, 404 != code, status >= 400, 400 <= status
; (As alternatives in the pattern, the signs would take far longer to compile.)
((binary_expression left: (_) @subject operator: _ @operator right: (_) @status)
 (#any-of? @operator "==" "!=" "<" "<=" ">" ">=")
 (#set! role "compared") (#set! evidence "comparison with `{subject}`"))
((binary_expression left: (_) @status operator: _ @operator right: (_) @subject)
 (#any-of? @operator "==" "!=" "<" "<=" ">" ">=")
 (#set! role "compared") (#set! evidence "comparison with `{subject}`"))

; code >= 200 && code < 300: a whole class, of what is called a code
((binary_expression
   left: (binary_expression left: (_) @_code operator: ">=" @operator right: (decimal_integer_literal) @status)
   operator: "&&"
   right: (binary_expression left: (_) @_other operator: ["<" "<="] right: (decimal_integer_literal) @_last))
 (#match? @_code "(?i)(code|status|rc)(\\(\\))?$") (#eq? @_code @_other)
 (#match? @status "^[1-5]00$") (#match? @_last "^([2-6]00|[1-59]99)$")
 (#set! confidence "likely") (#set! role "compared") (#set! evidence "bounds of a class"))
((binary_expression
   left: (binary_expression left: (_) @_code operator: ">=" right: (decimal_integer_literal) @_first)
   operator: "&&"
   right: (binary_expression left: (_) @_other operator: ["<" "<="] @operator right: (decimal_integer_literal) @status))
 (#match? @_code "(?i)(code|status|rc)(\\(\\))?$") (#eq? @_code @_other)
 (#match? @_first "^[1-5]00$") (#match? @status "^([2-6]00|[1-59]99)$")
 (#set! confidence "likely") (#set! role "compared") (#set! evidence "bounds of a class"))

; switch (status) { case 404: .. }, switch (status) { case 404, 410 -> .. }
((switch_expression
   condition: (parenthesized_expression (_) @subject)
   body: (switch_block (_ (switch_label (_) @status))))
 (#set! role "compared") (#set! evidence "case of a switch on `{subject}`"))

; assertEquals(404, response.getStatus()), assertThat(response.getStatus(), is(404)), either way round
((method_invocation name: (identifier) @_assert arguments: (argument_list (_) @status . (_) @subject))
 (#match? @_assert "^(assert|verify|check|expect)?(Not)?(Equals?|Same|StatusEquals)$")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))
((method_invocation name: (identifier) @_assert arguments: (argument_list (_) @subject . (_) @status))
 (#match? @_assert "^(assert|verify|check|expect)?(Not)?(Equals?|Same|That|StatusEquals)$")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))

; assertThat(response.statusCode()).isEqualTo(404), with and without `.as("..")` between
((method_invocation
   object: (method_invocation name: (identifier) @_that arguments: (argument_list . (_) @subject .))
   name: (identifier) @_is arguments: (argument_list (_) @status))
 (#any-of? @_that "assertThat" "then" "expect" "expectThat")
 (#match? @_is "^(is|isEqualTo|isNotEqualTo|isIn|isNotIn|isSameAs|isOneOf|isGreaterThan|isGreaterThanOrEqualTo|isLessThan|isLessThanOrEqualTo|isBetween|toBe)$")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))
((method_invocation
   object: (method_invocation
     object: (method_invocation name: (identifier) @_that arguments: (argument_list . (_) @subject .)))
   name: (identifier) @_is arguments: (argument_list (_) @status))
 (#any-of? @_that "assertThat" "then" "expect" "expectThat")
 (#match? @_is "^(is|isEqualTo|isNotEqualTo|isIn|isNotIn|isSameAs|isOneOf|isGreaterThan|isGreaterThanOrEqualTo|isLessThan|isLessThanOrEqualTo|isBetween|toBe)$")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))

; statusCode(greaterThanOrEqualTo(400)), statusCode(allOf(greaterThanOrEqualTo(200), lessThan(300))), assertThat(status, lessThan(400))
((method_invocation name: (identifier) @subject
   arguments: (argument_list . (method_invocation name: (identifier) @operator arguments: (argument_list . (_) @status .))))
 (#set! evidence "argument of `{subject}()`"))
((method_invocation name: (identifier) @subject
   arguments: (argument_list . (method_invocation arguments: (argument_list
     (method_invocation name: (identifier) @operator arguments: (argument_list . (_) @status .))))))
 (#set! evidence "argument of `{subject}()`"))
((argument_list (_) @subject . (method_invocation name: (identifier) @operator arguments: (argument_list . (_) @status .)))
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))

; assertThat(answer).extracting(Response::getStatus).isEqualTo(404)
((method_invocation
   object: (method_invocation name: (identifier) @_extracting arguments: (argument_list . (method_reference (_) . (identifier) @subject .) .))
   name: (identifier) @_is arguments: (argument_list (_) @status))
 (#any-of? @_extracting "extracting" "returns") (#any-of? @_is "isEqualTo" "isNotEqualTo" "isIn" "isSameAs")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))
((method_invocation
   name: (identifier) @_returns arguments: (argument_list . (_) @status . (method_reference (_) . (identifier) @subject .) .))
 (#eq? @_returns "returns") (#set! role "expected") (#set! evidence "assertion on `{subject}`"))

; "HTTP/1.1 " + 404
((binary_expression left: (string_literal) @_protocol operator: "+" right: (_) @status)
 (#match? @_protocol "HTTP/[0-9.]+ \"$") (#set! confidence "certain") (#set! evidence "status line of a response"))

; jsonPath("$.status").isEqualTo(404)
((method_invocation
   object: (method_invocation arguments: (argument_list . (string_literal) @subject .))
   name: (identifier) @_is arguments: (argument_list . (_) @status .))
 (#any-of? @_is "is" "isEqualTo" "value" "equalTo")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))

; when(response.getStatus()).thenReturn(404)
((method_invocation
   object: (method_invocation name: (identifier) @_when arguments: (argument_list . (_) @subject .))
   name: (identifier) @_return arguments: (argument_list (_) @status))
 (#any-of? @_when "when" "given") (#any-of? @_return "thenReturn" "willReturn")
 (#set! role "expected") (#set! evidence "value of `{subject}`"))

; List.of(200, 404).contains(status)
((method_invocation object: (_) @status name: (identifier) @_contains arguments: (argument_list . (_) @subject .))
 (#eq? @_contains "contains") (#set! role "compared") (#set! evidence "list searched for `{subject}`"))

; "404".equals(code)
((method_invocation object: (_) @status name: (identifier) @_equals arguments: (argument_list . (_) @subject .))
 (#any-of? @_equals "equals" "equalsIgnoreCase") (#set! role "compared") (#set! evidence "comparison with `{subject}`"))
((method_invocation object: (_) @subject name: (identifier) @_equals arguments: (argument_list . (_) @status .))
 (#any-of? @_equals "equals" "equalsIgnoreCase") (#set! role "compared") (#set! evidence "comparison with `{subject}`"))

; int status = 404; this.status = 404; for (int status : List.of(401, 403))
((variable_declarator name: (identifier) @subject value: (_) @status)
 (#set! evidence "value of `{subject}`"))
((assignment_expression left: (_) @subject operator: "=" right: (_) @status)
 (#set! evidence "value of `{subject}`"))
((enhanced_for_statement name: (identifier) @subject value: (_) @status)
 (#set! evidence "value of `{subject}`"))

; @Answer(status = 404), int status() default 404
((element_value_pair key: (identifier) @subject value: (_) @status)
 (#set! evidence "value of `{subject}`"))
((annotation_type_element_declaration name: (identifier) @subject value: (_) @status)
 (#set! evidence "default of `{subject}`"))

; int getStatusCode() { return 404; }
((method_declaration name: (identifier) @subject body: (block) @status)
 (#set! evidence "value of `{subject}()`"))

; status(404), response.setStatus(404), new HttpException(404), check(response, 404)
((method_invocation object: (_)? @_object name: (identifier) @subject arguments: (argument_list . (_) @status))
 (#set! evidence "argument of `{subject}()`"))
((method_invocation name: (identifier) @subject arguments: (argument_list (_) . (_) @status))
 (#set! confidence "likely") (#set! evidence "argument of `{subject}()`"))
((object_creation_expression type: (_) @subject arguments: (argument_list (_) @status))
 (#set! evidence "argument of `{subject}`"))

; class Missing extends ApiException { Missing() { super(404, ".."); } }
((constructor_declaration
   name: (identifier) @subject
   body: (constructor_body (explicit_constructor_invocation arguments: (argument_list (_) @status))))
 (#set! evidence "handed on by `{subject}`"))
((constructor_declaration
   name: (identifier) @reason
   body: (constructor_body (explicit_constructor_invocation arguments: (argument_list (_) @status))))
 (#set! evidence "beside its own name `{reason}`"))
((constructor_declaration
   name: (identifier) @_exception
   body: (constructor_body (explicit_constructor_invocation arguments: (argument_list (_) @status))))
 (#match? @_exception "(Exception|Error|Response|Problem)$")
 (#set! confidence "telling") (#set! evidence "number of an exception"))

; createResponse(200), new MockHttpResponse(body, 200): a helper of tests
((method_invocation name: (identifier) @_new arguments: (argument_list . (decimal_integer_literal) @status))
 (#match? @_new "^(new|create|make|build|mock|fake)[A-Za-z]*Response$") (#match? @status "^([2-5][0-9][0-9]|10[0-3])$")
 (#set! confidence "likely") (#set! role "sent") (#set! evidence "first argument of a helper that makes responses"))
((object_creation_expression type: (type_identifier) @_response arguments: (argument_list (decimal_integer_literal) @status))
 (#match? @_response "Http[A-Za-z]*Response$") (#match? @status "^([2-5]00|20[1-8]|30[1-8]|4[0-9][0-9]|50[1-8])$")
 (#set! confidence "likely") (#set! role "sent") (#set! evidence "argument of a response"))

; response.setCode(200)
((method_invocation object: (_) @_response name: (identifier) @_code arguments: (argument_list . (decimal_integer_literal) @status .))
 (#match? @_response "[rR]esp(onse)?[0-9]*$") (#any-of? @_code "code" "setCode" "withCode") (#any-of? @status "200" "400" "500")
 (#set! confidence "likely") (#set! role "sent") (#set! evidence "code of a response"))
; new ErrorResponse(400, "text"), new ResponseProducer(200)
((object_creation_expression type: (_) @_response arguments: (argument_list . (decimal_integer_literal) @status))
 (#match? @_response "Response(Producer|Builder|Impl)?(<.*>)?$") (#not-match? @_response "(?i)rpc|soap|coap") (#match? @status "^([2-5]00|20[1-8]|30[1-8]|4[0-9][0-9]|50[1-8])$")
 (#set! confidence "likely") (#set! role "sent") (#set! evidence "first argument of a response"))
; HttpResponse.create(404), ResponseBuilder.of(404)
((method_invocation object: (identifier) @_response name: (identifier) @_make arguments: (argument_list . (decimal_integer_literal) @status))
 (#match? @_response "^[A-Za-z]*Response(Builder|Factory|Impl)?$") (#not-match? @_response "(?i)rpc|soap|coap")
 (#match? @_make "^(create|of|from|build|make|error|fail|failure|json|text)[A-Za-z]*$") (#match? @status "^[2-5][0-9][0-9]$")
 (#set! confidence "likely") (#set! role "sent") (#set! evidence "argument of what makes an answer"))

; new ApiException("gone", 410)
((object_creation_expression type: (_) @_exception arguments: (argument_list (decimal_integer_literal) @status))
 (#match? @_exception "(Exception|Error|Problem)$") (#match? @status "^[45]")
 (#set! confidence "telling") (#set! evidence "number of an exception"))

; entry("status", 404), put("status", "404")
((argument_list (string_literal) @subject . (_) @status)
 (#match? @subject "^\"[A-Za-z_$.-]+\"$") (#set! evidence "value of `{subject}`"))

; TEXTS.get(404)
((method_invocation object: (_) @subject name: (identifier) @_get arguments: (argument_list . (_) @status))
 (#any-of? @_get "get" "put" "containsKey" "getOrDefault") (#set! confidence "likely") (#set! evidence "key of `{subject}`"))
((method_invocation object: (_) @subject name: (identifier) @_add arguments: (argument_list . (_) @status .))
 (#eq? @_add "add") (#set! confidence "likely") (#set! evidence "value of `{subject}`"))

; body.contains("404")
((method_invocation object: (_) @subject name: (identifier) @_contains arguments: (argument_list . (string_literal) @status .))
 (#any-of? @_contains "contains" "startsWith" "endsWith")
 (#set! confidence "likely") (#set! role "compared") (#set! evidence "looked for in `{subject}`"))

; NOT_FOUND = 404, NOT_FOUND(404, ".."), new NotFound(404), answer(404, "Not Found"): the words beside the number are its own
((variable_declarator name: (identifier) @reason value: (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((enum_constant name: (identifier) @reason arguments: (argument_list (_) @status))
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((argument_list (_) @status . (_) @reason)
 (#set! evidence "beside its own name `{reason}`"))
((argument_list (_) @reason . (_) @status)
 (#set! evidence "beside its own name `{reason}`"))
((array_initializer (_) @status . (_) @reason)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((array_initializer (_) @reason . (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))

; An argument whose function, or record, stands in the same file: the parameter's name decides.
((method_invocation name: (identifier) @callee arguments: (argument_list (_) @status))
 (#set! evidence "parameter `{subject}` of `{callee}()`"))
((object_creation_expression type: (type_identifier) @callee arguments: (argument_list (_) @status))
 (#set! evidence "parameter `{subject}` of `{callee}`"))
((enum_declaration
   name: (identifier) @callee
   body: (enum_body (enum_constant arguments: (argument_list (_) @status))))
 (#set! evidence "parameter `{subject}` of `{callee}`"))

; {{"/", 200}, {"/missing", 404}}: a column that holds nothing but statuses
((array_initializer (array_initializer (_) @status)) @table
 (#set! evidence "column of nothing but status codes"))

; NOT_FOUND(404), LOST(404): many of an enum's values bear their own names
((enum_body (enum_constant name: (_) @subject arguments: (argument_list . (decimal_integer_literal) @status))) @table
 (#set! confidence "siblings") (#set! evidence "value in a table of status codes"))
