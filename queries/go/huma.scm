; huma

; huma.Operation{Errors: []int{404}}
((composite_literal
   type: (qualified_type package: (_) @_huma name: (_) @_operation)
   body: (literal_value (keyed_element key: (literal_element (identifier) @_errors) value: (_) @status)))
 (#eq? @_operation "Operation") (#eq? @_errors "Errors") (#resolves? @_huma "github.com/danielgtaylor/huma/v2")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented error"))

; huma.NewError(404, "gone")
((call_expression
   function: (selector_expression operand: (identifier) @_huma field: (field_identifier) @_new)
   arguments: (argument_list . (_) @status))
 (#any-of? @_new "NewError" "NewErrorWithContext") (#resolves? @_huma "github.com/danielgtaylor/huma/v2")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an error"))
