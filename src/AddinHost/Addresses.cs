using System.Security.Cryptography.X509Certificates;
using Recording.Api;
using Recording.Api.Security;

namespace Recording.AddinHost;

/// <summary>Where the host listens: without sign-in on this computer only, and over https too where a development certificate exists.</summary>
internal static class Addresses
{
    private const string Secure = "https://localhost:5443";

    /// <summary>Marks the certificate that <c>dotnet dev-certs https</c> makes.</summary>
    private const string DevelopmentCertificate = "1.3.6.1.4.1.311.84.1.1";

    /// <summary>The addresses to listen on.</summary>
    /// <param name="urls">As configured, separated by semicolons.</param>
    /// <exception cref="ConfigurationException">Without sign-in, an address is not one of this computer's own.</exception>
    public static IReadOnlyList<string> Of(string urls, bool hasCertificate, bool isSignInDemanded)
    {
        var asked = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (isSignInDemanded) return asked;
        foreach (var url in asked)
            if (!(Uri.TryCreate(url, UriKind.Absolute, out var address) && Loopback.Is(address.Host)))
                throw new ConfigurationException(
                    $"Recording without sign-in serves this computer alone, so it cannot listen on {url}. Use http://localhost with a port, or configure sign-in (docs/administration.md).");
        return hasCertificate && asked is ["http://localhost:5080"] ? [.. asked, Secure] : asked;
    }

    /// <summary>Whether Word on this computer could trust an https address here.</summary>
    public static bool HasCertificate(DateTimeOffset now)
    {
        using var store = new X509Store(StoreName.My, StoreLocation.CurrentUser);
        store.Open(OpenFlags.ReadOnly);
        return store.Certificates.Any(certificate => certificate.HasPrivateKey && certificate.NotAfter > now.LocalDateTime
            && certificate.Extensions.Any(extension => extension.Oid?.Value == DevelopmentCertificate));
    }
}
