using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Identity.Abstractions;

namespace Recording.Api.Identity;

/// <summary>One of <c>Entra:ClientCredentials</c>, looked at before the start as far as that can be done from here.</summary>
internal static class ClientCredential
{
    private const string Setting = "Entra:ClientCredentials";

    /// <summary>What is wrong with it, in a sentence that repeats nothing secret; null where nothing is seen to be.</summary>
    public static string? Problem(CredentialDescription credential) => credential.SourceType switch
    {
        CredentialSource.ClientSecret => string.IsNullOrWhiteSpace(credential.ClientSecret) ? $"{Setting} names a ClientSecret, but ClientSecret is empty." : null,
        CredentialSource.Path => CertificateProblem(credential.CertificateDiskPath, credential.CertificatePassword),
        CredentialSource.StoreWithThumbprint => Missing(credential.CertificateThumbprint, "CertificateThumbprint"),
        CredentialSource.StoreWithDistinguishedName => Missing(credential.CertificateDistinguishedName, "CertificateDistinguishedName"),
        CredentialSource.KeyVault => Missing(credential.KeyVaultUrl, "KeyVaultUrl") ?? Missing(credential.KeyVaultCertificateName, "KeyVaultCertificateName"),
        CredentialSource.SignedAssertionFilePath => credential.SignedAssertionFileDiskPath is { Length: > 0 } path && !File.Exists(path) ? $"{Setting} names a SignedAssertionFileDiskPath, but there is no such file." : null,
        CredentialSource.SignedAssertionFromManagedIdentity => null,
        _ => $"{Setting} must have the SourceType Path, StoreWithThumbprint, StoreWithDistinguishedName, KeyVault, SignedAssertionFilePath, SignedAssertionFromManagedIdentity or ClientSecret.",
    };

    private static string? Missing(string? value, string name) => string.IsNullOrWhiteSpace(value) ? $"{Setting} needs {name} for this SourceType." : null;

    private static string? CertificateProblem(string? path, string? password)
    {
        if (string.IsNullOrWhiteSpace(path) || !File.Exists(path)) return $"{Setting} names a certificate, but CertificateDiskPath is no file that can be read.";
        try
        {
            using var certificate = X509CertificateLoader.LoadPkcs12FromFile(path, password, X509KeyStorageFlags.EphemeralKeySet);
            return !certificate.HasPrivateKey ? $"{Setting} names a certificate without its private key. Export it as a .pfx file with the key."
                : certificate.NotAfter < TimeProvider.System.GetLocalNow().DateTime ? $"{Setting} names a certificate that has run out. Renew it here and in the registration." : null;
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return $"{Setting} names a certificate that cannot be opened. It must be a .pfx file, and CertificatePassword its password.";
        }
    }
}
