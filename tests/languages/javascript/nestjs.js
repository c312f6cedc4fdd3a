import { HttpException, HttpCode, Redirect } from "@nestjs/common";

class Cats {
  @HttpCode(204)
  //        ^^^ 204 certain
  create() { throw new HttpException("no", 404); }
  //                                       ^^^ 404 certain

  @Redirect("/x", 301)
  //              ^^^ 301 certain
  find() {}

  @ApiResponse({ status: 404, description: "no such cat" })
  //                     ^^^ 404 certain
  list() {}
}
