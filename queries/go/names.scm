; Anything that may be the name of a status: which families it belongs to is told by the file's imports.
(selector_expression operand: (identifier) @owner field: (field_identifier) @name) @constant
