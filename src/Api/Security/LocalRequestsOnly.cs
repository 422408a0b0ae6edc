using Microsoft.Extensions.Options;

namespace Recording.Api.Security;

/// <summary>
/// Without sign-in the product serves this computer alone: a request that names another host (as after DNS rebinding), or that a
/// page of another origin sends, is refused.
/// </summary>
internal sealed class LocalRequestsOnly(RequestDelegate next, IOptions<AccessOptions> options)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var refusal = !Loopback.Is(context.Request.Host.Host)
            ? Problems.Of(StatusCodes.Status421MisdirectedRequest, "wrong-host", "This copy of Recording answers only on this computer. Open it at http://localhost.")
            : !IsOwnOrigin(context.Request)
            ? Problems.Of(StatusCodes.Status403Forbidden, "wrong-origin", "Another website tried to use Recording, and was refused.")
            : null;
        if (refusal is null) await next(context);
        else await refusal.ExecuteAsync(context);
    }

    private bool IsOwnOrigin(HttpRequest request)
    {
        if (!request.Headers.TryGetValue("Origin", out var origins))
            return request.Method == HttpMethods.Get || request.Headers["Sec-Fetch-Site"] != "cross-site";
        var origin = origins.ToString();
        return string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
            || options.Value.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase);
    }
}
