using System.Net;
using Microsoft.Identity.Abstractions;

namespace Recording.Api.Identity;

/// <summary>The configuration section <c>Entra</c>: the registration in Microsoft Entra ID whose tokens the API accepts.</summary>
public sealed record EntraRegistration
{
    /// <summary>Where workers sign in.</summary>
    public string Instance { get; init; } = "https://login.microsoftonline.com/";

    /// <summary>The directory (tenant) id.</summary>
    public string TenantId { get; init; } = "";

    /// <summary>The application (client) id.</summary>
    public string ClientId { get; init; } = "";

    /// <summary>The delegated permission that the registration exposes for the pane.</summary>
    public string Scope { get; init; } = "Recording.Use";

    /// <summary>The app role of those who may change the organisation's settings.</summary>
    public string AdministratorRole { get; init; } = "Recording.Administrator";

    /// <summary>What Recording shows that it is itself, where it asks for something on behalf of a worker; needed for SharePoint alone.</summary>
    public IReadOnlyList<CredentialDescription> ClientCredentials { get; init; } = [];

    private static readonly string[] Known = [nameof(Instance), nameof(TenantId), nameof(ClientId), nameof(Scope), nameof(AdministratorRole), nameof(ClientCredentials)];

    /// <summary>The tenant's authority for v2 tokens, which is their issuer too.</summary>
    public string Authority => $"{Instance.TrimEnd('/')}/{TenantId}/v2.0";

    /// <summary>The registration; null where none is configured.</summary>
    /// <exception cref="ConfigurationException">It is configured, but not as one can be.</exception>
    public static EntraRegistration? Of(IConfiguration configuration)
    {
        var section = configuration.GetSection("Entra");
        if (!section.Exists()) return null;
        if (section.GetChildren().FirstOrDefault(child => !Known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            throw new ConfigurationException($"Entra:{unknown.Key} is no setting of Recording. There are {string.Join(", ", Known)}.");
        EntraRegistration read;
        try
        {
            read = section.Get<EntraRegistration>() ?? new();
        }
        catch (InvalidOperationException)
        {
            throw new ConfigurationException("Entra:ClientCredentials holds a setting that is not understood. SourceType is Path, StoreWithThumbprint, KeyVault, SignedAssertionFilePath, SignedAssertionFromManagedIdentity or ClientSecret.");
        }
        return read.Problem() is { } problem ? throw new ConfigurationException(problem) : Normal(read);
    }

    private string? Problem() =>
        !IsId(TenantId) ? "Entra:TenantId must be the directory (tenant) id of one organisation, as the registration’s overview shows it: 32 figures and letters in five groups."
        : !IsId(ClientId) ? "Entra:ClientId must be the application (client) id, as the registration’s overview shows it: 32 figures and letters in five groups."
        : !IsSecure(Instance) ? "Entra:Instance must be the https address where workers sign in, such as https://login.microsoftonline.com/."
        : !IsName(Scope) ? "Entra:Scope must be the name of the permission that the registration exposes, such as Recording.Use, without the api:// address before it."
        : !IsName(AdministratorRole) ? "Entra:AdministratorRole must be the value of the app role for administrators, such as Recording.Administrator."
        : ClientCredentials.Select(ClientCredential.Problem).FirstOrDefault(problem => problem is not null);

    private static EntraRegistration Normal(EntraRegistration read) => read with { TenantId = Guid.Parse(read.TenantId).ToString(), ClientId = Guid.Parse(read.ClientId).ToString() };

    private static bool IsId(string text) => Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty;

    private static bool IsName(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');

    /// <summary>Plain http is for an issuer on this very computer alone, as tests use one.</summary>
    private static bool IsSecure(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { AbsolutePath: "/", Query: "", UserInfo: "" }
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp && IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip));
}
