package server

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func remove(c echo.Context) error {
	if c.Param("id") == "" {
		return echo.NewHTTPError(400, "no id")
  //                       ^^^ 400 certain
	}
	if !allowed(c) {
		return &echo.HTTPError{Code: 403, Message: "not yours"}
  //                           ^^^ 403 certain
	}
	if err := store.Delete(c.Param("id")); err != nil {
		return echo.ErrNotFound
  //     ^^^^^^^^^^^^^^^^ 404 certain echo-v4
	}
	return c.NoContent(http.StatusNoContent)
 //                 ^^^^^^^^^^^^^^^^^^^^ 204 certain net-http
}
