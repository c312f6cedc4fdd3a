; Where a constant may stand for a number and a number for a constant: nearly everywhere, since these constants are numbers. Not
; where a name is given to a number, as in `const NOT_FOUND = 404`, nor where a table has numbers for its keys.

; $response->getStatusCode() === 404, and in tests of the same
((binary_expression operator: ["===" "!==" "==" "!="] right: (integer) @number)
 (#set! of "number"))
((binary_expression left: (integer) @number operator: ["===" "!==" "==" "!="])
 (#set! of "number"))

; f(404), f(status: 404), function f(int $status = 404)
((argument (integer) @number)
 (#set! of "number"))
([(simple_parameter default_value: (integer) @number) (property_promotion_parameter default_value: (integer) @number)]
 (#set! of "number"))

; $response->status = 404, $status ?? 404
((assignment_expression left: [(member_access_expression) (subscript_expression)] right: (integer) @number)
 (#set! of "number"))
((binary_expression operator: "??" right: (integer) @number)
 (#set! of "number"))

; in_array($status, [401, 403]), ['status' => 404]
((array_element_initializer . (integer) @number .)
 (#set! of "number"))
((array_element_initializer . (_) @key . (integer) @number .)
 (#not-its-name? @key) (#set! of "number"))

; return 404, $ok ? 200 : 404, fn () => 404
([(return_statement (integer) @number) (arrow_function body: (integer) @number) (parenthesized_expression (integer) @number)]
 (#set! of "number"))
([(conditional_expression body: (integer) @number) (conditional_expression alternative: (integer) @number)]
 (#set! of "number"))

; case 404:, match ($status) { 404 => .. }, default => 404
([(case_statement value: (integer) @number) (match_condition_list (integer) @number)]
 (#set! of "number"))
([(match_conditional_expression return_expression: (integer) @number) (match_default_expression return_expression: (integer) @number)]
 (#set! of "number"))

; Response::HTTP_NOT_FOUND
((class_constant_access_expression) @constant (#set! of "number"))

; Functions that are named by a code: only offered, never missed. $response->assertStatus(404), $response->assertNotFound(). That of
; 204 looks at the body too, which is empty when Laravel has prepared the answer; it may be given another code.
((member_call_expression name: (name) @from
   arguments: (arguments . (argument . [(integer) (class_constant_access_expression)] @code .) .)) @place
 (#eq? @from "assertStatus") (#set! families "laravel-test") (#set! spelling "{name}()"))
((member_call_expression name: (name) @from @helper arguments: (arguments . "(" . ")" .)) @place
 (#not-eq? @helper "assertNoContent") (#set! families "laravel-test") (#set! spelling "assertStatus({code})"))
