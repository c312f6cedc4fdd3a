using Example.Shipping;
#pragma warning disable 612, 618

namespace Example.Other;

[Migration(206)]
public class AddNotificationStatus : Migration
{
    private const int ExpectedExtension = 123;

    [StringLength(300)]
    public string Title { get; set; }

    public int ResponseBudgetMs { get; set; } = 500;

    public int Order => 404;

    public override int GetHashCode() => (hash * 397) ^ name.GetHashCode();

    public async Task Run(int HttpStatusCode)
    {
        builder.Property(x => x.StatusText).HasMaxLength(200);
        await Task.Delay(500);
        Thread.Sleep(404);
        progress.Report(100);
        Assert.Equal(103, result.Count);
        Assert.Equal(404, rows.Length);
        var percent = x * 100 / y;
        var text = "Status: " + statusCode + body.Substring(0, body.Length >= 512 ? 512 : body.Length);
        var options = new Options { BatchSize = 500, MaxRequestHeaderCount = 100, MaxAllowedErrors = 200, Priority = 500 };
        var bytes = new byte[] { 123, 32, 125 };
        var late = DateTime.Now.AddDays(-200);
        if (port == 80 || port == 443 || order.Status == 200 || process.ExitCode == 404)
        {
            NotFound();
        }
        var sizes = new Dictionary<string, int> { { "width", 300 } };
        var random = rnd.Next(350) switch { < 100 => 1, < 200 => 2, _ => 3 };
    }
}

class MoreLookAlikes
{
    private object sizes = Make(new() { { "not_found", 404 }, { "width", 300 }, { "height", 512 } });

    enum Levels
    {
        Low = 100,
        Middle = 200,
        High = 300,
    }

    [InlineData("a", 200, 404)]
    void Draws(string name, int width, int height)
    {
        width.Should().BeGreaterThan(100);
        throw new TooWideException("text", 300);
    }

    class Wide() : Shape("text", 300);
}
