; How a file imports: `way` is one of those in language.toml, `@import` a statement among which others go, `@list` of what is imported
; from a `@module` or its `@member` one more name can be put into.

; import .. from "x"
((import_statement) @import (#set! way "import"))
((export_statement) (#set! way "import"))
; import { a, b } from "x". No value comes by `import type`.
((import_statement (import_clause (named_imports) @list) source: (string) @module) @_import
 (#not-match? @_import "^import\\s+type(of)?\\b"))

; const x = require("x"), require("x")
((lexical_declaration (variable_declarator value: (_) @_value)) @import
 (#match? @_value "^require\\s*\\(") (#set! way "const"))
((expression_statement) @import
 (#match? @import "^require\\s*\\(") (#set! way "const"))
((variable_declaration (variable_declarator value: (_) @_value)) @import
 (#match? @_value "^require\\s*\\(") (#set! way "var"))
; module.exports = .., exports.x = ..
((expression_statement (assignment_expression left: (member_expression) @_left))
 (#match? @_left "^(module\\s*\\.\\s*)?exports\\b") (#set! way "exports"))
; const { a, b } = require("x"). Behind `...rest` there can be nothing.
((lexical_declaration (variable_declarator
   name: (object_pattern) @list
   value: (call_expression function: (identifier) @_require arguments: (arguments . (string) @module))))
 (#eq? @_require "require") (#not-match? @list "\\.\\.\\."))
((variable_declaration (variable_declarator
   name: (object_pattern) @list
   value: (call_expression function: (identifier) @_require arguments: (arguments . (string) @module))))
 (#eq? @_require "require") (#not-match? @list "\\.\\.\\."))
; const { a, b } = require("x").y
((lexical_declaration (variable_declarator
   name: (object_pattern) @list
   value: (member_expression
     object: (call_expression function: (identifier) @_require arguments: (arguments . (string) @module))
     property: (property_identifier) @member)))
 (#eq? @_require "require") (#not-match? @list "\\.\\.\\."))
