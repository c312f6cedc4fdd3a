import { error, fail, redirect } from "@sveltejs/kit";

export async function load({ params }) {
  if (!params.id) error(500, "broken");
  //                    ^^^ 500 certain
  if (!params.user) redirect(303, "/login");
  //                         ^^^ 303 certain
  return fail(400, { missing: true });
  //          ^^^ 400 certain
}
