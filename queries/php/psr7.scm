; PSR-7 and PSR-17 as guzzle, Slim, nyholm, laminas, react and amphp write them.

; new Response(404)
((object_creation_expression . (_) @_response . (arguments . (argument (_) @status)))
 (#resolves? @_response
   "GuzzleHttp\\Psr7\\Response" "Slim\\Psr7\\Response" "Slim\\Http\\Response" "Nyholm\\Psr7\\Response" "React\\Http\\Message\\Response"
   "Amp\\Http\\Server\\Response" "HttpSoft\\Message\\Response" "Laminas\\Diactoros\\Response\\EmptyResponse" "Workerman\\Protocols\\Http\\Response")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))

; new JsonResponse($data, 404) of laminas
((object_creation_expression . (_) @_response . (arguments . (_) . (argument (_) @status)))
 (#resolves? @_response
   "Laminas\\Diactoros\\Response" "Laminas\\Diactoros\\Response\\JsonResponse" "Laminas\\Diactoros\\Response\\HtmlResponse"
   "Laminas\\Diactoros\\Response\\TextResponse" "Laminas\\Diactoros\\Response\\XmlResponse" "Laminas\\Diactoros\\Response\\RedirectResponse")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))

; $factory->createResponse(404)
((member_call_expression name: (name) @_create arguments: (arguments . (argument (_) @status)))
 (#eq? @_create "createResponse")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))

; $app->redirect('/old', '/new', 301) of Slim
((member_call_expression name: (name) @_redirect arguments: (arguments . (_) . (_) . (argument (_) @status)))
 (#any-of? @_redirect "redirect" "addRedirect")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a redirection"))
