; Lists of statuses under the fixed names that scrapy and urllib3 have for them.

; RETRY_HTTP_CODES = [500, 502], handle_httpstatus_list = [404]
((assignment left: (identifier) @_name right: (_) @status)
 (#any-of? @_name "handle_httpstatus_list" "RETRY_HTTP_CODES" "HTTPERROR_ALLOWED_CODES" "HTTPCACHE_IGNORE_HTTP_CODES")
 (#set! confidence "certain") (#set! role "compared") (#set! evidence "list of statuses"))
((pair key: (string (string_content) @_name) value: (_) @status)
 (#any-of? @_name "handle_httpstatus_list" "RETRY_HTTP_CODES" "HTTPERROR_ALLOWED_CODES" "HTTPCACHE_IGNORE_HTTP_CODES")
 (#set! confidence "certain") (#set! role "compared") (#set! evidence "list of statuses"))

; Retry(total=3, status_forcelist=[429, 503])
((keyword_argument name: (identifier) @_name value: (_) @status)
 (#eq? @_name "status_forcelist")
 (#set! confidence "certain") (#set! role "compared") (#set! evidence "list of statuses"))
