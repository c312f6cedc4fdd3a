; `use` declarations. A `@prefix` belongs before every `@import` of its `@scope`.
(use_declaration argument: [(identifier) (scoped_identifier)] @import)
(use_list [(identifier) (scoped_identifier) (self)] @import)
(scoped_use_list path: (_) @prefix) @scope
(use_as_clause path: (_) @import alias: (identifier) @alias)
(use_wildcard (_) @glob)

; Types that the file makes itself.
(struct_item name: (_) @definition)
(enum_item name: (_) @definition)
(union_item name: (_) @definition)
(trait_item name: (_) @definition)
(mod_item name: (_) @definition body: (_))
(type_item name: (_) @alias type: [(type_identifier) (scoped_type_identifier)] @import)
