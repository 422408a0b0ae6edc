using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Recording.Long.Instances;

/// <summary>Leads a program's calls to public names to servers on this computer, as a proxy with a certificate for them, and so leaves the program as it is.</summary>
internal sealed class StandIn : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly IReadOnlyDictionary<string, Uri> _servers;
    private readonly X509Certificate2 _certificate;
    private readonly string _path;
    private readonly Task _accepting;

    /// <param name="servers">Where each name leads.</param>
    public StandIn(string folder, IReadOnlyDictionary<string, Uri> servers)
    {
        (_servers, _certificate, _path) = (servers, CertificateFor(servers.Keys), Path.Combine(folder, "trusted.pem"));
        File.WriteAllText(_path, _certificate.ExportCertificatePem());
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>What a program is started with to come here.</summary>
    public Dictionary<string, string> Environment => new() { ["HTTPS_PROXY"] = $"http://{_listener.LocalEndpoint}", ["SSL_CERT_FILE"] = _path, ["NO_PROXY"] = "" };

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _accepting;
        _certificate.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Stopped.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var from = client;
        try
        {
            var asked = from.GetStream();
            // CONNECT graph.microsoft.com:443 HTTP/1.1
            if (!_servers.TryGetValue((await HeadAsync(asked)).Split(' ', ':')[1], out var server)) return;
            await asked.WriteAsync("HTTP/1.1 200 OK\r\n\r\n"u8.ToArray());
            await using var inside = new SslStream(asked);
            await inside.AuthenticateAsServerAsync(_certificate);
            using var to = new TcpClient();
            await to.ConnectAsync(IPAddress.Loopback, server.Port);
            await Task.WhenAny(inside.CopyToAsync(to.GetStream()), to.GetStream().CopyToAsync(inside));
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
        {
            // The program went away.
        }
    }

    private static async Task<string> HeadAsync(NetworkStream stream)
    {
        var (head, one) = (new StringBuilder(), new byte[1]);
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(one) == 1) head.Append((char)one[0]);
        return head.ToString();
    }

    private static X509Certificate2 CertificateFor(IEnumerable<string> names)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=stand-in", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var all = new SubjectAlternativeNameBuilder();
        foreach (var name in names) all.AddDnsName(name);
        request.CertificateExtensions.Add(all.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
