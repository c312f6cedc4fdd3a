// Assertions of jest, vitest, chai, node:assert, tap, ava, cypress and playwright

expect(res.status).toBe(404);
//                      ^^^ 404 certain
expect(res.statusCode).toEqual(200);
//                             ^^^ 200 certain
expect(res.status).not.toBe(500);
//                          ^^^ 500 certain
expect.soft(response.status).toBe(500);
//                                ^^^ 500 certain
expect(response.status()).toBe(404);
//                             ^^^ 404 certain
expect(res).toHaveProperty("status", 404);
//                                   ^^^ 404 certain
expect(res).toMatchObject({ status: 404 });
//                                  ^^^ 404 certain
expect([200, 204]).toContain(res.status);
//      ^^^ 200 certain
//           ^^^ 204 certain
expect(404).toBe(res.status);
//     ^^^ 404 certain
await expect(fetchStatus()).resolves.toBe(404);
//                                        ^^^ 404 certain
expect(res.status).toBeGreaterThanOrEqual(400);
//                                        ^^^ 400- certain
expect(res.status).toBeGreaterThan(399);
//                                 ^^^ 400- certain
expect(res.status).toBeLessThan(500);
//                              ^^^ -499 certain
expect(res.status).toBeLessThanOrEqual(499);
//                                     ^^^ -499 certain
expect(res.status).to.be.equal(404);
//                             ^^^ 404 certain
expect(res.status).to.eql(404);
//                        ^^^ 404 certain
expect(res.status).to.be.oneOf([200, 404]);
//                              ^^^ 200 certain
//                                   ^^^ 404 certain
expect(res).to.have.status(404);
//                         ^^^ 404 certain
res.should.have.status(404);
//                     ^^^ 404 certain
res.status.should.equal(404);
//                      ^^^ 404 certain
res.status.should.be.exactly(200);
//                           ^^^ 200 certain
expect(res).to.have.property("status").equal(404);
//                                           ^^^ 404 certain
expect(res).to.have.property("status").that.equals(404);
//                                                 ^^^ 404 certain
expect(res).to.have.property("status").to.be.equal(404);
//                                                 ^^^ 404 certain
assert.equal(res.status, 404);
//                       ^^^ 404 certain
assert.strictEqual(404, res.status);
//                 ^^^ 404 certain
t.is(res.statusCode, 404);
//                   ^^^ 404 certain
t.notEqual(res.statusCode, 500);
//                         ^^^ 500 certain
assertEquals(res.status, 404);
//                       ^^^ 404 certain
cy.request("/").its("status").should("eq", 404);
//                                         ^^^ 404 certain
cy.intercept("/x", { statusCode: 404 });
//                               ^^^ 404 certain

it.each([["missing", 404], ["broken", 500]])("%s gives %i", (kind, status) => check(kind, status));
//                   ^^^ 404 certain
//                                    ^^^ 500 certain
it.each([["missing", 404]])("%s gives %i", function (kind, status) { check(kind, status) });
//                   ^^^ 404 certain
it.each([404, 500])("gives %i", (status) => check(status));
//       ^^^ 404 certain
//            ^^^ 500 certain
it.each([404, 500])("gives %i", status => check(status));
//       ^^^ 404 certain
//            ^^^ 500 certain
it.each([404, 500])("gives %i", function (status) { check(status) });
//       ^^^ 404 certain
//            ^^^ 500 certain
