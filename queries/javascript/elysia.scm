; Elysia: names of codes are strings.

; status("Not Found", body), error("Not Found")
((call_expression function: (identifier) @_status arguments: (arguments . (string) @name))
 (#any-of? @_status "status" "error") (#set! family "elysia") (#set! role "sent"))
; set.status = "Not Found"
((assignment_expression left: (member_expression object: (_) @_set property: (property_identifier) @_status)
   right: (string) @name)
 (#match? @_set "\\bset$") (#eq? @_status "status") (#set! family "elysia") (#set! role "sent"))
; StatusMap["Not Found"]
((subscript_expression object: (identifier) @_map index: (string) @name)
 (#eq? @_map "StatusMap") (#set! family "elysia"))
