using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Recording.Api.Load;

/// <summary>Lets only a few calls with a large document be worked on at once, with what processor time the others leave.</summary>
internal sealed class LargeWork(LoadOptions load, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan LongestRest = TimeSpan.FromSeconds(5);

    private readonly ConcurrencyLimiter _places = new(new() { PermitLimit = load.LargeConcurrent, QueueLimit = load.LargeWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
    private readonly PatientThreads _threads = new(load.LargeConcurrent);

    /// <summary>Waits for a place where what was sent is large; the call keeps it to its end. As a rule it goes on where it holds up no other: a call that comes to await this late goes on where it is. Gives the refusal where too many wait.</summary>
    /// <param name="bytes">What is to be worked on, unfolded.</param>
    public async ValueTask<ProblemHttpResult?> EnterAsync(HttpContext call, long bytes)
    {
        if (bytes <= load.LargeBytes) return null;
        var place = await _places.AcquireAsync(cancellationToken: call.RequestAborted);
        if (!place.IsAcquired)
        {
            place.Dispose();
            return LoadLimits.Busy(call, load.RetryAfter);
        }
        call.Response.RegisterForDispose(new Turn(place, load.LargeShare, time));
        await _threads;
        return null;
    }

    /// <summary>The place of one call. It rests after the call for so long that large documents take no more than their share of the time.</summary>
    internal sealed class Turn(RateLimitLease place, double share, TimeProvider time) : IDisposable
    {
        private readonly long _began = time.GetTimestamp();

        public void Dispose() => _ = FreeAsync(time.GetElapsedTime(_began) * ((1 - share) / share));

        private async Task FreeAsync(TimeSpan rest)
        {
            await Task.Delay(rest < LongestRest ? rest : LongestRest, time);
            place.Dispose();
        }
    }

    public void Dispose()
    {
        _places.Dispose();
        _threads.Dispose();
    }
}
