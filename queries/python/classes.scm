; Tests for a whole class.

; status // 100 == 5
((comparison_operator
   (binary_operator left: (_) @subject operator: ["//" "/"] right: (integer) @_hundred) . ["==" "!="] . (integer) @class)
 (#eq? @_hundred "100") (#set! class "digit") (#set! evidence "class test on `{subject}`"))

; status.is_client_error of http.HTTPStatus (3.12), httpx and requests
((attribute object: (_) @subject attribute: (identifier) @class)
 (#eq? @class "is_informational") (#set! class "1") (#set! confidence "certain") (#set! evidence "class test"))
((attribute object: (_) @subject attribute: (identifier) @class)
 (#eq? @class "is_success") (#set! class "2") (#set! evidence "class test on `{subject}`"))
((attribute object: (_) @subject attribute: (identifier) @class)
 (#any-of? @class "is_redirection" "is_redirect") (#set! class "3") (#set! evidence "class test on `{subject}`"))
((attribute object: (_) @subject attribute: (identifier) @class)
 (#eq? @class "is_client_error") (#set! class "4") (#set! confidence "certain") (#set! evidence "class test"))
((attribute object: (_) @subject attribute: (identifier) @class)
 (#eq? @class "is_server_error") (#set! class "5") (#set! confidence "certain") (#set! evidence "class test"))
