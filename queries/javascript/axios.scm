; axios

; validateStatus: (status) => status < 500
((pair key: (_) @_validate
   value: (arrow_function body: [
     (binary_expression operator: ["<" "<=" ">" ">="] @operator right: (_) @status)
     (binary_expression (binary_expression operator: ["<" "<=" ">" ">="] @operator right: (_) @status))]))
 (#eq? @_validate "validateStatus") (#match? @status "^[0-9][0-9][0-9]$")
 (#set! confidence "certain") (#set! role "compared") (#set! evidence "status that is let through"))
((pair key: (_) @_validate
   value: (arrow_function body: [
     (binary_expression operator: ["===" "==" "!==" "!="] right: (_) @status)
     (binary_expression (binary_expression operator: ["===" "==" "!==" "!="] right: (_) @status))]))
 (#eq? @_validate "validateStatus") (#match? @status "^[0-9][0-9][0-9]$")
 (#set! confidence "certain") (#set! role "compared") (#set! evidence "status that is let through"))
