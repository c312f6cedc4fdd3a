; Shapes that any Python code has. `@subject` is what the number is compared with, stored in or handed to: its name decides.

; status == 404, assert response.status_code == 404
((comparison_operator (_) @subject . ["==" "!=" "is" "is not"] . (_) @status)
 (#set! role "compared") (#set! evidence "comparison with `{subject}`"))
((comparison_operator (_) @status . ["==" "!=" "is" "is not"] . (_) @subject)
 (#set! role "compared") (#set! evidence "comparison with `{subject}`"))

; status >= 400, 400 <= status < 500
((comparison_operator (_) @subject . ["<" "<=" ">" ">="] @operator . (_) @status)
 (#set! role "compared") (#set! evidence "comparison with `{subject}`"))
((comparison_operator (_) @status . ["<" "<=" ">" ">="] @operator . (_) @subject)
 (#set! role "compared") (#set! evidence "comparison with `{subject}`"))

; code < 200 or code >= 300: all but a class, of what is called a code
((boolean_operator
   left: (comparison_operator (_) @_code . "<" @operator . (integer) @status .)
   operator: "or"
   right: (comparison_operator (_) @_other . ">=" . (integer) @_last .))
 (#match? @_code "(?i)(code|status|rc)$") (#eq? @_code @_other) (#match? @status "^[1-5]00$") (#match? @_last "^[2-6]00$")
 (#set! confidence "likely") (#set! role "compared") (#set! evidence "bounds of a class"))
((boolean_operator
   left: (comparison_operator (_) @_code . "<" . (integer) @_first .)
   operator: "or"
   right: (comparison_operator (_) @_other . ">=" @operator . (integer) @status .))
 (#match? @_code "(?i)(code|status|rc)$") (#eq? @_code @_other) (#match? @_first "^[1-5]00$") (#match? @status "^[2-6]00$")
 (#set! confidence "likely") (#set! role "compared") (#set! evidence "bounds of a class"))
; 200 <= code < 300
((comparison_operator . (integer) @status . "<=" @operator . (_) @_code . ["<" "<="] . (integer) @_last .)
 (#match? @_code "(?i)(code|status|rc)$") (#match? @status "^[1-5]00$") (#match? @_last "^([2-6]00|[1-59]99)$")
 (#set! confidence "likely") (#set! role "compared") (#set! evidence "bounds of a class"))
((comparison_operator . (integer) @_first . "<=" . (_) @_code . ["<" "<="] @operator . (integer) @status .)
 (#match? @_code "(?i)(code|status|rc)$") (#match? @_first "^[1-5]00$") (#match? @status "^([2-6]00|[1-59]99)$")
 (#set! confidence "likely") (#set! role "compared") (#set! evidence "bounds of a class"))

; status in (200, 404)
((comparison_operator (_) @subject . ["in" "not in"] . [(tuple (_) @status) (_) @status])
 (#set! role "compared") (#set! evidence "list searched for `{subject}`"))

; status in range(400, 500)
((comparison_operator (_) @subject . ["in" "not in"] .
   (call function: (identifier) @_range arguments: (argument_list . (_) @status . (_) .)))
 (#eq? @_range "range") (#set! bound ">=") (#set! role "compared") (#set! evidence "range searched for `{subject}`"))
((comparison_operator (_) @subject . ["in" "not in"] .
   (call function: (identifier) @_range arguments: (argument_list . (_) . (_) @status .)))
 (#eq? @_range "range") (#set! bound "<") (#set! role "compared") (#set! evidence "range searched for `{subject}`"))

; self.assertEqual(response.status_code, 404), either way round
((call function: (_) @_assert arguments: (argument_list . (_) @subject . (_) @status))
 (#match? @_assert "(assert|check|verify)_?(is_?)?(not_?)?(equals?|is|in|greater|less|greater_equal|less_equal|that)$|(assert|check)(Not)?(Almost)?(Equals?|Is|IsNot|In|NotIn|Greater|Less|GreaterEqual|LessEqual)$|^(eq_|ok_|ne_)$")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))
((call function: (_) @_assert arguments: (argument_list . (_) @status . (_) @subject))
 (#match? @_assert "(assert|check|verify)_?(is_?)?(not_?)?(equals?|is)$|(assert|check)(Not)?(Equals?|Is|IsNot|In|NotIn)$|^(eq_|ne_)$")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))
((call function: (_) @_assert arguments: (argument_list . (_) @subject . (tuple (_) @status)))
 (#match? @_assert "assert(Not)?In$")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))

; match status: case 404 | 410: ..
((match_statement subject: (_) @subject body: (block alternative: (case_clause (case_pattern) @status)))
 (#set! role "compared") (#set! evidence "case of a match on `{subject}`"))

; status, body = 404, ""; for path, status in [("/", 200), ("/missing", 404)]: each value goes with the name in the same place
((assignment left: (pattern_list) @elements right: (_) @status)
 (#set! evidence "value of `{subject}`"))
((assignment left: (tuple_pattern) @elements right: (_) @status)
 (#set! evidence "value of `{subject}`"))
((for_statement left: [(pattern_list) (tuple_pattern)] @elements right: (_) @status)
 (#set! evidence "value of `{subject}`"))
((for_in_clause left: [(pattern_list) (tuple_pattern)] @elements right: (_) @status)
 (#set! evidence "value of `{subject}`"))
((comparison_operator (tuple) @elements . ["==" "!="] . (tuple) @status)
 (#set! role "compared") (#set! evidence "comparison with `{subject}`"))

; rows = [("/", 200), ("/missing", 404)] and a loop over them: `for path, status in rows`
((assignment left: (identifier) @rows right: [(list (tuple) @status) (tuple (tuple) @status)])
 (#set! evidence "column `{subject}` of `{rows}`"))

; {200: "fine", 404: "missing"}: keys that are nothing but statuses
((dictionary (pair key: (integer) @status)) @table
 (#set! evidence "keys of nothing but status codes"))

; for status in (401, 403):
((for_statement left: (identifier) @subject right: [(tuple (_) @status) (_) @status])
 (#set! evidence "value of `{subject}`"))
((for_in_clause left: (identifier) @subject right: [(tuple (_) @status) (_) @status])
 (#set! evidence "value of `{subject}`"))

; @pytest.mark.parametrize("status", [404, 410]), and ("path, status", [("/", 200), pytest.param("/missing", 404)])
((call function: (_) @_parametrize arguments: (argument_list . (string) @subject . [(list (_) @status) (tuple (_) @status)]))
 (#match? @_parametrize "(^|\\.)parametrize$") (#not-match? @subject ",")
 (#set! role "expected") (#set! evidence "value of `{subject}`"))
((call function: (_) @_parametrize arguments: (argument_list . (string) @subject
   . (list (call function: (_) @_param arguments: (argument_list . (_) @status)))))
 (#match? @_parametrize "(^|\\.)parametrize$") (#match? @_param "(^|\\.)param$") (#not-match? @subject ",")
 (#set! role "expected") (#set! evidence "value of `{subject}`"))
((call function: (_) @_parametrize arguments: (argument_list . [(string) (tuple) (list)] @elements . [(list (tuple) @status) (tuple (tuple) @status)]))
 (#match? @_parametrize "(^|\\.)parametrize$") (#match? @elements ",") (#set! role "expected") (#set! evidence "value of `{subject}`"))
((call function: (_) @_parametrize arguments: (argument_list . [(string) (tuple) (list)] @elements
   . (list (call function: (_) @_param arguments: (argument_list (_) @status)))))
 (#match? @_parametrize "(^|\\.)parametrize$") (#match? @_param "(^|\\.)param$") (#match? @elements ",")
 (#set! role "expected") (#set! evidence "value of `{subject}`"))

; status = 404, self.status = 404, response["status"] = 404, (status := 404)
((assignment left: (_) @subject right: (_) @status)
 (#set! evidence "value of `{subject}`"))
((named_expression name: (_) @subject value: (_) @status)
 (#set! evidence "value of `{subject}`"))

; def reply(status=404), reply(status=404)
((default_parameter name: (identifier) @subject value: (_) @status)
 (#set! evidence "default of `{subject}`"))
((typed_default_parameter name: (identifier) @subject value: (_) @status)
 (#set! evidence "default of `{subject}`"))
((keyword_argument name: (identifier) @subject value: (_) @status)
 (#set! evidence "argument `{subject}`"))

; HttpError(code=404): the callee may say what the argument does not
((call function: (_) @subject arguments: (argument_list (keyword_argument name: (identifier) @_code value: (_) @status)))
 (#eq? @_code "code") (#set! evidence "`code` of `{subject}`"))

; HTTPResponse(request, code=599)
((call
   function: [(identifier) @_response (attribute attribute: (identifier) @_response)]
   arguments: (argument_list (keyword_argument name: (identifier) @_code value: (integer) @status)))
 (#match? @_response "([hH][tT][tT][pP]|Response$)") (#eq? @_code "code") (#match? @status "^[1-5][0-9][0-9]$")
 (#set! confidence "likely") (#set! evidence "`code` of a response"))

; {"status": 404}
((pair key: (_) @subject value: (_) @status)
 (#set! evidence "value of `{subject}`"))

; responses = {404: ..}, exception_handlers={404: handler}
((assignment left: (_) @subject right: (dictionary (pair key: (_) @status)))
 (#set! confidence "likely") (#set! evidence "key of `{subject}`"))
((keyword_argument name: (identifier) @subject value: (dictionary (pair key: (_) @status)))
 (#set! evidence "key of `{subject}`"))
((pair key: (_) @subject value: (dictionary (pair key: (_) @status)))
 (#set! evidence "key of `{subject}`"))
((subscript value: (_) @subject subscript: (_) @status)
 (#set! confidence "likely") (#set! evidence "key of `{subject}`"))
((call function: (attribute object: (_) @subject attribute: (identifier) @_get) arguments: (argument_list . (_) @status))
 (#any-of? @_get "get" "pop" "setdefault") (#set! confidence "likely") (#set! evidence "key of `{subject}`"))

; def status_code(self): return 404
((function_definition name: (identifier) @subject body: (block) @status)
 (#set! evidence "value of `{subject}()`"))

; status(404), reply.with_status(404)
((call function: (_) @subject arguments: (argument_list . (_) @status))
 (#set! evidence "argument of `{subject}()`"))
((call function: (_) @subject arguments: (argument_list (_) . (_) @status))
 (#set! confidence "likely") (#set! evidence "argument of `{subject}()`"))

; super().__init__(404, message): what a class of errors tells its parent
((call
   function: (attribute object: (call function: (identifier) @_super) attribute: (identifier) @_init)
   arguments: (argument_list (_) @status))
 (#eq? @_super "super") (#eq? @_init "__init__")
 (#set! confidence "telling") (#set! role "sent") (#set! evidence "what a class tells its parent"))

; Response.make(404, body): what makes responses is given the status first
((call function: (attribute object: (_) @_response attribute: (identifier) @_make) arguments: (argument_list . (integer) @status))
 (#match? @_response "(^|\\.)[A-Za-z]*Response$") (#any-of? @_make "make" "create" "build" "new")
 (#set! confidence "likely") (#set! role "sent") (#set! evidence "status of a response that is made"))

; NOT_FOUND = 404, NotFound(404), (404, "Not Found"), {404: "Not Found"}: the words beside the number are its own
((assignment left: (identifier) @reason right: (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((assignment left: (attribute attribute: (identifier) @reason) right: (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((keyword_argument name: (identifier) @reason value: (_) @status)
 (#set! evidence "beside its own name `{reason}`"))
((pair key: (_) @status value: (_) @reason)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((pair key: (_) @status value: [(tuple . (_) @reason) (list . (_) @reason)])
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((pair key: (_) @reason value: (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((tuple (_) @status . (_) @reason)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((tuple (_) @status . (_) . (_) @reason)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((tuple (_) @reason . (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((expression_list (_) @status . (_) @reason)
 (#set! evidence "beside its own name `{reason}`"))
((argument_list (_) @status . (_) @reason)
 (#set! evidence "beside its own name `{reason}`"))
((argument_list (_) @reason . (_) @status)
 (#set! evidence "beside its own name `{reason}`"))

; An argument whose function stands in the same file: the parameter's name decides.
((call function: [(identifier) @callee (attribute attribute: (_) @callee)] arguments: (argument_list (_) @status))
 (#set! evidence "parameter `{subject}` of `{callee}()`"))

; [("/", 200), ("/missing", 404)]: a column that holds nothing but statuses
((list [(tuple [(integer) (string)] @status) (list (integer) @status)]) @table
 (#set! evidence "column of nothing but status codes"))
((tuple (tuple (integer) @status)) @table
 (#set! evidence "column of nothing but status codes"))

; assert "404" in result.output, where the number leaves no doubt
((assert_statement (comparison_operator (string) @status . ["in" "not in"] . (_) @_output))
 (#match? @_output "(output|stdout|stderr|text|body|content|caplog|log|message|err|exc|html)")
 (#set! confidence "telling") (#set! role "expected") (#set! evidence "looked for in an output"))

; assert "404" in response.text
((comparison_operator (string) @status . ["in" "not in"] . (_) @subject)
 (#set! confidence "likely") (#set! role "compared") (#set! evidence "looked for in `{subject}`"))
