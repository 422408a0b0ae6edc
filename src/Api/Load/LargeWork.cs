using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Recording.Api.Load;

/// <summary>Lets only a few calls with a large document be worked on at once, with what processor time the others leave.</summary>
internal sealed class LargeWork(LoadOptions load) : IDisposable
{
    private readonly ConcurrencyLimiter _places = new(new() { PermitLimit = load.LargeConcurrent, QueueLimit = load.LargeWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
    private readonly PatientThreads _threads = new(load.LargeConcurrent);

    /// <summary>Waits for a place where what was sent is large; the call keeps it to its end. As a rule it goes on where it holds up no other: a call that comes to await this late goes on where it is. Gives the refusal where too many wait.</summary>
    /// <param name="bytes">What is to be worked on, unfolded.</param>
    public async ValueTask<ProblemHttpResult?> EnterAsync(HttpContext call, long bytes)
    {
        if (bytes <= load.LargeBytes) return null;
        var place = await _places.AcquireAsync(cancellationToken: call.RequestAborted);
        call.Response.RegisterForDispose(place);
        if (!place.IsAcquired) return LoadLimits.Busy(call, load.RetryAfter);
        await _threads;
        return null;
    }

    public void Dispose()
    {
        _places.Dispose();
        _threads.Dispose();
    }
}
