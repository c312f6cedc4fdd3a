// Numbers that look like codes, and are none: nothing may be found in this file but what stands above carets.

const MAX_SERVER_RESPONSE_TIME = 400;
const levels = { error: 200, warn: 300, info: 400, debug: 500 } as const;
const layout: Record<number, number> = { default: 5, 1500: 4, 700: 2, 500: 1 };
useThrottled(
  () => {},
  500,
);
const schema = { name: z.string().max(100), amount: { type: "number", maximum: 100, example: 842 } };
setViewportSize({ height: 667, width: 375 });
const column = { id: "status", header: "Status", meta: { width: 150 } };
const param = { id: "123" };
const options = { bodyTimeout: 500, retry: { minTimeout: 100 } };
const maxAge = 365 * 24 * 3600;
const smtp = { port: 587 };
if (prefix === 128 || attempt > 200) go();
const text = { start: 250, end: 260 };
jest.fn().mockReturnValue(100);
const failureRate = Math.round(rate * 100) / 100;
type Width = 100 | 200 | 404;
interface Box { width: 404; height: 200 }
enum Levels { Low = 100, Middle = 200, High = 300 }
class Sprite { size = 404; constructor(public width: number = 200) {} }
