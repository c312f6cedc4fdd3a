import { NextResponse } from "next/server";

new Response(null, { status: 404 });
//                           ^^^ 404 certain
new NextResponse(null, { status: 404 });
//                               ^^^ 404 certain
Response.json({}, { status: 404 });
//                          ^^^ 404 certain
Response.redirect(url, 302);
//                     ^^^ 302 certain
NextResponse.redirect(url, 308);
//                         ^^^ 308 certain
redirect("/x", 301);
//             ^^^ 301 certain
sendRedirect(event, url, 302);
//                       ^^^ 302 certain
json({}, 404);
//       ^^^ 404 likely
if ((await fetch(url)).status === 404) retry();
//                                ^^^ 404 certain
HttpResponse.json({}, { status: 404 });
//                              ^^^ 404 certain
res(ctx.status(404), ctx.delay(200));
//             ^^^ 404 certain
route.fulfill({ status: 404 });
//                      ^^^ 404 certain
export const handler = async () => ({ statusCode: 404, body: "" });
//                                                ^^^ 404 certain
throw json({ message: "No such currency" }, 400);
//                                          ^^^ 400 certain
