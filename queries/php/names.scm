; Anything that may be the name of a status: which families it belongs to is told by the file's imports.
(class_constant_access_expression . (_) @owner . (name) @name) @constant
(object_creation_expression . (name) @name @function)
(catch_clause type: (type_list (named_type (name) @name @function)))

; $response->assertNotFound(): those of Laravel take nothing, and are no methods of the test itself.
((member_call_expression object: (_) @_object name: (name) @name @method arguments: (arguments . "(" . ")" .))
 (#not-eq? @_object "$this"))
