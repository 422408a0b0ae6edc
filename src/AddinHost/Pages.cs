using System.Text.Encodings.Web;
using System.Text.Json;
using Recording.Api.Identity;

namespace Recording.AddinHost;

/// <summary>The pane's pages, each with what it must know to sign in; a page that need not sign in says that it is a local trial.</summary>
internal static class Pages
{
    /// <summary>What stands in a page where sign-in goes.</summary>
    private const string Place = "data-sign-in=\"\"";

    public static void MapPages(this WebApplication app, EntraRegistration? registration)
    {
        var signIn = registration is null ? Place : $"data-sign-in=\"{HtmlEncoder.Default.Encode(JsonSerializer.Serialize(SignInSettings.Of(registration), JsonSerializerOptions.Web))}\"";
        foreach (var (path, page) in new[] { ("/", "index.html"), ("/index.html", "index.html"), ("/word.html", "word.html"), ("/signin-dialog.html", "signin-dialog.html") })
            app.MapMethods(path, [HttpMethods.Get, HttpMethods.Head], async (HttpResponse response, CancellationToken cancellation) =>
            {
                response.Headers.CacheControl = "no-cache";
                var text = await File.ReadAllTextAsync(Path.Combine(app.Environment.WebRootPath, page), cancellation);
                return Results.Text(text.Replace(Place, signIn, StringComparison.Ordinal), "text/html", System.Text.Encoding.UTF8);
            }).AllowAnonymous().ExcludeFromDescription();
    }

    /// <summary>What the pane asks a token with; nothing of it is secret.</summary>
    private sealed record SignInSettings(string Authority, string ClientId, string Scope)
    {
        public static SignInSettings Of(EntraRegistration registration) => new($"{registration.Instance.TrimEnd('/')}/{registration.TenantId}",
            registration.ClientId, $"api://{registration.ClientId}/{registration.Scope}");
    }
}
