import { Elysia, StatusMap } from "elysia";

new Elysia()
  .get("/", ({ set, status }) => {
    if (!found) return status("Not Found", "none");
    //                        ^^^^^^^^^^^ 404 certain elysia
    if (gone) return status(410);
    //                      ^^^ 410 certain
    set.status = "I'm a teapot";
    //           ^^^^^^^^^^^^^^ 418 certain elysia
    set.headers["x"] = "OK";
    return StatusMap["No Content"];
    //               ^^^^^^^^^^^^ 204 certain elysia
  })
  .onError(({ error }) => error("Internal Server Error"))
  //                            ^^^^^^^^^^^^^^^^^^^^^^^ 500 certain elysia
  .get("/old", ({ error, request }) => log("Not Found"));
