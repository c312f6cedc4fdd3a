; Rails: numbers and symbols alike.

; render json: pet, status: :created, redirect_to url, status: 301
((call method: (identifier) @_render arguments: (argument_list (pair key: (_) @_status value: (_) @status)))
 (#any-of? @_render "render" "redirect_to" "redirect_back" "redirect_back_or_to" "render_to_string" "send_data" "send_file" "respond_with" "redirect" "render_error" "render_json")
 (#any-of? @_status "status" ":status")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))

((call method: (identifier) @_render arguments: (argument_list (hash (pair key: (_) @_status value: (_) @status))))
 (#any-of? @_render "render" "redirect_to" "assert_redirected_to") (#any-of? @_status "status" ":status")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))

; head :no_content
((call !receiver method: (identifier) @_head arguments: (argument_list . (_) @status))
 (#eq? @_head "head")
 (#not-match? @status "^([0-9]{1,2}|[0-9]{4,}|['\"].*)$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))

; assert_response :not_found, expect(response).to have_http_status(404)
((call method: (identifier) @_assert arguments: (argument_list . (_) @status))
 (#any-of? @_assert "assert_response" "have_http_status")
 (#set! confidence "certain") (#set! role "expected") (#set! evidence "expected status"))

; assert_redirected_to url, status: :moved_permanently
((call method: (identifier) @_assert arguments: (argument_list (pair key: (_) @_status value: (_) @status)))
 (#any-of? @_assert "assert_redirected_to" "redirect_to") (#any-of? @_status "status" ":status")
 (#set! confidence "certain") (#set! role "expected") (#set! evidence "expected status"))

; expect(response).to be_not_found would be a matter of names; should respond_with :not_found is one of statuses
((call method: (identifier) @_respond arguments: (argument_list . [(integer) (simple_symbol)] @status))
 (#eq? @_respond "respond_with") (#not-match? @status "^@")
 (#set! confidence "certain") (#set! role "expected") (#set! evidence "expected status"))

; rescue_responses["PetNotFound"] = :not_found, rescue_responses.merge!("PetNotFound" => :not_found)
((assignment left: (element_reference object: (_) @_responses) right: (_) @status)
 (#match? @_responses "(^|[.])rescue_responses$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an exception"))
((call receiver: (_) @_responses arguments: (argument_list (pair value: (_) @status)))
 (#match? @_responses "(^|[.])rescue_responses$")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an exception"))

; response "404", "not found" do, of rswag
((call !receiver method: (identifier) @_response arguments: (argument_list . [(string) (integer)] @status) block: (_))
 (#eq? @_response "response")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))

; assert_response_schema_confirm(404) of committee
((call method: (identifier) @_assert arguments: (argument_list . (_) @status))
 (#any-of? @_assert "assert_response_schema_confirm" "assert_schema_conform")
 (#set! confidence "certain") (#set! role "expected") (#set! evidence "expected status"))
