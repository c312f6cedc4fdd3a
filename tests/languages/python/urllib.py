import http.client
from http import HTTPStatus
from http.client import NOT_FOUND, responses
from urllib.error import HTTPError
from urllib.request import urlopen

import cherrypy
import connexion
from aiohttp import web
from werkzeug.exceptions import MethodNotAllowed, NotAcceptable
from werkzeug.exceptions import NotFound as PageNotFound


def fetch(url):
    try:
        answer = urlopen(url, timeout=100)
        if answer.getcode() == 204:
        #                      ^^^ 204 certain
            return None
        return answer.read(512)
    except HTTPError as error:
        if error.code == 404:
        #                ^^^ 404 likely
            return responses[404]
            #                ^^^ 404 certain
        if error.code == HTTPStatus.GONE or error.code == NOT_FOUND:
        #                ^^^^^^^^^^^^^^^ 410 certain httpstatus
        #                                                 ^^^^^^^^^ 404 certain http-client
            return HTTPStatus(410).phrase
            #                 ^^^ 410 certain
        if error.code == http.client.CONFLICT:
        #                ^^^^^^^^^^^^^^^^^^^^ 409 certain http-client
            return http.client.responses[409]
            #                            ^^^ 409 certain
        raise HTTPError(url, 502, "upstream", error.headers, None)
        #                    ^^^ 502 certain


def moved(url):
    raise cherrypy.HTTPRedirect(url, 303)
    #                                ^^^ 303 certain


def problem():
    return connexion.problem(422, "Cannot do this", "no")
    #                        ^^^ 422 certain


def name_of(request):
    try:
        return request.app.find(request)
    except web.HTTPGone:
    #      ^^^^^^^^^^^^ 410 certain aiohttp
        raise web.HTTPForbidden
        #     ^^^^^^^^^^^^^^^^^ 403 certain aiohttp
    except (KeyError, MethodNotAllowed):
    #                 ^^^^^^^^^^^^^^^^ 405 certain werkzeug
        return None
    except NotAcceptable:
    #      ^^^^^^^^^^^^^ 406 certain werkzeug
        raise NotAcceptable
        #     ^^^^^^^^^^^^^ 406 certain werkzeug


class PetNotFound(PageNotFound):
#                 ^^^^^^^^^^^^ 404 certain werkzeug
    def __init__(self):
        raise PageNotFound("no such pet")
        #     ^^^^^^^^^^^^ 404 certain werkzeug


async def handler(request):
    if request.path == "/404":
        raise web.HTTPNotFound()
        #     ^^^^^^^^^^^^^^^^ 404 certain aiohttp
    response = web.Response(status=HTTPStatus.NOT_FUOND)
    #                              ^^^^^^^^^^^^^^^^^^^^ unknown NOT_FUOND certain httpstatus
    response.set_status(201)
    #                   ^^^ 201 certain
    return web.json_response({"n": 100}, status=400)
    #                                           ^^^ 400 certain


def application(environ, start_response):
    start_response("404 Not Found", [("Content-Length", "100")])
    #               ^^^ 404 likely
    return [b"nothing"]
