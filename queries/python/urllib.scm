; urllib, cherrypy and connexion: the status is not the first argument, or its function is called like much else.

; HTTPError(url, 404, message, headers, file)
((call function: [(identifier) @_error (attribute attribute: (identifier) @_error)] arguments: (argument_list . (_) . (_) @status . (_) . (_) . (_) .))
 (#eq? @_error "HTTPError")
 (#set! confidence "certain") (#set! evidence "status of an `HTTPError`"))

; cherrypy.HTTPRedirect(url, 303)
((call function: [(identifier) @_redirect (attribute attribute: (identifier) @_redirect)] arguments: (argument_list . (_) . (_) @status))
 (#eq? @_redirect "HTTPRedirect")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a redirection"))

; connexion.problem(404, "Not Found", "..")
((call function: (_) @_problem arguments: (argument_list . (_) @status))
 (#imported? @_problem "connexion.problem" "connexion.problem.problem" "connexion.lifecycle.problem")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a problem"))

; http.client.responses[404]
((subscript value: (_) @_responses subscript: (integer) @status)
 (#match? @_responses "responses$")
 (#imported? @_responses "http.client.responses" "http.server.BaseHTTPRequestHandler.responses")
 (#set! confidence "certain") (#set! evidence "phrase of a code"))
