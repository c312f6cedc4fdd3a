fastify.get("/", { schema: { response: { 200: {}, 404: {}, "4xx": {} } } }, (request, reply) => {
//                                       ^^^ 200 certain
//                                                ^^^ 404 certain
  reply.code(404).send();
  //         ^^^ 404 certain
  reply.type("text/plain").code(500);
  //                            ^^^ 500 certain
  reply
    .code(200)
    //    ^^^ 200 certain
    .header("x-size", 200);
  reply.redirect("/x", 301);
  //                   ^^^ 301 certain
  reply.redirect(308, "/x");
  //             ^^^ 308 certain
});

server.route({ handler: (request, h) => h.response(x).code(404) });
//                                                         ^^^ 404 certain

fastify.get("/sensible", async (request, reply) => {
  if (!request.user) return reply.unauthorized();
  //                              ^^^^^^^^^^^^ 401 certain fastify-sensible
  if (!found) throw fastify.httpErrors.notFound("none");
  //                                   ^^^^^^^^ 404 certain fastify-sensible
  const { httpErrors } = fastify;
  throw httpErrors.gone();
  //               ^^^^ 410 certain fastify-sensible
  account.locked();
});
