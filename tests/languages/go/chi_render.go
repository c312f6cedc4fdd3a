package api

import (
	"net/http"

	"github.com/go-chi/render"
)

func fail(w http.ResponseWriter, r *http.Request, err error) {
	render.Status(r, 422)
 //               ^^^ 422 certain
	render.JSON(w, r, map[string]any{"error": err.Error(), "code": 422})
 //                                                             ^^^ 422 likely
}
