using Microsoft.OpenApi.Models;

public class Filter : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        operation.Responses["404"].Description = "No such user";
        //                  ^^^^^ 404 certain
        operation.Responses.Add("500", new OpenApiResponse { Description = "Broken" });
        //                      ^^^^^ 500 certain
        var responses = new OpenApiResponses
        {
            ["201"] = new OpenApiResponse { Description = "Made" },
//           ^^^^^ 201 certain
        };
        operation.Map = new Dictionary<string, OpenApiResponse>
        {
            { "404", new OpenApiResponse() },
            //^^^^^ 404 certain
        };
    }
}

[ApiResponse(400, "Your request was not understood")]
//           ^^^ 400 certain
[ApiWidth(300)]
class Request
{
}

class KeysTest
{
    void Keys()
    {
        Assert.Equal(["200", "404"], operation.Responses.Keys);
        //            ^^^^^ 200 certain
        //                   ^^^^^ 404 certain
        Assert.Equal(["200", "404"], operation.Names.Keys);
        Assert.True(responses.TryGetProperty("401", out _));
        //                                   ^^^^^ 401 certain
    }
}
