// Everything is imported by the project.
var app = WebApplication.Create(args);
app.MapGet("/", () => Results.StatusCode(StatusCodes.Status404NotFound));
//                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 404 certain statuscodes
app.MapGet("/own", () => Results.StatusCode(StatusCodes.Status404NoSuchPet));
app.MapGet("/other", () => Codes.Status404NotFound);
app.MapGet("/ok", () => Ok(HttpStatusCode.NotFound));
//                         ^^^^^^^^^^^^^^^^^^^^^^^ 404 likely httpstatuscode
app.Run();
