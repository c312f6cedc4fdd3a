// What the shop's pages ask its server.

export interface Order {
  number: number;
  title: string;
}

/** The order of that number, if there is one. */
export async function order(number: number): Promise<Order | undefined> {
  const response = await fetch(`/orders/${number}`);
  if (response.status === 404) {
    return undefined;
  }
  return (await response.json()) as Order;
}

/** Cancels an order; says whether there was one. */
export async function cancel(number: number): Promise<boolean> {
  const response = await fetch(`/orders/${number}`, { method: "DELETE" });
  return response.status !== 404;
}
