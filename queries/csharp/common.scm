; Shapes that any C# code has. `@subject` is what the number is compared with, stored in or handed to: its name decides.

; (int)response.StatusCode == 404, 404 == status, status >= 400, 400 <= status
; (As alternatives in the pattern, the signs would take far longer to compile.)
((binary_expression left: (_) @subject operator: _ @operator right: (_) @status)
 (#any-of? @operator "==" "!=" "<" "<=" ">" ">=")
 (#set! role "compared") (#set! evidence "comparison with `{subject}`"))
((binary_expression left: (_) @status operator: _ @operator right: (_) @subject)
 (#any-of? @operator "==" "!=" "<" "<=" ">" ">=")
 (#set! role "compared") (#set! evidence "comparison with `{subject}`"))

; status is 404 or 410, status is >= 300 and < 400
((is_pattern_expression expression: (_) @subject pattern: (_) @status)
 (#set! role "compared") (#set! evidence "comparison with `{subject}`"))
((is_pattern_expression expression: (_) @subject pattern: (relational_pattern ["<" "<=" ">" ">="] @operator (_) @status))
 (#set! role "compared") (#set! evidence "comparison with `{subject}`"))
((is_pattern_expression expression: (_) @subject pattern: (_ (relational_pattern ["<" "<=" ">" ">="] @operator (_) @status)))
 (#set! role "compared") (#set! evidence "comparison with `{subject}`"))

; answer is { StatusCode: 404 or 410 }, answer is { StatusCode: >= 400 }
((subpattern . (_) @subject . (_) @status .)
 (#set! role "compared") (#set! evidence "comparison with `{subject}`"))
((subpattern . (_) @subject . (relational_pattern ["<" "<=" ">" ">="] @operator (_) @status) .)
 (#set! role "compared") (#set! evidence "comparison with `{subject}`"))
((subpattern . (_) @subject . (_ (relational_pattern ["<" "<=" ">" ">="] @operator (_) @status)) .)
 (#set! role "compared") (#set! evidence "comparison with `{subject}`"))

; switch (status) { case 404: .. }, status switch { 404 => .., >= 500 => .. }
((switch_statement value: (_) @subject body: (switch_body (switch_section (constant_pattern) @status)))
 (#set! role "compared") (#set! evidence "case of a switch on `{subject}`"))
((switch_expression . (_) @subject (switch_expression_arm . [(constant_pattern) (or_pattern)] @status))
 (#set! role "compared") (#set! evidence "arm of a switch on `{subject}`"))
((switch_expression . (_) @subject (switch_expression_arm . (relational_pattern ["<" "<=" ">" ">="] @operator (_) @status)))
 (#set! role "compared") (#set! evidence "arm of a switch on `{subject}`"))
((switch_expression . (_) @subject (switch_expression_arm . (and_pattern (relational_pattern ["<" "<=" ">" ">="] @operator (_) @status))))
 (#set! role "compared") (#set! evidence "arm of a switch on `{subject}`"))

; new[] { 200, 404 }.Contains(status)
((invocation_expression
   function: (member_access_expression expression: (_) @status name: (identifier) @_contains) arguments: (argument_list . (argument (_) @subject)))
 (#eq? @_contains "Contains") (#set! role "compared") (#set! evidence "list searched for `{subject}`"))

; Assert.Equal(404, (int)response.StatusCode), either way round
((invocation_expression
   function: (member_access_expression name: (identifier) @_assert) arguments: (argument_list . (argument (_) @status) . (argument (_) @subject)))
 (#any-of? @_assert "Equal" "NotEqual" "AreEqual" "AreNotEqual" "StrictEqual" "Same")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))
((invocation_expression
   function: (member_access_expression name: (identifier) @_assert) arguments: (argument_list . (argument (_) @subject) . (argument (_) @status)))
 (#any-of? @_assert "Equal" "NotEqual" "AreEqual" "AreNotEqual" "That" "Same")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))

; response.StatusCode.Should().Be(404), response.StatusCode.ShouldBe(404), Check.That(status).Equals(404)
((invocation_expression
   function: (member_access_expression expression: (_) @subject name: (identifier) @_be) arguments: (argument_list . (argument (_) @status)))
 (#any-of? @_be "Be" "NotBe" "BeOneOf" "ShouldBe" "ShouldNotBe" "ShouldEqual" "Equals" "IsEqualTo" "Returns" "BeEquivalentTo")
 (#set! role "expected") (#set! evidence "expectation on `{subject}`"))

; status.Should().BeLessThan(400), Assert.That(status, Is.LessThan(400)), Assert.InRange(status, 200, 299)
((invocation_expression
   function: (member_access_expression expression: (_) @subject name: (identifier) @operator) arguments: (argument_list . (argument (_) @status) .))
 (#set! role "expected") (#set! evidence "expectation on `{subject}`"))
((argument_list . (argument (_) @subject) . (argument (invocation_expression
   function: (member_access_expression expression: (identifier) @_is name: (identifier) @operator) arguments: (argument_list . (argument (_) @status)))))
 (#eq? @_is "Is") (#set! role "expected") (#set! evidence "assertion on `{subject}`"))
((invocation_expression
   function: (member_access_expression name: (identifier) @_in) arguments: (argument_list . (argument (_) @subject) . (argument (_) @status) . (argument (_)) .))
 (#eq? @_in "InRange") (#set! bound ">=") (#set! role "expected") (#set! evidence "assertion on `{subject}`"))
((invocation_expression
   function: (member_access_expression name: (identifier) @_in) arguments: (argument_list . (argument (_) @subject) . (argument (_)) . (argument (_) @status) .))
 (#eq? @_in "InRange") (#set! bound "<=") (#set! role "expected") (#set! evidence "assertion on `{subject}`"))
((invocation_expression
   function: (member_access_expression expression: (_) @subject name: (identifier) @_in) arguments: (argument_list . (argument (_) @status) . (argument (_)) .))
 (#any-of? @_in "BeInRange" "ShouldBeInRange") (#set! bound ">=") (#set! role "expected") (#set! evidence "expectation on `{subject}`"))
((invocation_expression
   function: (member_access_expression expression: (_) @subject name: (identifier) @_in) arguments: (argument_list . (argument (_)) . (argument (_) @status) .))
 (#any-of? @_in "BeInRange" "ShouldBeInRange") (#set! bound "<=") (#set! role "expected") (#set! evidence "expectation on `{subject}`"))

; Check(Rules.UndocumentedStatusCode, 404), either way round: the word stands beside the number
((argument_list (argument (_) @subject) . (argument (integer_literal) @status))
 (#match? @subject "[sS]tatus([cC]ode)?$") (#set! confidence "likely") (#set! evidence "argument beside `{subject}`"))
((argument_list (argument (integer_literal) @status) . (argument (_) @subject))
 (#match? @subject "[sS]tatus([cC]ode)?$") (#set! confidence "likely") (#set! evidence "argument beside `{subject}`"))

; foreach (var status in new[] { 401, 403 })
((foreach_statement left: (identifier) @subject right: (_) @status)
 (#set! evidence "value of `{subject}`"))

; response.StatusCode = 404, new ObjectResult(x) { StatusCode = 404 }
((assignment_expression left: (_) @subject operator: ["=" "??="] right: (_) @status)
 (#set! evidence "value of `{subject}`"))

; int status = 404, const int Status = 404
((variable_declarator name: (identifier) @subject . (_) @status .)
 (#set! evidence "value of `{subject}`"))

; var statuses = new List<int> { 404, 410 }
((variable_declarator name: (identifier) @subject
   . (object_creation_expression initializer: (initializer_expression [(integer_literal) (string_literal)] @status)) .)
 (#set! evidence "value of `{subject}`"))
((assignment_expression left: (_) @subject
   right: (object_creation_expression initializer: (initializer_expression [(integer_literal) (string_literal)] @status)))
 (#set! evidence "value of `{subject}`"))

; Response answer = 404, where the type says what the name does not
((variable_declaration type: (identifier) @_type (variable_declarator (identifier) . (integer_literal) @status .))
 (#match? @_type "Response$|StatusCode$") (#set! confidence "likely") (#set! evidence "value of a response"))

; [InlineData(404)] void Answers(int statusCode), [InlineData("/", 404)] void Answers(string path, int statusCode)
((method_declaration
   (attribute_list (attribute name: (identifier) @_row (attribute_argument_list . (attribute_argument (_) @status) .)))
   parameters: (parameter_list . (parameter name: (identifier) @subject)))
 (#any-of? @_row "InlineData" "TestCase" "DataRow") (#set! evidence "parameter `{subject}` of a test"))
((method_declaration
   (attribute_list (attribute name: (identifier) @_row (attribute_argument_list) @status)) parameters: (parameter_list) @elements)
 (#any-of? @_row "InlineData" "TestCase" "DataRow") (#set! evidence "parameter `{subject}` of a test"))

; int Status { get; set; } = 404, int Status => 404
((property_declaration name: (identifier) @subject value: (_) @status)
 (#set! evidence "value of `{subject}`"))

; void Reply(int status = 404)
((parameter name: (identifier) @subject . (_) @status .)
 (#set! evidence "default of `{subject}`"))

; void Reply(object body, int code = 200)
((parameter name: (identifier) @_code . (integer_literal) @status .)
 (#eq? @_code "code") (#any-of? @status "200" "400" "500")
 (#set! confidence "likely") (#set! evidence "default of `code`"))

; options.Status ?? 404
((binary_expression left: (_) @subject operator: "??" right: (_) @status)
 (#set! evidence "default of `{subject}`"))

; Reply(status: 404), [Reply(Status = 404)]
((argument name: (identifier) @subject . (_) @status .)
 (#set! evidence "argument `{subject}`"))
((attribute_argument name: (identifier) @subject . (_) @status .)
 (#set! evidence "argument `{subject}`"))

; messages[404], messages["404"], new() { [404] = .. }, messages.Add(404, ..)
((element_access_expression expression: (_) @subject subscript: (bracketed_argument_list (argument (_) @status)))
 (#set! confidence "likely") (#set! evidence "key of `{subject}`"))
((invocation_expression
   function: (member_access_expression expression: (_) @subject name: (identifier) @_key) arguments: (argument_list . (argument (_) @status)))
 (#any-of? @_key "Add" "TryGetValue" "ContainsKey" "Contains" "TryAdd" "Remove")
 (#set! confidence "likely") (#set! evidence "key of `{subject}`"))
((variable_declarator name: (identifier) @subject
   . (_ initializer: (initializer_expression (initializer_expression . (_) @status . (_) .))) .)
 (#set! confidence "likely") (#set! evidence "key of `{subject}`"))
((variable_declarator name: (identifier) @subject
   . (_ initializer: (initializer_expression (assignment_expression left: (element_binding_expression (argument (_) @status))))) .)
 (#set! confidence "likely") (#set! evidence "key of `{subject}`"))

; var statuses = new Dictionary<string, int> { { "gone", 410 }, ["lost"] = 404 }
((variable_declarator name: (identifier) @subject
   . (_ (initializer_expression (initializer_expression . (_) . (_) @status .))) .)
 (#set! confidence "likely") (#set! evidence "value in `{subject}`"))
((variable_declarator name: (identifier) @subject
   . (_ (initializer_expression (assignment_expression left: (element_binding_expression) right: (_) @status))) .)
 (#set! confidence "likely") (#set! evidence "value in `{subject}`"))

; int GetStatusCode() { return 404; }, int GetStatusCode() => 404
((method_declaration name: (identifier) @subject body: (_) @status)
 (#set! evidence "value of `{subject}()`"))

; WithStatus(404), builder.WithStatus(404), new HttpError(404), [Status(404)]
((invocation_expression function: (_) @subject arguments: (argument_list . (argument (_) @status)))
 (#set! evidence "argument of `{subject}()`"))
((object_creation_expression type: (_) @subject arguments: (argument_list . (argument (_) @status)))
 (#set! evidence "argument of `{subject}`"))
((attribute name: (_) @subject (attribute_argument_list . (attribute_argument (_) @status)))
 (#set! evidence "argument of `{subject}`"))
((invocation_expression function: (_) @subject arguments: (argument_list . (_) . (argument (_) @status)))
 (#set! confidence "likely") (#set! evidence "argument of `{subject}()`"))
((object_creation_expression type: (_) @subject arguments: (argument_list . (_) . (argument (_) @status)))
 (#set! confidence "likely") (#set! evidence "argument of `{subject}`"))

; ChatResult.Json(body, 400), ResponseMessage.Create(400, "text"): what makes an answer
((invocation_expression
   function: (member_access_expression expression: (identifier) @_answer name: (identifier) @_make)
   arguments: (argument_list (argument (integer_literal) @status)))
 (#match? @_answer "^[A-Za-z]*(Result|Results|Response|Responses|ResponseMessage|ResponseBuilder|ResponseMessageBuilder|ResponseFactory)$")
 (#not-match? @_answer "(?i)rpc|soap|coap") (#match? @_make "^(Create|Json|Text|Html|Xml|Content|Error|Fail|Failure|Problem|Write|Build|Make|From|Of|Custom|New)[A-Za-z]*$")
 (#match? @status "^([2-5]00|20[1-8]|226|30[1-8]|4[0-9][0-9]|50[1-8])$")
 (#set! confidence "likely") (#set! role "sent") (#set! evidence "argument of what makes an answer"))

; class Gone : ApiException { Gone() : base("text", 410) {} }, class Gone() : ApiException("text", 410)
((constructor_declaration name: (identifier) @subject (constructor_initializer (argument_list (argument (_) @status))))
 (#set! evidence "handed on by `{subject}`"))
((class_declaration name: (identifier) @subject (base_list (argument_list (argument (_) @status))))
 (#set! evidence "handed on by `{subject}`"))
((constructor_declaration name: (identifier) @reason (constructor_initializer (argument_list (argument (_) @status))))
 (#set! evidence "beside its own name `{reason}`"))
((class_declaration name: (identifier) @reason (base_list (argument_list (argument (_) @status))))
 (#set! evidence "beside its own name `{reason}`"))
((constructor_declaration name: (identifier) @_exception (constructor_initializer (argument_list (argument (_) @status))))
 (#match? @_exception "(Exception|Error|Response|Problem|Result)$")
 (#set! confidence "telling") (#set! evidence "number of an exception"))
((class_declaration name: (identifier) @_exception (base_list (argument_list (argument (_) @status))))
 (#match? @_exception "(Exception|Error|Response|Problem|Result)$")
 (#set! confidence "telling") (#set! evidence "number of an exception"))
; CreateResponse(200), a helper of tests
((invocation_expression function: (identifier) @_new arguments: (argument_list . (argument (integer_literal) @status)))
 (#match? @_new "^(New|Create|Make|Build|Mock|Fake)[A-Za-z]*Response$") (#match? @status "^([2-5][0-9][0-9]|10[0-3])$")
 (#set! confidence "likely") (#set! role "sent") (#set! evidence "first argument of a helper that makes responses"))

; of 400 and 500 only what a class for errors hands on is told
((constructor_declaration name: (identifier) @_exception (constructor_initializer (argument_list (argument (integer_literal) @status))))
 (#match? @_exception "(Exception|Error)$") (#any-of? @status "400" "500")
 (#set! confidence "likely") (#set! evidence "number of an exception"))
((class_declaration name: (identifier) @_exception (base_list (argument_list (argument (integer_literal) @status))))
 (#match? @_exception "(Exception|Error)$") (#any-of? @status "400" "500")
 (#set! confidence "likely") (#set! evidence "number of an exception"))
; new ApiException("text", 410)
((object_creation_expression type: (_) @_exception arguments: (argument_list (argument (integer_literal) @status)))
 (#match? @_exception "(Exception|Error|Problem)$") (#match? @status "^[45]")
 (#set! confidence "telling") (#set! evidence "number of an exception"))
; base(nameof(HttpStatusCode.Forbidden), text, 403)
((argument_list (argument (_) @reason) . (_) . (argument (integer_literal) @status))
 (#set! evidence "beside its own name `{reason}`"))

; throw new VendorHttpException(404, "no such user")
((object_creation_expression type: (_) @_exception arguments: (argument_list . (argument (integer_literal) @status)))
 (#match? @_exception "Http[A-Za-z]*Exception$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an error"))

; NotFound = 404, (404, "Not Found"), { 404, "Not Found" }: the words beside the number are its own
((enum_member_declaration name: (identifier) @reason value: (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((variable_declarator name: (identifier) @reason . (_) @status .)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((argument_list (argument (_) @status) . (argument (_) @reason))
 (#set! evidence "beside its own name `{reason}`"))
((argument_list (argument (_) @reason) . (argument (_) @status))
 (#set! evidence "beside its own name `{reason}`"))
((tuple_expression (argument (integer_literal) @status) . (argument (_) @reason))
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((initializer_expression . (_) @status . (_) @reason .)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((assignment_expression left: (element_binding_expression (argument (_) @status)) right: (_) @reason)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((switch_expression_arm . (constant_pattern) @status . (_) @reason .)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))

; enum HttpStatus { ClientClosedRequest = 499 }
((enum_declaration name: (identifier) @subject body: (enum_member_declaration_list (enum_member_declaration value: (integer_literal) @status)))
 (#match? @subject "StatusCodes?$|HttpStatus$") (#set! evidence "member of `{subject}`"))

; An argument whose method stands in the same file: the parameter's name decides.
((invocation_expression
   function: [(identifier) @callee (member_access_expression name: (identifier) @callee)] arguments: (argument_list (argument) @status))
 (#set! evidence "parameter `{subject}` of `{callee}()`"))

; { { "not_found", 404 }, { "no_such_user", 404 } }, enum Answer { NotFound = 404, Lost = 404 }: many of them bear their own names
((initializer_expression (initializer_expression . (_) @status . (_) .)) @table
 (#set! confidence "siblings") (#set! evidence "key in a table of status codes"))
((initializer_expression (initializer_expression . (_) @subject . (_) @status .)) @table
 (#set! confidence "siblings") (#set! evidence "value in a table of status codes"))
((initializer_expression (assignment_expression left: (element_binding_expression (argument (_) @status)))) @table
 (#set! confidence "siblings") (#set! evidence "key in a table of status codes"))
((enum_member_declaration_list (enum_member_declaration name: (_) @subject value: (integer_literal) @status)) @table
 (#set! confidence "siblings") (#set! evidence "value in a table of status codes"))

; new TheoryData<string, int> { { "/", 200 }, { "/missing", 404 } }: a column that holds nothing but statuses
((initializer_expression (initializer_expression (integer_literal) @status)) @table
 (#set! evidence "column of nothing but status codes"))
((initializer_expression (_ (initializer_expression (integer_literal) @status))) @table
 (#set! evidence "column of nothing but status codes"))
