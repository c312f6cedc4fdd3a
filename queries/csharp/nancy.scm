; Nancy: a route's function answers with a number.

; Get("/users", args => 404), Get["/users"] = _ => 404
((invocation_expression
   function: [(identifier) @_get (generic_name (identifier) @_get) (member_access_expression name: (identifier) @_get)]
   arguments: (argument_list . (argument (string_literal)) (argument (lambda_expression body: (_) @status))))
 (#any-of? @_get "Get" "Post" "Put" "Delete" "Patch" "Options" "Head")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "answer of a route"))
((assignment_expression
   left: (element_access_expression expression: (identifier) @_get) right: (lambda_expression body: (_) @status))
 (#any-of? @_get "Get" "Post" "Put" "Delete" "Patch" "Options" "Head")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "answer of a route"))
