using System.Security.Claims;
using Microsoft.Identity.Web;

namespace Recording.Api.Security;

/// <summary>One line in the log for each call: who, what kind of action, when, its outcome and sizes; never what was in it, nor its address.</summary>
internal sealed partial class Audit(RequestDelegate next, TimeProvider time, ILoggerFactory logs)
{
    private const int ClientClosedRequest = 499;

    /// <summary>The category of these lines, so that they can be sent where audit lines are kept.</summary>
    public const string Category = "Recording.Audit";

    private readonly ILogger _log = logs.CreateLogger(Category);

    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments("/api"))
        {
            await next(context);
            return;
        }
        var (when, action) = (time.GetUtcNow(), context.GetEndpoint()?.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName ?? "unknown");
        var (read, written) = (new CountedStream(context.Request.Body), new CountedStream(context.Response.Body));
        (context.Request.Body, context.Response.Body) = (read, written);
        try
        {
            await next(context);
        }
        finally
        {
            var outcome = context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted ? ClientClosedRequest : context.Response.StatusCode;
            Called(_log, Who(context.User), action, when, outcome, read.Count, written.Count);
        }
    }

    /// <summary>The worker's object id in the directory; no name and no address.</summary>
    public static string Who(ClaimsPrincipal user) => user.GetObjectId() ?? "nobody";

    [LoggerMessage(LogLevel.Information, "{Who} {Action} {When:O} {Outcome} received {Received} bytes, sent {Sent} bytes")]
    private static partial void Called(ILogger log, string who, string action, DateTimeOffset when, int outcome, long received, long sent);
}
