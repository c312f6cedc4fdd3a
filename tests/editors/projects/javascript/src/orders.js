// Orders over HTTP.

import express from "express";
import { StatusCodes } from "http-status-codes";

export const app = express();

/** What was ordered, by number. */
const orders = new Map();

/** How many clients may wait at once. */
const ROOM = 400;

app.get("/orders/:number", (request, response) => {
  const order = orders.get(request.params.number);
  if (order === undefined) {
    return response.status(404).end();
  }
  response.status(StatusCodes.OK).json(order);
});

app.delete("/orders/:number", (request, response) => {
  const found = orders.delete(request.params.number);
  response.sendStatus(found ? StatusCodes.NO_CONTENT : StatusCodes.NOT_FOUND);
});

/** Lets one more client in, if there is room. */
export function admit(waiting, response) {
  if (waiting >= ROOM) {
    response.sendStatus(StatusCodes.SERVICE_UNAVAILABLE);
  }
}
