fetchMock.get("http://example.test", 404);
//                                   ^^^ 404 certain
fetchMock.mock("*", { status: 200, body: "x" }).post("/x", 500);
//                            ^^^ 200 certain
//                                                         ^^^ 500 certain
fetch.mockResponse("x", { status: 404 });
//                                ^^^ 404 certain
