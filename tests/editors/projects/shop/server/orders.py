"""The shop's orders over HTTP."""

from http import HTTPStatus

from fastapi import FastAPI, HTTPException

app = FastAPI()

# What was ordered, by number.
orders: dict[int, str] = {}


@app.get("/orders/{number}")
def show(number: int) -> dict[str, int | str]:
    if number not in orders:
        raise HTTPException(status_code=404)
    return {"number": number, "title": orders[number]}


@app.delete("/orders/{number}", status_code=HTTPStatus.NO_CONTENT)
def cancel(number: int) -> None:
    if orders.pop(number, None) is None:
        raise HTTPException(HTTPStatus.NOT_FOUND)
