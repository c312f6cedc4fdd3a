; What comes with PHP itself.

; header('Location: /', true, 302)
((function_call_expression function: [(name) @_header (qualified_name (name) @_header)] arguments: (arguments . (_) . (_) . (argument (_) @status)))
 (#eq? @_header "header")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))

; curl_getinfo($curl, CURLINFO_RESPONSE_CODE) === 200
((binary_expression
   left: (function_call_expression arguments: (arguments . (_) . (argument (name) @_info)))
   operator: ["===" "!==" "==" "!="] right: (_) @status)
 (#any-of? @_info "CURLINFO_HTTP_CODE" "CURLINFO_RESPONSE_CODE")
 (#set! confidence "certain") (#set! role "compared") (#set! evidence "comparison with the status of an answer"))
