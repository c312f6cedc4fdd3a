; #[utoipa::path(responses((status = 404, description = "..")))]
((call_expression function: (identifier) @_responses
   arguments: (arguments (_ (assignment_expression left: (identifier) @_status right: (_) @status))))
 (#eq? @_responses "responses") (#eq? @_status "status")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "status of a documented response"))

; ..status = "4XX"..
((call_expression function: (identifier) @_responses
   arguments: (arguments (_ (assignment_expression left: (identifier) @_status right: (string_literal) @class))))
 (#eq? @_responses "responses") (#eq? @_status "status") (#match? @class "^.1[Xx][Xx].$")
 (#set! class "1") (#set! confidence "certain") (#set! role "documented") (#set! evidence "class of a documented response"))
((call_expression function: (identifier) @_responses
   arguments: (arguments (_ (assignment_expression left: (identifier) @_status right: (string_literal) @class))))
 (#eq? @_responses "responses") (#eq? @_status "status") (#match? @class "^.2[Xx][Xx].$")
 (#set! class "2") (#set! confidence "certain") (#set! role "documented") (#set! evidence "class of a documented response"))
((call_expression function: (identifier) @_responses
   arguments: (arguments (_ (assignment_expression left: (identifier) @_status right: (string_literal) @class))))
 (#eq? @_responses "responses") (#eq? @_status "status") (#match? @class "^.3[Xx][Xx].$")
 (#set! class "3") (#set! confidence "certain") (#set! role "documented") (#set! evidence "class of a documented response"))
((call_expression function: (identifier) @_responses
   arguments: (arguments (_ (assignment_expression left: (identifier) @_status right: (string_literal) @class))))
 (#eq? @_responses "responses") (#eq? @_status "status") (#match? @class "^.4[Xx][Xx].$")
 (#set! class "4") (#set! confidence "certain") (#set! role "documented") (#set! evidence "class of a documented response"))
((call_expression function: (identifier) @_responses
   arguments: (arguments (_ (assignment_expression left: (identifier) @_status right: (string_literal) @class))))
 (#eq? @_responses "responses") (#eq? @_status "status") (#match? @class "^.5[Xx][Xx].$")
 (#set! class "5") (#set! confidence "certain") (#set! role "documented") (#set! evidence "class of a documented response"))
