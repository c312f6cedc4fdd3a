; Where a constant may stand for a number: nearly everywhere, since these constants are numbers. Not where a name is given to a
; number, as in `NOT_FOUND = 404`, nor in the data of a document.

; HTTPStatus(404) is HTTPStatus.NOT_FOUND
((call function: (_) @type arguments: (argument_list . (integer) @number .)) @place
 (#leads-to? @type "http.HTTPStatus" "http.client.HTTPStatus" "http.server.HTTPStatus") (#set! families "httpstatus"))

; status == 404, and in tests of the same
((comparison_operator (_) . ["==" "!="] . (integer) @number)
 (#set! of "number") (#set! families "httpstatus starlette drf"))
((comparison_operator (integer) @number . ["==" "!="] . (_))
 (#set! of "number") (#set! families "httpstatus starlette drf"))

; f(404), f(status=404), def f(status=404)
((argument_list (integer) @number)
 (#set! of "number") (#set! families "httpstatus starlette drf"))
((keyword_argument value: (integer) @number)
 (#set! of "number") (#set! families "httpstatus starlette drf"))
([(default_parameter value: (integer) @number) (typed_default_parameter value: (integer) @number)]
 (#set! of "number") (#set! families "httpstatus starlette drf"))

; reply.status = 404
((assignment left: [(attribute) (subscript)] right: (integer) @number)
 (#set! of "number") (#set! families "httpstatus starlette drf"))

; status in (401, 403), return body, 404
([(tuple (integer) @number) (list (integer) @number) (set (integer) @number) (expression_list (integer) @number)]
 (#set! of "number") (#set! families "httpstatus starlette drf"))
((return_statement (integer) @number)
 (#set! of "number") (#set! families "httpstatus starlette drf"))
((conditional_expression (integer) @number)
 (#set! of "number") (#set! families "httpstatus starlette drf"))
([(parenthesized_expression (integer) @number) (lambda body: (integer) @number)]
 (#set! of "number") (#set! families "httpstatus starlette drf"))

; responses={404: {..}}: whoever documents them may want plain numbers
((pair key: (integer) @number)
 (#set! of "number") (#set! families "starlette drf"))

; case 404 | 410: a name by itself would be a variable
([(case_pattern (integer) @number) (union_pattern (integer) @number)]
 (#set! of "number") (#set! name "qualified") (#set! families "httpstatus starlette drf"))

; Where a number may stand for a constant: anywhere, if the constant is a plain number.
([(attribute) (identifier)] @constant (#set! families "starlette drf"))
((attribute) @constant (#set! families "requests"))

; Those of HTTPStatus have a `phrase` and a `name` besides, and a type that is asked for: a number stands for them where they are
; compared, and where a library is known to take either.

; HTTPStatus.NOT_FOUND.value
((attribute object: (attribute) @constant attribute: (identifier) @_value) @place
 (#eq? @_value "value") (#set! families "httpstatus http-client"))

; status == HTTPStatus.NOT_FOUND, status in (HTTPStatus.OK, HTTPStatus.CREATED)
((comparison_operator (_) . ["==" "!=" "<" "<=" ">" ">="] . [(attribute) (identifier)] @constant)
 (#set! families "httpstatus http-client"))
((comparison_operator [(attribute) (identifier)] @constant . ["==" "!=" "<" "<=" ">" ">="] . (_))
 (#set! families "httpstatus http-client"))
((comparison_operator (_) . ["in" "not in"] . (_ [(attribute) (identifier)] @constant) @_list)
 (#match? @_list "^[\\[({]") (#set! families "httpstatus http-client"))

; self.assertEqual(status, HTTPStatus.NOT_FOUND), Response(status=HTTPStatus.OK), abort(HTTPStatus.NOT_FOUND)
((call
   function: (_) @_callee
   arguments: (argument_list [
     (attribute) @constant (identifier) @constant (conditional_expression) @either (parenthesized_expression) @either]))
 (#match? @_callee "(^|[.])(assert(Not)?Equals?|abort|make_response|(Http|Json|JSON)?Response(Redirect)?|HTTPException|HttpError|set_status|send_error|send_response)$")
 (#set! of "number") (#set! families "httpstatus http-client"))
((call arguments: (argument_list (keyword_argument
   name: (identifier) @_name
   value: [(attribute) @constant (identifier) @constant (conditional_expression) @either (parenthesized_expression) @either]))) @_call
 (#match? @_name "^(status|(target_)?status_code|code)$")
 (#match? @_call "^([A-Za-z_]+[.])*((Http|JSON|Json|HTML|Plain(Text)?|ORJSON|UJSON|File|Redirect|Streaming(Http)?)?Response(Redirect)?|HTTPException|abort|redirect|render|json_response|assertContains|assertRedirects|get|post|put|patch|delete|head|options|route|api_route)\\(")
 (#set! of "number") (#set! families "httpstatus http-client"))
