const HttpStatus = require("http-status");
const { StatusCodes, ReasonPhrases: Reasons } = require("http-status-codes");
const { constants } = require("http2");
const { HTTP_STATUS_OK, HTTP_STATUS_NOT_FOUND: MISSING } = require("http2").constants;
const codes = require("node:http2").constants;
const { StatusCodes: Codes } = require("http-status-codes").default;

send(HttpStatus.NOT_FOUND, StatusCodes.GONE, Codes.GONE, constants.HTTP_STATUS_OK, codes.HTTP_STATUS_GONE);
//   ^^^^^^^^^^^^^^^^^^^^ 404 certain http-status
//                         ^^^^^^^^^^^^^^^^ 410 certain http-status-codes
//                                                       ^^^^^^^^^^^^^^^^^^^^^^^^ 200 certain node-http2
//                                                                                 ^^^^^^^^^^^^^^^^^^^^^^ 410 certain node-http2
send(HTTP_STATUS_OK, MISSING, { MISSING }, [HTTP_STATUS_OK]);
//   ^^^^^^^^^^^^^^ 200 certain node-http2
//                   ^^^^^^^ 404 certain node-http2
//                              ^^^^^^^ 404 certain node-http2
//                                          ^^^^^^^^^^^^^^ 200 certain node-http2

function lazy(error) {
  const boom = require("@hapi/boom");
  return boom.notFound(error);
  //     ^^^^^^^^^^^^^ 404 certain boom
}
