; SvelteKit, and itty-router, whose functions have the same names

; error(404, "x"), redirect(303, "/x"), fail(400, data)
((call_expression function: (identifier) @_error arguments: (arguments . (_) @status))
 (#imported? @_error "@sveltejs/kit.error" "@sveltejs/kit.redirect" "@sveltejs/kit.fail" "itty-router.error" "itty-router.status")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an error or a redirect"))
