using System.Net;

namespace Recording.Api.Security;

/// <summary>This computer's own addresses.</summary>
public static class Loopback
{
    /// <summary>Whether a host, as an address names it, is this computer.</summary>
    public static bool Is(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
