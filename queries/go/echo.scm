; echo

; echo.NewHTTPError(404, "gone")
((call_expression
   function: (selector_expression operand: (identifier) @_echo field: (field_identifier) @_new)
   arguments: (argument_list . (_) @status))
 (#eq? @_new "NewHTTPError")
 (#resolves? @_echo "github.com/labstack/echo" "github.com/labstack/echo/v4" "github.com/labstack/echo/v5")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an error"))

; echo.HTTPError{Code: 404}
((composite_literal
   type: (qualified_type package: (_) @_echo name: (_) @_error)
   body: (literal_value (keyed_element key: (literal_element (identifier) @_code) value: (_) @status)))
 (#eq? @_error "HTTPError") (#eq? @_code "Code")
 (#resolves? @_echo "github.com/labstack/echo" "github.com/labstack/echo/v4" "github.com/labstack/echo/v5")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an error"))
