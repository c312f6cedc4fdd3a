import functools
import unittest

import pytest

NOT_FOUND = 404
#           ^^^ 404 certain
WEEKDAYS = 404
REASONS = {404: "Not Found", 410: ("gone",), 101: ("red", "green")}
#          ^^^ 404 certain
#                            ^^^ 410 certain
#                                            ^^^ 101 likely
NAMES = {"not_found": 404, "Gone": 410}
#                     ^^^ 404 certain
#                                  ^^^ 410 certain
PAIRS = [(404, "Not Found"), ("Gone", 410), (502, "en", "Bad Gateway")]
#         ^^^ 404 certain
#                                     ^^^ 410 certain
#                                            ^^^ 502 certain
CODES_TO_RETRY = frozenset([429, 503])
#                           ^^^ 429 likely
#                                ^^^ 503 likely


class Client:
    status = 500
    #        ^^^ 500 certain
    expected_status: int = 200
    #                      ^^^ 200 certain

    def __init__(self, status=404, *, status_code: int = 201):
    #                         ^^^ 404 certain
    #                                                    ^^^ 201 certain
        self.status = status
        self.NOT_FOUND = 404
        #                ^^^ 404 certain
        self.error_code = 404
        #                 ^^^ 404 likely

    def status_code(self):
        if self.error_code:
            return 409
            #      ^^^ 409 certain
        return 200
        #      ^^^ 200 certain

    def check(self, url):
        status, body = self.fetch(url, 300)
        if status == 404 or 410 == status:
        #            ^^^ 404 certain
        #                   ^^^ 410 certain
            return (status := 410)
            #                 ^^^ 410 certain
        if status is 204 or status != 200:
        #            ^^^ 204 certain
        #                             ^^^ 200 certain
            return status not in (301, 302, 307)
            #                     ^^^ 301 certain
            #                          ^^^ 302 certain
            #                               ^^^ 307 certain
        if 400 <= status <= 499 or status >= 500:
        #  ^^^ 400- certain
        #                   ^^^ -499 certain
        #                                    ^^^ 500- certain
            return self.reply(status=502)
            #                        ^^^ 502 certain
        if status in range(200, 300):
        #                  ^^^ 200- certain
        #                       ^^^ -299 certain
            return self.set_status(202)
            #                      ^^^ 202 certain
        if status // 100 == 5:
        #                   ^ class 5 certain
            return False
        match status:
            case 404 | 410:
            #    ^^^ 404 certain
            #          ^^^ 410 certain
                return None
            case 301:
            #    ^^^ 301 certain
                return body
        if (status, body) == (403, ""):
        #                     ^^^ 403 certain
            return None
        return {"status": 504, "timeout": 504}
        #                 ^^^ 504 certain


def fail(code, message):
    raise HttpError(code=404, message=message)
    #                    ^^^ 404 certain


def report(kind, http_status):
    return fail(http_status, kind)


def choose(found):
    report("missing", 404)
    #                 ^^^ 404 certain
    report(300, 410)
    #      ^^^ 300 likely
    #           ^^^ 410 certain
    status = 200 if found else 404
    #        ^^^ 200 certain
    #                          ^^^ 404 certain
    status, text = 404, "no"
    #              ^^^ 404 certain
    (status, text) = (410, "gone")
    #                 ^^^ 410 certain
    add("Not Found", 404)
    #                ^^^ 404 certain
    add(404, "Not Found")
    #   ^^^ 404 certain
    add(reason="x", NOT_FOUND=404)
    #                         ^^^ 404 certain
    return 404, "Not Found"
    #      ^^^ 404 certain


for path, status in [("/", 200), ("/missing", 404), ("/600", 301)]:
#                          ^^^ 200 certain
#                                             ^^^ 404 certain
#                                                            ^^^ 301 certain
    fetch(path)

for status in (401, 403):
#              ^^^ 401 certain
#                   ^^^ 403 certain
    fetch(f"/{status}")

found = [fetch(path) for path, status in [("/", 200), ("/none", 404)]]
#                                               ^^^ 200 certain
#                                                               ^^^ 404 certain
also = [status for status in (200, 404, 451)]
#                             ^^^ 200 certain
#                                  ^^^ 404 certain
#                                       ^^^ 451 certain


@pytest.mark.parametrize("path, expected_status", [("/", 200), ("/missing", 404), ("/old", 301)])
#                                                        ^^^ 200 certain
#                                                                           ^^^ 404 certain
#                                                                                          ^^^ 301 certain
def test_pages(client, path, expected_status):
    assert client.get(path).status == expected_status


