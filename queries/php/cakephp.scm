; cakephp/cakephp: the status is told by names but for these.

; $this->assertResponseCode(404), $this->assertResponseCode(404, 'text'); what takes an answer besides may take one of the console
((member_call_expression name: (name) @_assert
   arguments: [
     (arguments . (argument (_) @status) .)
     (arguments . (argument (_) @status) . (argument [(string) (encapsed_string)]) .)
   ])
 (#any-of? @_assert "assertResponseCode" "assertResponseStatus" "seeResponseCodeIs" "dontSeeResponseCodeIs")
 (#set! confidence "certain") (#set! role "expected") (#set! evidence "status of an answer"))
