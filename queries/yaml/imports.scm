; `openapi: 3.1.0` and `swagger: '2.0'` say what the mapping is that they stand in.

(_ key: (flow_node [
   (plain_scalar (string_scalar) @import)
   (single_quote_scalar) @import
   (double_quote_scalar) @import])
 (#any-of? @import "openapi" "'openapi'" "\"openapi\"" "swagger" "'swagger'" "\"swagger\""))
