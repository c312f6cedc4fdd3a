; Expressions that make a code from a number: as a whole (`@whole`) they are the constant.

; StatusCode::from_u16(404).unwrap(), StatusCode::try_from(404).expect("..")
((call_expression
   function: (field_expression
     value: (call_expression
       function: (scoped_identifier path: (_) @owner name: (identifier) @constructor)
       arguments: (arguments . (integer_literal) @status .))
     field: (field_identifier) @_unwrap)) @whole
 (#any-of? @constructor "from_u16" "try_from") (#any-of? @_unwrap "unwrap" "expect"))

; StatusCode::from_u16(404)?
((try_expression
   (call_expression
     function: (scoped_identifier path: (_) @owner name: (identifier) @constructor)
     arguments: (arguments . (integer_literal) @status .))) @whole
 (#any-of? @constructor "from_u16" "try_from"))

; Status::new(404)
((call_expression
   function: (scoped_identifier path: (_) @owner name: (identifier) @constructor)
   arguments: (arguments . (integer_literal) @status .)) @whole
 (#eq? @constructor "new"))
