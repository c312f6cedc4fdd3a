describe("things", function () {
  it("are found", function (done) {
    request(app).get("/").expect(200, done);
    //                           ^^^ 200 certain
    request(app)
      .get("/missing")
      .set("Accept", "*/*")
      .expect(404);
      //      ^^^ 404 certain
    request(app).get("/").expect(strict ? 404 : 410);
    //                                    ^^^ 404 likely
    //                                          ^^^ 410 likely
    request(app).get("/").expect("status", 404);
    //                                     ^^^ 404 certain
    const test = request(app).get("/");
    test.expect(404);
    //          ^^^ 404 likely
    spec().get("/").expectStatus(404);
    //                           ^^^ 404 certain
    program.expect(3);
  });
});
