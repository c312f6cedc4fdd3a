; Where a symbol may stand for a number and a number for a symbol: where Rails, RSpec, Sinatra and Grape ask Rack what a symbol
; means. What the answer has is a number. A string of digits is read as a number there.

; head 404, assert_response 404, have_http_status("404"), status 404, head ok ? 200 : 404, head(code || 404)
((call !receiver method: (identifier) @_head arguments: (argument_list . [(integer) @number (string) @number (simple_symbol) @constant
   (conditional) @either (binary) @either (if) @either (unless) @either (case) @either (parenthesized_statements) @either]))
 (#any-of? @_head "head" "assert_response" "have_http_status" "respond_with" "status") (#set! of "number") (#set! families "rack"))

; render json: pet, status: 404, render({ status: 404 }), redirect_to pet, status: code || 303
((call method: (identifier) @_render arguments: (argument_list (pair key: (_) @_status value: [(integer) @number (string) @number (simple_symbol) @constant
   (conditional) @either (binary) @either (if) @either (unless) @either (case) @either (parenthesized_statements) @either])))
 (#any-of? @_render "render" "redirect_to" "redirect_back" "redirect_back_or_to" "send_data" "send_file" "respond_with" "assert_redirected_to")
 (#any-of? @_status "status" ":status") (#set! of "number") (#set! families "rack"))
((call method: (identifier) @_render arguments: (argument_list (hash (pair key: (_) @_status value: [(integer) @number (string) @number (simple_symbol) @constant
   (conditional) @either (binary) @either (if) @either (unless) @either (case) @either (parenthesized_statements) @either]))))
 (#any-of? @_render "render" "redirect_to" "redirect_back" "redirect_back_or_to" "respond_with" "assert_redirected_to")
 (#any-of? @_status "status" ":status") (#set! of "number") (#set! families "rack"))

; rescue_responses["PetNotFound"] = 404
((assignment left: (element_reference object: (_) @_responses) right: [(integer) @number (simple_symbol) @constant])
 (#match? @_responses "(^|[.])rescue_responses$") (#set! of "number") (#set! families "rack"))
((call receiver: (_) @_responses arguments: (argument_list (pair value: [(integer) @number (simple_symbol) @constant])))
 (#match? @_responses "(^|[.])rescue_responses$") (#set! of "number") (#set! families "rack"))

; expect(response).to have_http_status(404) as expect(response).to be_not_found, for those who ask
((call
   receiver: (_) @receiver method: (identifier) @_to
   arguments: (argument_list
     . (call method: (identifier) @_have arguments: (argument_list . [(integer) @code (string) @code (simple_symbol) @code] .)) @place .))
 (#any-of? @_to "to" "not_to" "to_not") (#eq? @_have "have_http_status") (#set! families "rack-response") (#set! spelling "{name}"))
