import { TRPCError } from "@trpc/server";
import { TRPCClientError } from "@trpc/client";

export const pets = router({
  get: publicProcedure.query(({ input, ctx }) => {
    if (!ctx.user) throw new TRPCError({ code: "UNAUTHORIZED" });
    //                                         ^^^^^^^^^^^^^^ 401 certain trpc
    throw new TRPCError({ message: "NOT_FOUND", code: 'NOT_FOUND', cause: { code: "CONFLICT" } });
    //                                                ^^^^^^^^^^^ 404 certain trpc
  }),
});

if (error instanceof TRPCClientError && error.data?.code === "TOO_MANY_REQUESTS") retry();
//                                                           ^^^^^^^^^^^^^^^^^^^ 429 certain trpc
if (error.code !== "ECONNRESET" && error.name !== "NOT_FOUND") throw new Error("NOT_FOUND");
const text = { code: "NOT_FOUND" };
