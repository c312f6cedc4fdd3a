; Shapes that any JavaScript and TypeScript has. `@subject` is what the number is compared with, stored in or handed to: its name
; decides.

; status === 404, 404 == res.statusCode, status >= 400 && 500 > status
; (As alternatives in the pattern, the signs would take far longer to compile.)
((binary_expression left: (_) @subject operator: _ @operator right: (_) @status)
 (#any-of? @operator "==" "===" "!=" "!==" "<" "<=" ">" ">=")
 (#set! role "compared") (#set! evidence "comparison with `{subject}`"))
((binary_expression left: (_) @status operator: _ @operator right: (_) @subject)
 (#any-of? @operator "==" "===" "!=" "!==" "<" "<=" ">" ">=")
 (#set! role "compared") (#set! evidence "comparison with `{subject}`"))

; code < 200 || code >= 300: all but a class, of what is called a code
((binary_expression
   left: (binary_expression left: (_) @_code operator: "<" @operator right: (number) @status)
   operator: "||"
   right: (binary_expression left: (_) @_other operator: ">=" right: (number) @_last))
 (#match? @_code "(?i)(code|status|rc)$") (#eq? @_code @_other) (#match? @status "^[1-5]00$") (#match? @_last "^[2-6]00$")
 (#set! confidence "likely") (#set! role "compared") (#set! evidence "bounds of a class"))
((binary_expression
   left: (binary_expression left: (_) @_code operator: "<" right: (number) @_first)
   operator: "||"
   right: (binary_expression left: (_) @_other operator: ">=" @operator right: (number) @status))
 (#match? @_code "(?i)(code|status|rc)$") (#eq? @_code @_other) (#match? @_first "^[1-5]00$") (#match? @status "^[2-6]00$")
 (#set! confidence "likely") (#set! role "compared") (#set! evidence "bounds of a class"))

; [404, 410].includes(status), new Set([404, 410]).has(status)
((call_expression function: (member_expression object: (_) @status property: (property_identifier) @_includes)
   arguments: (arguments . (_) @subject .))
 (#any-of? @_includes "includes" "indexOf" "has" "contains")
 (#set! role "compared") (#set! evidence "list searched for `{subject}`"))

; switch (res.status) { case 404: }
((switch_statement value: (_) @subject body: (switch_body (switch_case value: (_) @status)))
 (#set! role "compared") (#set! evidence "case of a switch on `{subject}`"))
; switch (true) { case status >= 500: } is a comparison.

; expect(res.status).toBe(404), expect(res.status).to.be.equal(404), res.status.should.equal(404)
((call_expression function: (member_expression property: (property_identifier) @_matcher) @subject arguments: (arguments . (_) @status))
 (#any-of? @_matcher "toBe" "toEqual" "toStrictEqual" "toContain" "toContainEqual" "equal" "equals" "eq" "eql" "exactly" "oneOf" "is" "be")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))
((call_expression function: (member_expression property: (property_identifier) @_matcher) @subject arguments: (arguments . (_) @status))
 (#any-of? @_matcher "toBeGreaterThanOrEqual" "least" "gte") (#set! bound ">=")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))
((call_expression function: (member_expression property: (property_identifier) @_matcher) @subject arguments: (arguments . (_) @status))
 (#any-of? @_matcher "toBeGreaterThan" "above" "gt") (#set! bound ">")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))
((call_expression function: (member_expression property: (property_identifier) @_matcher) @subject arguments: (arguments . (_) @status))
 (#any-of? @_matcher "toBeLessThanOrEqual" "most" "lte") (#set! bound "<=")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))
((call_expression function: (member_expression property: (property_identifier) @_matcher) @subject arguments: (arguments . (_) @status))
 (#any-of? @_matcher "toBeLessThan" "below" "lt") (#set! bound "<")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))
; expect([200, 204]).toContain(res.status), expect(404).toBe(res.status)
((call_expression
   function: (member_expression object: (call_expression function: (identifier) @_expect arguments: (arguments . (_) @status)))
   arguments: (arguments . (_) @subject))
 (#eq? @_expect "expect")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))

; assert.strictEqual(res.status, 404), t.is(res.statusCode, 404), assertEquals(404, res.status)
((call_expression function: [(identifier) @_assert (member_expression property: (property_identifier) @_assert)]
   arguments: (arguments . (_) @subject . (_) @status))
 (#match? @_assert "^(assert\\w*|(not|deep|strict|loose)*(equals?|same|is|eq|eql|not)|(assert|expect|check|verify)?(deep|strict|not|loose)*(equals?|eq|same)|include|includes|ok)$|^(not|deep|loose|strict)*(Equals?|Same|Strict|StrictEqual|DeepEqual)+$|([Dd]eep|[Nn]ot|[Ss]trict)+(Equal|StrictEqual|Same)s?$")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))
((call_expression function: [(identifier) @_assert (member_expression property: (property_identifier) @_assert)]
   arguments: (arguments . (_) @status . (_) @subject))
 (#match? @_assert "^(assert\\w*|equals?|same|is|eq|eql|include|includes)$|([Dd]eep|[Nn]ot|[Ss]trict)+(Equal|StrictEqual|Same)s?$")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))

; expect(res).toHaveProperty("status", 404), .expect("status", 404), set("status", 404)
((call_expression arguments: (arguments . (string) @subject . (_) @status))
 (#set! evidence "value of `{subject}`"))
; its("status").should("eq", 404)
((call_expression
   function: (member_expression
     object: (call_expression
       function: (member_expression property: (property_identifier) @_its) arguments: (arguments . (string) @subject .))
     property: (property_identifier) @_should)
   arguments: (arguments . (string) . (_) @status))
 (#any-of? @_its "its" "property" "invoke" "get") (#any-of? @_should "should" "and")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))
; expect(res).to.have.property("status").equal(404)
((call_expression
   function: (member_expression
     object: [
       (call_expression
         function: (member_expression property: (property_identifier) @_property) arguments: (arguments . (string) @subject .))
       (member_expression object: (call_expression
         function: (member_expression property: (property_identifier) @_property) arguments: (arguments . (string) @subject .)))
       (member_expression object: (member_expression object: (call_expression
         function: (member_expression property: (property_identifier) @_property) arguments: (arguments . (string) @subject .))))])
   arguments: (arguments . (_) @status))
 (#any-of? @_property "property" "its")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))

; const status = 404, let [path, status] = ["/", 404], function reply(status = 404)
((variable_declarator name: (_) @subject value: (_) @status)
 (#set! evidence "value of `{subject}`"))
((variable_declarator name: (array_pattern) @elements value: (_) @status)
 (#set! evidence "value of `{subject}`"))
((for_in_statement left: (array_pattern) @elements right: (_) @status)
 (#set! evidence "value of `{subject}`"))
((for_in_statement left: (array_pattern) @elements right: (array (array) @status))
 (#set! evidence "value of `{subject}`"))
((for_in_statement left: (identifier) @subject right: (_) @status)
 (#set! evidence "value of `{subject}`"))
((assignment_pattern left: (_) @subject right: (_) @status)
 (#set! evidence "default of `{subject}`"))
((object_assignment_pattern left: (_) @subject right: (_) @status)
 (#set! evidence "default of `{subject}`"))

; res.statusCode = 404, headers[":status"] = 404, status ||= 500
((assignment_expression left: (_) @subject right: (_) @status)
 (#set! evidence "value of `{subject}`"))
((augmented_assignment_expression left: (_) @subject operator: ["||=" "??="] right: (_) @status)
 (#set! evidence "value of `{subject}`"))
((assignment_expression left: (array_pattern) @elements right: (_) @status)
 (#set! evidence "value of `{subject}`"))

; res.statusCode || 200, error.status ?? 500
((binary_expression left: (_) @subject operator: ["||" "??"] right: (_) @status)
 (#set! evidence "instead of `{subject}`"))

; { status: 404 }, { ":status": 404 }
((pair key: (_) @subject value: (_) @status)
 (#set! evidence "value of `{subject}`"))
; { status: () => 404 }
((pair key: (_) @subject value: (arrow_function body: (_) @status))
 (#set! evidence "value of `{subject}`"))
; const STATUS_OF = { ENTITY_NOT_FOUND: 404 }
((variable_declarator name: (_) @subject value: (object (pair key: (_) @_key value: (_) @status)))
 (#not-match? @_key "([tT]ime|[dD]elay|[iI]nterval|[sS]ize|[lL]ength|[lL]imit|[cC]ount|[mM]ax|[mM]in|[wW]idth|[hH]eight|[pP]ort)")
 (#set! confidence "likely") (#set! evidence "value in `{subject}`"))
((assignment_expression left: (_) @subject right: (object (pair key: (_) @_key value: (_) @status)))
 (#not-match? @_key "([tT]ime|[dD]elay|[iI]nterval|[sS]ize|[lL]ength|[lL]imit|[cC]ount|[mM]ax|[mM]in|[wW]idth|[hH]eight|[pP]ort)")
 (#set! confidence "likely") (#set! evidence "value in `{subject}`"))
; { status: z.literal(404), statusCode: Joi.number().valid(200, 204).default(204) }: what a schema takes
((pair
   key: (_) @subject
   value: [
     (call_expression function: (member_expression property: (property_identifier) @_valid) arguments: (arguments (_) @status))
     (call_expression function: (member_expression object: (call_expression
       function: (member_expression property: (property_identifier) @_valid) arguments: (arguments (_) @status))))])
 (#any-of? @_valid "literal" "Literal" "valid" "default" "allow" "const" "enum" "oneOf")
 (#set! evidence "what is taken for `{subject}`"))
; class Reply { get status() { return 404 } }, function status() { return 404 }
((method_definition name: (_) @subject body: (_) @status)
 (#set! evidence "value of `{subject}()`"))
((function_declaration name: (_) @subject body: (_) @status)
 (#set! evidence "value of `{subject}()`"))
((variable_declarator name: (_) @subject value: [(arrow_function body: (_) @status) (function_expression body: (_) @status)])
 (#set! evidence "value of `{subject}()`"))

; responses = { 404: .. }, { errors: { 404: .. } }, messages[404]
((variable_declarator name: (_) @subject value: (object (pair key: (_) @status)))
 (#set! confidence "likely") (#set! evidence "key of `{subject}`"))
((assignment_expression left: (_) @subject right: (object (pair key: (_) @status)))
 (#set! confidence "likely") (#set! evidence "key of `{subject}`"))
((pair key: (_) @subject value: (object (pair key: (_) @status)))
 (#set! confidence "likely") (#set! evidence "key of `{subject}`"))
((subscript_expression object: (_) @subject index: (_) @status)
 (#set! confidence "likely") (#set! evidence "key of `{subject}`"))
((call_expression function: (_) @subject arguments: (arguments (object (pair key: (_) @status))))
 (#set! confidence "likely") (#set! evidence "key of an argument of `{subject}()`"))

; status(404), res.status(404), new ApiError(404)
((call_expression function: (_) @subject arguments: (arguments . (_) @status))
 (#set! evidence "argument of `{subject}()`"))
((new_expression constructor: (_) @subject arguments: (arguments . (_) @status))
 (#set! evidence "argument of `{subject}()`"))
((call_expression function: (_) @subject arguments: (arguments (_) . (_) @status))
 (#set! confidence "likely") (#set! evidence "argument of `{subject}()`"))
((new_expression constructor: (_) @subject arguments: (arguments (_) . (_) @status))
 (#set! confidence "likely") (#set! evidence "argument of `{subject}()`"))

; NotFound: 404, NOT_FOUND = 404, new Failure(404, "Not Found"), { 404: "Not Found" }: the words beside the number are its own
((variable_declarator name: (identifier) @reason value: (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((assignment_expression left: [(identifier) @reason (member_expression property: (_) @reason) (subscript_expression index: (_) @reason)] right: (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((pair key: (_) @reason value: (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((pair key: (_) @status value: (_) @reason)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((pair key: (_) @status value: (array . (_) @reason))
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((assignment_expression left: (subscript_expression index: (_) @status) right: (_) @reason)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((array (_) @status . (_) @reason)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((array (_) @reason . (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((arguments (_) @status . (_) @reason)
 (#set! evidence "beside its own name `{reason}`"))
((arguments (_) @reason . (_) @status)
 (#set! evidence "beside its own name `{reason}`"))
((arguments (_) @status . (_) . (_) @reason)
 (#set! evidence "beside its own name `{reason}`"))
((arguments (_) @reason . (_) . (_) @status)
 (#set! evidence "beside its own name `{reason}`"))

; An argument whose function stands in the same file: the parameter's name decides.
((call_expression function: [(identifier) @callee (member_expression property: (_) @callee)] arguments: (arguments (_) @status))
 (#set! evidence "parameter `{subject}` of `{callee}()`"))

; it.each([["missing", 404], ["broken", 500]])("%s", (name, status) => ..), cases.forEach(([name, status]) => ..)
((call_expression
   function: (call_expression function: (_) @_each arguments: (arguments . (array (array) @status)))
   arguments: (arguments (_) . [(arrow_function parameters: (_) @elements) (function_expression parameters: (_) @elements)]))
 (#match? @_each "\\.each$")
 (#set! evidence "column `{subject}` of a table of tests"))
((call_expression
   function: (member_expression object: (array (array) @status) property: (property_identifier) @_each)
   arguments: (arguments . [
     (arrow_function parameters: (formal_parameters . (_) @elements))
     (function_expression parameters: (formal_parameters . (_) @elements))]))
 (#any-of? @_each "forEach" "map" "each")
 (#set! evidence "column `{subject}` of a table"))
; [404, 500].forEach((status) => ..), it.each([404, 500])("%d", (status) => ..)
((call_expression
   function: (member_expression object: (array (_) @status) property: (property_identifier) @_each)
   arguments: (arguments . [
     (arrow_function parameter: (_) @subject)
     (arrow_function parameters: (formal_parameters . (_) @subject))
     (function_expression parameters: (formal_parameters . (_) @subject))]))
 (#any-of? @_each "forEach" "map" "each" "some" "every" "find")
 (#set! evidence "value of `{subject}`"))
((call_expression
   function: (call_expression function: (_) @_each arguments: (arguments . (array (_) @status)))
   arguments: (arguments (_) . [
     (arrow_function parameter: (_) @subject)
     (arrow_function parameters: (formal_parameters . (_) @subject))
     (function_expression parameters: (formal_parameters . (_) @subject))]))
 (#match? @_each "\\.each$")
 (#set! evidence "value of `{subject}`"))

; const rows = [["/", 200], ["/missing", 404]] and a loop over them: for (const [path, status] of rows)
((variable_declarator name: (identifier) @rows value: (array (array) @status))
 (#set! evidence "column `{subject}` of `{rows}`"))

; { 200: "fine", 404: "missing" }: keys that are nothing but statuses
((object (pair key: (number) @status)) @table
 (#set! evidence "keys of nothing but status codes"))

; response(200).json(body)
((member_expression
   object: (call_expression function: (identifier) @_response arguments: (arguments . (number) @status .))
   property: (property_identifier) @_json)
 (#any-of? @_response "response" "respond" "reply") (#any-of? @_json "json" "text" "empty" "html" "send" "body" "end" "xml")
 (#match? @status "^[1-5][0-9][0-9]$")
 (#set! confidence "likely") (#set! role "sent") (#set! evidence "status of an answer"))

; [["/", 200], ["/missing", 404]]: a column that holds nothing but statuses
((array (array [(number) (string)] @status)) @table
 (#set! evidence "column of nothing but status codes"))

; throw 404
((throw_statement (_) @status)
 (#set! confidence "telling") (#set! role "sent") (#set! evidence "thrown by itself"))

; super(message, 409): what a class of errors tells its parent
((call_expression function: (super) arguments: (arguments (_) @status))
 (#set! confidence "telling") (#set! role "sent") (#set! evidence "what a class tells its parent"))
((call_expression function: (super) arguments: (arguments . [(string) (template_string) (identifier)] @_message (_) @status))
 (#match? @_message "^[\"'`]|[mM]essage|msg") (#match? @status "^[45][0-9][0-9]$")
 (#set! confidence "likely") (#set! role "sent") (#set! evidence "what a class of errors tells its parent"))

; fail(req, res, message, 404): behind the response
((call_expression function: (_) @_send arguments: (arguments . (identifier) @_request . (identifier) @_response (_) @status))
 (#any-of? @_request "req" "request") (#any-of? @_response "res" "response" "reply")
 (#match? @_send "([rR]esponse|[rR]espond|[rR]eply|[sS]end|[eE]rror|[aA]nswer|[fF]ail)[A-Za-z]*$") (#match? @status "^[45][0-9][0-9]$")
 (#set! confidence "likely") (#set! role "sent") (#set! evidence "behind the response"))

; answer(404, res), answer(res, 404): beside the response
((arguments (_) @status . (identifier) @_response)
 (#any-of? @_response "res" "response" "reply")
 (#set! confidence "telling") (#set! role "sent") (#set! evidence "beside the response"))
((arguments . (identifier) @_response . (_) @status)
 (#any-of? @_response "res" "response" "reply")
 (#set! confidence "telling") (#set! role "sent") (#set! evidence "beside the response"))
((call_expression function: (_) @_send arguments: (arguments . (_) @status . (identifier) @_response))
 (#match? @_send "([rR]esponse|[rR]espond|[rR]eply|[sS]end|[eE]rror|[aA]nswer|[fF]ail)[A-Za-z]*$")
 (#any-of? @_response "res" "response" "reply") (#match? @status "^[1-5][0-9][0-9]$")
 (#set! confidence "likely") (#set! role "sent") (#set! evidence "beside the response"))
((call_expression function: (_) @_send arguments: (arguments . (identifier) @_response . (_) @status))
 (#match? @_send "([rR]esponse|[rR]espond|[rR]eply|[sS]end|[eE]rror|[aA]nswer|[fF]ail)[A-Za-z]*$")
 (#any-of? @_response "res" "response" "reply") (#match? @status "^[1-5][0-9][0-9]$")
 (#set! confidence "likely") (#set! role "sent") (#set! evidence "beside the response"))
