import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";

app.get("/", (c) => {
  if (!user) throw new HTTPException(404, { message: "no" });
  //                                 ^^^ 404 certain
  c.status(404);
  //       ^^^ 404 certain
  c.text("no", 404, { "X-Custom": "x" });
  //           ^^^ 404 certain
  c.redirect("/x", 301);
  //               ^^^ 301 certain
  return c.json({ error: "no" }, 201);
  //                             ^^^ 201 certain
});

new Elysia().get("/", ({ set, status }) => {
  set.status = 404;
  //           ^^^ 404 certain
  return status(404, "no");
  //            ^^^ 404 certain
});

app.onError((err, c) => c.text(err.message, 500));
//                                          ^^^ 500 likely
canvas((ctx) => ctx.text(label, 404, 500));
