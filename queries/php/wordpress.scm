; WordPress

; wp_send_json_error($data, 404), wp_redirect($url, 301), wp_die('', '', 403)
((function_call_expression function: [(name) @_send (qualified_name (name) @_send)] arguments: (arguments . (_) . (argument (_) @status)))
 (#any-of? @_send "wp_send_json" "wp_send_json_error" "wp_send_json_success" "wp_redirect" "wp_safe_redirect")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))
((function_call_expression function: [(name) @_die (qualified_name (name) @_die)] arguments: (arguments . (_) . (_) . (argument (integer) @status)))
 (#eq? @_die "wp_die")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))
((function_call_expression function: [(name) @_header (qualified_name (name) @_header)] arguments: (arguments . (argument (_) @status)))
 (#eq? @_header "status_header")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))

; new WP_REST_Response($data, 404)
((object_creation_expression . (name) @_response . (arguments . (_) . (argument (integer) @status)))
 (#eq? @_response "WP_REST_Response")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))
