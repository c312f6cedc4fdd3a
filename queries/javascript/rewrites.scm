; Where a constant may stand for a number and a number for a constant: those of the families in language.toml all are numbers. Not
; where a name is given to a number, as in `NOT_FOUND = 404`, nor for keys.

; status === 404
((binary_expression left: (_) operator: ["==" "===" "!=" "!=="] right: (number) @number)
 (#set! of "number"))
((binary_expression left: (number) @number operator: ["==" "===" "!=" "!=="] right: (_))
 (#set! of "number"))

; case 404:
((switch_case value: (number) @number)
 (#set! of "number"))

; res.status(404), expect(res.status).toBe(404), new HttpException("x", 404). The types of hono and SvelteKit take nothing but the
; numbers themselves.
((call_expression function: (_) @_callee arguments: (arguments (number) @number))
 (#not-match? @_callee "^((c|ctx|context)\\.(json|text|html|body|newResponse|redirect|status)|error|redirect|fail)$")
 (#set! of "number"))
((new_expression constructor: (_) @_class arguments: (arguments (number) @number))
 (#not-match? @_class "^HTTPException$")
 (#set! of "number"))

; res.statusCode = 404, { status: 404 }, [401, 403]
((assignment_expression left: [(member_expression) (subscript_expression)] right: (number) @number)
 (#set! of "number"))
((pair key: (_) @key value: (number) @number)
 (#not-its-name? @key) (#set! of "number"))
((array (number) @number)
 (#set! of "number"))

; return 404, () => 404, ok ? 200 : 404, status ?? 404
((return_statement (number) @number)
 (#set! of "number"))
((arrow_function body: (number) @number)
 (#set! of "number"))
((ternary_expression (number) @number)
 (#set! of "number"))
((binary_expression operator: ["||" "??"] right: (number) @number)
 (#set! of "number"))

; StatusCodes.NOT_FOUND, HTTP_STATUS_NOT_FOUND
([(member_expression) (identifier)] @constant (#set! of "number"))

; Functions that are named by a code: only offered, never missed. response.status(404).send(body), response.notFound(body)
((call_expression
   function: (member_expression
     object: (call_expression
       function: (member_expression object: (_) @receiver property: (property_identifier) @from)
       arguments: (arguments . (_) @code .))
     property: (property_identifier) @_send)
   arguments: (arguments (_)) @arguments) @place
 (#eq? @from "status") (#eq? @_send "send") (#set! families "adonis-response") (#set! spelling "{name}{arguments}"))
((call_expression
   function: (member_expression object: (_) @receiver property: (property_identifier) @from @helper)
   arguments: (arguments (_)) @arguments) @place
 (#set! families "adonis-response") (#set! spelling "status({code}).send{arguments}"))
