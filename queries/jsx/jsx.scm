; <Route status={404} />, <Redirect statusCode="301" />
((jsx_attribute . (property_identifier) @subject . [(jsx_expression) (string)] @status)
 (#set! evidence "value of `{subject}`"))
