package shop

func counted() {
	check(map[string]string{"code": "200", "method": "GET"})
 //                              ^^^^^ 200 likely
	check(prometheus.Labels{"method": "GET", "code": "503"})
 //                                               ^^^^^ 503 likely
}
