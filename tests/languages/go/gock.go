package client_test

import (
	"testing"

	"github.com/jarcoal/httpmock"
	"gopkg.in/h2non/gock.v1"
)

func TestRetries(t *testing.T) {
	gock.New("https://example.com").Get("/items").Times(2).Reply(503)
 //                                                           ^^^ 503 certain
	gock.New("https://example.com").Get("/items").Reply(200).Delay(100 * time.Millisecond)
 //                                                  ^^^ 200 certain
	httpmock.RegisterResponder("GET", "https://example.com", httpmock.NewStringResponder(429, "slow down"))
 //                                                                                   ^^^ 429 certain
}
