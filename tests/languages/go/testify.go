package api_test

import (
	"net/http"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestAnswers(t *testing.T) {
	resp, err := http.Get(server.URL)
	assert.NoError(t, err)
	assert.Equal(t, 200, resp.StatusCode)
 //              ^^^ 200 certain
	assert.NotEqual(t, resp.StatusCode, 500)
 //                                  ^^^ 500 certain
	assert.GreaterOrEqual(t, resp.StatusCode, 400)
 //                                        ^^^ 400 certain
	assert.Equal(t, http.StatusTeapot, resp.StatusCode)
 //              ^^^^^^^^^^^^^^^^^ 418 certain net-http
	assert.HTTPStatusCode(t, handler, "GET", "/", nil, 404)
 //                                                 ^^^ 404 certain
	assert.Contains(t, []int{401, 403}, resp.StatusCode)
 //                       ^^^ 401 certain
 //                            ^^^ 403 certain
	assert.Len(t, items, 100)
	assert.Equal(t, 404, len(items))
	expect.GET("/").Expect().Status(200)
 //                              ^^^ 200 certain
}
