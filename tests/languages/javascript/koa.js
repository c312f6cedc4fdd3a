app.use(async (ctx) => {
  ctx.status = 404;
  //           ^^^ 404 certain
  ctx.response.status = 404;
  //                    ^^^ 404 certain
  ctx.throw(404, "no such thing");
  //        ^^^ 404 certain
  this.throw(404);
  //         ^^^ 404 certain
  ctx.assert(ctx.user, 401, "log in");
  //                   ^^^ 401 likely
  ctx.body = { status: 404 };
  //                   ^^^ 404 certain
});
