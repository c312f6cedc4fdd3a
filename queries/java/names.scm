; Anything that may be the name of a status: which families it belongs to is told by the file's imports.
(field_access object: (_) @owner field: (identifier) @name) @constant
(method_invocation object: [(identifier) (field_access)] @owner name: (identifier) @name) @constant
(object_creation_expression type: (scoped_type_identifier (_) @owner . (type_identifier) @name) @constant)
(object_creation_expression type: (type_identifier) @name @function)
(catch_type (type_identifier) @name @function)
(catch_type (scoped_type_identifier (_) @owner . (type_identifier) @name) @constant)
(class_literal (type_identifier) @name @function)

; HttpStatus.valueOf(404): a number made into a value of a family
((method_invocation object: (_) @owner name: (identifier) @constructor arguments: (argument_list . (_) @status .))
 (#set! confidence "certain") (#set! evidence "number for `{owner}.{constructor}()`"))

; status().isNotFound() of MockMvc, expectStatus().isNotFound() of WebTestClient
((method_invocation
   object: (method_invocation !object name: (identifier) @_status arguments: (argument_list . "(" . ")" .))
   name: (identifier) @name @method arguments: (argument_list . "(" . ")" .))
 (#eq? @_status "status") (#imported? @_status "org.springframework.test.web.servlet.result.MockMvcResultMatchers.status")
 (#set! role "expected"))
((method_invocation
   object: (method_invocation object: (identifier) @_matchers name: (identifier) @_status arguments: (argument_list . "(" . ")" .))
   name: (identifier) @name @method arguments: (argument_list . "(" . ")" .))
 (#eq? @_status "status") (#eq? @_matchers "MockMvcResultMatchers") (#set! role "expected"))
((method_invocation
   object: (method_invocation name: (identifier) @_status arguments: (argument_list . "(" . ")" .))
   name: (identifier) @name @method arguments: (argument_list . "(" . ")" .))
 (#eq? @_status "expectStatus") (#set! role "expected"))
