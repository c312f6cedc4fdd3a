; Where a constant may stand for a number and a number for a constant. The constants of servlets, HttpURLConnection, HttpComponents and
; Jetty are numbers, which fit wherever one is written; those of Spring, JAX-RS and Netty are objects that know theirs. Not where a name
; is given to a number, as in `NOT_FOUND = 404`, nor for keys.

; HttpStatus.valueOf(404) is HttpStatus.NOT_FOUND
((method_invocation
   object: (_) @owner name: (identifier) @constructor arguments: (argument_list . (decimal_integer_literal) @number .)) @place)

; ResponseEntity.status(404) takes both, as does ServerResponse.status(404)
((method_invocation
   object: (identifier) @type name: (identifier) @_status
   arguments: (argument_list . [
     (decimal_integer_literal) @number (field_access) @constant (identifier) @constant
     (ternary_expression) @either (switch_expression) @either (parenthesized_expression) @either] .))
 (#eq? @_status "status")
 (#leads-to? @type
   "org.springframework.http.ResponseEntity" "org.springframework.web.reactive.function.server.ServerResponse"
   "org.springframework.web.servlet.function.ServerResponse")
 (#set! families "spring"))

; Response.status(404) too
((method_invocation
   object: (identifier) @type name: (identifier) @_status
   arguments: (argument_list . [
     (decimal_integer_literal) @number (field_access) @constant (identifier) @constant
     (ternary_expression) @either (switch_expression) @either (parenthesized_expression) @either]))
 (#eq? @_status "status") (#leads-to? @type "jakarta.ws.rs.core.Response" "javax.ws.rs.core.Response") (#set! families "jaxrs"))

; new WebApplicationException(404), new WebApplicationException("gone", 410)
((object_creation_expression
   type: (type_identifier) @type
   arguments: (argument_list [
     (decimal_integer_literal) @number (field_access) @constant
     (ternary_expression) @either (switch_expression) @either (parenthesized_expression) @either]))
 (#leads-to? @type "jakarta.ws.rs.WebApplicationException" "javax.ws.rs.WebApplicationException") (#set! families "jaxrs"))

; response.sendError(404, "gone")
((method_invocation name: (identifier) @_send arguments: (argument_list . (decimal_integer_literal) @number))
 (#eq? @_send "sendError") (#set! of "number") (#set! families "servlet"))

([
   ; connection.getResponseCode() == 404, 404 == connection.getResponseCode()
   (binary_expression
     left: (method_invocation name: (identifier) @_code) operator: ["==" "!="] right: (decimal_integer_literal) @number)
   (binary_expression
     left: (decimal_integer_literal) @number operator: ["==" "!="] right: (method_invocation name: (identifier) @_code))
   ; switch (connection.getResponseCode()) { case 404: }
   (switch_expression
     condition: (parenthesized_expression (method_invocation name: (identifier) @_code))
     body: (switch_block (_ (switch_label (decimal_integer_literal) @number))))
   ; assertEquals(404, connection.getResponseCode()), either way round
   (argument_list (decimal_integer_literal) @number . (method_invocation name: (identifier) @_code))
   (argument_list (method_invocation name: (identifier) @_code) . (decimal_integer_literal) @number)
   ; assertThat(connection.getResponseCode()).isEqualTo(404)
   (method_invocation
     object: (method_invocation arguments: (argument_list . (method_invocation name: (identifier) @_code) .))
     arguments: (argument_list . (decimal_integer_literal) @number .))
 ]
 (#eq? @_code "getResponseCode") (#set! of "number") (#set! families "httpurlconnection"))

([
   ; response.getStatusCode().value() == 404, and in tests of the same
   (binary_expression
     left: (method_invocation name: (identifier) @_value) operator: ["==" "!="] right: (decimal_integer_literal) @number)
   (binary_expression
     left: (decimal_integer_literal) @number operator: ["==" "!="] right: (method_invocation name: (identifier) @_value))
   (argument_list (decimal_integer_literal) @number . (method_invocation name: (identifier) @_value))
   (argument_list (method_invocation name: (identifier) @_value) . (decimal_integer_literal) @number)
   (method_invocation
     object: (method_invocation arguments: (argument_list . (method_invocation name: (identifier) @_value) .))
     arguments: (argument_list . (decimal_integer_literal) @number .))
 ]
 (#any-of? @_value "value" "getStatusCodeValue")
 (#set! of "number") (#set! families "spring") (#set! spelling "{constant}.value()") (#set! where "in-scope"))

; assertThat(status, is(404))
((method_invocation
   !object name: (identifier) @_is arguments: (argument_list . [(decimal_integer_literal) @number [(field_access) (identifier)] @constant] .))
 (#eq? @_is "is")
 (#set! of "number") (#set! families "servlet httpurlconnection httpcore5 httpcore4 jetty quarkus-statuscode") (#set! where "in-scope"))

; f(404), but not where a function of that name may take more than a number
((method_invocation
   name: (identifier) @_function
   arguments: (argument_list [(decimal_integer_literal) @number [(field_access) (identifier)] @constant]))
 (#not-any-of? @_function "valueOf" "resolve" "fromStatusCode" "forStatus" "is" "status")
 (#set! of "number") (#set! families "servlet httpurlconnection httpcore5 httpcore4 jetty quarkus-statuscode") (#set! where "in-scope"))

([
   ; new HttpException(404), @Answer(status = 404)
   (object_creation_expression arguments: (argument_list [(decimal_integer_literal) @number [(field_access) (identifier)] @constant]))
   (element_value_pair value: [(decimal_integer_literal) @number [(field_access) (identifier)] @constant])
   ; status == 404, case 404:
   (binary_expression
     left: (_) operator: ["==" "!="] right: [(decimal_integer_literal) @number [(field_access) (identifier)] @constant])
   (binary_expression
     left: [(decimal_integer_literal) @number [(field_access) (identifier)] @constant] operator: ["==" "!="] right: (_))
   (switch_label [(decimal_integer_literal) @number [(field_access) (identifier)] @constant])
   ; this.status = 404, return 404, () -> 404, found ? 200 : 404, (404), { 401, 403 }
   (assignment_expression operator: "=" right: [(decimal_integer_literal) @number [(field_access) (identifier)] @constant])
   (return_statement [(decimal_integer_literal) @number [(field_access) (identifier)] @constant])
   (lambda_expression body: [(decimal_integer_literal) @number [(field_access) (identifier)] @constant])
   (ternary_expression consequence: [(decimal_integer_literal) @number [(field_access) (identifier)] @constant])
   (ternary_expression alternative: [(decimal_integer_literal) @number [(field_access) (identifier)] @constant])
   (parenthesized_expression [(decimal_integer_literal) @number [(field_access) (identifier)] @constant])
   (array_initializer [(decimal_integer_literal) @number [(field_access) (identifier)] @constant])
 ]
 (#set! of "number") (#set! families "servlet httpurlconnection httpcore5 httpcore4 jetty quarkus-statuscode") (#set! where "in-scope"))

; response.setStatus(404) of what takes numbers alone: HttpStatus.NOT_FOUND.value()
((method_invocation name: (identifier) @_function arguments: (argument_list . (decimal_integer_literal) @number))
 (#any-of? @_function "setStatus" "setRawStatusCode" "withStatus" "statusCode" "setResponseCode")
 (#set! of "number") (#set! families "spring") (#set! spelling "{constant}.value()") (#set! where "in-scope"))

; HttpStatus.NOT_FOUND.value(), Response.Status.NOT_FOUND.getStatusCode(), HttpResponseStatus.NOT_FOUND.code() are 404
((method_invocation object: [(field_access) (identifier)] @constant name: (identifier) @_value) @place
 (#eq? @_value "value") (#set! families "spring"))
((method_invocation object: [(field_access) (identifier)] @constant name: (identifier) @_value) @place
 (#eq? @_value "getStatusCode") (#set! families "jaxrs"))
((method_invocation object: [(field_access) (identifier)] @constant name: (identifier) @_value) @place
 (#any-of? @_value "code" "getCode") (#set! families "netty micronaut"))

; status().is(404) is status().isNotFound(), expectStatus().isEqualTo(404) is expectStatus().isNotFound()
((method_invocation
   object: (method_invocation name: (identifier) @_status)
   name: (identifier) @_is @place arguments: (argument_list . (decimal_integer_literal) @number .) @place)
 (#eq? @_status "status") (#eq? @_is "is")
 (#set! of "number") (#set! families "spring-mockmvc") (#set! spelling "{constant}()") (#set! only "on-request"))
((method_invocation
   object: (method_invocation name: (identifier) @_status)
   name: (identifier) @constant @place arguments: (argument_list) @place)
 (#eq? @_status "status") (#set! families "spring-mockmvc") (#set! spelling "is({number})") (#set! only "on-request"))
((method_invocation
   object: (method_invocation name: (identifier) @_status)
   name: (identifier) @_is @place arguments: (argument_list . (decimal_integer_literal) @number .) @place)
 (#eq? @_status "expectStatus") (#eq? @_is "isEqualTo")
 (#set! of "number") (#set! families "spring-webtestclient") (#set! spelling "{constant}()") (#set! only "on-request"))
((method_invocation
   object: (method_invocation name: (identifier) @_status)
   name: (identifier) @constant @place arguments: (argument_list) @place)
 (#eq? @_status "expectStatus") (#set! families "spring-mockmvc") (#set! spelling "isEqualTo({number})") (#set! only "on-request"))

; expectStatus().isEqualTo(HttpStatus.NOT_FOUND), status().is(HttpStatus.NOT_FOUND.value()) likewise
((method_invocation
   object: (method_invocation name: (identifier) @_status) name: (identifier) @from
   arguments: (argument_list . [(field_access) @code (identifier) @code] .)) @place
 (#eq? @_status "expectStatus") (#eq? @from "isEqualTo") (#set! families "spring-webtestclient") (#set! spelling "{name}()"))
((method_invocation
   object: (method_invocation name: (identifier) @_status) name: (identifier) @from
   arguments: (argument_list
     . (method_invocation object: [(field_access) @code (identifier) @code] name: (identifier) @_value arguments: (argument_list . "(" . ")" .)) .)) @place
 (#eq? @_status "expectStatus") (#eq? @from "isEqualTo") (#eq? @_value "value")
 (#set! families "spring-webtestclient") (#set! spelling "{name}()"))
((method_invocation
   object: (method_invocation name: (identifier) @_status) name: (identifier) @from
   arguments: (argument_list
     . (method_invocation object: [(field_access) @code (identifier) @code] name: (identifier) @_value arguments: (argument_list . "(" . ")" .)) .)) @place
 (#eq? @_status "status") (#eq? @from "is") (#eq? @_value "value") (#set! families "spring-mockmvc") (#set! spelling "{name}()"))
