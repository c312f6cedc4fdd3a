// An order, as the shop shows it.

import { type AxiosResponse, HttpStatusCode } from "axios";

/** How wide the page is. */
const WIDTH = 400;

interface Props {
  response: AxiosResponse<string>;
  retry: () => void;
}

export function OrderPage({ response, retry }: Props) {
  if (response.status === 404) {
    return <p>There is no such order.</p>;
  }
  return (
    <main style={{ width: WIDTH }}>
      {response.status === HttpStatusCode.Ok && <p>{response.data}</p>}
      {response.status === HttpStatusCode.Gone && <p>This order was cancelled.</p>}
      {mayRetry(response) && <button onClick={retry}>Try again</button>}
    </main>
  );
}

/** Whether the same request may succeed later. */
function mayRetry(response: AxiosResponse<string>): boolean {
  if (response.headers["retry-after"]) {
    return true;
  }
  return response.status === HttpStatusCode.ServiceUnavailable;
}
