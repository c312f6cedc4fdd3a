package edge

import "github.com/valyala/fasthttp"

func handle(ctx *fasthttp.RequestCtx) {
	if !ctx.IsGet() {
		ctx.Error("only GET", 405)
  //                    ^^^ 405 certain
		return
	}
	ctx.Response.SetStatusCode(206)
 //                         ^^^ 206 certain
	ctx.SetStatusCode(fasthttp.StatusPartialContent)
 //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 206 certain fasthttp
	ctx.SetBodyString(fasthttp.StatusMessage(404))
 //                                       ^^^ 404 certain
}
