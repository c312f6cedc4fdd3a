; nock, undici's MockAgent, axios-mock-adapter, $httpBackend

; nock(base).get("/x").reply(404, body), mock.onGet("/x").replyOnce(404)
((call_expression
   function: (member_expression object: (call_expression) property: (property_identifier) @_reply)
   arguments: (arguments . (_) @status))
 (#any-of? @_reply "reply" "replyOnce" "replyWithFile" "respond") (#match? @status "^[0-9][0-9][0-9]$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a canned answer"))
; interceptor.reply(200, body)
((call_expression
   function: (member_expression object: (_) @_mock property: (property_identifier) @_reply)
   arguments: (arguments . (number) @status))
 (#match? @_mock "(?i)(interceptor|scope|nock|mock|pool)[0-9]?$") (#any-of? @_reply "reply" "replyOnce") (#match? @status "^[1-5][0-9][0-9]$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a canned answer"))
; .reply(() => [404, body])
((call_expression
   function: (member_expression property: (property_identifier) @_reply)
   arguments: (arguments . [
     (arrow_function body: [(array . (_) @status) (parenthesized_expression (array . (_) @status))])
     (arrow_function body: (statement_block (return_statement (array . (_) @status))))
     (function_expression body: (statement_block (return_statement (array . (_) @status))))]))
 (#any-of? @_reply "reply" "replyOnce") (#match? @status "^[0-9][0-9][0-9]$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a canned answer"))
