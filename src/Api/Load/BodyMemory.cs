using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Recording.Api.Uploads;

namespace Recording.Api.Load;

/// <summary>How many bytes of request bodies are held at the moment.</summary>
internal sealed class BodyMemory(LoadOptions load)
{
    private long _held;

    /// <summary>Keeps room for a body; false where there is none. A body that alone is more than the whole may come when there is no other.</summary>
    public bool TryHold(long bytes)
    {
        while (true)
        {
            var held = Interlocked.Read(ref _held);
            if (held > 0 && held + bytes > load.MaxBytes) return false;
            if (Interlocked.CompareExchange(ref _held, held + bytes, held) == held) return true;
        }
    }

    public void Release(long bytes) => Interlocked.Add(ref _held, -bytes);
}

/// <summary>Lets a body in where there is room for all of it, and bounds it also where no reader does.</summary>
internal sealed class BodyGate(RequestDelegate next, BodyMemory memory, LoadOptions load, IOptions<UploadOptions> uploads)
{
    /// <summary>What stands around the parts of a body.</summary>
    internal const long Framing = 1024 * 1024;

    public async Task InvokeAsync(HttpContext context)
    {
        var most = uploads.Value.MaxBytes + Framing;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } bound) bound.MaxRequestBodySize = most;
        var hasBody = context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody ?? context.Request.ContentLength > 0;
        var bytes = hasBody ? Math.Min(context.Request.ContentLength ?? most, most) : 0;
        if (!memory.TryHold(bytes))
        {
            await LoadLimits.Busy(context, load.RetryAfter).ExecuteAsync(context);
            return;
        }
        try
        {
            await next(context);
        }
        finally
        {
            memory.Release(bytes);
        }
    }
}
