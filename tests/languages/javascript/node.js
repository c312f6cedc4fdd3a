const http = require("node:http");
const http2 = require("node:http2");

http.createServer((req, res) => {
  res.writeHead(404, { "content-length": 200 });
  //            ^^^ 404 certain
  res.statusCode = 404;
  //               ^^^ 404 certain
  res.statusCode = http.STATUS_CODES[404] ? 404 : 500;
  //                                 ^^^ 404 likely
  //                                        ^^^ 404 certain
  //                                              ^^^ 500 certain
});

stream.respond({ ":status": 404 });
//                          ^^^ 404 certain
