; sinatra, roda and hanami: words that end a request.

; halt 404, "no such page"
((call method: (identifier) @_halt arguments: (argument_list . (_) @status))
 (#eq? @_halt "halt") (#not-match? @status "^([0-9]{1,2}|[0-9]{4,}|:.*|['\"].*)$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `halt`"))

; status :not_found; one word may be the status of something else
((call !receiver method: (identifier) @_status arguments: (argument_list . (_) @status .))
 (#eq? @_status "status") (#not-match? @status "^([0-9]{1,2}|[0-9]{4,}|:[a-z]+|['\"].*)$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `status`"))
((call !receiver method: (identifier) @_status arguments: (argument_list . (simple_symbol) @status .))
 (#eq? @_status "status") (#match? @status "^:[a-z]+$")
 (#set! confidence "likely") (#set! role "sent") (#set! evidence "argument of `status`"))

; throw :halt, 404 and throw(:halt, [404, "no such page"])
((call method: (identifier) @_throw arguments: (argument_list . (simple_symbol) @_halt . [(integer) @status (array . (integer) @status)]))
 (#eq? @_throw "throw") (#eq? @_halt ":halt")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "argument of `halt`"))

; error 404, "no such page"
((call !receiver method: (identifier) @_error arguments: (argument_list . (integer) @status . [(string) (hash) (pair) (call)]) !block)
 (#eq? @_error "error") (#match? @status "^[45][0-9][0-9]$")
 (#set! confidence "likely") (#set! role "sent") (#set! evidence "argument of `error`"))

; error 404 do
((call !receiver method: (identifier) @_error arguments: (argument_list (_) @status)) @_call
 (#match? @_call "^error\\b[^\\n]*(\\bdo\\b|[{])") (#eq? @_error "error") (#not-match? @status "^([0-9]{1,2}|[0-9]{4,})$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "code of an error handler"))

; redirect "/elsewhere", 301
((call method: (identifier) @_redirect arguments: (argument_list . (_) . [(integer) (simple_symbol)] @status))
 (#any-of? @_redirect "redirect" "redirect_to" "permanent_redirect") (#not-match? @status "^([0-9]{1,2}|[0-9]{4,})$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of a redirection"))