class Test(unittest.TestCase):
    def test(self):
        self.assertEqual(self.client.get("/").status, 200)
        #                                             ^^^ 200 certain
        self.assertEqual(404, self.client.get("/").status)
        #                ^^^ 404 certain
        self.assertIn(self.client.get("/").status, (200, 204))
        #                                           ^^^ 200 certain
        #                                                ^^^ 204 certain
        self.assertTrue(self.client.get("/").status == 404)
        #                                              ^^^ 404 certain
        self.check_reply(502, 1)
        assert "404" in self.response
        #      ^^^^^ 404 likely
        assert self.client.get("/").text.find("404") == 100


handlers = dict(tables={404: not_found})
#                       ^^^ 404 certain
error_pages = {404: "/missing.html", 503: "/busy.html"}
#              ^^^ 404 likely
#                                    ^^^ 503 likely
pages = {"statuses": {404: 3, 500: 1}}
#                     ^^^ 404 certain
#                             ^^^ 500 certain
fetch(statuses={404: 3, 500: 1})
#               ^^^ 404 certain
#                       ^^^ 500 certain
count = statuses[404] + statuses.get(500)
#                ^^^ 404 likely
#                                    ^^^ 500 likely
table = (("/a", 404), ("/b", 200), ("/c", 503))
#               ^^^ 404 likely
#                            ^^^ 200 likely
#                                         ^^^ 503 likely
status_line = "HTTP/1.1 404 Not Found\r\n"
#                       ^^^ 404 certain


@pytest.mark.parametrize("wanted_status", [204, 410, pytest.param(503, id="busy")])
#                                          ^^^ 204 certain
#                                               ^^^ 410 certain
#                                                                 ^^^ 503 certain
@pytest.mark.parametrize(("path", "status_code"), [("/", 200), pytest.param("/gone", 410, id="gone")])
#                                                        ^^^ 200 certain
#                                                                                    ^^^ 410 certain
@pytest.mark.parametrize("port, size", [(404, 500)])
@pytest.mark.parametrize("pair_of_statuses", [(404, 499)])
#                                              ^^^ 404 certain
#                                                   ^^^ 499 likely
def test_all_pages(wanted_status, path, status_code, port, size, pair_of_statuses):
    assert fetch(path) == status_code


@pytest.mark.parametrize("status", (101, 204, 404))
#                                   ^^^ 101 certain
#                                        ^^^ 204 certain
#                                             ^^^ 404 certain
def test_bodiless(status):
    pass


@pytest.mark.parametrize("path,expected", [("/", 200), ("/gone", 410)])
#                                                ^^^ 200 likely
#                                                                ^^^ 410 certain
def test_expected(path, expected):
    pass


@pytest.mark.parametrize(("limit", "status_code"), [(200, 200), (300, 500)])
#                                                         ^^^ 200 certain
#                                                                     ^^^ 500 certain
def test_limits(limit, status_code):
    pass


@pytest.mark.parametrize("size", [100, 404])
def test_sizes(size):
    pass


RETRY_STATUSES = (500, 502)
#                 ^^^ 500 certain
#                      ^^^ 502 certain
client.post("/", body, status=(200, 201))
#                              ^^^ 200 certain
#                                   ^^^ 201 certain
status, elapsed = (200, 300)
#                  ^^^ 200 certain


class Timeout(HTTPError):
    def __init__(self, message):
        super().__init__(504, message)
        #                ^^^ 504 likely


flow.response = http.Response.make(200, b"", {})
#                                  ^^^ 200 likely
assert parse(line) == (b"HTTP/1.1", 200, b"OK")
#                                   ^^^ 200 certain


class Probe(TestCase):
    def check(self, body, etags, expected_status):
        self.assertEqual(self.fetch("/").status, expected_status)

    def test_rows(self):
        self.check("", [], 304)
        #                  ^^^ 304 certain
        self.check("", ["x"], 200)
        #                     ^^^ 200 certain
        rows = (
            (100, False, 404),
            #^^^ 100 certain
            (204, True, 500),
            #^^^ 204 certain
        )
        for status, is_empty, limit in rows:
            self.check(status)
        assert self.query.get("status") == 500
        #                                  ^^^ 500 likely
        assert self.query.get("limit") == 404


styles = {200: "green", 404: "red", 500: "black"}
#         ^^^ 200 likely
#                       ^^^ 404 likely
#                                   ^^^ 500 likely
tags = {200: "width", 404: "height", 333: "depth"}


def is_bad(self):
    callback(HTTPResponse(request, code=599, error=None))
    #                                   ^^^ 599 likely
    assert "404" in result.output
    #      ^^^^^ 404 likely
    assert "404" in ids
    return self.code < 200 or self.code >= 300
    #                  ^^^ -199 likely
    #                                      ^^^ 300- likely


def is_known(code):
    return 100 <= code < 600 and not 100 <= count < 600
    #      ^^^ 100- likely
    #                    ^^^ -599 likely
