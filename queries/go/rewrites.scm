; Where a constant may stand for a number and a number for a constant: nearly everywhere, since these constants have no type. Not
; where a name is given to a number, as in `const StatusNotFound = 404`, nor in bounds.

; w.WriteHeader(404), http.Error(w, "gone", 410), assert.Equal(t, 404, rec.Code), w.WriteHeader((404))
([(argument_list (int_literal) @number) (parenthesized_expression (int_literal) @number)]
 (#set! of "number") (#set! families "net-http fiber-v3 fiber-v2 fasthttp"))

; resp.StatusCode == 404, 404 != status
((binary_expression left: (_) operator: ["==" "!="] right: (int_literal) @number)
 (#set! of "number") (#set! families "net-http fiber-v3 fiber-v2 fasthttp"))
((binary_expression left: (int_literal) @number operator: ["==" "!="] right: (_))
 (#set! of "number") (#set! families "net-http fiber-v3 fiber-v2 fasthttp"))

; switch status { case 404: }
((expression_case value: (expression_list (int_literal) @number))
 (#set! of "number") (#set! families "net-http fiber-v3 fiber-v2 fasthttp"))

; http.Response{StatusCode: 404}, {name: "missing", want: 404}, {"/none", 404}, []int{401, 403}
((keyed_element value: (literal_element (int_literal) @number))
 (#set! of "number") (#set! families "net-http fiber-v3 fiber-v2 fasthttp"))
((literal_value (literal_element (int_literal) @number))
 (#set! of "number") (#set! families "net-http fiber-v3 fiber-v2 fasthttp"))

; status := 404, var status = 404, w.status = 404, return 404, err
((short_var_declaration right: (expression_list (int_literal) @number))
 (#set! of "number") (#set! families "net-http fiber-v3 fiber-v2 fasthttp"))
((var_spec value: (expression_list (int_literal) @number))
 (#set! of "number") (#set! families "net-http fiber-v3 fiber-v2 fasthttp"))
((assignment_statement operator: "=" right: (expression_list (int_literal) @number))
 (#set! of "number") (#set! families "net-http fiber-v3 fiber-v2 fasthttp"))
((return_statement (expression_list (int_literal) @number))
 (#set! of "number") (#set! families "net-http fiber-v3 fiber-v2 fasthttp"))

; http.StatusNotFound
((selector_expression) @constant (#set! families "net-http fiber-v3 fiber-v2 fasthttp"))
