; op.response::<404, Json<T>>(), op.response_with::<404, T, _>(..)
((generic_function function: (field_expression field: (field_identifier) @_response) type_arguments: (type_arguments . (integer_literal) @status))
 (#any-of? @_response "response" "response_with")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "status of a documented response"))
