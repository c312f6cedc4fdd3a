package shapes

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
)

const (
	StatusEnhanceYourCalm = 420
 //                      ^^^ 420 likely
	StatusNotFound        = 404
 //                      ^^^ 404 certain

	defaultStatus = 200
 //              ^^^ 200 certain
)

var NotFound = 404
//             ^^^ 404 certain

var fallbackStatus int = 503
//                       ^^^ 503 likely

var (
	retryable = []int{
		429, // Too Many Requests
//^^^ 429 likely
		503,
//^^^ 503 likely
	}
)

var retryStatusCodes = []int{429, 503}
//                           ^^^ 429 certain
//                                ^^^ 503 certain

var (
	texts = map[int]string{
		404: "Not Found",
//^^^ 404 certain
		410: "Gone",
//^^^ 410 certain
	}
)

var statusTexts = map[int]func() string{408: slow, 504: slower}
//                                      ^^^ 408 likely
//                                                 ^^^ 504 likely

var byStatus = Set{codes: map[int]bool{401: true}}
//                                     ^^^ 401 likely

type problem struct {
	title  string
	status int
}

func (p *problem) StatusCode() int {
	if p == nil {
		return 500
  //     ^^^ 500 certain
	}
	return p.status
}

func StatusOf(err error) int {
	if errors.Is(err, errMissing) {
		return 404
  //     ^^^ 404 likely
	}
	return 200
 //     ^^^ 200 likely
}

func parse(line string) (status int, rest string) {
	if line == "" {
		return 400, ""
  //     ^^^ 400 certain
	}
	return 200, line
 //     ^^^ 200 certain
}

func (p *problem) split() (title string, code int) {
	return "missing", 404
 //                ^^^ 404 likely
}

var classify = func(err error) (message string, status int) {
	return "conflict", 409
 //                 ^^^ 409 certain
}

func create(in *input) (int, error) {
	if in == nil {
		return 422, errEmpty
  //     ^^^ 422 likely
	}
	return 100, nil
}

func compare(resp *http.Response, status int, code int) bool {
	if status >= 400 && 499 >= status {
 //           ^^^ 400- certain
 //                  ^^^ -499 certain
		return false
	}
	if 404 != status && status != 410 {
 // ^^^ 404 certain
 //                            ^^^ 410 certain
		return true
	}
	switch resp.StatusCode {
	case 200, 201:
 //   ^^^ 200 certain
 //        ^^^ 201 certain
		return true
	case http.StatusNotFound:
 //   ^^^^^^^^^^^^^^^^^^^ 404 certain net-http
		return false
	}
	switch {
	case status < 300:
 //            ^^^ -299 certain
	case code >= 100 && code <= 199:
 //           ^^^ 100- likely
 //                          ^^^ -199 likely
	}
	switch status / 100 {
	case 4:
 //   ^ class 4 certain
		return false
	}
	if resp.StatusCode/100 != 2 {
 //                        ^ class 2 certain
		return false
	}
	return slices.Contains([]int{200, 404}, status)
 //                           ^^^ 200 certain
 //                                ^^^ 404 certain
}

func assign(w *writer, log *logger) {
	status := 404
 //        ^^^ 404 certain
	w.status = 200
 //         ^^^ 200 certain
	status, err := 503, errors.New("down")
 //             ^^^ 503 certain
	w.code, err = 404, nil
 //            ^^^ 404 likely
	status = 204
 //       ^^^ 204 certain
	codes = append(statusCodes, 502)
 //                          ^^^ 502 certain
	for _, status := range []int{401, 403} {
 //                           ^^^ 401 certain
 //                                ^^^ 403 certain
		fmt.Println(status, err)
	}
	log.With("status", 404).Info("missing")
 //                 ^^^ 404 certain
	log.With("status", "500").Info("broken")
 //                 ^^^^^ 500 certain
	http.NewRequest("GET", statusTexts[404](), nil)
 //                                 ^^^ 404 likely
	statusNames := map[int]func() string{421: slow}
 //                                   ^^^ 421 likely
	fmt.Println(statusNames)
}

func answers(w *writer) {
	answer(w, 404)
 //        ^^^ 404 certain
	write(w, http.StatusCreated, nil)
 //       ^^^^^^^^^^^^^^^^^^ 201 certain net-http
	setStatus(200)
 //        ^^^ 200 certain
	checkStatus(w, 302)
 //             ^^^ 302 likely
	_ = problem{"gone", 410}
 //                  ^^^ 410 certain
	_ = []*problem{{"gone", 410}, {"fine", 200}}
 //                      ^^^ 410 certain
 //                                     ^^^ 200 certain
	_ = map[string]problem{"gone": {"gone", 410}}
 //                                      ^^^ 410 certain
	_ = apiError{Code: 503, Message: "try again"}
 //                 ^^^ 503 likely
	_ = map[string]any{"status": 404, "message": "none"}
 //                           ^^^ 404 certain
	fail("Not Found", 404)
 //                ^^^ 404 certain
	fail(404, "Not Found")
 //   ^^^ 404 certain
	_ = row{404, "Not Found"}
 //      ^^^ 404 certain
	_ = row{"Gone", 410}
 //              ^^^ 410 certain
	_ = names{NotFound: 404}
 //                  ^^^ 404 certain
}

func answer(w *writer, status int) {}

func search(err error) bool {
	return strings.Contains(err.Error(), "404")
 //                                   ^^^^^ 404 likely
}

func wrapped() {
	_ = Service{Name: "x", Status: new(500)}
 //                                 ^^^ 500 certain
	_ = Service{Status: aws.Int(404), Weight: aws.Int(100)}
 //                          ^^^ 404 certain
	attribute.Key("http.response.status_code").Int(404)
 //                                             ^^^ 404 certain
	attribute.Key("http.request.size").Int(404)
	tester.AssertPostResponseBody("http://localhost/", headers, body, 200, "ok")
 //                                                                ^^^ 200 certain
	tester.AssertGetResponse("http://localhost/", 500, "")
 //                                            ^^^ 500 likely
}

func asked(r *http.Request) bool {
	return r.URL.Query().Get("status") == "503" || r.URL.Query().Get("limit") == "404"
 //                                    ^^^^^ 503 likely
}

func logged(t *testing.T, buffer *bytes.Buffer, code int) bool {
	assert.Contains(t, buffer.String(), "200")
 //                                  ^^^^^ 200 likely
	assert.Contains(t, names, "404")
	return code < 100 || code >= 600
 //            ^^^ -99 likely
 //                           ^^^ 600- likely
}
