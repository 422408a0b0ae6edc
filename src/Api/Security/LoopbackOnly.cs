using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Recording.Api.Security;

/// <summary>Without sign-in the server listens on this computer's own addresses, however others were asked for.</summary>
internal static class LoopbackOnly
{
    /// <exception cref="ConfigurationException">At the start: an address is another than this computer's own.</exception>
    public static void ListenOnLoopbackOnly(this KestrelServerOptions options) => options.ConfigureEndpointDefaults(listen =>
    {
        if (listen.EndPoint is IPEndPoint { Address: var address } && !IPAddress.IsLoopback(address))
            throw new ConfigurationException(
                "Recording without sign-in serves this computer alone, so it listens on no other address. Use http://localhost with a port, or configure sign-in (docs/administration.md).");
    });
}
