; `"openapi": "3.1.0"` and `"swagger": "2.0"` say what the object is that they stand in.

(pair key: (string (string_content) @import) (#any-of? @import "openapi" "swagger"))
