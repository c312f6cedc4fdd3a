; The keys of `responses`: https://spec.openapis.org/oas/v3.2.0.html#responses-object

((pair key: (string) @status)
 (#under? "response") (#document? "openapi" "swagger")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "response of an operation"))

((pair key: (string (string_content) @class))
 (#match? @class "^[1-9][0-9]*[xX][0-9xX]*$")
 (#under? "response") (#document? "openapi")
 (#set! confidence "certain") (#set! class "digit") (#set! role "documented") (#set! evidence "responses of an operation"))

((pair key: (string (string_content) @class))
 (#eq? @class "default")
 (#under? "response") (#document? "openapi" "swagger")
 (#set! confidence "certain") (#set! class "every") (#set! role "documented") (#set! evidence "all other responses of an operation"))

; Version 2 has no classes, though some tools take them.
((pair key: (string (string_content) @class))
 (#match? @class "^[1-5][xX][xX]$")
 (#under? "response") (#document? "swagger")
 (#set! confidence "likely") (#set! class "digit") (#set! role "documented") (#set! evidence "responses of an operation"))

; What no document is known to lead to may have the shape of a part all the same.
((pair key: (string) @status)
 (#under? "response of a part") (#not-document? "openapi" "swagger")
 (#set! confidence "likely") (#set! role "documented") (#set! evidence "response of an operation"))

((pair key: (string) @status)
 (#under? "response of an operation") (#not-document? "openapi" "swagger")
 (#set! confidence "telling") (#set! role "documented") (#set! evidence "key of `responses`"))

((pair key: (string (string_content) @class))
 (#match? @class "^[1-5][xX][xX]$")
 (#under? "response of a part") (#not-document? "openapi" "swagger")
 (#set! confidence "likely") (#set! class "digit") (#set! role "documented") (#set! evidence "responses of an operation"))
