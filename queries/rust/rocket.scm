; #[catch(404)]
((call_expression function: (identifier) @_catch arguments: (arguments . (integer_literal) @status))
 (#eq? @_catch "catch")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "code of a catcher"))

; Catcher::new(404, handler)
((call_expression function: (scoped_identifier path: (_) @_type name: (identifier) @_new) arguments: (arguments . (_) @status))
 (#eq? @_new "new") (#resolves? @_type "rocket::Catcher" "rocket::catcher::Catcher")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "code of a catcher"))

; #[response(status = 404)]
((call_expression function: (identifier) @_response
   arguments: (arguments (assignment_expression left: (identifier) @_status right: (_) @status)))
 (#eq? @_response "response") (#eq? @_status "status")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a responder"))

