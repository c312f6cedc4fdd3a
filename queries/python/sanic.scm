; sanic and blacksheep: the status is the second argument of what makes an answer, and the only one of an empty one.

((call function: (_) @_text arguments: (argument_list . (_) . (_) @status))
 (#imported? @_text "sanic.response.text" "sanic.response.json" "sanic.response.html" "sanic.response.raw" "sanic.text" "sanic.json"
   "sanic.html" "sanic.raw" "sanic.HTTPResponse" "sanic.response.HTTPResponse")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))
((call function: (_) @_empty arguments: (argument_list . (_) @status))
 (#imported? @_empty "sanic.response.empty" "sanic.empty" "blacksheep.Response" "blacksheep.messages.Response")
 (#set! confidence "certain") (#set! role "sent") (#set! evidence "status of an answer"))
