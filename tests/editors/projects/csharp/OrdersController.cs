// Orders over HTTP.

using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Shop;

[ApiController]
[Route("orders")]
public class OrdersController : ControllerBase
{
    /// <summary>How many clients may wait at once.</summary>
    private const int Room = 400;

    /// <summary>What was ordered, by number.</summary>
    private static readonly ConcurrentDictionary<long, string> Orders = new();

    [HttpGet("{number}")]
    [ProducesResponseType(404)]
    public IActionResult Show(long number)
    {
        if (!Orders.TryGetValue(number, out var order))
        {
            return NotFound();
        }
        return StatusCode(StatusCodes.Status200OK, order);
    }

    [HttpDelete("{number}")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public IActionResult Remove(long number)
    {
        return Orders.TryRemove(number, out _) ? NoContent() : StatusCode(StatusCodes.Status410Gone);
    }

    /// <summary>Lets one more client in, if there is room.</summary>
    private IActionResult Admit(int waiting)
    {
        if (waiting >= Room)
        {
            return StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
        return Ok();
    }
}
