; gin, echo, pocketbase: what is called on the context of a request

; c.JSON(404, v), c.AbortWithStatus(404)
((call_expression
   function: (selector_expression operand: (identifier) @_context field: (field_identifier) @_answer)
   arguments: (argument_list . (_) @status . (_)))
 (#match? @_context "^(c|ctx|context|e|ec|gc|gctx|re|event|ginCtx|ginContext|echoCtx|echoContext)$")
 (#any-of? @_answer
   "JSON" "IndentedJSON" "SecureJSON" "AsciiJSON" "PureJSON" "JSONP" "JSONPretty" "JSONBlob" "JSONPBlob" "XML" "XMLPretty" "XMLBlob"
   "YAML" "TOML" "ProtoBuf" "BSON" "PDF" "HTML" "HTMLBlob" "String" "Data" "DataFromReader" "Blob" "Stream" "Render" "Redirect" "Negotiate"
   "AbortWithStatusJSON" "AbortWithStatusPureJSON" "AbortWithError")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))
((call_expression
   function: (selector_expression operand: (identifier) @_context field: (field_identifier) @_answer)
   arguments: (argument_list . (_) @status .))
 (#match? @_context "^(c|ctx|context|e|ec|gc|gctx|re|event|ginCtx|ginContext|echoCtx|echoContext)$")
 (#any-of? @_answer "Status" "NoContent" "AbortWithStatus")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))

; whatever the context is called
((call_expression
   function: (selector_expression field: (field_identifier) @_answer)
   arguments: (argument_list . (_) @status . (_)))
 (#any-of? @_answer "JSON" "IndentedJSON" "SecureJSON" "JSONP" "XML" "HTML" "String" "Data" "Blob" "Redirect")
 (#set! confidence "telling") (#set! role "sent") (#set! evidence "status of an answer"))
