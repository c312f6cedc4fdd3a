using System.Net;
using System.Net.Http;
using Net = System.Net;
using Status = System.Net.HttpStatusCode;
using static System.Net.HttpStatusCode;

namespace Example.Clients;

public enum HttpStatus
{
    NotFound = 404,
    //         ^^^ 404 certain
    ClientClosedRequest = 499,
    //                    ^^^ 499 certain
}

[Reply(Status = 202)]
//              ^^^ 202 certain
public class Client
{
    private const int RetryStatus = 503;
    //                              ^^^ 503 certain
    private const int Gone = 410;
    //                       ^^^ 410 certain
    private readonly List<int> statuses = new List<int> { 404, 410 };
    //                                                    ^^^ 404 certain
    //                                                         ^^^ 410 certain

    public int StatusCode { get; set; } = 200;
    //                                    ^^^ 200 certain

    [Status(204)]
    //      ^^^ 204 certain
    public async Task<HttpResponseMessage> Send(HttpRequestMessage request, int status = 302)
    //                                                                                   ^^^ 302 certain
    {
        using var response = await client.SendAsync(request, HttpStatusCode.OK);
        //                                                   ^^^^^^^^^^^^^^^^^ 200 certain httpstatuscode
        if ((int)response.StatusCode == 404 || 410 == (int)response.StatusCode || response.StatusCode == (HttpStatusCode)308)
        //                              ^^^ 404 certain
        //                                     ^^^ 410 certain
        //                                                                                                               ^^^ 308 certain
        {
            return new HttpResponseMessage(HttpStatusCode.NotFound);
            //                             ^^^^^^^^^^^^^^^^^^^^^^^ 404 certain httpstatuscode
        }
        if ((int)response.StatusCode >= 500 || 400 <= (int)response.StatusCode || !response.IsSuccessStatusCode)
        //                              ^^^ 500- certain
        //                                     ^^^ 400- certain
        //                                                                                  ^^^^^^^^^^^^^^^^^^^ class 2 certain
        {
            return new HttpResponseMessage(Net.HttpStatusCode.BadGateway);
            //                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 502 certain httpstatuscode
        }
        if (((int)response.StatusCode is 401 or 403) || ((int)response.StatusCode is >= 300 and < 400) || (status is > 599))
        //                               ^^^ 401 certain
        //                                      ^^^ 403 certain
        //                                                                              ^^^ 300- certain
        //                                                                                        ^^^ -399 certain
        //                                                                                                             ^^^ 600- certain
        {
            return new HttpResponseMessage(Status.Accepted);
            //                             ^^^^^^^^^^^^^^^ 202 certain httpstatuscode
        }
        if ((int)response.StatusCode / 100 == 2 || new[] { 200, 404 }.Contains(status))
        //                                    ^ class 2 certain
        //                                                 ^^^ 200 certain
        //                                                      ^^^ 404 certain
        {
            return new HttpResponseMessage(Forbidden);
            //                             ^^^^^^^^^ 403 certain httpstatuscode
        }
        switch (status)
        {
            case 401:
            //   ^^^ 401 certain
            case 403:
            //   ^^^ 403 certain
                break;
        }
        var text = status switch
        {
            404 or 410 => "missing",
//          ^^^ 404 certain
            //     ^^^ 410 certain
            >= 500 => "broken",
            // ^^^ 500- certain
            >= 300 and < 400 => "elsewhere",
            // ^^^ 300- certain
            //           ^^^ -399 certain
            409 => "Conflict",
//          ^^^ 409 certain
            _ => "other",
        };
        foreach (var expectedStatus in new[] { 401, 403 })
        //                                     ^^^ 401 certain
        //                                          ^^^ 403 certain
        {
            Expect(expectedStatus);
        }
        response.StatusCode = ok
            ? 200
            //^^^ 200 certain
            : 404;
            //^^^ 404 certain
        statuses = new List<int> { 404, 410 };
        //                         ^^^ 404 certain
        //                              ^^^ 410 certain
        ErrorResponse answer = 404;
        //                     ^^^ 404 likely
        Response other = 410;
        //               ^^^ 410 likely
        var chosen = options.Status ?? 206;
        //                             ^^^ 206 certain
        var body = Reply(status: 201);
        //                       ^^^ 201 certain
        var known = statusMessages[402] + errors["409"];
        //                         ^^^ 402 likely
        errorCodes.Add(418, "short and stout");
        //             ^^^ 418 likely
        var errorMapping = new Dictionary<string, Factory> { { "400", Problem.Create }, { "404", Problem.Create } };
        var errorStatuses = new Dictionary<int, string> { [422] = "wrong", [404] = "Not Found" };
        //                                                 ^^^ 422 likely
        //                                                                  ^^^ 404 certain
        var phrases = new Dictionary<string, string> { { "305", "Use Proxy" } };
        //                                               ^^^^^ 305 certain
        var pair = (404, "Not Found");
        //          ^^^ 404 certain
        WithStatus(404);
        //         ^^^ 404 certain
        builder.WithStatus(404);
        //                 ^^^ 404 certain
        Fail(404, "Not Found");
        //   ^^^ 404 certain
        Fail("Not Found", 404);
        //                ^^^ 404 certain
        ApiError("gone", 410);
        //               ^^^ 410 certain
        Respond(message, 500);
        //               ^^^ 500 certain
        throw new VendorHttpException(404, "no such user", new HttpError("gone", 410), new HttpError(503));
        //                            ^^^ 404 certain
        //                                                                       ^^^ 410 certain
        //                                                                                           ^^^ 503 certain
    }

