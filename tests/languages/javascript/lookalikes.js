// Numbers that look like codes, and are none: nothing may be found in this file but what stands above carets.

setTimeout(retry, 500);
setTimeout(() => {
  work();
}, 500);
const wait = new Promise((res) => setTimeout(res, 500));
await sleep(300);
debounce(find, 200);
page.waitForTimeout(500);
each(ids, fn, { batch: 500, interval: 100 });
range(key, 0, 199);
describeStatus(999);
table.integer("refresh").defaultTo(300);
response.answers.push({ ttl: 300 });
if (result.reply.wait < 100) go();
const alerts = { 90: "user_canceled", 100: "no_renegotiation", 109: "missing", 113: "bad_certificate_status" };
res.set({ "X-Number": 200 });
assert.equal(res.header["x-number"], 200);
t.assert.strictEqual(route.bodyLimit, 100);
const port = { expected: 443, req: {} };
ntp.query("host", 123);
await run.expectExit(254);
const percent = (done / total) * 100;
if (e.percent === 100) bar.start(100, 0);
if (n > 255 || chunk[0] !== 120 || c <= 102) skip();
const requestCount = 400;
Buffer.alloc(126);
data.maxParamLength = 100;
expect(res.data.code).toBe(105);
throw new Api.Error(132, "id is missing");
expect(body.errors).toHaveLength(101);
expect(elapsed).toBeGreaterThan(200);
expect(results).toHaveLength(200);
order.status = 200;
process.exit(200);
process.exitCode = 404;
const style = { width: 400, height: 200, fontWeight: 500, zIndex: 404 };
const levels = { error: 200, warn: 300, info: 400, debug: 500 };
const sizes = { default: 5, 1500: 4, 700: 2, 500: 1 };
for (let i = 100; i < 500; i++) work(i);
new Date(2020, 1, 1, 200);
class Player extends Sprite { constructor(scene) { super(scene, 400, 300); } }
ctx.fillRect(0, 0, 400, 300);
ctx.arc(100, 200, 404);
doc.text("x", 100, 200);
element.style.width = 404 + "px";
const bytes = new Uint8Array([172, 142, 204, 7]);
const id = users[404];
redirect("/x", 5);
res.set("Age", 404);
const backoff = 200 * 2 ** attempt;
if (proto === "https" && port === "443") go();
wait.until(404).or(500);
io.emit("count", 404);

// Names that are strings, and methods of ordinary names: only of libraries that the file imports.
expect(await response.ok()).toBe(true);
throw new TRPCError({ code: "NOT_FOUND" });
status("Not Found");
set.status = "OK";
registry.code["not found"];

const retryOptions = { minTimeout: minTimeout ?? 500, maxTimeout: 404, codes: undefined };
const pages = [await visit(1, "404"), await visit(2, "410")];
expect(data.code).toBe(208);
