using System.Text.RegularExpressions;

namespace Recording.Long.Instances;

/// <summary>What nginx handed on once, and what came of it.</summary>
/// <param name="Status">What the client was answered.</param>
/// <param name="Last">The instance to which it went at last.</param>
/// <param name="IsPassedOn">Whether an instance before that could not be reached.</param>
internal sealed record Served(int Status, string Last, bool IsPassedOn);

/// <summary>deploy/nginx as it is, but for TLS and the addresses, in a folder of its own.</summary>
internal static partial class Nginx
{
    /// <summary>Writes the configuration into the folder.</summary>
    /// <returns>The path of the file to start nginx with.</returns>
    public static string Configure(string folder, int port, IReadOnlyList<Uri> instances)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "nginx");
        var servers = TrailingServer().Replace(File.ReadAllText(Path.Combine(source, "recording.conf")), "")
            .Replace("/etc/nginx/recording/", source + "/", StringComparison.Ordinal)
            .Replace("10.0.0.11:8080", instances[0].Authority, StringComparison.Ordinal)
            .Replace("10.0.0.12:8080", instances[1].Authority, StringComparison.Ordinal)
            .Replace("listen 443 ssl http2;", $"listen 127.0.0.1:{port};", StringComparison.Ordinal)
            .Replace("access_log off;", "access_log served.log served;", StringComparison.Ordinal);
        var path = Path.Combine(folder, "nginx.conf");
        File.WriteAllText(path, $$"""
            user {{Environment.UserName}};
            daemon off;
            pid nginx.pid;
            error_log error.log warn;
            events { worker_connections 1024; }
            http {
                log_format served '$status|$upstream_addr';
                client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
                {{TlsSetting().Replace(servers, "")}}
            }
            """);
        return path;
    }

    /// <summary>Every try that nginx saw, in its order.</summary>
    public static IReadOnlyList<Served> ReadServed(string folder) => [.. File.ReadLines(Path.Combine(folder, "served.log")).Select(line =>
    {
        var (status, instances) = (line.Split('|')[0], line.Split('|')[1].Split(", "));
        return new Served(int.Parse(status, System.Globalization.CultureInfo.InvariantCulture), instances[^1], instances.Length > 1);
    })];

    /// <summary>Whether nginx wrote a body or an answer to the disk, of which it warns.</summary>
    public static bool HasWrittenToDisk(string folder) => File.ReadAllText(Path.Combine(folder, "error.log")).Contains("temporary file", StringComparison.Ordinal);

    /// <summary>The server that leads from http to https.</summary>
    [GeneratedRegex(@"server \{\s+listen 80;.*\z", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TrailingServer();

    [GeneratedRegex(@"^\s*ssl_\w+ .*;$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TlsSetting();
}
