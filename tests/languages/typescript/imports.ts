import HttpStatus = require("http-status");
import type { StatusCodes } from "http-status-codes";
import { HttpStatus as Nest, NotFoundException } from "@nestjs/common";

let missing: StatusCodes.NOT_FOUND;
//           ^^^^^^^^^^^^^^^^^^^^^ 404 certain http-status-codes
send(HttpStatus.NOT_FOUND, Nest.NOT_FOUND, Nest.NOT_FUOND);
//   ^^^^^^^^^^^^^^^^^^^^ 404 certain http-status
//                         ^^^^^^^^^^^^^^ 404 certain nestjs
//                                         ^^^^^^^^^^^^^^ unknown NOT_FUOND certain nestjs
if (error instanceof NotFoundException) throw new NotFoundException();
//                   ^^^^^^^^^^^^^^^^^ 404 certain nestjs-exceptions
//                                                ^^^^^^^^^^^^^^^^^ 404 certain nestjs-exceptions

function hidden(HttpStatus: Codes, Nest?: Codes) {
  send(HttpStatus.NOT_FOUND, Nest.NOT_FOUND);
}

class Cats {
  @HttpCode(204)
  //        ^^^ 204 certain
  @Redirect("/x", 301)
  //              ^^^ 301 certain
  @ApiResponse({ status: 404 })
  //                     ^^^ 404 certain
  list() { throw new HttpException("no", 404); }
  //                                     ^^^ 404 certain
}
