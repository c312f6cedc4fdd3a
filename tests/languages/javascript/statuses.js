const statuses = require("statuses");

response.statusCode = statuses.code["not found"];
//                                  ^^^^^^^^^^^ 404 certain statuses
if (statuses.code["not at all"] || codes["not found"]) throw new Error('gone');