    private void Respond(string message, int statusCode)
    {
    }

    private int GetStatusCode() => 404;
    //                             ^^^ 404 certain

    private int ResponseCode()
    {
        return 203;
        //     ^^^ 203 certain
    }

    [Fact]
    public void Answers()
    {
        Assert.Equal(404, (int)response.StatusCode);
        //           ^^^ 404 certain
        Assert.AreEqual((int)response.StatusCode, 404);
        //                                        ^^^ 404 certain
        Assert.That((int)response.StatusCode, Is.EqualTo(404));
        //                                               ^^^ 404 certain
        response.StatusCode.Should().Be(302);
        //                              ^^^ 302 certain
        ((int)response.StatusCode).ShouldBe(200);
        //                                  ^^^ 200 certain
    }

    [Theory]
    [InlineData(404)]
    //          ^^^ 404 certain
    [InlineData(410)]
    //          ^^^ 410 certain
    public void Fails(int statusCode)
    {
        environment["owin.ResponseStatusCode"].ShouldEqual(200);
        //                                                 ^^^ 200 likely
        if (status is >= 300 and < 400 && elsewhere)
        //               ^^^ 300- certain
        //                         ^^^ -399 certain
        {
        }
    }

    [TestCase("/missing", 404)]
    //                    ^^^ 404 certain
    [TestCase("/wide", 300)]
    //                 ^^^ 300 certain
    public void Answers(string path, int expectedStatus)
    {
    }

    [TestCase("wide", 300)]
    public void Measures(string name, int width)
    {
    }

    [Theory, InlineData("a", 2, 404), InlineData("b", 300, 204)]
    //                          ^^^ 404 certain
    //                                                     ^^^ 204 certain
    public void Answers(string path, int width, int status)
    {
        status.Should().BeLessThan(500);
        //                         ^^^ -499 certain
        Assert.That(status, Is.GreaterThanOrEqualTo(400));
        //                                          ^^^ 400- certain
        Assert.InRange(status, 200, 299);
        //                     ^^^ 200- certain
        //                          ^^^ -299 certain
        status.Should().BeInRange(400, 499);
        //                        ^^^ 400- certain
        //                             ^^^ -499 certain
        width.Should().BeLessThan(500);
        Verify(Rules.UndocumentedStatusCode, 404);
        //                                   ^^^ 404 likely
        Verify(200, answer.StatusCode);
        //     ^^^ 200 likely
        if ((answer?.StatusCode ?? 0) == 429 || json.GetProperty("status").GetInt32() == 404)
        //                               ^^^ 429 certain
        //                                                                               ^^^ 404 likely
        {
        }
        if (answer is Answer { StatusCode: 500 or 502 } or { Response.StatusCode: >= 400, Width: 300 } or { Status: >= 300 and < 400 })
        //                                 ^^^ 500 certain
        //                                        ^^^ 502 certain
        //                                                                           ^^^ 400- certain
        //                                                                                                             ^^^ 300- certain
        //                                                                                                                       ^^^ -399 certain
        {
        }
        throw new QuotaException("gone", 423);
        //                               ^^^ 423 likely
    }

