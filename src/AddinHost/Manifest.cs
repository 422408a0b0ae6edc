namespace Recording.AddinHost;

/// <summary>GET /manifest.xml: the add-in's manifest with the address of this server filled in.</summary>
internal static class Manifest
{
    /// <summary>The address that the manifest in the repository names.</summary>
    internal const string DefaultAddress = "https://localhost:5443";

    public static void MapManifest(this IEndpointRouteBuilder app) => app.MapGet("/manifest.xml", async (HttpRequest request, CancellationToken cancellation) =>
    {
        var manifest = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "manifest.xml"), cancellation);
        return Results.Text(manifest.Replace(DefaultAddress, $"https://{request.Host}", StringComparison.Ordinal), "application/xml");
    }).AllowAnonymous().ExcludeFromDescription();
}
