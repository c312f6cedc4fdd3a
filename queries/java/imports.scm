; `import` declarations.

; import java.net.HttpURLConnection; import static java.net.HttpURLConnection.HTTP_OK;
(import_declaration (scoped_identifier) @import .)

; import org.springframework.http.*; import static org.springframework.http.HttpStatus.*;
(import_declaration (scoped_identifier) @glob . (asterisk))

; Types that the file makes itself.
(class_declaration name: (identifier) @definition)
(enum_declaration name: (identifier) @definition)
(interface_declaration name: (identifier) @definition)
(record_declaration name: (identifier) @definition)
