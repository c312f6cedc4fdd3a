; import HttpStatus = require("http-status")
(import_statement (import_require_clause (identifier) @alias source: (string) @import))

; Types that the file makes itself.
(enum_declaration name: (_) @definition)
(interface_declaration name: (_) @definition)
(type_alias_declaration name: (_) @definition)
(internal_module name: (identifier) @definition)
