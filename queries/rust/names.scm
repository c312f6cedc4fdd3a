; Anything that may be the name of a status: which families it belongs to is told by the file's imports.
(scoped_identifier path: (_) @owner name: (identifier) @name) @constant
(call_expression function: (identifier) @name) @function
((arguments (identifier) @name) @function)
(call_expression function: (field_expression field: (field_identifier) @name)) @method

; StatusCode::from_u16(404): a number made into a value of a family.
((call_expression function: (scoped_identifier path: (_) @owner name: (identifier) @constructor) arguments: (arguments . (_) @status))
 (#set! confidence "certain") (#set! evidence "number for `{owner}::{constructor}`"))
