; Shapes that any Rust code has. `@subject` is what the number is compared with, stored in or handed to: its name decides.

; status == 404, status >= 400
; (As alternatives in the pattern, the signs would take far longer to compile.)
((binary_expression left: (_) @subject operator: _ @operator right: (_) @status)
 (#any-of? @operator "==" "!=" "<" "<=" ">" ">=")
 (#set! role "compared") (#set! evidence "comparison with `{subject}`"))
((binary_expression left: (_) @status operator: _ @operator right: (_) @subject)
 (#any-of? @operator "==" "!=" "<" "<=" ">" ">=")
 (#set! role "compared") (#set! evidence "comparison with `{subject}`"))

; code < 200 || code >= 300: all but a class, of what is called a code
((binary_expression
   left: (binary_expression left: (_) @_code operator: "<" @operator right: (integer_literal) @status)
   operator: "||"
   right: (binary_expression left: (_) @_other operator: ">=" right: (integer_literal) @_last))
 (#match? @_code "(code|status|rc)$") (#eq? @_code @_other) (#match? @status "^[1-5]00$") (#match? @_last "^[2-6]00$")
 (#set! confidence "likely") (#set! role "compared") (#set! evidence "bounds of a class"))
((binary_expression
   left: (binary_expression left: (_) @_code operator: "<" right: (integer_literal) @_first)
   operator: "||"
   right: (binary_expression left: (_) @_other operator: ">=" @operator right: (integer_literal) @status))
 (#match? @_code "(code|status|rc)$") (#eq? @_code @_other) (#match? @_first "^[1-5]00$") (#match? @status "^[2-6]00$")
 (#set! confidence "likely") (#set! role "compared") (#set! evidence "bounds of a class"))

; answer.as_u16() == 404: hardly anything else is made a number of so few digits to be compared
((binary_expression
   left: (call_expression function: (field_expression field: (field_identifier) @_number))
   operator: ["==" "!="] right: (integer_literal) @status)
 (#eq? @_number "as_u16") (#match? @status "^[1-5][0-9][0-9]$")
 (#set! confidence "likely") (#set! role "compared") (#set! evidence "comparison with a number made of it"))

; assert_eq!(response.status(), 404), either way round
((call_expression function: (identifier) @_assert arguments: (arguments . (_) @subject . (_) @status))
 (#any-of? @_assert "assert_eq" "assert_ne" "debug_assert_eq" "debug_assert_ne" "prop_assert_eq" "check_eq" "matches" "assert_matches")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))
((call_expression function: (identifier) @_assert arguments: (arguments . (_) @status . (_) @subject))
 (#any-of? @_assert "assert_eq" "assert_ne" "debug_assert_eq" "debug_assert_ne" "prop_assert_eq" "check_eq")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))

; match status { 404 | 410 => .. }
((match_expression value: (_) @subject body: (match_block (match_arm pattern: (match_pattern) @status)))
 (#set! role "compared") (#set! evidence "arm of a match on `{subject}`"))
([(let_condition pattern: (_) @status value: (_) @subject) (let_declaration pattern: (_) @status value: (_) @subject)]
 (#set! role "compared") (#set! evidence "pattern matched with `{subject}`"))

; match (status, body) { (404, _) => .. }, assert_eq!((status, body), (404, "")), let (status, body) = (404, ""),
; for (path, status) in [("/", 200), ("/missing", 404)]: each value goes with the name in the same place
((match_expression value: (tuple_expression) @elements body: (match_block (match_arm pattern: (match_pattern) @status)))
 (#set! role "compared") (#set! evidence "arm of a match on `{subject}`"))
((call_expression function: (identifier) @_assert arguments: (arguments . (tuple_expression) @elements . (_) @status))
 (#any-of? @_assert "assert_eq" "assert_ne")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))
((let_declaration pattern: (tuple_pattern) @elements value: (_) @status)
 (#set! evidence "value of `{subject}`"))
((for_expression pattern: (tuple_pattern) @elements value: (_) @status)
 (#set! evidence "value of `{subject}`"))

; Error::StatusCode(404) as a pattern or a value
((tuple_struct_pattern type: (_) @subject (_) @status)
 (#set! role "compared") (#set! evidence "field of `{subject}`"))

; [200, 404].contains(&status), (400..500).contains(&status)
((call_expression function: (field_expression value: (_) @status field: (field_identifier) @_contains) arguments: (arguments . (_) @subject .))
 (#eq? @_contains "contains")
 (#set! role "compared") (#set! evidence "list searched for `{subject}`"))

; Reply { status: 404 }
((field_initializer field: (field_identifier) @subject value: (_) @status)
 (#set! evidence "field `{subject}`"))
((field_pattern name: (field_identifier) @subject pattern: (_) @status)
 (#set! role "compared") (#set! evidence "field `{subject}`"))

; let status = 404; const STATUS: u16 = 404; status = 404
((let_declaration pattern: (identifier) @subject value: (_) @status)
 (#set! evidence "value of `{subject}`"))
((const_item name: (identifier) @subject value: (_) @status)
 (#set! evidence "value of `{subject}`"))
((static_item name: (identifier) @subject value: (_) @status)
 (#set! evidence "value of `{subject}`"))
((let_declaration pattern: (identifier) @subject value: (macro_invocation macro: (identifier) @_vec (token_tree (integer_literal) @status)))
 (#eq? @_vec "vec") (#set! evidence "value of `{subject}`"))
((field_initializer field: (_) @subject value: (macro_invocation macro: (identifier) @_vec (token_tree (integer_literal) @status)))
 (#eq? @_vec "vec") (#set! evidence "field `{subject}`"))
((assignment_expression left: (_) @subject right: (_) @status)
 (#set! evidence "value of `{subject}`"))

; enum ErrorStatus { Missing = 404 }
((enum_item name: (_) @subject body: (enum_variant_list (enum_variant value: (_) @status)))
 (#set! confidence "likely") (#set! evidence "variant of `{subject}`"))

; fn status_code(&self) -> u16 { 404 }
((function_item name: (identifier) @subject body: (block) @status)
 (#set! evidence "value of `{subject}()`"))

; status(404), reply.with_status(404)
((call_expression function: (_) @subject arguments: (arguments . [(line_comment) (block_comment)]* . (_) @status))
 (#set! evidence "argument of `{subject}()`"))
((call_expression function: (_) @subject arguments: (arguments (_) (_) @status .))
 (#set! confidence "likely") (#set! evidence "argument of `{subject}()`"))

; StatusRange::new(400..=599)
((call_expression function: (scoped_identifier path: (_) @subject name: (identifier) @_new) arguments: (arguments . (_) @status))
 (#match? @_new "^(new|from|try_from|from_(u16|u32|i32|int|code|number))$")
 (#set! evidence "made by `{subject}`"))

((call_expression function: [
   (scoped_identifier path: (_) @subject name: (identifier) @_between)
   (field_expression value: (_) @subject field: (field_identifier) @_between)]
   arguments: (arguments . (_) @status))
 (#any-of? @_between "between" "in_range" "range") (#set! evidence "bound of `{subject}`"))
((call_expression function: [
   (scoped_identifier path: (_) @subject name: (identifier) @_between)
   (field_expression value: (_) @subject field: (field_identifier) @_between)]
   arguments: (arguments . (_) . (_) @status .))
 (#any-of? @_between "between" "in_range" "range") (#set! evidence "bound of `{subject}`"))

; JsonStatus<201, T>, reply::<201>()
((generic_type type: (_) @subject type_arguments: (type_arguments (integer_literal) @status))
 (#set! evidence "argument of the type `{subject}`"))
((generic_function function: (_) @subject type_arguments: (type_arguments (integer_literal) @status))
 (#set! evidence "argument of `{subject}`"))

; const NOT_FOUND: u16 = 404; NotFound = 404; (404, "Not Found"): the words beside the number are its own
((const_item name: (identifier) @reason value: (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((enum_variant name: (identifier) @reason value: (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((field_initializer field: (field_identifier) @reason value: (_) @status)
 (#set! evidence "beside its own name `{reason}`"))
((match_arm pattern: (match_pattern) @status value: (_) @reason)
 (#set! evidence "beside its own name `{reason}`"))
((match_arm pattern: (match_pattern) @reason value: (_) @status)
 (#set! evidence "beside its own name `{reason}`"))
((tuple_expression (_) @status . (_) @reason)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((tuple_expression (_) @status . (_) . (_) @reason)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((tuple_expression (_) @reason . (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((arguments (_) @status . (_) @reason)
 (#set! evidence "beside its own name `{reason}`"))
((arguments (_) @reason . (_) @status)
 (#set! evidence "beside its own name `{reason}`"))
((token_tree [(integer_literal) (string_literal)] @status . (_) @reason)
 (#set! evidence "beside its own name `{reason}`"))
((token_tree (integer_literal) @status . (_) . (_) @reason)
 (#set! evidence "beside its own name `{reason}`"))
((token_tree (_) @reason . (integer_literal) @status)
 (#set! evidence "beside its own name `{reason}`"))

; An argument whose function stands in the same file: the parameter's name decides.
((call_expression function: [(identifier) @callee (field_expression field: (_) @callee) (scoped_identifier name: (_) @callee)]
   arguments: (arguments (_) @status))
 (#set! evidence "parameter `{subject}` of `{callee}()`"))

; let rows = [("/", 200), ("/missing", 404)] and a loop over them: for (path, status) in rows
((let_declaration pattern: (identifier) @rows value: (array_expression (tuple_expression) @status))
 (#set! evidence "column `{subject}` of `{rows}`"))

; [("/", 200), ("/missing", 404)]: a column that holds nothing but statuses
((array_expression [
   (tuple_expression [(integer_literal) (range_expression) (type_cast_expression)] @status)
   (tuple_expression . (string_literal) @status)]) @table
 (#set! evidence "column of nothing but status codes"))

((token_tree "[" (token_tree "(" . (integer_literal) @status)) @table
 (#set! evidence "column of nothing but status codes"))

; .insert("status", 404), ("status", "404"): a key and its value
((arguments . (string_literal) @subject . (_) @status)
 (#match? @subject "^b?\"[A-Za-z_.:-]+\"$")
 (#set! evidence "value of `{subject}`"))
((tuple_expression . (_) @subject . (_) @status .)
 (#match? @subject "^b?\"[A-Za-z_.:-]+\"")
 (#set! evidence "value of `{subject}`"))

; HttpError { code: 404 }, StatusLine { code: 404, .. }: the type may say what the field does not
((struct_expression name: (_) @subject
   body: (field_initializer_list (field_initializer field: (field_identifier) @_code value: (_) @status)))
 (#eq? @_code "code") (#set! evidence "`code` of `{subject}`"))
((struct_pattern type: (_) @subject (field_pattern name: (field_identifier) @_code pattern: (_) @status))
 (#eq? @_code "code") (#set! role "compared") (#set! evidence "`code` of `{subject}`"))

; response.contains("404")
((call_expression
   function: (field_expression value: (_) @subject field: (field_identifier) @_contains)
   arguments: (arguments . (string_literal) @status .))
 (#any-of? @_contains "contains" "starts_with")
 (#set! confidence "likely") (#set! role "compared") (#set! evidence "looked for in `{subject}`"))

; json!({ "status": 404 })
((token_tree (string_literal) @subject . ":" . (integer_literal) @status)
 (#set! evidence "value of `{subject}`"))
((token_tree (identifier) @subject . [":" "="] . (integer_literal) @status)
 (#set! evidence "value of `{subject}`"))

; A whole class, written as a range: 400..=499
([(range_expression) (range_pattern)] @status
 (#set! confidence "range") (#set! evidence "range of whole classes"))
