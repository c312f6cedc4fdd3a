; Tests for a whole class.

; status/100 == 5, resp.StatusCode/100 != 2
((binary_expression
   left: (binary_expression left: (_) @subject operator: "/" right: (int_literal) @_hundred)
   operator: ["==" "!="] right: (int_literal) @class)
 (#eq? @_hundred "100") (#set! class "digit") (#set! evidence "class test on `{subject}`"))

; switch status / 100 { case 5: }
((expression_switch_statement
   value: (binary_expression left: (_) @subject operator: "/" right: (int_literal) @_hundred)
   (expression_case value: (expression_list (int_literal) @class)))
 (#eq? @_hundred "100") (#set! class "digit") (#set! evidence "class test on `{subject}`"))
