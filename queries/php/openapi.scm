; Documents of APIs: zircote/swagger-php and API Platform.

; #[OA\Response(response: 404, description: 'No such user')]
((attribute . (_) @_type parameters: (arguments (argument name: (name) @_response (_) @status)))
 (#match? @_type "Response$") (#eq? @_response "response")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))
((object_creation_expression . (_) @_type (arguments (argument name: (name) @_response (_) @status)))
 (#match? @_type "Response$") (#eq? @_response "response")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))

; responses: ['404' => ..], 'responses' => [404 => ..]
((argument name: (name) @_responses (array_creation_expression (array_element_initializer . (_) @status . (_) .)))
 (#eq? @_responses "responses")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))
((array_element_initializer . (string (string_content) @_responses) . (array_creation_expression (array_element_initializer . (_) @status . (_) .)) .)
 (#eq? @_responses "responses")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))
((subscript_expression . (subscript_expression (string (string_content) @_responses)) . (_) @status)
 (#eq? @_responses "responses")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))

; $operation->addResponse($response, 404)
((member_call_expression name: (name) @_add arguments: (arguments . (_) . (argument (_) @status)))
 (#eq? @_add "addResponse")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))

; '404' => new Response('No such user'), $responses['404']
((array_element_initializer . (_) @status . (object_creation_expression . (_) @_type) .)
 (#match? @_type "Response$")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))
((subscript_expression . (variable_name) @_responses . (string) @status)
 (#match? @_responses "[rR]esponses$")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))
