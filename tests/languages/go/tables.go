package tables_test

import (
	"net/http"
	"testing"

	. "github.com/onsi/gomega"
	check "gopkg.in/check.v1"
)

func TestRoutes(t *testing.T) {
	for _, test := range []struct {
		name, path string
		size       int
		status     int
	}{
		{"home", "/", 500, 200},
  //                 ^^^ 200 certain
		{"missing", "/none", 200, 404},
  //                        ^^^ 404 certain
	} {
		t.Run(test.name, func(t *testing.T) {})
	}

	named := map[string]struct {
		path   string
		status int
	}{
		"home":    {"/", 200},
  //               ^^^ 200 certain
		"missing": {path: "/none", status: 404},
  //                                 ^^^ 404 certain
	}

	tests := []testCase{
		{name: "home", path: "/", want: 200},
  //                              ^^^ 200 likely
		{name: "missing", path: "/none", want: 404},
  //                                     ^^^ 404 likely
	}

	rows := []otherCase{
		{"/", 200},
  //    ^^^ 200 likely
		{"/none", 404},
  //        ^^^ 404 likely
	}

	more := []any{
		otherCase{"/gone", 410},
  //                 ^^^ 410 certain
		otherCase{"/", 200},
  //             ^^^ 200 likely
	}

	resp, _ := http.Get("/")
	Expect(resp.StatusCode).To(Equal(404))
 //                               ^^^ 404 certain
	c.Check(resp.StatusCode, check.Equals, 200)
 //                                     ^^^ 200 certain
}
