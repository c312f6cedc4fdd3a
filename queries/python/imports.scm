; `import` statements. A `@prefix` belongs before every `@import` of its `@scope`.

; import http, http.client: the name that becomes known is that of the outermost package
(import_statement name: (dotted_name . (identifier) @import))
(import_statement name: (aliased_import name: (dotted_name) @import alias: (identifier) @alias))

; from http import HTTPStatus, client as c
(import_from_statement module_name: (_) @prefix) @scope
(import_from_statement name: (dotted_name) @import)
(import_from_statement name: (aliased_import name: (dotted_name) @import alias: (identifier) @alias))
(import_from_statement module_name: (_) @glob (wildcard_import))

; Types that the file makes itself.
(class_definition name: (_) @definition)
