; statuses: names of codes are strings.

; statuses.code["not found"]
((subscript_expression object: (member_expression property: (property_identifier) @_code) index: (string) @name)
 (#eq? @_code "code") (#set! family "statuses"))
