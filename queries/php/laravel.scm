; laravel/framework: helpers, the response factory, the client's fake answers and what tests assert.

; abort(404), abort_if($x, 404), abort_unless($x, 404)
((function_call_expression function: [(name) @_abort (qualified_name (name) @_abort)] arguments: (arguments . (argument (_) @status)))
 (#eq? @_abort "abort")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `abort()`"))
((member_call_expression object: (_) @_app name: (name) @_abort arguments: (arguments . (argument (_) @status)))
 (#eq? @_abort "abort") (#match? @_app "app")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `abort()`"))
((function_call_expression function: [(name) @_abort (qualified_name (name) @_abort)] arguments: (arguments . (_) . (argument (_) @status)))
 (#any-of? @_abort "abort_if" "abort_unless")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `abort_if()` and the like"))

; response('', 404), redirect($url, 301)
((function_call_expression function: [(name) @_response (qualified_name (name) @_response)] arguments: (arguments . (_) . (argument (_) @status)))
 (#any-of? @_response "response" "redirect" "to_route" "to_action")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))
((function_call_expression function: [(name) @_route (qualified_name (name) @_route)] arguments: (arguments . (_) . (_) . (argument (_) @status)))
 (#any-of? @_route "to_route" "to_action")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a redirection"))
((function_call_expression function: [(name) @_back (qualified_name (name) @_back)] arguments: (arguments . (argument (_) @status)))
 (#eq? @_back "back")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a redirection"))

; response()->make('', 404), response()->noContent(204), response()->view('missing', [], 404)
((member_call_expression
   object: (function_call_expression function: [(name) @_response (qualified_name (name) @_response)]) name: (name) @_make arguments: (arguments . (_) . (argument (_) @status)))
 (#eq? @_response "response") (#any-of? @_make "make" "stream" "streamJson" "file")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))
((member_call_expression
   object: (function_call_expression function: [(name) @_response (qualified_name (name) @_response)]) name: (name) @_view arguments: (arguments . (_) . (_) . (argument (_) @status)))
 (#eq? @_response "response") (#any-of? @_view "view" "jsonp")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))
((member_call_expression name: (name) @_empty arguments: (arguments . (argument (_) @status)))
 (#any-of? @_empty "noContent" "assertNoContent")
 (#set! confidence "certain") (#set! evidence "status of an answer"))

; redirect()->to($url, 301), redirect()->route('home', [], 301), Redirect::to($url, 301)
([(member_call_expression
    object: (function_call_expression function: [(name) @_redirect (qualified_name (name) @_redirect)]) name: (name) @_to arguments: (arguments . (_) . (argument (_) @status)))
  (scoped_call_expression scope: (name) @_redirect name: (name) @_to arguments: (arguments . (_) . (argument (_) @status)))]
 (#any-of? @_redirect "redirect" "Redirect") (#any-of? @_to "to" "away" "guest" "intended" "secure")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a redirection"))
([(member_call_expression
    object: (function_call_expression function: [(name) @_redirect (qualified_name (name) @_redirect)]) name: (name) @_to arguments: (arguments . (_) . (_) . (argument (_) @status)))
  (scoped_call_expression scope: (name) @_redirect name: (name) @_to arguments: (arguments . (_) . (_) . (argument (_) @status)))]
 (#any-of? @_redirect "redirect" "Redirect" "Route") (#any-of? @_to "route" "action" "signedRoute" "redirect")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a redirection"))

((member_call_expression name: (name) @_to arguments: (arguments . (_) . (argument (_) @status)))
 (#any-of? @_to "to" "away" "secure") (#set! confidence "telling") (#set! role "sent") (#set! evidence "status of a redirection"))

; Response::json($data, 404), Http::response('', 404), Http::fake(['*' => Http::response(status: 404)])
((scoped_call_expression scope: (name) @_http name: (name) @_response arguments: (arguments . (_) . (argument (_) @status)))
 (#any-of? @_http "Http" "Response" "JsonResponse") (#any-of? @_response "response" "json" "make")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))
((member_call_expression name: (name) @_push arguments: (arguments . (_) . (argument (_) @status)))
 (#any-of? @_push "push" "pushFile") (#set! confidence "telling") (#set! role "sent") (#set! evidence "status of a fake answer"))

; $response->throwIfStatus(404)
((member_call_expression name: (name) @_throw arguments: (arguments . (argument (_) @status)))
 (#any-of? @_throw "throwIfStatus" "throwUnlessStatus" "pushStatus")
 (#set! confidence "certain") (#set! role "compared") (#set! evidence "argument of `throwIfStatus()` and the like"))
