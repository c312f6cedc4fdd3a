; Descriptions in OpenAPI, written as JSON or built by hand.

; json!({ "responses": { "404": { .. } } })
((token_tree (string_literal) @_responses . ":" . (token_tree (string_literal) @status . ":"))
 (#match? @_responses "^.responses.$")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "key of `responses`"))

; api["paths"]["/"]["get"]["responses"]["404"]
((index_expression (index_expression (_) (string_literal) @_responses) (string_literal) @status)
 (#match? @_responses "^.responses.$")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "key of `responses`"))

; operation.add_response("404", response), ResponsesBuilder::new().response("404", response)
((call_expression function: (field_expression field: (field_identifier) @_response) arguments: (arguments . (string_literal) @status . (_)))
 (#any-of? @_response "response" "add_response" "insert_response")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "status of a documented response"))

; operation.responses.insert("404", response), responses.get("404")
((call_expression
   function: (field_expression value: (_) @_responses field: (field_identifier) @_insert) arguments: (arguments . (string_literal) @status))
 (#match? @_responses "(^|\\.)responses$") (#any-of? @_insert "insert" "get" "get_mut" "entry" "remove" "contains_key")
 (#match? @status "^.[1-5][0-9][0-9].$")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "key of `responses`"))

; operation.extend_responses([("404", response)])
((call_expression
   function: (field_expression field: (field_identifier) @_extend)
   arguments: (arguments (array_expression (tuple_expression . (string_literal) @status))))
 (#match? @_extend "(^|_)responses$") (#match? @status "^.[1-5][0-9][0-9].$")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "status of a documented response"))
