; Where a constant may stand for a number and a number for a constant. `StatusCodes` holds numbers, which fit wherever one is written;
; `HttpStatusCode` is a type of its own: `(int)` or `(HttpStatusCode)` stands where it meets a number. Not where a name is given to a
; number, as in `NotFound = 404`, nor for keys.

; (HttpStatusCode)404 is HttpStatusCode.NotFound
((cast_expression type: (_) @owner value: (integer_literal) @number) @place
 (#leads-to? @owner "System.Net.HttpStatusCode") (#set! families "httpstatuscode"))

([
   ; (int)response.StatusCode == 404, 404 == (int)response.StatusCode, (int)response.StatusCode is 404 or 410
   (binary_expression left: (cast_expression type: (_) @_int) operator: ["==" "!="] right: (integer_literal) @number)
   (binary_expression left: (integer_literal) @number operator: ["==" "!="] right: (cast_expression type: (_) @_int))
   (is_pattern_expression expression: (cast_expression type: (_) @_int) pattern: (constant_pattern (integer_literal) @number))
   (is_pattern_expression expression: (cast_expression type: (_) @_int) pattern: (_ (constant_pattern (integer_literal) @number)))
   (is_pattern_expression expression: (cast_expression type: (_) @_int) pattern: (_ (_ (constant_pattern (integer_literal) @number))))
   (is_pattern_expression expression: (cast_expression type: (_) @_int) pattern: (_ (_ (_ (constant_pattern (integer_literal) @number)))))
   ; switch ((int)response.StatusCode) { case 404: .. }, (int)response.StatusCode switch { 404 => .., 410 or 411 => .. }
   (switch_statement value: (cast_expression type: (_) @_int) body: (switch_body (switch_section (constant_pattern (integer_literal) @number))))
   (switch_expression . (cast_expression type: (_) @_int) (switch_expression_arm . (constant_pattern (integer_literal) @number)))
   (switch_expression . (cast_expression type: (_) @_int) (switch_expression_arm . (or_pattern (constant_pattern (integer_literal) @number))))
   ; Assert.Equal(404, (int)response.StatusCode), either way round
   (argument_list . (argument (integer_literal) @number) . (argument (cast_expression type: (_) @_int)))
   (argument_list . (argument (cast_expression type: (_) @_int)) . (argument (integer_literal) @number))
   ; ((int)response.StatusCode).ShouldBe(404), ((int)response.StatusCode).Should().Be(404)
   (invocation_expression
     function: (member_access_expression expression: (parenthesized_expression (cast_expression type: (_) @_int)))
     arguments: (argument_list . (argument (integer_literal) @number)))
   (invocation_expression
     function: (member_access_expression expression: (invocation_expression
       function: (member_access_expression expression: (parenthesized_expression (cast_expression type: (_) @_int)))))
     arguments: (argument_list . (argument (integer_literal) @number)))
 ]
 (#eq? @_int "int") (#set! of "number") (#set! families "httpstatuscode") (#set! spelling "(int){constant}"))

; StatusCode(404), Results.StatusCode(404), Problem(statusCode: 404)
((invocation_expression
   function: (_) @_function
   arguments: (argument_list (argument [(integer_literal) @number (member_access_expression) @constant (identifier) @constant])))
 (#not-eq? @_function "nameof") (#set! of "number") (#set! families "statuscodes"))

([
   ; new StatusCodeResult(404), [ProducesResponseType(404)]
   (object_creation_expression
     arguments: (argument_list (argument [(integer_literal) @number (member_access_expression) @constant (identifier) @constant])))
   (implicit_object_creation_expression
     (argument_list (argument [(integer_literal) @number (member_access_expression) @constant (identifier) @constant])))
   (attribute_argument [(integer_literal) @number (member_access_expression) @constant (identifier) @constant])
   ; response.StatusCode == 404, status is 404 or 410, status ?? 404
   (binary_expression
     left: (_) operator: ["==" "!=" "??"] right: [(integer_literal) @number (member_access_expression) @constant (identifier) @constant])
   (binary_expression
     left: [(integer_literal) @number (member_access_expression) @constant (identifier) @constant] operator: ["==" "!="] right: (_))
   (constant_pattern [(integer_literal) @number (member_access_expression) @constant (identifier) @constant])
   ; Response.StatusCode = 404, new ObjectResult(x) { StatusCode = 404 }, void Reply(int status = 404)
   (assignment_expression
     operator: ["=" "??="] right: [(integer_literal) @number (member_access_expression) @constant (identifier) @constant])
   (parameter name: (_) . [(integer_literal) @number (member_access_expression) @constant (identifier) @constant] .)
   ; return 404, int Status => 404, _ => 404, found ? 200 : 404, (404), x switch { null => 404 }
   (return_statement [(integer_literal) @number (member_access_expression) @constant (identifier) @constant])
   (arrow_expression_clause [(integer_literal) @number (member_access_expression) @constant (identifier) @constant])
   (lambda_expression body: [(integer_literal) @number (member_access_expression) @constant (identifier) @constant])
   (conditional_expression consequence: [(integer_literal) @number (member_access_expression) @constant (identifier) @constant])
   (conditional_expression alternative: [(integer_literal) @number (member_access_expression) @constant (identifier) @constant])
   (parenthesized_expression [(integer_literal) @number (member_access_expression) @constant (identifier) @constant])
   (switch_expression_arm (_) [(integer_literal) @number (member_access_expression) @constant (identifier) @constant] .)
   ; new[] { 401, 403 }, new List<int> { 401, 403 }, [401, 403]
   (array_creation_expression
     (initializer_expression [(integer_literal) @number (member_access_expression) @constant (identifier) @constant]))
   (implicit_array_creation_expression
     (initializer_expression [(integer_literal) @number (member_access_expression) @constant (identifier) @constant]))
   (object_creation_expression
     initializer: (initializer_expression [(integer_literal) @number (member_access_expression) @constant (identifier) @constant]))
   (expression_element [(integer_literal) @number (member_access_expression) @constant (identifier) @constant])
 ]
 (#set! of "number") (#set! families "statuscodes"))

; (int)HttpStatusCode.NotFound is 404
((cast_expression type: (_) @_int value: [(member_access_expression) (identifier)] @constant) @place
 (#eq? @_int "int") (#set! families "httpstatuscode"))

; Of what is no `HttpStatusCode` only where nothing has to be imported for it: response.StatusCode = 404, response.StatusCode == 404
([
   (assignment_expression left: (member_access_expression) operator: "=" right: (integer_literal) @number)
   (binary_expression left: (member_access_expression) operator: ["==" "!="] right: (integer_literal) @number)
 ]
 (#set! of "number") (#set! families "httpstatuscode") (#set! spelling "(int){constant}") (#set! where "in-scope"))
