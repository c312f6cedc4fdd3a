// Orders over HTTP.

import { Controller, Delete, Get, HttpCode, HttpException, HttpStatus, Param } from "@nestjs/common";

/** How many clients may wait at once. */
const ROOM = 400;

@Controller("orders")
export class OrdersController {
  /** What was ordered, by number. */
  private readonly orders = new Map<string, string>();

  @Get(":number")
  show(@Param("number") number: string): string {
    const order = this.orders.get(number);
    if (order === undefined) {
      throw new HttpException("no such order", 404);
    }
    return order;
  }

  @Delete(":number")
  @HttpCode(HttpStatus.NO_CONTENT)
  remove(@Param("number") number: string): void {
    if (!this.orders.delete(number)) {
      throw new HttpException("no such order", HttpStatus.NOT_FOUND);
    }
  }

  /** Lets one more client in, if there is room. */
  admit(waiting: number): void {
    if (waiting >= ROOM) {
      throw new HttpException("come back later", HttpStatus.SERVICE_UNAVAILABLE);
    }
  }
}
