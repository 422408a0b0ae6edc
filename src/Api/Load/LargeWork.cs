using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using Recording.Api.Uploads;
using Recording.Documents.Guard;
using Yarp.ReverseProxy.Forwarder;

namespace Recording.Api.Load;

/// <summary>Lets only a few calls with a large document be worked on at once, and has the other process work on them, where they hold up no other call.</summary>
internal sealed class LargeWork(
    RequestDelegate next, ConcurrencyLimiter places, LargeProcess other, IHttpForwarder forwarder, LoadOptions load, IOptions<UploadOptions> uploads)
{
    private readonly long _mostBytes = uploads.Value.MaxBytes + BodyGate.Framing;
    private readonly ForwarderRequestConfig _request = new() { ActivityTimeout = load.Timeout + TimeSpan.FromSeconds(5), Version = HttpVersion.Version11 };

    public async Task InvokeAsync(HttpContext call)
    {
        if (!ChangesNothing(call) || call.Request.ContentLength > _mostBytes)
        {
            await next(call);
            return;
        }
        if (!await TryHoldAsync(call.Request, call.RequestAborted))
        {
            await Upload.TooLarge(uploads.Value).ExecuteAsync(call);
            return;
        }
        if (await SizeAsync(call.Request, call.RequestAborted) <= load.LargeBytes)
        {
            await next(call);
            return;
        }
        using var place = await places.AcquireAsync(cancellationToken: call.RequestAborted);
        if (!place.IsAcquired) await LoadLimits.Busy(call, load.RetryAfter).ExecuteAsync(call);
        else if (!await TryForwardAsync(call)) await next(call);
    }

    /// <summary>What is posted is answered and forgotten, except in the record library.</summary>
    private static bool ChangesNothing(HttpContext call) =>
        HttpMethods.IsPost(call.Request.Method) && call.Request.Path.StartsWithSegments("/api") && !call.Request.Path.StartsWithSegments("/api/cases")
        && call.GetEndpoint()?.Metadata.GetMetadata<IEndpointNameMetadata>() is not null;

    /// <summary>Reads a body to its end, so that it can be read again; false where it is too large.</summary>
    private async Task<bool> TryHoldAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            request.Body = new MemoryStream(await new Budget(_mostBytes).ReadAsync(request.Body, cancellation));
            return true;
        }
        catch (Exception e) when (e is Budget.ExceededException or BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
        {
            return false;
        }
    }

    /// <summary>How much there is to work on, unfolded.</summary>
    private async Task<long> SizeAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.HasJsonContentType()) return request.Body.Length;
        var (upload, _) = await Upload.ReadAsync(request, uploads.Value, cancellation);
        request.Body.Position = 0;
        request.HttpContext.Features.Set(upload);
        return upload?.Parts.Sum(parts => parts.Sum(part => CentralDirectory.Unfolded(part))) ?? 0;
    }

    /// <summary>False where there is no other process. One that ends before it answers is started once more, since it may have been another document's fault.</summary>
    private async Task<bool> TryForwardAsync(HttpContext call)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await other.AddressAsync(call.RequestAborted) is not { } address) return false;
            var error = await forwarder.SendAsync(call, address, other.Client, _request, new Within(other.Key));
            call.RequestAborted.ThrowIfCancellationRequested();
            if (error is ForwarderError.None || call.Response.HasStarted) return true;
            other.Forget(address);
            if (attempt == 2) return true;
            call.Request.Body.Position = 0;
            call.Response.Clear();
        }
    }

    /// <summary>This process has asked already from where a call comes.</summary>
    private sealed class Within(string key) : HttpTransformer
    {
        public override async ValueTask TransformRequestAsync(HttpContext call, HttpRequestMessage sent, string address, CancellationToken cancellation)
        {
            await base.TransformRequestAsync(call, sent, address, cancellation);
            sent.Headers.Host = null;
            sent.Headers.Remove(LargeProcess.KeyHeader);
            sent.Headers.Add(LargeProcess.KeyHeader, key);
            sent.Headers.Remove("Origin");
            sent.Headers.Remove("Sec-Fetch-Site");
        }
    }
}
