; Net::HTTPNotFound, ActionController::RoutingError
(scope_resolution scope: (_) @owner name: (constant) @name) @constant
