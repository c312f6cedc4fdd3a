package imports

import (
	. "net/http"

	nethttp "net/http"

	web "github.com/labstack/echo/v4"
	"github.com/valyala/fasthttp"
)

func names(status int) bool {
	return status == nethttp.StatusOK || status == StatusNotFound || status == fasthttp.StatusGone
 //               ^^^^^^^^^^^^^^^^ 200 certain net-http
 //                                             ^^^^^^^^^^^^^^ 404 certain net-http
 //                                                                         ^^^^^^^^^^^^^^^^^^^ 410 certain fasthttp
}

func errs() error {
	return web.ErrUnauthorized
 //     ^^^^^^^^^^^^^^^^^^^ 401 certain echo-v4
}

type server struct{ http client }

func hidden(http client) bool {
	http.Error(w, "none", 404)
 //                    ^^^ 404 likely
	return http.StatusOK == 1
}

func hiddenLater() bool {
	nethttp := open()
	return nethttp.StatusOK == 1
}

func fields(s server) int {
	return s.http.StatusOK
}

func shadowed() int {
	StatusNotFound := 7
	return StatusNotFound
}
