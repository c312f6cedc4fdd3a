; symfony/http-foundation, http-kernel and framework-bundle; laravel/framework inherits their answers. The body comes before the status.

; new Response('', 404), new RedirectResponse($url, 301)
((object_creation_expression . (_) @_response . (arguments . (_) . (argument (_) @status)))
 (#resolves? @_response
   "Symfony\\Component\\HttpFoundation\\Response" "Symfony\\Component\\HttpFoundation\\JsonResponse"
   "Symfony\\Component\\HttpFoundation\\RedirectResponse" "Symfony\\Component\\HttpFoundation\\StreamedResponse"
   "Symfony\\Component\\HttpFoundation\\StreamedJsonResponse" "Symfony\\Component\\HttpFoundation\\BinaryFileResponse"
   "Illuminate\\Http\\Response" "Illuminate\\Http\\JsonResponse" "Illuminate\\Http\\RedirectResponse")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))

; $this->json($data, 404), $this->redirect($url, 301), $this->redirectToRoute('home', [], 301)
((member_call_expression name: (name) @_json arguments: (arguments . (_) . (argument (_) @status)))
 (#any-of? @_json "json" "redirect" "jsonp")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))
((member_call_expression name: (name) @_route arguments: (arguments . (_) . (_) . (argument (_) @status)))
 (#any-of? @_route "redirectToRoute" "redirectToAction")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a redirection"))

; throw new HttpException(404)
((object_creation_expression . (_) @_exception . (arguments . (argument (_) @status)))
 (#resolves? @_exception "Symfony\\Component\\HttpKernel\\Exception\\HttpException" "yii\\web\\HttpException" "League\\Route\\Http\\Exception")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an error"))

; #[WithHttpStatus(404)]
((attribute . (_) @_status parameters: (arguments . (argument (_) @status)))
 (#eq? @_status "WithHttpStatus")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an error"))

; $this->assertResponseStatusCodeSame(404), self::assertResponseRedirects('/', 302)
([(member_call_expression name: (name) @_assert arguments: (arguments . (argument (_) @status)))
  (scoped_call_expression name: (name) @_assert arguments: (arguments . (argument (_) @status)))]
 (#eq? @_assert "assertResponseStatusCodeSame")
 (#set! confidence "certain") (#set! role "expected") (#set! evidence "status of an answer"))
([(member_call_expression name: (name) @_assert arguments: (arguments . (_) . (argument (_) @status)))
  (scoped_call_expression name: (name) @_assert arguments: (arguments . (_) . (argument (_) @status)))]
 (#eq? @_assert "assertResponseRedirects")
 (#set! confidence "certain") (#set! role "expected") (#set! evidence "status of a redirection"))

; $response->setStatusCode(404), $event->getResponse()->setStatusCode(404)
((member_call_expression object: (_) @_response name: (name) @_set arguments: (arguments . (argument (integer) @status)))
 (#match? @_response "[rR]esponse([(][)])?$") (#eq? @_set "setStatusCode")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `setStatusCode()`"))
