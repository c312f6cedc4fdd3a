from http.server import BaseHTTPRequestHandler

import tornado.web
from pyramid.httpexceptions import HTTPNotFound, exception_response
from tornado.httpclient import HTTPResponse
from tornado.web import HTTPError


class MainHandler(tornado.web.RequestHandler):
    def get(self):
        self.set_status(404)
        #               ^^^ 404 certain
        self.send_error(503)
        #               ^^^ 503 certain
        self.redirect("/elsewhere", status=301)
        #                                  ^^^ 301 certain
        raise tornado.web.HTTPError(400, "bad argument")
        #                           ^^^ 400 certain

    def post(self):
        raise HTTPError(
            403,
#           ^^^ 403 certain
            "not yours",
        )


class FileHandler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        #                  ^^^ 200 certain
        self.send_header("Content-Length", "404")
        self.wfile.write(b"x" * 500)


def view(request):
    if request.params.get("page") == "404":
        raise HTTPNotFound()
        #     ^^^^^^^^^^^^ 404 certain pyramid
    request.response.status_int = 201
    #                             ^^^ 201 certain
    return exception_response(410)
    #                         ^^^ 410 certain


def made(request):
    return HTTPResponse(request, 599)
    #                            ^^^ 599 certain
