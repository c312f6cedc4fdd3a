; (status = 404) => .., ({ status = 404 }) => .., const { status = 404 } = ..
((assignment_pattern right: (number) @number)
 (#set! of "number"))
((object_assignment_pattern right: (number) @number)
 (#set! of "number"))
