package lookalikes

import (
	"net"
	"net/http"
	"os/exec"
	"time"
)

const (
	cmdExitStatus = 128
	KeyCode       = 190
	TotalLines    = 520
)

func durations(latency time.Duration) {
	time.Sleep(500 * time.Millisecond)
	try.Request(req, 500*time.Millisecond, StatusCodeIs(http.StatusOK))
 //                                                  ^^^^^^^^^^^^^ 200 certain net-http
	switch {
	case latency < time.Millisecond*200:
	case latency < 404:
	}
}

func processes(cmd *exec.Cmd) bool {
	exitCode := cmd.ProcessState.ExitCode()
	return exitCode == 128 || cmd.ExitStatus == 404
}

func counters() map[string]int {
	return map[string]int{
		"response_2xx_count": 206,
		"responses_total":    404,
		"response_bytes":     300,
	}
}

func sizes(body []byte) {
	_ = make([]byte, 512)
	strings.Repeat("x", 500)
	_ = len(body) > 300
	_ = http.Transport{MaxIdleConns: 100, MaxIdleConnsPerHost: 404}
	query.Limit(500)
	validation.Length(1, 255)
}

func ports(env map[string]string) {
	env["SERVER_PORT"] = "443"
	repl.Set("http.request.local.port", "443")
}

func ids(ctx Context) {
	_ = User{ID: 404}
	_ = PathValues{{Name: "uid", Value: "201"}, {Name: "fid", Value: "501"}, {Name: "gid", Value: "404"}}
	client.UpdateIssueType(ctx, "o", 410, in)
	assert.Equal(t, 404, id)
	assert.Equal(t, 409, id)
}

func arithmetic(actual, class int) bool {
	return actual < (class+1)*100 && actual%404 == 0
}

var octets = net.IPv4(127, 0, 0, 200)

var index = [...]uint16{0, 7, 22, 118, 204, 404}

var colour = RGB(139, 201, 404)

var order = Order{Priority: 999, Amount: 402}

func (o *Order) Price() int { return 402 }

func tarball(tw *tar.Writer) {
	tw.WriteHeader(&tar.Header{Name: "a", Size: 404})
}

func text(c *gin.Context) error {
	return c.String(http.StatusTeapot, "405")
 //              ^^^^^^^^^^^^^^^^^ 418 certain net-http
}

func calls() {
	_ = http.StatusText
	_ = http.MethodGet
	var code http.ConnState
	_ = code
}

func lists() {
	wantStatus := filledStatus(100, 200)
 //                              ^^^ 200 certain
	_ = wantStatus
}

func filledStatus(size int, status int) []int { return nil }
