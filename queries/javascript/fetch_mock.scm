; fetch-mock

; fetchMock.get(url, 404), fetchMock.mock(url, 500)
((call_expression
   function: (member_expression object: (_) @_mock property: (property_identifier) @_method)
   arguments: (arguments . (_) . (_) @status))
 (#match? @_mock "^fetchMock\\b")
 (#any-of? @_method "mock" "mockOnce" "once" "get" "post" "put" "patch" "delete" "head" "any" "getOnce" "postOnce" "putOnce" "deleteOnce" "headOnce" "patchOnce" "anyOnce" "route")
 (#match? @status "^[0-9][0-9][0-9]$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a canned answer"))
