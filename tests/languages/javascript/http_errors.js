const createError = require("http-errors");
const errors = require("restify-errors");
const Boom = require("@hapi/boom");

next(createError(500, "broken"));
//               ^^^ 500 certain
next(new createError(400));
//                   ^^^ 400 certain
next(new errors.makeErrFromCode(400, "no"));
//                              ^^^ 400 certain
next(new createError[404]());
//                   ^^^ 404 certain
next(new HttpErrors[404]("no"));
//                  ^^^ 404 certain
next(createHttpError("a.b", 401, "log in"));
//                          ^^^ 401 likely
throw Boom.notFound("no");
//    ^^^^^^^^^^^^^ 404 certain boom
throw createError.NotFound();
//    ^^^^^^^^^^^^^^^^^^^^ 404 certain http-errors
throw new createError.Gone();
//        ^^^^^^^^^^^^^^^^ 410 certain http-errors
new Boom.Boom("no", { statusCode: 404 });
//                                ^^^ 404 certain
