// Shapes that any code has, whatever the library.

const DEFAULT_STATUS = 200;
//                     ^^^ 200 certain
const [body, status] = ["", 404];
//                          ^^^ 404 certain
let response_code, expectedStatus;

function classify(res) {
  if (res.status === 404 || 410 == res.statusCode) return "missing";
  //                 ^^^ 404 certain
  //                        ^^^ 410 certain
  if (res?.statusCode !== 200) return "other";
  //                      ^^^ 200 certain
  if (res.status >= 200 && res.status < 300) return "fine";
  //                ^^^ 200- certain
  //                                    ^^^ -299 certain
  if (500 <= res.status && 600 > res.status) return "broken";
  //  ^^^ 500- certain
  //                       ^^^ -599 certain
  if ([301, 302].includes(res.status)) return "moved";
  //   ^^^ 301 certain
  //        ^^^ 302 certain
  if (new Set([408, 429]).has(res.statusCode)) return "again";
  //           ^^^ 408 certain
  //                ^^^ 429 certain
  if (res.headers[":status"] === 304) return "same";
  //                             ^^^ 304 certain
  if (Math.floor(res.status / 100) === 2) return "fine";
  //                                   ^ class 2 certain
  if ((res.status / 100 | 0) !== 5) return "no error";
  //                             ^ class 5 certain
  switch (res.status) {
    case 401:
    //   ^^^ 401 certain
    case 403:
    //   ^^^ 403 certain
      return "forbidden";
    case 503: return "later";
    //   ^^^ 503 certain
  }
  switch (true) {
    case res.status >= 400: return "error";
    //                 ^^^ 400- certain
  }
  const s = res.status;
  if (s === 304) return "same";
  //        ^^^ 304 certain
  return res.statusCode || 500;
  //                       ^^^ 500 certain
}

function answer(status = 404, { statusCode = 500 } = {}) {
//                       ^^^ 404 certain
//                                           ^^^ 500 certain
  response_code = 404;
  //              ^^^ 404 certain
  expectedStatus ||= 201;
  //                 ^^^ 201 certain
  [body, expectedStatus] = ["x", 202];
  //                             ^^^ 202 certain
  for (const [path, status] of [["/", 200], ["/missing", 404]]) get(path, status);
  //                                  ^^^ 200 certain
  //                                                     ^^^ 404 certain
  const pair = ["/", 404];
  for (const [path, status] of pair) get(path, status);
  for (const status of [401, 403]) get("/", status);
  //                    ^^^ 401 certain
  //                         ^^^ 403 certain
  for (const retryStatus of new Set([502, 503])) get("/", retryStatus);
  //                                 ^^^ 502 certain
  //                                      ^^^ 503 certain
  return { status: ok ? 200 : 404, ":status": 404, statusCode: "404", "status": 500 };
  //                    ^^^ 200 certain
  //                          ^^^ 404 certain
  //                                          ^^^ 404 certain
  //                                                           ^^^^^ 404 certain
  //                                                                            ^^^ 500 certain
}

class Reply {
  get status() { return 404 }
  //                    ^^^ 404 certain
  httpStatus() { return this.ok ? 200 : 500; }
  //                              ^^^ 200 certain
  //                                    ^^^ 500 certain
}

function statusOf(error) { return 500; }
//                                ^^^ 500 likely
const httpStatusOf = (error) => 404;
//                              ^^^ 404 likely
const statusFor = function (error) { return 409; };
//                                          ^^^ 409 likely
const handlers = { status: () => 404 };
//                               ^^^ 404 certain
const codeToStatus = { ENTITY_NOT_THERE: 404, ENTITY_BAD: 400 };
//                                       ^^^ 404 likely
//                                                        ^^^ 400 likely
module.exports.statusByCode = { ENTITY_NOT_THERE: 404 };
//                                                ^^^ 404 likely

const statusTexts = { 404: "missing" };
//                    ^^^ 404 likely
module.exports.statusTexts = { 409: "conflicting" };
//                             ^^^ 409 likely
const tables = { statusTexts: { 410: "gone away" } };
//                              ^^^ 410 likely
const text = statusTexts[404];
//                       ^^^ 404 likely
registerStatusTexts({ 422: "wrong" });
//                    ^^^ 422 likely

res.status(404).json({ error: "no such thing" });
//         ^^^ 404 certain
setStatus(response, 404);
//                  ^^^ 404 likely
new HttpError(404);
//            ^^^ 404 certain
new ProblemWithStatus("x", 404);
//                         ^^^ 404 likely

