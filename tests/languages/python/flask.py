import flask
import werkzeug.exceptions
from bottle import HTTPResponse, error
from flask import Flask, Response, abort, make_response, redirect, render_template
from flask_restx import Namespace

app = Flask(__name__)
ns = Namespace("todos")


@app.errorhandler(404)
#                 ^^^ 404 certain
def page_not_found(error):
    return render_template("404.html"), 404
    #                                   ^^^ 404 certain


app.register_error_handler(500, page_not_found)
#                          ^^^ 500 certain


@app.route("/users/<int:user_id>")
def show_user(user_id):
    if user_id > 999:
        abort(404)
        #     ^^^ 404 certain
    if user_id < 0:
        flask.abort(400, "no such number")
        #           ^^^ 400 certain
    if user_id == 100:
        return "", 204
        #          ^^^ 204 certain
    if user_id == 200:
        return (
            {"error": "teapot"},
            418,
#           ^^^ 418 certain
            {"X-Brew": "tea"},
        )
    return render_template("user.html", width=300), 200
    #                                               ^^^ 200 certain


def helper(ok):
    if ok:
        return "conflict", 409
        #                  ^^^ 409 likely
    return "also", 412, {"ETag": "1"}
    #              ^^^ 412 likely


def numbers():
    # A pair that need not be an answer.
    return 640, 200


def answers(body, url):
    a = make_response(body, 201)
    #                       ^^^ 201 certain
    b = redirect(url, 301)
    #                 ^^^ 301 certain
    c = redirect(url, code=308)
    #                      ^^^ 308 certain
    d = Response(body, 403)
    #                  ^^^ 403 certain
    e = Response(body, status=405)
    #                         ^^^ 405 certain
    e.status_code = 406
    #               ^^^ 406 certain
    e.status = "406 NOT ACCEPTABLE"
    #           ^^^ 406 likely
    f = HTTPResponse(status=503)
    #                       ^^^ 503 certain
    return a, b, c, d, e, f


@error(404)
#      ^^^ 404 certain
def nothing_here(error):
    return "Nothing here, sorry"


@ns.route("/<int:id>")
class Todo:
    @ns.response(404, "Todo not found")
    #            ^^^ 404 certain
    @ns.marshal_with(todo, code=201)
    #                           ^^^ 201 certain
    def post(self, id):
        api.abort(422, message="no")
        #         ^^^ 422 certain
        return Todo.create(id), 201
        #                       ^^^ 201 likely


@blp.response(200, PetSchema)
#             ^^^ 200 certain
@blp.alt_response(409, schema=ErrorSchema)
#                 ^^^ 409 certain
def put_pet():
    assert aborter.mapping[404]
    #                      ^^^ 404 certain
    raise werkzeug.exceptions.NotFound()
    #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 404 certain werkzeug


def test_client(client):
    rv = client.get("/")
    assert rv.status_code == 200
    #                        ^^^ 200 certain
    assert client.post("/", json={"n": 123}).status_code == 405
    #                                                       ^^^ 405 certain
