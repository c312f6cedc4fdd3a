import httpx
import requests
import respx
import responses as mocked
from httpx import Response, codes


def test_client(httpx_mock, requests_mock, route):
    httpx_mock.add_response(status_code=503)
    #                                   ^^^ 503 certain
    requests_mock.get("https://example.com/404", status_code=404)
    #                                                        ^^^ 404 certain
    mocked.add(mocked.GET, "https://example.com", json={"n": 300}, status=429)
    #                                                                     ^^^ 429 certain
    respx.get("https://example.com").mock(return_value=Response(204))
    #                                                           ^^^ 204 certain
    respx.get("https://example.com").respond(502)
    #                                        ^^^ 502 certain
    route.respond(200, json={"n": 500})
    #             ^^^ 200 certain
    made = httpx.Response(
        200,
#       ^^^ 200 certain
        json=[100, 200],
    )
    assert made.status_code == codes.OK
    #                          ^^^^^^^^ 200 certain httpx
    assert made.status_code == httpx.codes.NOT_FOUND
    #                          ^^^^^^^^^^^^^^^^^^^^^ 404 certain httpx
    assert made.status_code == requests.codes.not_found
    #                          ^^^^^^^^^^^^^^^^^^^^^^^^ 404 certain requests
    assert made.is_success and not made.is_client_error
    #           ^^^^^^^^^^ class 2 likely
    #                                   ^^^^^^^^^^^^^^^ class 4 certain
    assert not made.is_server_error and not made.is_redirect
    #               ^^^^^^^^^^^^^^^ class 5 certain
    #                                            ^^^^^^^^^^^ class 3 likely
    assert codes(404) == 404 and not made.is_informational
    #            ^^^ 404 certain
    #                    ^^^ 404 likely
    #                                     ^^^^^^^^^^^^^^^^ class 1 certain


def fetch(url):
    response = requests.get(url, timeout=300)
    if response.status_code >= 500:
    #                          ^^^ 500- certain
        raise RuntimeError(response.text[:200])
    if 400 <= response.status_code < 500:
    #  ^^^ 400- certain
    #                                ^^^ -499 certain
        return None
    if response.status_code in range(300, 400):
    #                                ^^^ 300- certain
    #                                     ^^^ -399 certain
        return response.headers["Location"]
    if response.status_code // 100 == 2:
    #                                 ^ class 2 certain
        return response.json()
    return response.status_code in (requests.codes.teapot, requests.codes["gone"])
    #                               ^^^^^^^^^^^^^^^^^^^^^ 418 certain requests
