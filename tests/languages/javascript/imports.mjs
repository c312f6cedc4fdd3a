// Imports of all kinds, and names that hide them.
import HttpStatus, { StatusCodes, ReasonPhrases as Reasons } from "http-status-codes";
import * as http2 from "node:http2";
import { HttpStatusCode as Code } from "axios";
import status from "http-status";
import { BadRequest } from "http-errors";
import { StatusCode } from "./codes.mjs";

send(HttpStatus.NOT_FOUND, StatusCodes.GONE, Reasons.GONE, StatusCodes.NOT_FUOND);
//   ^^^^^^^^^^^^^^^^^^^^ 404 certain http-status-codes-legacy
//                         ^^^^^^^^^^^^^^^^ 410 certain http-status-codes
//                                                         ^^^^^^^^^^^^^^^^^^^^^ unknown NOT_FUOND certain http-status-codes
send(http2.constants.HTTP_STATUS_NOT_FOUND, http2.constants.HTTP2_HEADER_PATH, http2.constants.HTTP_STATUS_NOT_FUOND);
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 404 certain node-http2
//                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown HTTP_STATUS_NOT_FUOND certain node-http2
send(Code.NotFound, status.NOT_FOUND, status.NO_SUCH_NAME, status["404_NAME"], status.extra.nginx.NO_RESPONSE);
//   ^^^^^^^^^^^^^ 404 certain axios
//                  ^^^^^^^^^^^^^^^^ 404 certain http-status
//                                    ^^^^^^^^^^^^^^^^^^^ unknown NO_SUCH_NAME certain http-status
//                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 444 certain http-status-nginx
next(new BadRequest(), BadRequest("no"), Conflict());
//       ^^^^^^^^^^ 400 certain http-errors
//                     ^^^^^^^^^^ 400 certain http-errors
if (res.status === StatusCode.NOT_FOUND || error instanceof BadRequest) retry(BadRequest);
//                                                          ^^^^^^^^^^ 400 certain http-errors
//                                                                            ^^^^^^^^^^ 400 certain http-errors

function local(status, StatusCodes) {
  send(status.NOT_FOUND, StatusCodes.NOT_FOUND);
  const inner = () => StatusCodes.GONE;
}

function caught() {
  const { Code } = options;
  try { work() } catch (HttpStatus) { send(HttpStatus.NOT_FOUND, Code.NotFound) }
}
