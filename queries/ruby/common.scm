; Shapes that any Ruby code has. `@subject` is what the number is compared with, stored in or handed to: its name decides.

; status == 404, status >= 400
; (As alternatives in the pattern, the signs would take far longer to compile.)
((binary left: (_) @subject operator: _ @operator right: (_) @status)
 (#any-of? @operator "==" "!=" "===" "<" "<=" ">" ">=")
 (#set! role "compared") (#set! evidence "comparison with `{subject}`"))
((binary left: (_) @status operator: _ @operator right: (_) @subject)
 (#any-of? @operator "==" "!=" "===" "<" "<=" ">" ">=")
 (#set! role "compared") (#set! evidence "comparison with `{subject}`"))

; [200, 404].include?(status), (200..299).cover?(status)
((call receiver: (_) @status method: (identifier) @_include arguments: (argument_list . (_) @subject .))
 (#any-of? @_include "include?" "cover?" "member?" "exclude?")
 (#set! role "compared") (#set! evidence "list searched for `{subject}`"))
((call receiver: (_) @subject method: (identifier) @_in arguments: (argument_list . (_) @status .))
 (#any-of? @_in "in?" "eql?" "equal?" "==")
 (#set! role "compared") (#set! evidence "list searched for `{subject}`"))

; status.between?(400, 499)
((call receiver: (_) @subject method: (identifier) @_between arguments: (argument_list . (_) @status . (_) .))
 (#eq? @_between "between?") (#set! bound ">=") (#set! role "compared") (#set! evidence "range searched for `{subject}`"))
((call receiver: (_) @subject method: (identifier) @_between arguments: (argument_list . (_) . (_) @status .))
 (#eq? @_between "between?") (#set! bound "<=") (#set! role "compared") (#set! evidence "range searched for `{subject}`"))

; case status when 404, 410; case status in 404 | 410
((case value: (_) @subject (when pattern: (_) @status))
 (#set! role "compared") (#set! evidence "case of `{subject}`"))
((case_match value: (_) @subject clauses: (in_clause pattern: (_) @status))
 (#set! role "compared") (#set! evidence "case of `{subject}`"))

; assert_equal 404, status, either way round
((call method: (identifier) @_assert arguments: (argument_list . (_) @status . (_) @subject))
 (#match? @_assert "^(assert|refute|assert_not|must|expect)_(equal|same|include|includes|in|operator)$")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))
((call method: (identifier) @_assert arguments: (argument_list . (_) @subject . (_) @status))
 (#match? @_assert "^(assert|refute|assert_not)_(equal|same)$")
 (#set! role "expected") (#set! evidence "assertion on `{subject}`"))

; expect(status).to eq 404, expect(status).to be >= 400
((call receiver: (call method: (identifier) @_expect arguments: (argument_list . (_) @subject)) method: (identifier) @_to
   arguments: (argument_list . (call method: (identifier) @_eq arguments: (argument_list (_) @status))))
 (#eq? @_expect "expect") (#any-of? @_to "to" "not_to" "to_not")
 (#any-of? @_eq "eq" "eql" "equal" "be" "be_in" "be_between" "match" "be_one_of" "cover")
 (#set! role "expected") (#set! evidence "expectation of `{subject}`"))
((call receiver: (call method: (identifier) @_expect arguments: (argument_list . (_) @subject)) method: (identifier) @_to
   arguments: (argument_list . (binary left: (identifier) @_be operator: _ @operator right: (_) @status)))
 (#eq? @_expect "expect") (#any-of? @_to "to" "not_to" "to_not") (#eq? @_be "be")
 (#set! role "expected") (#set! evidence "expectation of `{subject}`"))

; allow(response).to receive(:status).and_return(404), response.stubs(:status).returns(404), tests("response.status").returns(404)
((call receiver: (call method: (identifier) @_receive arguments: (argument_list . [(simple_symbol) (string)] @subject .)) method: (identifier) @_return
   arguments: (argument_list (_) @status))
 (#any-of? @_receive "receive" "stubs" "expects" "stub" "should_receive" "tests") (#any-of? @_return "and_return" "returns" "with")
 (#set! role "expected") (#set! evidence "answer of a mocked `{subject}`"))

; its(:status) { should eq 404 }
((call method: (identifier) @_its arguments: (argument_list . (_) @subject)
   block: (block body: (block_body (call arguments: (argument_list . (call method: (identifier) @_eq arguments: (argument_list . (_) @status)))))))
 (#eq? @_its "its") (#any-of? @_eq "eq" "eql" "be")
 (#set! role "expected") (#set! evidence "expectation of `{subject}`"))

; status.must_equal 404, expect(status).must_equal 404
((call receiver: (_) @subject method: (identifier) @_must arguments: (argument_list . (_) @status))
 (#any-of? @_must "must_equal" "wont_equal" "must_be_same_as" "must_include" "should_equal")
 (#set! role "expected") (#set! evidence "expectation of `{subject}`"))

; let(:status) { 404 }
((call method: (identifier) @_let arguments: (argument_list . (_) @subject .) block: (_) @status)
 (#any-of? @_let "let" "let!" "subject" "define_method" "def_delegator")
 (#set! evidence "value of `{subject}`"))

; status = 404, self.status = 404, response["status"] = 404, status ||= 404
((assignment left: (_) @subject right: (_) @status)
 (#set! evidence "value of `{subject}`"))
((operator_assignment left: (_) @subject operator: "||=" right: (_) @status)
 (#set! evidence "value of `{subject}`"))
((assignment left: (left_assignment_list) @elements right: (_) @status)
 (#set! evidence "value of `{subject}`"))

; options[:status] || 404
((binary left: (_) @subject operator: _ @_or right: (_) @status)
 (#any-of? @_or "||" "or")
 (#set! evidence "default of `{subject}`"))

; options.fetch(:status, 404), options.fetch(:status) { 404 }
((call method: (identifier) @_fetch arguments: (argument_list . (_) @subject . (_) @status .))
 (#any-of? @_fetch "fetch" "attribute" "property" "option" "setting" "store" "const_set" "stub_const")
 (#set! evidence "default of `{subject}`"))
((call method: (identifier) @_fetch arguments: (argument_list . (_) @subject .) block: (_) @status)
 (#eq? @_fetch "fetch")
 (#set! evidence "default of `{subject}`"))

; def reply(status = 404), def reply(status: 404)
((optional_parameter name: (_) @subject value: (_) @status)
 (#set! evidence "default of `{subject}`"))
((keyword_parameter name: (_) @subject value: (_) @status)
 (#set! evidence "default of `{subject}`"))

; def reply(body, code = 200), def reply(body, code: 200)
([(optional_parameter name: (_) @_code value: (integer) @status) (keyword_parameter name: (_) @_code value: (integer) @status)]
 (#eq? @_code "code") (#any-of? @status "200" "400" "500")
 (#set! confidence "likely") (#set! evidence "default of `code`"))

; reply(status: 404), { "status" => 404 }
((pair key: (_) @subject value: (_) @status)
 (#set! evidence "value of `{subject}`"))

; { code: 404, message: "no such pet" }
((hash (pair key: (_) @_code value: (integer) @status)) @_hash
 (#any-of? @_code "code" ":code") (#match? @_hash "[{,\\s][:\"']?(message|msg|description|reason)\\b") (#match? @status "^[1-5][0-9][0-9]$")
 (#set! confidence "likely") (#set! evidence "`code` beside a message"))

; def status_code; 404 end
((method name: (_) @subject body: (_) @status)
 (#set! evidence "value of `{subject}()`"))
((singleton_method name: (_) @subject body: (_) @status)
 (#set! evidence "value of `{subject}()`"))

; [200, 404].each do |status|, { "/" => 200 }.each do |path, status|, [["/", 200]].each do |path, status|
((call receiver: (_) @status block: (_ parameters: (block_parameters . (_) @subject .)))
 (#set! evidence "value of `{subject}`"))
((call receiver: (hash (pair value: (_) @status)) block: (_ parameters: (block_parameters (_) . (_) @subject)))
 (#set! evidence "value of `{subject}`"))
((call receiver: (hash (pair key: (_) @status)) block: (_ parameters: (block_parameters . (_) @subject . (_))))
 (#set! evidence "value of `{subject}`"))
((call receiver: (array (array . (_) @status)) block: (_ parameters: (block_parameters . (_) @subject . (_))))
 (#set! evidence "value of `{subject}`"))
((call receiver: (array (array . (_) . (_) @status)) block: (_ parameters: (block_parameters . (_) . (_) @subject)))
 (#set! evidence "value of `{subject}`"))

; status 404, reply.with_status(404)
((call arguments: (argument_list . (_) @status)) @subject
 (#set! evidence "argument of `{subject}()`"))
((call arguments: (argument_list (_) . (_) @status)) @subject
 (#set! confidence "likely") (#set! evidence "argument of `{subject}()`"))

; statuses = { 404 => .. }, STATUSES[404]
((assignment left: (_) @subject right: [(hash (pair key: (_) @status)) (call receiver: (hash (pair key: (_) @status)))])
 (#set! confidence "likely") (#set! evidence "key of `{subject}`"))
((pair key: (_) @subject value: (hash (pair key: (_) @status)))
 (#set! confidence "likely") (#set! evidence "key of `{subject}`"))
((element_reference object: (_) @subject . (_) @status)
 (#set! confidence "likely") (#set! evidence "key of `{subject}`"))

; NOT_FOUND = 404, not_found: 404, { 404 => "Not Found" }, [404, "Not Found"]: the words beside the number are its own
((assignment left: (_) @reason right: (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((pair key: (_) @reason value: (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((pair key: (_) @status value: (_) @reason)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((array (_) @status . (_) @reason)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((array (_) @reason . (_) @status)
 (#set! role "named") (#set! evidence "beside its own name `{reason}`"))
((argument_list (_) @status . (_) @reason)
 (#set! evidence "beside its own name `{reason}`"))
((argument_list (_) @reason . (_) @status)
 (#set! evidence "beside its own name `{reason}`"))

; An argument whose function stands in the same file: the parameter's name decides.
((call method: (identifier) @callee arguments: (argument_list [(integer) (string) (simple_symbol)] @status))
 (#set! evidence "parameter `{subject}` of `{callee}()`"))

; [["/", 200], ["/missing", 404]]: a column that holds nothing but statuses
((array (array [(integer) (string)] @status)) @table
 (#set! evidence "column of nothing but status codes"))

; { 404 => "nicht gefunden", 409 => "Conflict" }, { not_found: 404, lost: 404 }: many of them bear their own names
((hash (pair key: [(integer) (string)] @status)) @table
 (#set! confidence "siblings") (#set! evidence "key in a table of status codes"))
((hash (pair key: (_) @subject value: (integer) @status)) @table
 (#set! confidence "siblings") (#set! evidence "value in a table of status codes"))

; "HTTP/1.1 " + "404"
((binary left: (string) @_protocol operator: "+" right: (_) @status)
 (#match? @_protocol "HTTP/[0-9.]+ [\"']$") (#set! confidence "certain") (#set! evidence "status line of a response"))
