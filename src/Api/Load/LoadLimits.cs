using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.HttpResults;
using Recording.Api.Security;

namespace Recording.Api.Load;

/// <summary>Takes on what can be done, lets a bounded number wait, and refuses the rest with when to try again.</summary>
internal static class LoadLimits
{
    public static void AddLoadLimits(this IServiceCollection services, LoadOptions load)
    {
        // As many threads as calls: a short check shares the processors with a long one and does not wait behind it.
        ThreadPool.GetMinThreads(out var threads, out var completions);
        ThreadPool.SetMinThreads(Math.Max(threads, load.Concurrent), completions);
        services.AddSingleton(load);
        services.AddSingleton<BodyMemory>();
        services.AddSingleton(new ConcurrencyLimiter(new() { PermitLimit = load.LargeConcurrent, QueueLimit = load.LargeWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst }));
        services.AddSingleton<LargeProcess>();
        services.AddHttpForwarder();
        services.AddLogging(logging => logging.AddFilter("Yarp", LogLevel.Warning));
        services.AddRateLimiter(limits =>
        {
            limits.GlobalLimiter = PartitionedRateLimiter.CreateChained(PerWorker(load), AtOnce(load));
            limits.OnRejected = (refused, _) => new(Busy(refused.HttpContext,
                refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) && after > load.RetryAfter ? after : load.RetryAfter).ExecuteAsync(refused.HttpContext));
        });
        services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new() { Timeout = load.Timeout, TimeoutStatusCode = StatusCodes.Status504GatewayTimeout });
        // What runs when the server is told to stop is finished first.
        services.Configure<HostOptions>(host => host.ShutdownTimeout = load.Timeout + TimeSpan.FromSeconds(5));
    }

    public static void UseLoadLimits(this WebApplication app)
    {
        if (app.Services.GetRequiredService<LoadOptions>().Key is { } key) app.ServeFirstProcess(key);
        app.UseRateLimiter();
        app.UseRequestTimeouts();
        app.UseMiddleware<BodyGate>();
        if (app.Services.GetRequiredService<LoadOptions>().Key is null) app.UseMiddleware<LargeWork>();
    }

    /// <summary>The refusal of a call that may be tried again.</summary>
    public static ProblemHttpResult Busy(HttpContext context, TimeSpan after)
    {
        context.Response.Headers.RetryAfter = Math.Ceiling(after.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return Problems.Of(StatusCodes.Status429TooManyRequests, "busy",
            "Recording is busy at the moment. Your document was not changed. Please wait a little and try again.");
    }

    /// <summary>Without sign-in there is one worker, who is not counted.</summary>
    private static PartitionedRateLimiter<HttpContext> PerWorker(LoadOptions load) => PartitionedRateLimiter.Create<HttpContext, string>(context =>
        context.User.Identity?.IsAuthenticated == true
            ? RateLimitPartition.GetTokenBucketLimiter(Audit.Who(context.User), _ => new()
            {
                TokenLimit = load.PerWorkerAndMinute, TokensPerPeriod = load.PerWorkerAndMinute, ReplenishmentPeriod = TimeSpan.FromMinutes(1), QueueLimit = 0,
            })
            : RateLimitPartition.GetNoLimiter(""));

    /// <summary>Health is always told.</summary>
    private static PartitionedRateLimiter<HttpContext> AtOnce(LoadOptions load) => PartitionedRateLimiter.Create<HttpContext, string>(context =>
        context.Request.Path.StartsWithSegments("/api")
            ? RateLimitPartition.GetConcurrencyLimiter("api", _ => new() { PermitLimit = load.Concurrent, QueueLimit = load.Waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst })
            : RateLimitPartition.GetNoLimiter(""));
}
