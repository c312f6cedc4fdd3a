const { send, createError } = require("micro");

module.exports = (req, res) => {
  if (!req.url) throw createError(400, "no");
  //                              ^^^ 400 certain
  send(res, 200, { ok: true });
  //        ^^^ 200 certain
};
