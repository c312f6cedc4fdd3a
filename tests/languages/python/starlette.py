import fastapi
from fastapi import FastAPI, HTTPException, Response, status
from fastapi.responses import JSONResponse, PlainTextResponse, RedirectResponse
from starlette.status import HTTP_418_IM_A_TEAPOT as TEAPOT
from starlette.status import HTTP_409_CONFLICT

app = FastAPI()


@app.get("/items/{item_id}", status_code=201, responses={404: {"model": Message}, 302: {"description": "moved"}})
#                                        ^^^ 201 certain
#                                                        ^^^ 404 certain
#                                                                                 ^^^ 302 certain
async def read_item(item_id: int, response: Response):
    if item_id == 404:
        raise HTTPException(404)
        #                   ^^^ 404 certain
    if item_id == 403:
        raise HTTPException(403, "not yours")
        #                   ^^^ 403 certain
    if item_id == 402:
        raise fastapi.HTTPException(status_code=402, detail="pay")
        #                                       ^^^ 402 certain
    if item_id == 401:
        raise HTTPException(status_code=status.HTTP_401_UNAUTHORIZED)
        #                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 401 certain starlette
    if item_id == 409:
        raise HTTPException(HTTP_409_CONFLICT)
        #                   ^^^^^^^^^^^^^^^^^ 409 certain starlette
    if item_id == 418:
        return JSONResponse({"detail": "tea"}, TEAPOT)
        #                                      ^^^^^^ 418 certain starlette
    response.status_code = 202
    #                      ^^^ 202 certain
    return item_id


@app.exception_handler(404)
#                      ^^^ 404 certain
async def not_found(request, exc):
    return PlainTextResponse("nothing", 404)
    #                                   ^^^ 404 certain


def old_names():
    return status.HTTP_422_UNPROCESSABLE_ENTITY, status.HTTP_422_UNPROCESSABLE_CONTENT
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 422 certain starlette
    #                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 422 certain starlette


def slip():
    return status.HTTP_404_NOT_FUOND, status.WS_1000_NORMAL_CLOSURE
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^ unknown HTTP_404_NOT_FUOND certain starlette


exception_handlers = {404: not_found, 500: server_error}
#                     ^^^ 404 certain
#                                     ^^^ 500 certain
app = Starlette(routes=routes, exception_handlers={405: not_allowed})
#                                                  ^^^ 405 certain


def moved(url):
    if url:
        return RedirectResponse(url, 303)
        #                            ^^^ 303 certain
    return Response("body", 206)
    #                       ^^^ 206 certain


async def asgi(scope, receive, send):
    await send({"type": "http.response.start", "status": 404, "headers": []})
    #                                                    ^^^ 404 certain
    await send({"type": "websocket.close", "code": 1000, "reason": "bye"})


def test_app(client):
    response = client.get("/items/404?limit=100")
    assert response.status_code == status.HTTP_404_NOT_FOUND
    #                              ^^^^^^^^^^^^^^^^^^^^^^^^^ 404 certain starlette
    assert response.json() == {"total": 404}


def missing():
    raise HTTPException(
        # why
        404,
#       ^^^ 404 certain
    )
