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

; [InlineData(404)] void Answers(int statusCode), the same for a second parameter
((method_declaration
   (attribute_list (attribute name: (identifier) @_row (attribute_argument_list . (attribute_argument (_) @status))))
   parameters: (parameter_list . (parameter name: (identifier) @subject)))
 (#any-of? @_row "InlineData" "TestCase" "DataRow") (#set! evidence "parameter `{subject}` of a test"))
((method_declaration
   (attribute_list (attribute name: (identifier) @_row (attribute_argument_list . (_) . (attribute_argument (_) @status))))
   parameters: (parameter_list . (_) . (parameter name: (identifier) @subject)))
 (#any-of? @_row "InlineData" "TestCase" "DataRow") (#set! evidence "parameter `{subject}` of a test"))

; int Status { get; set; } = 404, int Status => 404
((property_declaration name: (identifier) @subject value: (_) @status)
 (#set! evidence "value of `{subject}`"))

; void Reply(int status = 404)
((parameter name: (identifier) @subject . (_) @status .)
 (#set! evidence "default of `{subject}`"))

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

; throw new VendorHttpException(404, "no such user")
((object_creation_expression type: (_) @_exception arguments: (argument_list . (argument (integer_literal) @status)))
 (#match? @_exception "Http[A-Za-z]*Exception$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an error"))

; NotFound = 404, (404, "Not Found"), { 404, "Not Found" }: the words beside the number are its own
((enum_member_declaration name: (identifier) @reason value: (_) @status)
 (#set! evidence "beside its own name `{reason}`"))
((variable_declarator name: (identifier) @reason . (_) @status .)
 (#set! evidence "beside its own name `{reason}`"))
((argument_list (argument (_) @status) . (argument (_) @reason))
 (#set! evidence "beside its own name `{reason}`"))
((argument_list (argument (_) @reason) . (argument (_) @status))
 (#set! evidence "beside its own name `{reason}`"))
((tuple_expression (argument (integer_literal) @status) . (argument (_) @reason))
 (#set! evidence "beside its own name `{reason}`"))
((initializer_expression . (_) @status . (_) @reason .)
 (#set! evidence "beside its own name `{reason}`"))
((assignment_expression left: (element_binding_expression (argument (_) @status)) right: (_) @reason)
 (#set! evidence "beside its own name `{reason}`"))
((switch_expression_arm . (constant_pattern) @status . (_) @reason .)
 (#set! evidence "beside its own name `{reason}`"))

; enum HttpStatus { ClientClosedRequest = 499 }
((enum_declaration name: (identifier) @subject body: (enum_member_declaration_list (enum_member_declaration value: (integer_literal) @status)))
 (#match? @subject "StatusCodes?$|HttpStatus$") (#set! evidence "member of `{subject}`"))

; An argument whose method stands in the same file: the parameter's name decides.
((invocation_expression
   function: [(identifier) @callee (member_access_expression name: (identifier) @callee)] arguments: (argument_list (argument) @status))
 (#set! evidence "parameter `{subject}` of `{callee}()`"))
