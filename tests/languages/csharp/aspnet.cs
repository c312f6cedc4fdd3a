using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Example.Controllers;

[ApiController]
public class UsersController : ControllerBase
{
    [HttpGet("{id}")]
    [ProducesResponseType(typeof(User), 200, Type = typeof(User))]
    //                                  ^^^ 200 certain
    [ProducesResponseType<User>(StatusCodes.Status202Accepted)]
    //                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 202 certain statuscodes
    [ProducesResponseType(404)]
    //                    ^^^ 404 certain
    [SwaggerResponse((int)HttpStatusCode.Gone, "long gone")]
    //                    ^^^^^^^^^^^^^^^^^^^ 410 likely httpstatuscode
    public IActionResult Show(int id)
    {
        if (id > 500)
        {
            return NotFound();
            //     ^^^^^^^^ 404 certain controllerbase
        }
        if (id < 100)
        {
            return StatusCode(403, new { width = 300 });
            //                ^^^ 403 certain
        }
        if (id == 200)
        {
            return new NotFoundResult();
            //         ^^^^^^^^^^^^^^ 404 certain mvc-results
        }
        Response.StatusCode = StatusCodes.Status418ImATeapot;
        //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 418 certain statuscodes
        Response.StatusCode = 432;
        //                    ^^^ 432 certain
        if (own)
        {
            return StatusCode(432, new StatusCodeResult(433));
            //                ^^^ 432 certain
            //                                          ^^^ 433 certain
        }
        HttpContext.Response.StatusCode = 422;
        //                                ^^^ 422 certain
        var attribute = new ProducesResponseTypeAttribute(400);
        //                                                ^^^ 400 certain
        var result = new ObjectResult(user) { StatusCode = 201 };
        //                                                 ^^^ 201 certain
        throw new BadHttpRequestException("too much", 413);
        //                                            ^^^ 413 certain
    }

    public IActionResult Teapot() => new StatusCodeResult(418);
    //                                                    ^^^ 418 certain
}

public static class Endpoints
{
    public static void Map(WebApplication app)
    {
        app.MapGet("/users/{id}", (int id) => id > 404 ? Results.NotFound() : Results.StatusCode(503))
        //                                               ^^^^^^^^^^^^^^^^ 404 certain results
        //                                                                                       ^^^ 503 certain
            .Produces<User>(200)
            //              ^^^ 200 certain
            .Produces(404)
            //        ^^^ 404 certain
            .ProducesProblem(500);
            //               ^^^ 500 certain
        app.MapGet("/problem", () => TypedResults.Problem(detail: "no", statusCode: 500));
        //                                                                          ^^^ 500 certain
        app.MapGet("/ok", () => TypedResults.Ok(100));
        //                      ^^^^^^^^^^^^^^^ 200 certain typedresults
    }
}
