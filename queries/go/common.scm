; Shapes that any Go code has. `@subject` is what the number is compared with, stored in or handed to: its name decides.

; resp.StatusCode == 404, 404 != code, status >= 400, 400 <= status
; (As alternatives in the pattern, the signs would take far longer to compile.)
((binary_expression left: (_) @subject operator: _ @operator right: (_) @status)
 (#any-of? @operator "==" "!=" "<" "<=" ">" ">=")
 (#set! role "compared") (#set! evidence "comparison with `{subject}`"))
((binary_expression left: (_) @status operator: _ @operator right: (_) @subject)
 (#any-of? @operator "==" "!=" "<" "<=" ">" ">=")
 (#set! role "compared") (#set! evidence "comparison with `{subject}`"))

; switch resp.StatusCode { case 200, 201: }
((expression_switch_statement value: (_) @subject (expression_case value: (expression_list (_) @status)))
 (#set! role "compared") (#set! evidence "case of a switch on `{subject}`"))

; assert.Equal(t, 404, rec.Code), either way round, with and without `t`
((call_expression
   function: [(identifier) @_assert (selector_expression field: (field_identifier) @_assert)]
   arguments: (argument_list (_) @subject . (_) @status))
 (#match? @_assert "^([Aa]ssert|[Rr]equire|[Ee]xpect|[Cc]heck|[Vv]erify)?_?(Not)?(Equals?|EqualValues|Exactly|Eq|NotEq|Ne|Greater|GreaterOrEqual|Less|LessOrEqual|Compare|Contains|StringContains)f?$|^(equals?|eq)$")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))
((call_expression
   function: [(identifier) @_assert (selector_expression field: (field_identifier) @_assert)]
   arguments: (argument_list (_) @status . (_) @subject))
 (#match? @_assert "^([Aa]ssert|[Rr]equire|[Ee]xpect|[Cc]heck|[Vv]erify)?_?(Not)?(Equals?|EqualValues|Exactly|Eq|NotEq|Ne|Contains)f?$|^(equals?|eq)$")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))

; Expect(resp.StatusCode).To(Equal(404)), c.Check(rec.Code, Equals, 404)
((call_expression
   function: (selector_expression operand: (call_expression function: (_) @_expect arguments: (argument_list . (_) @subject)))
   arguments: (argument_list . (call_expression arguments: (argument_list . (_) @status))))
 (#match? @_expect "(Expect|Eventually|Consistently|Ω)$")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))
((call_expression arguments: (argument_list . (_) @subject . (_) @_equals . (_) @status))
 (#match? @_equals "(^|\\.)(Not)?(Equals|DeepEquals|Contains)$")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))

; slices.Contains([]int{200, 404}, status)
((call_expression function: (_) @_contains arguments: (argument_list (composite_literal) @status . (_) @subject))
 (#match? @_contains "([Cc]ontains|[Ii]n|InSlice)$")
 (#set! role "compared") (#set! evidence "list searched for `{subject}`"))

; status := 404, var status int = 404, const expectCode = 404, w.status = 404
((short_var_declaration left: (expression_list . (_) @subject .) right: (_) @status)
 (#set! evidence "value of `{subject}`"))
((assignment_statement left: (expression_list . (_) @subject .) operator: "=" right: (_) @status)
 (#set! evidence "value of `{subject}`"))
((var_spec name: (identifier) @subject value: (_) @status)
 (#set! evidence "value of `{subject}`"))
((const_spec name: (identifier) @subject value: (_) @status)
 (#set! evidence "value of `{subject}`"))

; status, err := 404, nil: each value goes with the name in the same place
((short_var_declaration left: (expression_list (_) (_)) @elements right: (_) @status)
 (#set! evidence "value of `{subject}`"))
((assignment_statement left: (expression_list (_) (_)) @elements operator: "=" right: (_) @status)
 (#set! evidence "value of `{subject}`"))

; got, want := resp.StatusCode, 404, either way round
((short_var_declaration
   left: (expression_list . (identifier) @_got . (identifier) @_want .)
   right: (expression_list . (_) @subject . (_) @status .))
 (#any-of? @_got "got" "actual" "have") (#any-of? @_want "want" "wanted" "expected" "exp")
 (#set! role "expected") (#set! evidence "what `{subject}` should be"))
((short_var_declaration
   left: (expression_list . (identifier) @_want . (identifier) @_got .)
   right: (expression_list . (_) @status . (_) @subject .))
 (#any-of? @_got "got" "actual" "have") (#any-of? @_want "want" "wanted" "expected" "exp")
 (#set! role "expected") (#set! evidence "what `{subject}` should be"))

; for _, status := range []int{401, 403}
((range_clause left: (expression_list (_) . (_) @subject) right: (_) @status)
 (#set! evidence "value of `{subject}`"))

; retryable = append(retryable, 503)
((call_expression function: (identifier) @_append arguments: (argument_list . (_) @subject (_) @status))
 (#eq? @_append "append") (#set! evidence "value of `{subject}`"))

; Answer{Status: 404}, {name: "missing", want: 404}, map[string]any{"status": 404}
((keyed_element key: (literal_element (_) @subject) value: (_) @status)
 (#set! evidence "value of `{subject}`"))

; Answer{Status: new(404)}: the grammar expects a type in there, as there was one before Go 1.26
((keyed_element
   key: (literal_element (_) @subject)
   value: (literal_element (call_expression function: (identifier) @_new arguments: (argument_list (ERROR (int_literal) @status)))))
 (#eq? @_new "new") (#set! evidence "value of `{subject}`"))

; Answer{Code: 404}: the type may say what the field does not
((composite_literal
   type: (_) @subject
   body: (literal_value (keyed_element key: (literal_element (identifier) @_code) value: (_) @status)))
 (#any-of? @_code "Code" "code") (#set! evidence "`Code` of `{subject}`"))

; []struct{ path string; status int }{{"/", 200}}, map[string]struct{..}{"home": {"/", 200}}: the field in the same place
((composite_literal
   type: (_ element: (struct_type (field_declaration_list) @elements))
   body: (literal_value (literal_element (literal_value) @status)))
 (#set! evidence "value of `{subject}`"))
((composite_literal
   type: (map_type value: (struct_type (field_declaration_list) @elements))
   body: (literal_value (keyed_element value: (literal_element (literal_value) @status))))
 (#set! evidence "value of `{subject}`"))

; answer{"/", 200} and []answer{{"/", 200}} of a type of this file
((composite_literal type: (type_identifier) @callee body: (literal_value (literal_element) @status))
 (#set! evidence "`{subject}` of `{callee}`"))
((composite_literal
   type: (_ element: [(type_identifier) @callee (pointer_type (type_identifier) @callee)])
   body: (literal_value (literal_element (literal_value (literal_element) @status))))
 (#set! evidence "`{subject}` of `{callee}`"))
((composite_literal
   type: (map_type value: [(type_identifier) @callee (pointer_type (type_identifier) @callee)])
   body: (literal_value (keyed_element value: (literal_element (literal_value (literal_element) @status)))))
 (#set! evidence "`{subject}` of `{callee}`"))

; A column that holds nothing but statuses
((composite_literal
   body: (literal_value (literal_element [
     (literal_value (literal_element) @status)
     (composite_literal body: (literal_value (literal_element) @status))])))
 @table
 (#set! evidence "column of nothing but status codes"))

; map[int]string{404: ..}, texts[404]
((short_var_declaration
   left: (expression_list . (_) @subject .)
   right: (expression_list . (composite_literal body: (literal_value (keyed_element key: (_) @status)))))
 (#set! confidence "likely") (#set! evidence "key of `{subject}`"))
((var_spec
   name: (identifier) @subject
   value: (expression_list . (composite_literal body: (literal_value (keyed_element key: (_) @status)))))
 (#set! confidence "likely") (#set! evidence "key of `{subject}`"))
((keyed_element
   key: (literal_element (_) @subject)
   value: (literal_element (composite_literal body: (literal_value (keyed_element key: (_) @status)))))
 (#set! evidence "key of `{subject}`"))
((index_expression operand: (_) @subject index: (_) @status)
 (#set! confidence "likely") (#set! evidence "key of `{subject}`"))

; func (e *Missing) StatusCode() int { return 404 }, func parse() (status int, err error) { return 404, nil }
((function_declaration name: (_) @subject body: (block) @status)
 (#set! evidence "value of `{subject}()`"))
((method_declaration name: (_) @subject body: (block) @status)
 (#set! evidence "value of `{subject}()`"))
((function_declaration result: (parameter_list) @elements body: (block) @status)
 (#set! evidence "result `{subject}`"))
((method_declaration result: (parameter_list) @elements body: (block) @status)
 (#set! evidence "result `{subject}`"))
((func_literal result: (parameter_list) @elements body: (block) @status)
 (#set! evidence "result `{subject}`"))

; return 404, err, where the number leaves no doubt
((return_statement (expression_list . (_) @status . (_)))
 (#set! confidence "telling") (#set! evidence "first of the values that a function returns"))

; status(404), checkStatus(t, 404), checkStatus(t, resp, 404)
((call_expression function: (_) @subject arguments: (argument_list . (_) @status))
 (#set! evidence "argument of `{subject}()`"))
((call_expression function: (_) @subject arguments: (argument_list (_) . (_) @status))
 (#set! confidence "likely") (#set! evidence "argument of `{subject}()`"))

; log.With("status", 404)
((argument_list [(interpreted_string_literal) (raw_string_literal)] @subject . (_) @status)
 (#match? @subject "^.[A-Za-z_.-]+.$") (#set! evidence "value of `{subject}`"))

; attribute.Key("http.response.status_code").Int(404)
((call_expression
   function: (selector_expression
     operand: (call_expression arguments: (argument_list . (interpreted_string_literal) @subject .))
     field: (field_identifier) @_int)
   arguments: (argument_list . (_) @status .))
 (#any-of? @_int "Int" "Int64" "String" "Value") (#set! evidence "value of `{subject}`"))

; assert.Contains(t, output.String(), "404"), where nothing but a status is so short
((call_expression
   function: (selector_expression field: (field_identifier) @_contains)
   arguments: (argument_list (_) @_output . (interpreted_string_literal) @status))
 (#match? @_contains "^(Not)?Containsf?$") (#match? @_output "(?i)(buf|log|out|body|rec)") (#match? @status "^.(200|[345][0-9][0-9]).$")
 (#set! confidence "likely") (#set! role "expected") (#set! evidence "looked for in an output"))

; strings.Contains(err.Error(), "404")
((call_expression
   function: (selector_expression field: (field_identifier) @_contains)
   arguments: (argument_list . (_) @subject . [(interpreted_string_literal) (raw_string_literal)] @status))
 (#any-of? @_contains "Contains" "HasPrefix" "HasSuffix")
 (#set! confidence "likely") (#set! role "compared") (#set! evidence "looked for in `{subject}`"))

; StatusNotFound = 404, NotFound(404), {404, "Not Found"}, {404: "Not Found"}: the words beside the number are its own
((const_spec name: (identifier) @reason value: (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((var_spec name: (identifier) @reason value: (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((keyed_element key: (_) @status value: (_) @reason)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((keyed_element key: (_) @reason value: (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((literal_value (_) @status . (_) @reason)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((literal_value (_) @reason . (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((argument_list (_) @status . (_) @reason)
 (#set! evidence "beside its own name `{reason}`"))
((argument_list (_) @reason . (_) @status)
 (#set! evidence "beside its own name `{reason}`"))

; An argument whose function stands in the same file: the parameter's name decides.
((call_expression
   function: [(identifier) @callee (selector_expression field: (_) @callee)]
   arguments: (argument_list (_) @status))
 (#set! evidence "parameter `{subject}` of `{callee}()`"))

; code >= 100 && code < 200: a whole class, of what is called a code
((binary_expression
   left: (binary_expression left: (_) @_code operator: ">=" @operator right: (int_literal) @status)
   operator: "&&"
   right: (binary_expression left: (_) @_other operator: ["<" "<="] right: (int_literal) @_last))
 (#match? @_code "(?i)(code|status|rc)$") (#eq? @_code @_other)
 (#match? @status "^[1-5]00$") (#match? @_last "^([2-6]00|[1-59]99)$")
 (#set! confidence "likely") (#set! role "compared") (#set! evidence "bounds of a class"))
((binary_expression
   left: (binary_expression left: (_) @_code operator: ">=" right: (int_literal) @_first)
   operator: "&&"
   right: (binary_expression left: (_) @_other operator: ["<" "<="] @operator right: (int_literal) @status))
 (#match? @_code "(?i)(code|status|rc)$") (#eq? @_code @_other)
 (#match? @_first "^[1-5]00$") (#match? @status "^([2-6]00|[1-59]99)$")
 (#set! confidence "likely") (#set! role "compared") (#set! evidence "bounds of a class"))

; code < 200 || code >= 300: all but a class, of what is called a code
((binary_expression
   left: (binary_expression left: (_) @_code operator: "<" @operator right: (int_literal) @status)
   operator: "||"
   right: (binary_expression left: (_) @_other operator: ">=" right: (int_literal) @_last))
 (#match? @_code "(?i)(code|status|rc)$") (#eq? @_code @_other) (#match? @status "^[1-5]00$") (#match? @_last "^[2-6]00$")
 (#set! confidence "likely") (#set! role "compared") (#set! evidence "bounds of a class"))
((binary_expression
   left: (binary_expression left: (_) @_code operator: "<" right: (int_literal) @_first)
   operator: "||"
   right: (binary_expression left: (_) @_other operator: ">=" @operator right: (int_literal) @status))
 (#match? @_code "(?i)(code|status|rc)$") (#eq? @_code @_other) (#match? @_first "^[1-5]00$") (#match? @status "^[2-6]00$")
 (#set! confidence "likely") (#set! role "compared") (#set! evidence "bounds of a class"))
