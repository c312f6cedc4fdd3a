; Shapes that any PHP code has. `@subject` is what the number is compared with, stored in or handed to: its name decides.

; $response->getStatusCode() === 404, 404 === $status, $status >= 400, 400 <= $status
; (As alternatives in the pattern, the signs would take far longer to compile.)
((binary_expression left: (_) @subject operator: _ @operator right: (_) @status)
 (#any-of? @operator "===" "!==" "==" "!=" "<>" "<" "<=" ">" ">=")
 (#set! role "compared") (#set! evidence "comparison with `{subject}`"))
((binary_expression left: (_) @status operator: _ @operator right: (_) @subject)
 (#any-of? @operator "===" "!==" "==" "!=" "<>" "<" "<=" ">" ">=")
 (#set! role "compared") (#set! evidence "comparison with `{subject}`"))

; in_array($status, [200, 404], true)
((function_call_expression function: [(name) @_search (qualified_name (name) @_search)] arguments: (arguments . (argument (_) @subject) . (argument (_) @status)))
 (#any-of? @_search "in_array" "array_search")
 (#set! role "compared") (#set! evidence "list searched for `{subject}`"))
((function_call_expression function: [(name) @_search (qualified_name (name) @_search)] arguments: (arguments . (argument (_) @status) . (argument (_) @subject)))
 (#any-of? @_search "in_array" "array_search" "array_key_exists")
 (#set! role "compared") (#set! evidence "looked for in `{subject}`"))

; $this->assertSame(404, $response->getStatusCode()), either way round, self:: or by itself
((member_call_expression name: (name) @_assert arguments: (arguments . (argument (_) @status) . (argument (_) @subject)))
 (#match? @_assert "^assert(Not)?(Same|Equals?|EqualsCanonicalizing|Contains|Greater|Less)(Than)?(OrEqual)?$")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))
((member_call_expression name: (name) @_assert arguments: (arguments . (argument (_) @subject) . (argument (_) @status)))
 (#match? @_assert "^assert(Not)?(Same|Equals?|EqualsCanonicalizing|Contains|Greater|Less)(Than)?(OrEqual)?$")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))
((scoped_call_expression name: (name) @_assert arguments: (arguments . (argument (_) @status) . (argument (_) @subject)))
 (#match? @_assert "^(assert)?(Not)?([sS]ame|[eE]quals?|EqualsCanonicalizing|[cC]ontains|eq|[gG]reater|[lL]ess)(Than)?(OrEqual)?$")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))
((scoped_call_expression name: (name) @_assert arguments: (arguments . (argument (_) @subject) . (argument (_) @status)))
 (#match? @_assert "^(assert)?(Not)?([sS]ame|[eE]quals?|EqualsCanonicalizing|[cC]ontains|eq|[gG]reater|[lL]ess)(Than)?(OrEqual)?$")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))
((function_call_expression function: [(name) @_assert (qualified_name (name) @_assert)] arguments: (arguments . (argument (_) @status) . (argument (_) @subject)))
 (#match? @_assert "^assert(Not)?(Same|Equals?|Contains)$")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))

; expect($response->getStatusCode())->toBe(200), $response->getStatusCode()->willReturn(200)
((member_call_expression object: (_) @subject name: (name) @_expect arguments: (arguments . (argument (_) @status)))
 (#any-of? @_expect "toBe" "toEqual" "toBeIn" "toBeGreaterThan" "toBeLessThan" "toBeGreaterThanOrEqual" "shouldBe" "shouldReturn" "shouldBeLike" "willReturn")
 (#set! role "expected") (#set! evidence "expectation on `{subject}`"))

; $mock->method('getStatusCode')->willReturn(200), ->shouldReceive('status')->andReturn(200), ->method('withStatus')->with(400)
((member_call_expression
   object: (member_call_expression name: (name) @_method arguments: (arguments . (argument (string) @subject)))
   name: (name) @_return arguments: (arguments (argument (_) @status)))
 (#any-of? @_method "method" "shouldReceive" "expects" "allows")
 (#any-of? @_return "willReturn" "willReturnOnConsecutiveCalls" "andReturn" "andReturns" "with" "withArgs")
 (#set! role "expected") (#set! evidence "answer of a mocked `{subject}`"))

; ->with($this->equalTo(400))
((member_call_expression
   object: (member_call_expression name: (name) @_method arguments: (arguments . (argument (string) @subject)))
   name: (name) @_with
   arguments: (arguments (argument (member_call_expression name: (name) @_equal arguments: (arguments . (argument (_) @status))))))
 (#any-of? @_method "method" "shouldReceive") (#eq? @_with "with") (#any-of? @_equal "equalTo" "identicalTo")
 (#set! role "expected") (#set! evidence "argument of a mocked `{subject}`"))

; switch ($status) { case 404: .. }, match ($status) { 404, 410 => .. }
((switch_statement condition: (parenthesized_expression (_) @subject) body: (switch_block (case_statement value: (_) @status)))
 (#set! role "compared") (#set! evidence "case of a switch on `{subject}`"))
((match_expression condition: (parenthesized_expression (_) @subject)
   body: (match_block (match_conditional_expression conditional_expressions: (match_condition_list (_) @status))))
 (#set! role "compared") (#set! evidence "arm of a match on `{subject}`"))

; foreach ([401, 403] as $status)
((foreach_statement . (array_creation_expression) @status . (variable_name) @subject)
 (#set! evidence "value of `{subject}`"))

; $status = 404, $this->status = 404, $response['status'] = 404, $status ??= 404
((assignment_expression left: (_) @subject right: (_) @status)
 (#set! evidence "value of `{subject}`"))
((augmented_assignment_expression left: (_) @subject operator: "??=" right: (_) @status)
 (#set! evidence "value of `{subject}`"))

; $options['status'] ?? 404
((binary_expression left: (_) @subject operator: "??" right: (_) @status)
 (#set! evidence "default of `{subject}`"))

; function reply(int $status = 404), protected $status = 404, const STATUS = 404
((simple_parameter name: (variable_name) @subject default_value: (_) @status)
 (#set! evidence "default of `{subject}`"))
((property_promotion_parameter name: (variable_name) @subject default_value: (_) @status)
 (#set! evidence "default of `{subject}`"))
((property_element name: (variable_name) @subject default_value: (_) @status)
 (#set! evidence "value of `{subject}`"))
((const_element . (name) @subject . (_) @status)
 (#set! evidence "value of `{subject}`"))
((function_call_expression function: [(name) @_define (qualified_name (name) @_define)] arguments: (arguments . (argument (string) @subject) . (argument (_) @status)))
 (#eq? @_define "define") (#set! evidence "value of `{subject}`"))

; function json($data, $code = 200)
((simple_parameter name: (variable_name) @_code default_value: (integer) @status)
 (#eq? @_code "$code") (#any-of? @status "200" "400" "500")
 (#set! confidence "likely") (#set! evidence "default of `code`"))

; reply(status: 404), #[Get(status: 404)]
((argument name: (name) @subject (_) @status)
 (#set! evidence "argument `{subject}`"))
; new HttpError(code: 404): the callee may say what the argument does not
((object_creation_expression (arguments (argument name: (name) @_code (_) @status))) @subject
 (#eq? @_code "code") (#set! evidence "`code` of `{subject}`"))

; ['status' => 404]
((array_element_initializer . (_) @subject . (_) @status .)
 (#set! evidence "value of `{subject}`"))

; $messages = [404 => ..], 'errors' => [404 => ..], $messages[404]
((assignment_expression left: (_) @subject right: (array_creation_expression (array_element_initializer . (_) @status . (_) .)))
 (#set! confidence "likely") (#set! evidence "key of `{subject}`"))
((property_element name: (_) @subject default_value: (array_creation_expression (array_element_initializer . (_) @status . (_) .)))
 (#set! evidence "key of `{subject}`"))
((const_element . (name) @subject . (array_creation_expression (array_element_initializer . (_) @status . (_) .)))
 (#set! evidence "key of `{subject}`"))
((argument name: (name) @subject (array_creation_expression (array_element_initializer . (_) @status . (_) .)))
 (#set! evidence "key of `{subject}`"))
((array_element_initializer . (_) @subject . (array_creation_expression (array_element_initializer . (_) @status . (_) .)) .)
 (#set! confidence "likely") (#set! evidence "key of `{subject}`"))
((subscript_expression . (_) @subject . (_) @status)
 (#set! confidence "likely") (#set! evidence "key of `{subject}`"))

; $statuses = [NotFound::class => 404], exceptionToStatus: [NotFound::class => 404]
((assignment_expression left: (_) @subject
   right: (array_creation_expression (array_element_initializer . (class_constant_access_expression) . (_) @status .)))
 (#set! evidence "value in `{subject}`"))
((property_element name: (_) @subject
   default_value: (array_creation_expression (array_element_initializer . (class_constant_access_expression) . (_) @status .)))
 (#set! evidence "value in `{subject}`"))
((argument name: (name) @subject
   (array_creation_expression (array_element_initializer . (class_constant_access_expression) . (_) @status .)))
 (#set! evidence "value in `{subject}`"))
((array_element_initializer . (_) @subject .
   (array_creation_expression (array_element_initializer . (class_constant_access_expression) . (_) @status .)) .)
 (#set! evidence "value in `{subject}`"))

; function getStatusCode() { return 404; }
((method_declaration name: (name) @subject body: (compound_statement) @status)
 (#set! evidence "value of `{subject}()`"))
((function_definition name: (name) @subject body: (compound_statement) @status)
 (#set! evidence "value of `{subject}()`"))

; status(404), $reply->withStatus(404), Reply::status(404), new HttpError(404)
((function_call_expression function: (_) @subject arguments: (arguments . (argument (_) @status)))
 (#set! evidence "argument of `{subject}()`"))
((member_call_expression arguments: (arguments . (argument (_) @status))) @subject
 (#set! evidence "argument of `{subject}()`"))
((nullsafe_member_call_expression arguments: (arguments . (argument (_) @status))) @subject
 (#set! evidence "argument of `{subject}()`"))
((scoped_call_expression arguments: (arguments . (argument (_) @status))) @subject
 (#set! evidence "argument of `{subject}()`"))
((object_creation_expression . (_) @subject . (arguments . (argument (_) @status)))
 (#set! evidence "argument of `{subject}`"))
((attribute . (_) @subject parameters: (arguments . (argument (_) @status)))
 (#set! evidence "argument of `{subject}`"))
; new ApiError('gone', 410), $this->jsonError('gone', 410): the callee's name, and a number beside it
((object_creation_expression . (_) @subject . (arguments . (_) . (argument (_) @status)))
 (#set! confidence "likely") (#set! evidence "argument of `{subject}`"))
((member_call_expression arguments: (arguments . (_) . (argument (_) @status))) @subject
 (#set! confidence "likely") (#set! evidence "argument of `{subject}()`"))
((scoped_call_expression arguments: (arguments . (_) . (argument (_) @status))) @subject
 (#set! confidence "likely") (#set! evidence "argument of `{subject}()`"))
((function_call_expression function: (_) @subject arguments: (arguments . (_) . (argument (_) @status)))
 (#set! confidence "likely") (#set! evidence "argument of `{subject}()`"))

; throw new AuthException('gone', 410), new UploadException($text, '/', 413)
((object_creation_expression . (_) @_exception . (arguments (argument (integer) @status)))
 (#match? @_exception "(Exception|Error)$") (#match? @status "^[45]")
 (#set! confidence "telling") (#set! evidence "number of an exception"))

; const HTTP_RESUME_INCOMPLETE = 308
((const_element . (name) @_name . (integer) @status)
 (#match? @_name "^HTTP_") (#set! confidence "telling") (#set! evidence "number of a constant of HTTP"))

; $code < 100 || $code > 599: what can be no code at all
((binary_expression
   left: (binary_expression left: (_) @_code operator: "<" @operator right: (integer) @status)
   operator: ["||" "or"]
   right: (binary_expression left: (_) @_other operator: [">" ">="] right: (integer) @_last))
 (#match? @_code "(?i)(code|status)$") (#eq? @_code @_other) (#eq? @status "100") (#match? @_last "^(599|600|999)$")
 (#set! confidence "likely") (#set! role "compared") (#set! evidence "bounds of what can be a code"))
((binary_expression
   left: (binary_expression left: (_) @_code operator: "<" right: (integer) @_first)
   operator: ["||" "or"]
   right: (binary_expression left: (_) @_other operator: [">" ">="] @operator right: (integer) @status))
 (#match? @_code "(?i)(code|status)$") (#eq? @_code @_other) (#eq? @_first "100") (#match? @status "^(599|600)$")
 (#set! confidence "likely") (#set! role "compared") (#set! evidence "bounds of what can be a code"))

; newJsonResponse(200), a helper of tests
((member_call_expression name: (name) @_new arguments: (arguments . (argument (integer) @status)))
 (#match? @_new "^(new|create|make|build|mock|fake)[A-Za-z]*Response$")
 (#set! confidence "likely") (#set! role "sent") (#set! evidence "first argument of a helper that makes responses"))
; new response(200): the names of classes are the same in small letters, which no import shows
((object_creation_expression . (name) @_response . (arguments . (argument (integer) @status)))
 (#eq? @_response "response")
 (#set! confidence "likely") (#set! role "sent") (#set! evidence "first argument of a response"))

; const NOT_FOUND = 404, case NotFound = 404, 404 => 'Not Found', [404, 'Not Found']: the words beside the number are its own
((const_element . (name) @reason . (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((enum_case name: (name) @reason value: (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((assignment_expression left: (_) @reason right: (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((array_element_initializer . (_) @status . (_) @reason .)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((array_element_initializer . (_) @status . (array_creation_expression . (array_element_initializer . (_) @reason .)) .)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((array_element_initializer . (_) @reason . (_) @status .)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((array_creation_expression (array_element_initializer . (_) @status .) . (array_element_initializer . (_) @reason .))
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((array_creation_expression (array_element_initializer . (_) @reason .) . (array_element_initializer . (_) @status .))
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((arguments (argument (_) @status) . (argument (_) @reason))
 (#set! evidence "beside its own name `{reason}`"))
((arguments (argument (_) @reason) . (argument (_) @status))
 (#set! evidence "beside its own name `{reason}`"))
((match_conditional_expression conditional_expressions: (match_condition_list (_) @status) return_expression: (_) @reason)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((match_conditional_expression conditional_expressions: (match_condition_list (_) @reason) return_expression: (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))

; class MethodNotAllowedException extends HttpException { protected $code = 405; }
((class_declaration name: (name) @reason
   body: (declaration_list (property_declaration (property_element name: (variable_name) @_code default_value: (integer) @status))))
 (#match? @_code "^\\$_?(default)?[cC]ode$") (#set! evidence "beside its own name `{reason}`"))
((class_declaration name: (name) @subject
   body: (declaration_list (property_declaration (property_element name: (variable_name) @_code default_value: (integer) @status))))
 (#match? @_code "^\\$_?(default)?[cC]ode$") (#set! evidence "code of `{subject}`"))
((class_declaration name: (name) @_class
   body: (declaration_list (property_declaration (property_element name: (variable_name) @_code default_value: (integer) @status))))
 (#match? @_class "^Http|Http[A-Za-z]*(Exception|Error)$") (#match? @_code "^\\$_?(default)?[cC]ode$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "code of an error of HTTP"))
; class BadRequest extends HttpException { function __construct($text) { parent::__construct($text, 400); } }
((scoped_call_expression scope: (relative_scope) @reason name: (name) @_construct arguments: (arguments (argument (integer) @status)))
 (#eq? @_construct "__construct") (#set! evidence "beside its own name `{reason}`"))
((scoped_call_expression scope: (relative_scope) name: (name) @_construct arguments: (arguments (argument (integer) @status)))
 (#eq? @_construct "__construct") (#set! confidence "telling") (#set! evidence "code of an exception"))

; An argument whose function stands in the same file: the parameter's name decides.
((function_call_expression function: [(name) @callee (qualified_name (name) @callee)] arguments: (arguments (argument) @status))
 (#set! evidence "parameter `{subject}` of `{callee}()`"))
((member_call_expression name: (name) @callee arguments: (arguments (argument) @status))
 (#set! evidence "parameter `{subject}` of `{callee}()`"))
((scoped_call_expression name: (name) @callee arguments: (arguments (argument) @status))
 (#set! evidence "parameter `{subject}` of `{callee}()`"))

; [['/', 200], ['/missing', 404]]: a column that holds nothing but statuses
((array_creation_expression (array_element_initializer (array_creation_expression (array_element_initializer . (integer) .) @status) .)) @table
 (#set! evidence "column of nothing but status codes"))

; ['404' => 'Nicht gefunden', '409' => 'Conflict', ..], ['not_found' => 404, 'no_such_user' => 404, ..]: many of them bear their own names
((array_creation_expression (array_element_initializer . [(integer) (string)] @status . (_) .)) @table
 (#set! confidence "siblings") (#set! evidence "key in a table of status codes"))
((array_creation_expression (array_element_initializer . (_) @subject . (integer) @status .)) @table
 (#set! confidence "siblings") (#set! evidence "value in a table of status codes"))

; "HTTP/1.1 " . 404
((binary_expression left: (_) @_protocol operator: "." right: (_) @status)
 (#match? @_protocol "HTTP/[0-9.]+ [\"']$") (#set! confidence "certain") (#set! evidence "status line of a response"))
