; `use` declarations. A `@prefix` belongs before every `@import` of its `@scope`.

; use Illuminate\Http\{JsonResponse, Response as R};
(namespace_use_declaration (namespace_name) @prefix body: (namespace_use_group)) @scope

; use Symfony\Component\HttpFoundation\Response;
(namespace_use_clause . [(name) (qualified_name)] @import .)

; use Symfony\Component\HttpFoundation\Response as R;
(namespace_use_clause . [(name) (qualified_name)] @import alias: (name) @alias)

; Types that the file makes itself.
(class_declaration name: (name) @definition)
(interface_declaration name: (name) @definition)
(enum_declaration name: (name) @definition)
(trait_declaration name: (name) @definition)
