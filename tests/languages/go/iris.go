package web

import (
	"github.com/beego/beego/v2/server/web"
	"github.com/kataras/iris/v12"
)

func handlers(app *iris.Application) {
	app.OnErrorCode(404, func(ctx iris.Context) { ctx.View("missing.html") })
 //              ^^^ 404 certain
	app.Get("/", func(ctx iris.Context) {
		ctx.StatusCode(201)
  //             ^^^ 201 certain
		ctx.StopWithJSON(400, problem)
  //               ^^^ 400 certain
	})
}

func (c *MainController) Get() {
	if c.user == nil {
		c.Abort("401")
  //      ^^^^^ 401 certain
	}
	c.CustomAbort(503, "later")
 //            ^^^ 503 certain
}
