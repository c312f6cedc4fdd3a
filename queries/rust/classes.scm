; Tests for a whole class.
((call_expression function: (field_expression value: (_) @subject field: (field_identifier) @class))
 (#eq? @class "is_informational") (#set! class "1") (#set! confidence "certain") (#set! evidence "class test"))
((call_expression function: (field_expression value: (_) @subject field: (field_identifier) @class))
 (#eq? @class "is_success") (#set! class "2") (#set! evidence "class test on `{subject}`"))
((call_expression function: (field_expression value: (_) @subject field: (field_identifier) @class))
 (#eq? @class "is_redirection") (#set! class "3") (#set! confidence "certain") (#set! evidence "class test"))
((call_expression function: (field_expression value: (_) @subject field: (field_identifier) @class))
 (#eq? @class "is_client_error") (#set! class "4") (#set! confidence "certain") (#set! evidence "class test"))
((call_expression function: (field_expression value: (_) @subject field: (field_identifier) @class))
 (#eq? @class "is_server_error") (#set! class "5") (#set! confidence "certain") (#set! evidence "class test"))

; status / 100 == 5
((binary_expression
   left: (binary_expression left: (_) @subject operator: "/" right: (integer_literal) @_hundred)
   operator: ["==" "!="] right: (integer_literal) @class)
 (#eq? @_hundred "100") (#set! class "digit") (#set! evidence "class test on `{subject}`"))
((match_expression
   value: (binary_expression left: (_) @subject operator: "/" right: (integer_literal) @_hundred)
   body: (match_block (match_arm pattern: (match_pattern (integer_literal) @class))))
 (#eq? @_hundred "100") (#set! class "digit") (#set! evidence "class test on `{subject}`"))
