using System.Net;
using Recording.Api.Records;

namespace Recording.Api.SharePoint;

/// <summary>Tries again what SharePoint was too busy for, or stumbled over: for as long as a call can wait. What takes longer is told to the caller.</summary>
internal sealed class Patience(TimeProvider time) : DelegatingHandler
{
    private const int Tries = 4;

    /// <summary>The longest that one request waits in all; whoever is told to wait longer is told when to come back.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var waited = TimeSpan.Zero;
        for (var attempt = 1; ; attempt++)
        {
            var response = await TryAsync(request, isLast: attempt == Tries, cancellationToken);
            if (response is not null && !IsWorthAnotherTry(request, response.StatusCode)) return response;
            var wait = WaitOf(response, attempt);
            var isBusy = response?.StatusCode is HttpStatusCode.TooManyRequests;
            response?.Dispose();
            if (attempt == Tries || waited + wait > Longest) throw isBusy ? RecordsUnavailableException.Busy(wait) : RecordsUnavailableException.Down();
            await Task.Delay(wait, time, cancellationToken);
            waited += wait;
        }
    }

    private async Task<HttpResponseMessage?> TryAsync(HttpRequestMessage request, bool isLast, CancellationToken cancellation)
    {
        try
        {
            return await base.SendAsync(request, cancellation);
        }
        catch (HttpRequestException) when (IsRepeatable(request) && !isLast)
        {
            return null;
        }
        catch (HttpRequestException)
        {
            throw RecordsUnavailableException.Down();
        }
    }

    /// <summary>What was refused for being busy was not done. After another failure nobody knows, so that only what changes nothing is sent again.</summary>
    private static bool IsWorthAnotherTry(HttpRequestMessage request, HttpStatusCode status) => status switch
    {
        HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable => true,
        HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout => IsRepeatable(request),
        _ => false,
    };

    private static bool IsRepeatable(HttpRequestMessage request) => request.Method == HttpMethod.Get;

    private TimeSpan WaitOf(HttpResponseMessage? response, int attempt)
    {
        var asked = response?.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - time.GetUtcNow() : null;
        return asked > TimeSpan.Zero ? asked.Value : TimeSpan.FromMilliseconds((100 << attempt) * (1 + Random.Shared.NextDouble() / 4));
    }
}
