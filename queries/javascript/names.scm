; Anything that may be the name of a status: which families it belongs to is told by the file's imports.
(member_expression object: (_) @owner property: (property_identifier) @name) @constant
(call_expression function: (identifier) @name) @function
(call_expression function: (member_expression object: (_) @receiver property: (property_identifier) @name @method))
(new_expression constructor: (identifier) @name) @function
(arguments (identifier) @name @function)
(binary_expression operator: "instanceof" right: (identifier) @name @function)
