from blacksheep import Response as Answer
from sanic import Sanic, text
from sanic.exceptions import NotFound, SanicException
from sanic.response import empty, json

app = Sanic("shop")


@app.get("/")
async def home(request):
    if request.args.get("n") == "404":
        raise NotFound("no such page")
        #     ^^^^^^^^ 404 certain sanic
    if request.args.get("n") == "409":
        raise SanicException("taken", status_code=409)
        #                                         ^^^ 409 certain
    if request.method == "DELETE":
        return empty(204)
        #            ^^^ 204 certain
    if request.method == "PUT":
        return json({"n": 100}, 201)
        #                       ^^^ 201 certain
    return text("hello", status=200)
    #                           ^^^ 200 certain


async def other(request):
    return Answer(404)
    #             ^^^ 404 certain
