; django and django-ninja; `status=404` is told by its name.

; self.assertRedirects(response, url, 301, 404)
((call function: [(identifier) @_assert (attribute attribute: (identifier) @_assert)] arguments: (argument_list . (_) . (_) . (_) @status))
 (#eq? @_assert "assertRedirects")
 (#set! confidence "certain") (#set! role "expected") (#set! evidence "status of a redirection"))
((call function: [(identifier) @_assert (attribute attribute: (identifier) @_assert)] arguments: (argument_list . (_) . (_) . (_) . (_) @status))
 (#eq? @_assert "assertRedirects")
 (#set! confidence "certain") (#set! role "expected") (#set! evidence "status behind a redirection"))

; self.assertContains(response, text, count, 404)
((call function: [(identifier) @_assert (attribute attribute: (identifier) @_assert)] arguments: (argument_list . (_) . (_) . (_) . (_) @status))
 (#any-of? @_assert "assertContains" "assertNotContains")
 (#set! confidence "certain") (#set! role "expected") (#set! evidence "status of an answer"))

; @api.get("/", response={200: Pet, 404: Problem})
((decorator (call arguments: (argument_list (keyword_argument name: (identifier) @_response value: (dictionary (pair key: (_) @status))))))
 (#eq? @_response "response")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))
((decorator (call arguments: (argument_list (keyword_argument name: (identifier) @_response
   value: (dictionary (pair key: (call function: (identifier) @_set arguments: (argument_list (_) @status))))))))
 (#eq? @_response "response") (#eq? @_set "frozenset")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))

; return 404, {"message": ..} of a view of django-ninja
((decorated_definition
   (decorator (call arguments: (argument_list (keyword_argument name: (identifier) @_response))))
   definition: (function_definition body: (block) @status))
 (#eq? @_response "response") (#set! element "0")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a view's answer"))
