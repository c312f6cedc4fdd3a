; Tests for a whole class.

; (int)response.StatusCode / 100 == 2
((binary_expression
   left: (binary_expression left: (_) @subject operator: "/" right: (integer_literal) @_hundred) operator: ["==" "!="] right: (integer_literal) @class)
 (#eq? @_hundred "100") (#set! class "digit") (#set! evidence "class test on `{subject}`"))

; response.IsSuccessStatusCode
((member_access_expression expression: (_) @subject name: (identifier) @class)
 (#eq? @class "IsSuccessStatusCode") (#set! class "2") (#set! confidence "certain") (#set! evidence "class test"))
