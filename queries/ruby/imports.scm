; Nothing is imported by name; a file may make modules and classes of its own.
(class name: (_) @definition)
(module name: (_) @definition)
