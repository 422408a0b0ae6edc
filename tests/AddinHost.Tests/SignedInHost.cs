using System.Collections.Concurrent;
using System.Collections.Specialized;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Web;
using Microsoft.Playwright;
using Recording.Api.Tests.Identity;

namespace Recording.AddinHost.Tests;

/// <summary>The real host with sign-in demanded, and a directory that signs workers in as Microsoft's does, served to the browser at Microsoft's address.</summary>
public sealed class SignedInHost(LocalIssuer issuer) : IAsyncLifetime
{
    private const string Microsoft = "https://login.microsoftonline.com", Cors = "Access-Control-Allow-Origin";

    private readonly RunningHost _host = new([.. issuer.Registration.Select(setting => $"--{setting.Key}={setting.Value}")]);

    public Uri Address => _host.Address;

    public HttpClient Client => _host.Client;

    public string Log => _host.Log;

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    public string Token(string worker) => issuer.Token(worker);

    /// <summary>With what the directory was asked to sign a worker in, each time.</summary>
    public ConcurrentQueue<(string Worker, NameValueCollection Query)> Asked { get; } = [];

    /// <summary>Workers who do not agree when they are asked to.</summary>
    public ConcurrentDictionary<string, bool> Disagreeing { get; } = [];

    /// <summary>Lets a page sign in. The real client library speaks to Microsoft over https alone, so the browser meets the local issuer at Microsoft's address.</summary>
    public async Task SignInAsync(IBrowserContext context, string worker)
    {
        await context.RouteAsync(url => url.StartsWith(Address.ToString(), StringComparison.Ordinal) && new Uri(url).AbsolutePath is "/" or "/word.html" or "/signin-dialog.html" or "/signin.html", async route =>
        {
            var page = await route.FetchAsync();
            var headers = page.Headers.ToDictionary(header => header.Key, header => header.Value.Replace(issuer.Instance, Microsoft, StringComparison.Ordinal));
            await route.FulfillAsync(new() { Status = page.Status, Headers = headers, Body = (await page.TextAsync()).Replace(issuer.Instance, Microsoft, StringComparison.Ordinal) });
        });
        var nonce = "";
        await context.RouteAsync(Microsoft + "/**", async route =>
        {
            var address = new Uri(route.Request.Url);
            if (address.AbsolutePath.EndsWith("/authorize", StringComparison.Ordinal))
            {
                var query = HttpUtility.ParseQueryString(address.Query);
                Asked.Enqueue((worker, query));
                nonce = query["nonce"] ?? "";
                var answer = query["prompt"] == "consent" && Disagreeing.ContainsKey(worker)
                    ? "error=access_denied&error_description=AADSTS65004%3a+The+resource+owner+declined+to+consent." : $"code=the-code&client_info={ClientInfo(worker)}";
                var back = $"{query["redirect_uri"]}#{answer}&state={Uri.EscapeDataString(query["state"] ?? "")}";
                await route.FulfillAsync(new() { ContentType = "text/html", Body = $"<script>location.replace({JsonSerializer.Serialize(back)})</script>" });
            }
            else if (address.AbsolutePath.EndsWith("/token", StringComparison.Ordinal)) await route.FulfillAsync(Json(Tokens(worker, nonce)));
            else if (address.AbsolutePath.EndsWith("/openid-configuration", StringComparison.Ordinal)) await route.FulfillAsync(Json(Metadata()));
            else await route.FulfillAsync(new() { Status = 404 });
        });
    }

    private JsonObject Tokens(string worker, string nonce)
    {
        var claims = issuer.Claims(worker);
        claims["nonce"] = nonce;
        claims["iss"] = $"{Microsoft}/{LocalIssuer.Tenant}/v2.0";
        return new()
        {
            ["token_type"] = "Bearer", ["scope"] = $"api://{LocalIssuer.Client}/{LocalIssuer.Scope}", ["expires_in"] = 3600, ["ext_expires_in"] = 3600,
            ["access_token"] = issuer.Token(worker), ["id_token"] = issuer.Sign(claims), ["client_info"] = ClientInfo(worker),
        };
    }

    private static JsonObject Metadata() => new()
    {
        ["issuer"] = $"{Microsoft}/{LocalIssuer.Tenant}/v2.0", ["jwks_uri"] = $"{Microsoft}/{LocalIssuer.Tenant}/discovery/v2.0/keys",
        ["authorization_endpoint"] = $"{Microsoft}/{LocalIssuer.Tenant}/oauth2/v2.0/authorize", ["token_endpoint"] = $"{Microsoft}/{LocalIssuer.Tenant}/oauth2/v2.0/token",
    };

    private static string ClientInfo(string worker) => System.Buffers.Text.Base64Url.EncodeToString(
        JsonSerializer.SerializeToUtf8Bytes(new { uid = LocalIssuer.IdOf(worker), utid = LocalIssuer.Tenant }));

    private static RouteFulfillOptions Json(JsonObject body) => new() { ContentType = "application/json", Headers = new Dictionary<string, string> { [Cors] = "*" }, Body = body.ToJsonString() };
}
