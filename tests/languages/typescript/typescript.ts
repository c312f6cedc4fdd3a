// Shapes that only TypeScript has.

function reply(status = 404, statusCode: number = 303, flag?: boolean) {}
//                      ^^^ 404 certain
//                                                ^^^ 303 certain

class Reply {
  constructor(readonly statusCode: number = 303, private limit = 404) {}
  //                                        ^^^ 303 certain
  status = 404;
  //       ^^^ 404 certain
  static NOT_FOUND: number = 404;
  //                         ^^^ 404 certain
  httpStatus: 404 | 410;
  //          ^^^ 404 certain
  //                ^^^ 410 certain
}

enum Codes { NotFound = 404, Gone = 410, Odd = 299 }
//                      ^^^ 404 certain
//                                  ^^^ 410 certain
enum HttpStatus { Missing = 404, Fine = 200 }
//                          ^^^ 404 certain
//                                      ^^^ 200 certain
declare const errors: { 404: typeof NotFound; 409: typeof Conflict };
//                      ^^^ 404 certain
//                                            ^^^ 409 certain
declare const statusTexts: { 404: string };
//                           ^^^ 404 likely

interface Answer { status: 404 | 401; statusText: string; width: 404 }
//                         ^^^ 404 certain
//                               ^^^ 401 certain
type Status = 404 | 410;
//            ^^^ 404 certain
//                  ^^^ 410 certain
let status: 404;
//          ^^^ 404 certain
function send(status: 400 | 403, code?: number, statusCode?: 500) {}
//                    ^^^ 400 certain
//                          ^^^ 403 certain
//                                                           ^^^ 500 certain
class BadRequestError extends ApiError<400> {}
//                                     ^^^ 400 likely
class MissingError extends HttpError<404> {}
//                                   ^^^ 404 certain
type Failure = Status<404, Body> | ApiError<500>;
//                    ^^^ 404 certain
//                                          ^^^ 500 likely
let nothing: StatusCodes.NOT_FOUND;
//           ^^^^^^^^^^^^^^^^^^^^^ 404 likely http-status-codes
let box: Box<404>;

interface StatusTexts { 404: string; 410: string }
//                      ^^^ 404 likely
//                                   ^^^ 410 likely
type StatusNames = { 404: string };
//                   ^^^ 404 likely
interface Texts { statusNames: { 404: string } }
//                               ^^^ 404 likely
interface Failures { 404: NotFound }
//                   ^^^ 404 certain

const fixed = { status: 404 as const, statusCode: 404 satisfies number, httpStatus: (404)! };
//                      ^^^ 404 certain
//                                                ^^^ 404 certain
//                                                                                   ^^^ 404 certain
if ((error as HttpError).status === 404 || error!.status === 500) retry();
//                                  ^^^ 404 certain
//                                                           ^^^ 500 certain
guard({ status: [200, 404, 422] });
//               ^^^ 200 certain
//                    ^^^ 404 certain
//                         ^^^ 422 certain
const typed: StatusCode = 404;
//                        ^^^ 404 certain
type Listed = paths["/users"]["get"]["responses"]["200"]["content"];
//                                                ^^^^^ 200 certain
type Sent = Route["response"][200];
//                            ^^^ 200 certain
expectTypeOf<Route>().toEqualTypeOf<{ 200: "fine"; 401: "who" }>();
//                                    ^^^ 200 likely
//                                                 ^^^ 401 likely
type Checks = [Expect<Equal<Reply["status"], 200>>, Expect<Equal<Reply["size"], 404>>];
//                                           ^^^ 200 certain
