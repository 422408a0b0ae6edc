using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Recording.Api.Load;

/// <summary>Lets only a few calls with a large document be worked on at once, so that they do not hold up the others.</summary>
internal sealed class LargeWork(LoadOptions load) : IDisposable
{
    private readonly ConcurrencyLimiter _places = new(new() { PermitLimit = load.LargeConcurrent, QueueLimit = load.LargeWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    /// <summary>Waits for a place where what was sent is large; the call keeps it to its end. Gives the refusal where too many wait.</summary>
    /// <param name="bytes">What is to be worked on, unfolded.</param>
    public async ValueTask<ProblemHttpResult?> EnterAsync(HttpContext call, long bytes)
    {
        if (bytes <= load.LargeBytes) return null;
        var place = await _places.AcquireAsync(cancellationToken: call.RequestAborted);
        call.Response.RegisterForDispose(place);
        return place.IsAcquired ? null : LoadLimits.Busy(call, load.RetryAfter);
    }

    public void Dispose() => _places.Dispose();
}
