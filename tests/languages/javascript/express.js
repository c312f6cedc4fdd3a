const express = require("express");
const app = express();

app.get("/", (req, res) => {
  res.status(404).json({ error: "no" });
  //         ^^^ 404 certain
  res.sendStatus(404);
  //             ^^^ 404 certain
  res.sendStatus(599);
  //             ^^^ 599 certain
  res.redirect(301, "/x");
  //           ^^^ 301 certain
  res.redirect("/x", 302);
  //                 ^^^ 302 certain
  res.redirect("/x");
  res.send(304);
  //       ^^^ 304 likely
  res.json(404, { error: "no" });
  //       ^^^ 404 likely
  res.json(user.id);
  res.status(ok ? 200 : 400).end();
  //              ^^^ 200 certain
  //                    ^^^ 400 certain
  res.statusCode = 404;
  //               ^^^ 404 certain
});

router.get("/", async ({ response }) => {
  response.status(404);
  //              ^^^ 404 certain
  response.safeStatus(404);
  //                  ^^^ 404 certain
  response.abort({ message: "no" }, 404);
  //                                ^^^ 404 certain
});

app.get("/odd", (req, res) => {
  res.status(432).end();
  //         ^^^ 432 certain
  res.status(1000).end();
  //         ^^^^ 1000 certain
  res.status(99).end();
  //         ^^ 99 certain
  task.status(1000);
  res.status(1000, 2);
});

app.get("/why", (req, res) => {
  res.sendStatus(/* why */ 1000);
  //                       ^^^^ 1000 certain
  res.status(
    // why
    404,
//  ^^^ 404 certain
  );
});
