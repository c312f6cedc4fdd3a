; `import` statements and `require`. The whole of a module goes by the module's own path. A `@prefix` belongs before every `@import`
; of its `@scope`.

; import HttpStatus, { StatusCodes, getReasonPhrase as phrase } from "http-status-codes"; import * as http2 from "node:http2"
((import_statement (import_clause (identifier) @alias) source: (string) @import))
((import_statement (import_clause (namespace_import (identifier) @alias)) source: (string) @import))
(import_statement source: (string) @prefix) @scope
(import_specifier name: (identifier) @import !alias)
(import_specifier name: (identifier) @import alias: (identifier) @alias)

; export { StatusCodes } from ".." makes nothing known in this file.

; const HttpStatus = require("http-status-codes")
((variable_declarator name: (identifier) @alias
   value: (call_expression function: (identifier) @_require arguments: (arguments . (string) @import)))
 (#eq? @_require "require"))
; const { StatusCodes, ReasonPhrases: R } = require("http-status-codes"); const { constants } = require("http2")
((variable_declarator name: (object_pattern)
   value: (call_expression function: (identifier) @_require arguments: (arguments . (string) @prefix))) @scope
 (#eq? @_require "require"))
; const { StatusCodes } = require("http-status-codes").default; const { HTTP_STATUS_OK } = require("http2").constants
((variable_declarator
   value: (member_expression
     object: (call_expression function: (identifier) @_require arguments: (arguments . (string) @prefix)))) @scope
 (#eq? @_require "require"))
((variable_declarator name: (identifier) @alias
   value: (member_expression
     object: (call_expression function: (identifier) @_require) property: (property_identifier) @import))
 (#eq? @_require "require"))
((variable_declarator name: (object_pattern)
   value: (member_expression
     object: (call_expression function: (identifier) @_require) property: (property_identifier) @prefix)) @scope
 (#eq? @_require "require"))
(variable_declarator name: (object_pattern (shorthand_property_identifier_pattern) @import))
(variable_declarator name: (object_pattern
  (pair_pattern key: (property_identifier) @import value: (identifier) @alias)))

; Types that the file makes itself.
(class_declaration name: (_) @definition)
