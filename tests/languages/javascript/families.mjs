import { ResponseStatus } from "@adonisjs/core/http";
import { HttpStatusCode } from "@angular/common/http";
import { HttpStatusCode as AxiosCode } from "axios";
import Boom from "@hapi/boom";
import { STATUS_CODE } from "@std/http/status";
import { NotFound } from "@feathersjs/errors";
import * as HTTP from "http-codes";
import { codes } from "http-constants";
import createError from "http-errors";
import HttpStatus from "http-status-codes";
import { StatusCodes } from "http-status-codes";
import StatusEnum from "http-status-enum";
import { status } from "http-status";
import { NotFoundException, HttpStatus as NestStatus } from "@nestjs/common";
import { constants } from "node:http2";
import errors from "restify-errors";
import { NotFoundError } from "routing-controllers";
import { StatusCode } from "status-code-enum";
import { Gone } from "@tsed/exceptions";

send(ResponseStatus.NotFound);
//   ^^^^^^^^^^^^^^^^^^^^^^^ 404 certain adonis
send(HttpStatusCode.NotFound, AxiosCode.NotFound);
//   ^^^^^^^^^^^^^^^^^^^^^^^ 404 certain angular
//                            ^^^^^^^^^^^^^^^^^^ 404 certain axios
send(Boom.notFound(), new NotFound(), createError.NotFound(), new errors.NotFoundError());
//   ^^^^^^^^^^^^^ 404 certain boom
//                        ^^^^^^^^ 404 certain feathers
//                                    ^^^^^^^^^^^^^^^^^^^^ 404 certain http-errors
//                                                                ^^^^^^^^^^^^^^^^^^^^ 404 certain restify-errors
send(STATUS_CODE.NotFound, HTTP.NOT_FOUND, codes.NOT_FOUND, StatusEnum.NOT_FOUND);
//   ^^^^^^^^^^^^^^^^^^^^ 404 certain deno-std
//                         ^^^^^^^^^^^^^^ 404 certain http-codes
//                                         ^^^^^^^^^^^^^^^ 404 certain http-constants
//                                                          ^^^^^^^^^^^^^^^^^^^^ 404 certain http-status-enum
send(HttpStatus.NOT_FOUND, StatusCodes.NOT_FOUND, NestStatus.NOT_FOUND);
//   ^^^^^^^^^^^^^^^^^^^^ 404 certain http-status-codes-legacy
//                         ^^^^^^^^^^^^^^^^^^^^^ 404 certain http-status-codes
//                                                ^^^^^^^^^^^^^^^^^^^^ 404 certain nestjs
send(status.NOT_FOUND, status.extra.cloudflare.UNKNOWN_ERROR, status.extra.iis.LOGIN_TIME_OUT, status.extra.unofficial.CHECKPOINT);
//   ^^^^^^^^^^^^^^^^ 404 certain http-status
//                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 520 certain http-status-cloudflare
//                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 440 certain http-status-iis
//                                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 103 certain http-status-unofficial
send(new NotFoundException(), constants.HTTP_STATUS_NOT_FOUND, new NotFoundError(), StatusCode.ClientErrorNotFound, new Gone());
//       ^^^^^^^^^^^^^^^^^ 404 certain nestjs-exceptions
//                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 404 certain node-http2
//                                                                 ^^^^^^^^^^^^^ 404 certain routing-controllers
//                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 404 certain status-code-enum
//                                                                                                                      ^^^^ 410 certain tsed
