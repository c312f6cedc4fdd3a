class Reply {
  statusCode = 404;
  //           ^^^ 404 certain
  static NOT_FOUND = 404;
  //                 ^^^ 404 certain
  size = 404;
  answer = (status) => this.send(status);
  missing() { return this.answer(200); }
  //                             ^^^ 200 certain
}
