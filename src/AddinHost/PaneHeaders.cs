using Recording.Api;
using Recording.Api.Identity;

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
    /// <param name="registration">Where workers sign in, whom the pane then asks for tokens.</param>
    /// <exception cref="ConfigurationException">The addresses that may frame the pane are not written as such.</exception>
    public static void UsePaneHeaders(this WebApplication app, EntraRegistration? registration)
    {
        var options = app.Configuration.GetSection("Pane").Get<PaneOptions>() ?? new();
        if (options.FrameAncestors.AsSpan().ContainsAny(";,\r\n"))
            throw new ConfigurationException("Pane:FrameAncestors is a list of addresses with spaces between them. Take out the commas and semicolons.");
        var signIn = registration is null ? "" : " " + new Uri(registration.Instance).GetLeftPart(UriPartial.Authority);
        var policy = string.Join("; ",
            "default-src 'self'",
            "script-src 'self' https://appsforoffice.microsoft.com",
            // Office.js and the drawn document set styles of their own.
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data: blob:",
            "connect-src 'self'" + signIn,
            "frame-src 'self'" + signIn,
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'none'",
            $"frame-ancestors {options.FrameAncestors}");
        // An error clears what was set before it.
        app.Use((context, next) =>
        {
            context.Response.OnStarting(Send, context);
            return next();
        });

        Task Send(object of)
        {
            var headers = ((HttpContext)of).Response.Headers;
            // The API's own is narrower.
            headers.TryAdd("Content-Security-Policy", policy);
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            if (registration is not null) headers.StrictTransportSecurity = "max-age=31536000";
            return Task.CompletedTask;
        }
    }
}
