; The fetch API and frameworks that build on it: Next, Remix, Astro, workers

; Response.redirect(url, 302), NextResponse.redirect(url, 308), Astro.redirect("/x", 301)
((call_expression
   function: (member_expression object: (identifier) @_response property: (property_identifier) @_redirect)
   arguments: (arguments . (_) . (_) @status .))
 (#any-of? @_response "Response" "NextResponse" "HttpResponse" "Astro") (#eq? @_redirect "redirect")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a redirect"))

; redirect("/x", 301), router.redirect("/a", "/b", 302), sendRedirect(event, "/x", 302)
((call_expression
   function: [(identifier) @_redirect (member_expression property: (property_identifier) @_redirect)]
   arguments: (arguments (_) . (number) @status))
 (#any-of? @_redirect "redirect" "permanentRedirect" "sendRedirect" "redirectDocument") (#match? @status "^3[0-9][0-9]$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a redirect"))

; json(data, 404) of remix
((call_expression function: (identifier) @_json arguments: (arguments . (_) . (number) @status .))
 (#any-of? @_json "json" "data")
 (#set! confidence "telling") (#set! role "sent") (#set! evidence "status of an answer"))

; throw json(data, 404)
((throw_statement (call_expression function: (identifier) @_json arguments: (arguments . (_) . (number) @status .))) @_throw
 (#match? @_throw "^throw\\s+(json|data)[(]") (#any-of? @_json "json" "data") (#match? @status "^[1-5][0-9][0-9]$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))
