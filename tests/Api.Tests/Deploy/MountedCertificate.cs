using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Recording.Api.Tests.Deploy;

/// <summary>A certificate with its key in a file, as a secret is mounted; gone with the test.</summary>
internal sealed class MountedCertificate : IDisposable
{
    public MountedCertificate(string password = "")
    {
        using var key = RSA.Create(2048);
        using var own = new CertificateRequest("CN=Recording", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        (Public, Password) = (X509CertificateLoader.LoadCertificate(own.Export(X509ContentType.Cert)), password);
        File.WriteAllBytes(Path, own.Export(X509ContentType.Pfx, password));
    }

    public X509Certificate2 Public { get; }

    public string Password { get; }

    public string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, $"certificate-{Guid.NewGuid():N}.pfx");

    public void Dispose()
    {
        Public.Dispose();
        File.Delete(Path);
    }
}
