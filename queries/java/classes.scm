; Tests for a whole class.

; status / 100 == 5
((binary_expression
   left: (binary_expression left: (_) @subject operator: "/" right: (decimal_integer_literal) @_hundred)
   operator: ["==" "!="] right: (decimal_integer_literal) @class)
 (#eq? @_hundred "100") (#set! class "digit") (#set! evidence "class test on `{subject}`"))
((binary_expression
   left: (parenthesized_expression (binary_expression left: (_) @subject operator: "/" right: (decimal_integer_literal) @_hundred))
   operator: ["==" "!="] right: (decimal_integer_literal) @class)
 (#eq? @_hundred "100") (#set! class "digit") (#set! evidence "class test on `{subject}`"))

; switch (status / 100) { case 5: }
((switch_expression
   condition: (parenthesized_expression
     (binary_expression left: (_) @subject operator: "/" right: (decimal_integer_literal) @_hundred))
   body: (switch_block (_ (switch_label (decimal_integer_literal) @class))))
 (#eq? @_hundred "100") (#set! class "digit") (#set! evidence "class test on `{subject}`"))

; status.is4xxClientError() of Spring, status().is4xxClientError() of its tests
((method_invocation name: (identifier) @class)
 (#eq? @class "is1xxInformational") (#set! class "1") (#set! confidence "certain") (#set! evidence "class test"))
((method_invocation name: (identifier) @class)
 (#eq? @class "is2xxSuccessful") (#set! class "2") (#set! confidence "certain") (#set! evidence "class test"))
((method_invocation name: (identifier) @class)
 (#eq? @class "is3xxRedirection") (#set! class "3") (#set! confidence "certain") (#set! evidence "class test"))
((method_invocation name: (identifier) @class)
 (#eq? @class "is4xxClientError") (#set! class "4") (#set! confidence "certain") (#set! evidence "class test"))
((method_invocation name: (identifier) @class)
 (#eq? @class "is5xxServerError") (#set! class "5") (#set! confidence "certain") (#set! evidence "class test"))
