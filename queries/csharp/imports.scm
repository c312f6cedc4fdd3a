; `using` directives.

; using System.Net; using static System.Net.HttpStatusCode;
(using_directive !name [(qualified_name) (identifier)] @glob)

; using Status = System.Net.HttpStatusCode;
(using_directive name: (identifier) @alias [(qualified_name) (identifier)] @import .)

; class UsersController : ControllerBase: what the class inherits is known by its name alone
(class_declaration (base_list [(identifier) (qualified_name)] @glob))

; Types that the file makes itself.
(class_declaration name: (identifier) @definition)
(struct_declaration name: (identifier) @definition)
(enum_declaration name: (identifier) @definition)
(interface_declaration name: (identifier) @definition)
(record_declaration name: (identifier) @definition)
