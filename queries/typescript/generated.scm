; Types that tools make from documents of APIs.

; type GetPetResponses = { 200: Pet; 404: unknown }, interface Errors { 404: NotFound }
((type_alias_declaration name: (_) @_responses value: (object_type (property_signature name: (_) @status)))
 (#match? @_responses "(Responses?|Errors)$") (#match? @status "^[\"']?[1-5][0-9][0-9][\"']?$")
 (#set! confidence "likely") (#set! role "documented") (#set! evidence "code of a documented response"))
((interface_declaration name: (_) @_responses body: (interface_body (property_signature name: (_) @status)))
 (#match? @_responses "(Responses?|Errors)$") (#match? @status "^[\"']?[1-5][0-9][0-9][\"']?$")
 (#set! confidence "likely") (#set! role "documented") (#set! evidence "code of a documented response"))

; { responses: { 200: {..} } }
((property_signature name: (_) @_responses type: (type_annotation (object_type (property_signature name: (_) @status))))
 (#match? @_responses "^[\"']?responses?[\"']?$") (#match? @status "^[\"']?[0-9][0-9][0-9][\"']?$")
 (#set! confidence "certain") (#set! role "documented") (#set! evidence "code of a documented response"))
