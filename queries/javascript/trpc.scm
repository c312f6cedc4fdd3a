; tRPC: names of codes are strings.

; new TRPCError({ code: "NOT_FOUND" })
((new_expression constructor: (_) @_class arguments: (arguments . (object
   (pair key: (property_identifier) @_code value: (string) @name))))
 (#match? @_class "^(\\w+\\.)?TRPCError$") (#eq? @_code "code") (#set! family "trpc") (#set! role "sent"))
; error.code === "NOT_FOUND", error.data?.code !== "UNAUTHORIZED"
((binary_expression left: (member_expression property: (property_identifier) @_code) operator: ["==" "===" "!=" "!=="]
   right: (string) @name)
 (#eq? @_code "code") (#set! family "trpc") (#set! role "compared"))
