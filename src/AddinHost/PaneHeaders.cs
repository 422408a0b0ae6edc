namespace Recording.AddinHost;

/// <summary>The configuration section <c>Pane</c>.</summary>
internal sealed record PaneOptions
{
    /// <summary>Who may show the pane in a frame, as a content security policy writes it. One text and no list, because
    /// configuration would mix a list with the one that it is meant to replace.</summary>
    public string FrameAncestors { get; init; } = "'self'";
}

/// <summary>The security headers of every answer. Word shows the pane in a frame, so X-Frame-Options is never sent.</summary>
internal static class PaneHeaders
{
    /// <exception cref="InvalidOperationException">The addresses that may frame the pane are not written as such.</exception>
    public static void UsePaneHeaders(this WebApplication app)
    {
        var options = app.Configuration.GetSection("Pane").Get<PaneOptions>() ?? new();
        if (options.FrameAncestors.AsSpan().ContainsAny(";,\r\n"))
            throw new InvalidOperationException("Pane:FrameAncestors is a list of addresses with spaces between them. Take out the commas and semicolons.");
        var policy = string.Join("; ",
            "default-src 'self'",
            "script-src 'self' https://appsforoffice.microsoft.com",
            // Office.js and the drawn document set styles of their own.
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data: blob:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'none'",
            $"frame-ancestors {options.FrameAncestors}");
        app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            return next();
        });
    }
}