const NotFound = 404;
//               ^^^ 404 certain
exports.NOT_FOUND = 404;
//                  ^^^ 404 certain
codes.Gone = 410;
//           ^^^ 410 certain
names["not found"] = 404;
//                   ^^^ 404 certain
const Reasons = { PartialContent: 206, UriTooLong: 414, 404: "Not Found", 409: ["Conflict", "again"] };
//                                ^^^ 206 certain
//                                                 ^^^ 414 certain
//                                                      ^^^ 404 certain
//                                                                        ^^^ 409 certain
phrases[404] = "Not Found";
//      ^^^ 404 certain
const rows = [404, "Not Found"];
//            ^^^ 404 certain
const swapped = ["Gone", 410];
//                       ^^^ 410 certain
fail(404, "Not Found");
//   ^^^ 404 certain
fail("Gone", 410);
//           ^^^ 410 certain
fail(410, {}, "Gone");
//   ^^^ 410 certain
fail("Not Found", {}, 404);
//                    ^^^ 404 certain

function strip(url, status) { return send(url, status); }
strip("/", 205);
//         ^^^ 205 certain
client.strip("/a", 404);
//                 ^^^ 404 certain

throw 404;
//    ^^^ 404 likely

class ConflictError extends Base {
  constructor(message) {
    super(message, "ConflictError", 409, undefined);
    //                              ^^^ 409 certain
    super("not a thing", 400);
    //                   ^^^ 400 likely
    super(message, 500);
    //             ^^^ 500 likely
  }
}

api.formatApiAnswer(404, res, err);
//                  ^^^ 404 likely
api.formatApiAnswer(res, 404, err);
//                       ^^^ 404 likely
api.respondWithValidation(200, res, err);
//                        ^^^ 200 likely
api.sendValidation(res, 200, err);
//                      ^^^ 200 likely

const cases = [
  ["/", 200],
  //    ^^^ 200 likely
  ["/missing", 404],
  //           ^^^ 404 likely
  ["/text", "403"],
  //        ^^^^^ 403 likely
];

function tables() {
  [["/", 404]].forEach(([path, status]) => check(path, status));
  //     ^^^ 404 certain
  [["/", 404]].forEach(function ([path, status]) { check(path, status) });
  //     ^^^ 404 certain
  [404, 410].forEach((status) => check(status));
// ^^^ 404 certain
  //    ^^^ 410 certain
  [404, 410].map(status => check(status));
// ^^^ 404 certain
  //    ^^^ 410 certain
  [404, 410].some(function (status) { return check(status) });
// ^^^ 404 certain
  //    ^^^ 410 certain
}

const options = {
  preflightStatusCode: Validate.valid(200, 204).default(200),
  //                                  ^^^ 200 likely
  //                                       ^^^ 204 likely
  //                                                    ^^^ 200 likely
  statusCode: z.literal(404),
  //                    ^^^ 404 certain
  limit: Joi.number().valid(200, 404).default(404),
};
helpers.noScriptErrors(req, res, err.message, 400);
//                                            ^^^ 400 likely
expect(codes).to.equal([204, 499, 444]);
//                      ^^^ 204 likely
//                           ^^^ 499 likely
//                                ^^^ 444 likely
expect(await app.handle("/").then((reply) => reply.status)).toBe(200);
//                                                               ^^^ 200 certain
expect(replies.map((reply) => reply.status)).toEqual([200, 200]);
//                                                    ^^^ 200 certain
//                                                         ^^^ 200 certain
expect(replies.map((reply) => reply.size)).toEqual([200, 404]);
function rowByRow() {
  const rows = [["/", 200, 404], ["/", 401, 500]];
  //                  ^^^ 200 certain
  //                                   ^^^ 401 certain
  for (const [path, status, width] of rows) check(path, status, width);
}
const colors = { 200: "green", 404: "red" };
//               ^^^ 200 likely
//                             ^^^ 404 likely
const depths = { 200: "flat", 404: "deep", 333: "deeper" };
http.get("/x", ({ response }) => response(200).json({ ok: true }));
//                                        ^^^ 200 likely
const STATUSES = { LOGIN_TIMEOUT: 440, NOT_FOUND: 404, timeout: 503 };
//                                ^^^ 440 likely
//                                                ^^^ 404 certain
const isBad = (code) => code < 200 || code >= 300;
//                             ^^^ -199 likely
//                                            ^^^ 300- likely
