using Recording.Api.Identity;

namespace Recording.Api.SharePoint;

/// <summary>The configuration section <c>SharePoint</c>: the document library that is the record library.</summary>
public sealed record SharePointOptions
{
    /// <summary>The address of the site, such as https://example.sharepoint.com/sites/Records.</summary>
    public string Site { get; init; } = "";

    /// <summary>The name of the document library on that site.</summary>
    public string Library { get; init; } = "Documents";

    /// <summary>The folder in which each folder is a case; the library itself where it is empty.</summary>
    public string Folder { get; init; } = "";

    private static readonly string[] Known = [nameof(Site), nameof(Library), nameof(Folder)];

    /// <summary>The library; null where none is configured.</summary>
    /// <exception cref="ConfigurationException">It is configured, but not as one can be.</exception>
    internal static SharePointOptions? Of(IConfiguration configuration, EntraRegistration? registration)
    {
        var section = configuration.GetSection("SharePoint");
        if (!section.Exists()) return null;
        if (section.GetChildren().FirstOrDefault(child => !Known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            throw new ConfigurationException($"SharePoint:{unknown.Key} is no setting of Recording. There are {string.Join(", ", Known)}.");
        var read = section.Get<SharePointOptions>() ?? new();
        var problem = read.Problem()
            ?? (registration is null ? "SharePoint:Site needs sign-in, for each worker sees only what SharePoint shows that worker. Configure Entra:TenantId and Entra:ClientId."
            : registration.ClientCredentials.Count == 0 ? "Entra:ClientCredentials must hold a certificate, a workload identity or a client secret, so that Recording can ask for SharePoint on behalf of a worker."
            : !string.IsNullOrEmpty(configuration["Records:Folder"]) ? "Records:Folder and SharePoint:Site name two record libraries. Take one of them out."
            : null);
        return problem is null ? read : throw new ConfigurationException(problem);
    }

    private string? Problem() =>
        !Uri.TryCreate(Site, UriKind.Absolute, out var site) || site is not { Scheme: "https", Query: "", Fragment: "", UserInfo: "" } || !site.IsDefaultPort
            ? "SharePoint:Site must be the https address of the site, such as https://example.sharepoint.com/sites/Records."
        : string.IsNullOrWhiteSpace(Library) || Library.Contains('/') ? "SharePoint:Library must be the name of a document library on the site, such as Documents."
        : !IsPath(Folder) ? "SharePoint:Folder must be a folder in the library, such as Cases or Records/Cases."
        : null;

    private static bool IsPath(string path) => path.Length == 0 || path.Split('/').All(part => part.Trim() is not ("" or "." or "..") && part.IndexOfAny(['\\', ':', '*', '?', '"', '<', '>', '|']) < 0);
}
