import { HttpContext } from "@adonisjs/core/http";

export default class PetsController {
  async show({ response, params }) {
    if (!params.id) return response.badRequest({ error: "id" });
    //                              ^^^^^^^^^^ 400 certain adonis-response
    return response.ok(await Pet.find(params.id));
    //              ^^ 200 certain adonis-response
  }
  async store(ctx) {
    ctx.response.created(ctx.request.body());
    //           ^^^^^^^ 201 certain adonis-response
    ctx.session.created();
    return ctx.response.status(204);
    //                         ^^^ 204 certain
  }
}
