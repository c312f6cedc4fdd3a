; `import` declarations.

; import "net/http"
(import_spec !name path: (_) @import)

; import nethttp "net/http"
(import_spec name: (package_identifier) @alias path: (_) @import)

; import . "net/http"
(import_spec name: (dot) path: (_) @glob)
