import { Response } from "miragejs";

server.respondWith("GET", "/x", [200, { "Content-Type": "text/plain" }, "x"]);
//                               ^^^ 200 certain
request.respond(500, {}, "x");
//              ^^^ 500 certain
this.get("/x", () => new Response(500, {}, { errors: [] }));
//                                ^^^ 500 certain

function local(Response) {
  return new Response(404, {});
  //                  ^^^ 404 likely
}
