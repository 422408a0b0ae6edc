namespace Recording.Api.Security;

/// <summary>What every answer of the API tells a browser, those to an error among them: keep nothing, guess nothing, show it in no page.</summary>
internal static class ApiHeaders
{
    public static void UseApiHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.Request.Path.StartsWithSegments("/api"))
            context.Response.OnStarting(() =>
            {
                var headers = context.Response.Headers;
                headers.CacheControl = "no-store";
                headers.XContentTypeOptions = "nosniff";
                headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";
                return Task.CompletedTask;
            });
        return next();
    });
}
