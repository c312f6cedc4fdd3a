; Tests for a whole class.

; intdiv($status, 100) === 5, (int) ($status / 100) === 5, floor($status / 100) == 5
((binary_expression
   (function_call_expression function: [(name) @_intdiv (qualified_name (name) @_intdiv)] arguments: (arguments . (argument (_) @subject) . (argument (integer) @_hundred)))
   operator: ["===" "!==" "==" "!="] (integer) @class)
 (#eq? @_intdiv "intdiv") (#eq? @_hundred "100") (#set! class "digit") (#set! evidence "class test on `{subject}`"))
((binary_expression
   (function_call_expression arguments: (arguments . (argument (binary_expression left: (_) @subject operator: "/" right: (integer) @_hundred))))
   operator: ["===" "!==" "==" "!="] (integer) @class)
 (#eq? @_hundred "100") (#set! class "digit") (#set! evidence "class test on `{subject}`"))
((binary_expression
   (cast_expression value: (parenthesized_expression (binary_expression left: (_) @subject operator: "/" right: (integer) @_hundred)))
   operator: ["===" "!==" "==" "!="] (integer) @class)
 (#eq? @_hundred "100") (#set! class "digit") (#set! evidence "class test on `{subject}`"))

; $response->isClientError() of HttpFoundation, clientError() of Laravel's client
((member_call_expression object: (_) @subject name: (name) @class)
 (#eq? @class "isInformational") (#set! class "1") (#set! confidence "certain") (#set! evidence "class test"))
((member_call_expression object: (_) @subject name: (name) @class)
 (#eq? @class "isRedirection") (#set! class "3") (#set! confidence "certain") (#set! evidence "class test"))
((member_call_expression object: (_) @subject name: (name) @class)
 (#any-of? @class "isClientError" "clientError" "assertClientError") (#set! class "4") (#set! confidence "certain") (#set! evidence "class test"))
((member_call_expression object: (_) @subject name: (name) @class)
 (#any-of? @class "isServerError" "serverError" "assertServerError") (#set! class "5") (#set! confidence "certain") (#set! evidence "class test"))
