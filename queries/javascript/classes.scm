; Tests for a whole class.

; Math.floor(res.status / 100) === 2, Math.trunc(..), (status / 100 | 0) === 2
((binary_expression
   left: (call_expression
     function: (member_expression property: (property_identifier) @_floor)
     arguments: (arguments . (binary_expression left: (_) @subject operator: "/" right: (number) @_hundred)))
   operator: ["==" "===" "!=" "!=="] right: (number) @class)
 (#any-of? @_floor "floor" "trunc" "round") (#eq? @_hundred "100")
 (#set! class "digit") (#set! evidence "class test on `{subject}`"))
((binary_expression
   left: (parenthesized_expression
     (binary_expression
       left: (binary_expression left: (_) @subject operator: "/" right: (number) @_hundred) operator: "|"))
   operator: ["==" "===" "!=" "!=="] right: (number) @class)
 (#eq? @_hundred "100") (#set! class "digit") (#set! evidence "class test on `{subject}`"))
