; #[oai(status = 404)]
((call_expression function: (identifier) @_oai
   arguments: (arguments (assignment_expression left: (identifier) @_status right: (_) @status)))
 (#eq? @_oai "oai") (#eq? @_status "status")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "status of a documented response"))
