; assert_status!(conn, 404), assert_response!(conn, 404, "body")
((call_expression function: (identifier) @_assert arguments: (arguments . (_) . (_) @status))
 (#any-of? @_assert "assert_status" "assert_response")
 (#imported? @_assert
   "trillium_testing::assert_status" "trillium_testing::assert_response"
   "trillium_testing::prelude::assert_status" "trillium_testing::prelude::assert_response")
 (#set! confidence "certain") (#set! role "expected") (#set! evidence "status that a test wants"))
