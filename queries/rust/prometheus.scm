; counter.with_label_values(&["GET", "404"])
((call_expression
   function: (field_expression field: (field_identifier) @_with)
   arguments: (arguments . (reference_expression (array_expression (string_literal) @status))))
 (#eq? @_with "with_label_values")
 (#set! confidence "likely") (#set! evidence "label of a metric"))
