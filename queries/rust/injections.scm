; A macro call is read as the call of a function, `assert_eq!(a, 404)` as `assert_eq(a, 404)`; what stands in braces or
; brackets is read by itself.
(macro_invocation macro: (_) @call (token_tree . "(") @content)
(macro_invocation (token_tree . "[") @content)
(macro_invocation (token_tree . "{") @content)
; An attribute likewise: `#[catch(404)]` as `catch(404)`.
(attribute (_) @call arguments: (token_tree . "(") @content)
(macro_rule right: (token_tree) @content)
; What stands inside tokens that no other rule reads, such as the arms of `select!`.
(macro_invocation (token_tree (identifier) @call . "!" . (token_tree . "(") @content))
(macro_invocation (token_tree (token_tree . "{") @content))
