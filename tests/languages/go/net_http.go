package gateway

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func serve(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		http.Error(w, "only GET", 405)
  //                        ^^^ 405 certain
		return
	}
	switch r.URL.Path {
	case "/old":
		http.Redirect(w, r, "/new", 301)
  //                          ^^^ 301 certain
	case "/gone":
		w.WriteHeader(410)
  //            ^^^ 410 certain
	case "/lost":
		http.Error(w, http.StatusText(404), http.StatusNotFound)
  //                            ^^^ 404 certain
  //                                  ^^^^^^^^^^^^^^^^^^^ 404 certain net-http
	default:
		w.WriteHeader(http.StatusOK)
  //            ^^^^^^^^^^^^^ 200 certain net-http
	}
}

func routes(mux *http.ServeMux) {
	mux.Handle("/docs", http.RedirectHandler("/docs/", 308))
 //                                                 ^^^ 308 certain
	mux.Handle("/health", http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusNoContnet)
  //            ^^^^^^^^^^^^^^^^^^^^ unknown StatusNoContnet certain net-http
	}))
}

func fetch(client *http.Client, url string) (*http.Response, error) {
	resp, err := client.Get(url)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode == 404 || resp.StatusCode == http.StatusGone {
 //                    ^^^ 404 certain
 //                                              ^^^^^^^^^^^^^^^ 410 certain net-http
		return nil, errMissing
	}
	if resp.StatusCode/100 == 5 {
 //                        ^ class 5 certain
		return &http.Response{StatusCode: 502}, nil
  //                                ^^^ 502 certain
	}
	return resp, nil
}

func TestServe(t *testing.T) {
	rec := httptest.NewRecorder()
	serve(rec, httptest.NewRequest("GET", "/gone", nil))
	if rec.Code != 410 {
 //             ^^^ 410 certain
		t.Fatalf("got %d, want 410", rec.Code)
	}
	assert.Equal(t, 200, rec.Code)
 //              ^^^ 200 certain
	require.Equal(t, rec.Code, http.StatusOK)
 //                         ^^^^^^^^^^^^^ 200 certain net-http
	is.Equal(rec.Code, 200)
 //                 ^^^ 200 certain
	_ = httptest.ResponseRecorder{Code: 418}
 //                                  ^^^ 418 certain
}

func why(w http.ResponseWriter) {
	http.Error(w, "none", /* why */ 404)
 //                              ^^^ 404 certain
	http.Error(w, /* 410 */ "none" /* why */, 404 /* why */)
 //                                        ^^^ 404 certain
}

func compare(rec *httptest.ResponseRecorder, resp *http.Response, size int) {
	if got, want := rec.Code, 204; got != want {
 //                        ^^^ 204 certain
	}
	if want, got := 404, rec.Code; got != want {
 //              ^^^ 404 certain
	}
	if want, got := 410, resp.StatusCode; got != want {
 //              ^^^ 410 certain
	}
	if got, want := resp.StatusCode, 200; got != want {
 //                               ^^^ 200 certain
	}
	if got, want := size, 404; got != want {
 //                    ^^^ 404 likely
	}
	if got, other := rec.Code, 404; got != other {
	}
}
