; nestjs

; new HttpException("x", 404)
((new_expression constructor: (identifier) @_exception arguments: (arguments . (_) . (_) @status))
 (#any-of? @_exception "HttpException" "RpcHttpException")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an exception"))

; @Redirect("/x", 301)
((decorator (call_expression function: (identifier) @_redirect arguments: (arguments . (_) . (_) @status)))
 (#eq? @_redirect "Redirect")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a redirect"))
