; gock, httpmock

; gock.New(url).Get("/").Reply(404)
((call_expression
   function: (selector_expression operand: (call_expression) field: (field_identifier) @_reply)
   arguments: (argument_list . (_) @status .))
 (#eq? @_reply "Reply")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a mocked answer"))

; httpmock.NewStringResponder(404, "gone")
((call_expression
   function: (selector_expression operand: (identifier) @_httpmock field: (field_identifier) @_new)
   arguments: (argument_list . (_) @status . (_)))
 (#any-of? @_new
   "NewStringResponder" "NewBytesResponder" "NewJsonResponder" "NewJsonResponderOrPanic" "NewXmlResponder" "NewXmlResponderOrPanic"
   "NewStringResponse" "NewBytesResponse" "NewJsonResponse" "NewJsonResponseOrPanic" "NewXmlResponse" "NewXmlResponseOrPanic")
 (#resolves? @_httpmock "github.com/jarcoal/httpmock" "gopkg.in/jarcoal/httpmock.v1")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a mocked answer"))
