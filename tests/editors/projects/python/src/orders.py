"""Orders over HTTP."""

from fastapi import FastAPI, HTTPException, status

app = FastAPI()

# What was ordered, by number.
orders: dict[int, str] = {}

# How many clients may wait at once.
ROOM = 400


@app.get("/orders/{number}")
def show(number: int) -> str:
    order = orders.get(number)
    if order is None:
        raise HTTPException(status_code=404)
    return order


@app.delete("/orders/{number}", status_code=status.HTTP_204_NO_CONTENT)
def remove(number: int) -> None:
    if orders.pop(number, None) is None:
        raise HTTPException(status.HTTP_410_GONE)


def admit(waiting: int) -> None:
    """Lets one more client in, if there is room."""
    if waiting >= ROOM:
        raise HTTPException(status.HTTP_503_SERVICE_UNAVAILABLE)
