; (status: number = 404) => .., class Reply { constructor(readonly status: number = 404) }. Without a type it would be that of the
; constant, and no longer any number.
((required_parameter type: (_) value: (number) @number)
 (#set! of "number"))
; ({ status = 404 }: Props) => ..
((required_parameter pattern: (object_pattern (object_assignment_pattern right: (number) @number)) type: (_))
 (#set! of "number"))
