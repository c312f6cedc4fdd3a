using Nancy;

public class UsersModule : NancyModule
{
    public UsersModule()
    {
        Get("/users", args => 200);
        //                    ^^^ 200 certain
        Delete("/users/{id}", _ => found ? 204 : 404);
        //                                 ^^^ 204 certain
        //                                       ^^^ 404 certain
        Post["/users"] = _ => 201;
        //                    ^^^ 201 certain
        Get("/size", args => View["x", 300]);
    }
}
