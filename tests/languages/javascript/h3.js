export default defineEventHandler((event) => {
  setResponseStatus(event, 404);
  //                       ^^^ 404 certain
  sendNoContent(event, 204);
  //                   ^^^ 204 certain
  throw createError({ statusCode: 404, message: "no" });
  //                              ^^^ 404 certain
});