    private static readonly Dictionary<string, int> ErrorStatuses = new() { { "quota", 423 }, { "none", 404 } };
    //                                                                                 ^^^ 423 likely
    //                                                                                                  ^^^ 404 likely
    private static readonly Dictionary<string, int> errorStatuses = new Dictionary<string, int> { ["quota"] = 423, ["none"] = 404 };
    //                                                                                                        ^^^ 423 likely
    //                                                                                                                        ^^^ 404 likely
    private object table = Make(new() { { "not_found", 404 }, { "gone", 410 }, { "quota", 400 }, { "lost", 404 } });
    //                                                 ^^^ 404 likely
    //                                                                  ^^^ 410 likely
    //                                                                                    ^^^ 400 likely
    //                                                                                                     ^^^ 404 likely
    private object phrases = Make(new() { { 404, "Not Found" }, { 410, "Gone" }, { 400, "quota" } });
    //                                      ^^^ 404 certain
    //                                                            ^^^ 410 certain
    //                                                                             ^^^ 400 likely
    private object keyed = Make(new() { [404] = "Not Found", [410] = "Gone", [400] = "quota" });
    //                                   ^^^ 404 certain
    //                                                        ^^^ 410 certain
    //                                                                        ^^^ 400 likely
    private TheoryData<object, int> rows = new TheoryData<object, int> { { new D(2018, 4), 200 }, { new D(2018, 5), 304 } };
    //                                                                                     ^^^ 200 likely
    //                                                                                                              ^^^ 304 likely

    private object[][] cases = new object[][] { new object[] { "/", 200 }, new object[] { "/gone", 410 } };
    //                                                              ^^^ 200 likely
    //                                                                                             ^^^ 410 likely

    private object answers = ChatResult.Json(Error("no file"), 400);
    //                                                         ^^^ 400 likely
    private object created = ResponseMessageBuilder.Create(500, "text");
    //                                                     ^^^ 500 likely

    class Missing : ApiResult
    {
        Missing() : base("not there", 404)
        {
        }
    }

    class Gone : ApiException
    {
        Gone() : base("text", 410)
        //                    ^^^ 410 certain
        {
        }
    }

    class Unauthorized() : TypeValidator("text", 401);
    //                                           ^^^ 401 certain

    class QuotaError() : QuotaException("text", 423);
    //                                          ^^^ 423 likely

    class LimitException : ApiException
    {
        LimitException() : base("text", 429)
        //                              ^^^ 429 likely
        {
        }
    }

    class StatusHolder : Holder
    {
        StatusHolder() : base(200)
        //                    ^^^ 200 likely
        {
        }
    }

    class StatusTaker() : Taker(200);
    //                          ^^^ 200 likely

    class Rights() : Validator(nameof(HttpStatusCode.Forbidden), text, 403);
    //                                ^^^^^^^^^^^^^^^^^^^^^^^^ 403 certain httpstatuscode
    //                                                                 ^^^ 403 certain

    enum Answer
    {
        NotFound = 404,
        //         ^^^ 404 certain
        Gone = 410,
        //     ^^^ 410 certain
        Lost = 404,
        //     ^^^ 404 likely
        ClientClosedRequest = 499,
        //                    ^^^ 499 likely
    }

    private object made = CreateResponse(200);
    //                                   ^^^ 200 likely

    private void Answer(object body, int code = 200, int width = 200)
    //                                          ^^^ 200 likely
    {
        response.SetCode(500);
        //               ^^^ 500 likely
    }

    class UnknownError : Error
    {
        UnknownError() : base("text", Kind.Unknown, 500)
        //                                          ^^^ 500 likely
        {
        }
    }

    class BadError() : Error("text", Kind.Bad, 400);
    //                                         ^^^ 400 likely
}
