export const getPet = createRoute({
  responses: { 200: { description: "ok" }, "404": { description: "no" } },
  //           ^^^ 200 certain
  //                                       ^^^^^ 404 certain
});

const errorResponses = { 401: "log in", 500: "broken" };
//                       ^^^ 401 likely
//                                      ^^^ 500 likely
const routes = { ...standardResponses(401, 403), ...api.standardResponses(404) };
//                                    ^^^ 401 likely
//                                         ^^^ 403 likely
//                                                                        ^^^ 404 likely
const found = operation.responses["200"] ?? document.responses[404];
//                                ^^^^^ 200 certain
//                                                             ^^^ 404 certain
