; #[utoipa::path(responses((status = 404, description = "..")))]
((call_expression function: (identifier) @_responses
   arguments: (arguments (_ (assignment_expression left: (identifier) @_status right: (_) @status))))
 (#eq? @_responses "responses") (#eq? @_status "status")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "status of a documented response"))
