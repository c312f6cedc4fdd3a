; class Reply { statusCode = 404 }
((field_definition property: (_) @subject value: (_) @status)
 (#set! evidence "value of `{subject}`"))
; class Codes { static NOT_FOUND = 404 }
((field_definition property: (_) @reason value: (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
