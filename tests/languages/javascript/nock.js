nock("http://example.test").get("/").reply(200, "x").delay(100);
//                                         ^^^ 200 certain
pool.intercept({ path: "/" }).reply(404, "x");
//                                  ^^^ 404 certain
mock.onGet("/x").replyOnce(500);
//                         ^^^ 500 certain
$httpBackend.when("GET", "/x").respond(200, {});
//                                     ^^^ 200 certain
scope.get("/").reply(() => [404, "x"]);
//                          ^^^ 404 certain
scope.get("/").reply((uri) => ([500, "x"]));
//                              ^^^ 500 certain
scope.get("/").reply((uri) => { return [201, "x"] });
//                                      ^^^ 201 certain
scope.get("/").reply(function (uri) { return [202, "x"] });
//                                            ^^^ 202 certain
const canned = mockInterceptor.reply(200, () => "hello");
//                                   ^^^ 200 certain
