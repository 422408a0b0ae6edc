using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Recording.Api.Tests.Identity;

/// <summary>The issuer's token endpoint: gives the API a token for Graph on behalf of a worker, or says why not.</summary>
internal sealed class OnBehalfTokens
{
    public const string Secret = "the secret of the API";

    private readonly ConcurrentDictionary<string, JsonObject> _refusals = new();
    private readonly ConcurrentDictionary<string, int> _given = new();

    /// <summary>What Microsoft's client asks before it trusts an authority.</summary>
    public static object Discovery => new
    {
        tenant_discovery_endpoint = $"https://login.microsoftonline.com/{TokenIssuer.Tenant}/v2.0/.well-known/openid-configuration",
        metadata = new[] { new { preferred_network = "login.microsoftonline.com", preferred_cache = "login.windows.net", aliases = new[] { "login.microsoftonline.com", "login.windows.net" } } },
    };

    /// <summary>From now on a worker's tokens are refused.</summary>
    public void Refuse(string worker, JsonObject refusal) => _refusals[TokenIssuer.IdOf(worker)] = refusal;

    public void Allow(string worker) => _refusals.TryRemove(TokenIssuer.IdOf(worker), out _);

    /// <summary>How many tokens were given on behalf of a worker.</summary>
    public int Given(string worker) => _given.GetValueOrDefault(TokenIssuer.IdOf(worker));

    /// <summary>The certificate that the registration knows, beside its secret.</summary>
    public X509Certificate2? Certificate { get; set; }

    public static string TokenOf(string workerId) => "graph-" + workerId;

    public async Task<IResult> AnswerAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        if (form["client_secret"] != Secret && !await IsProvenAsync(form["client_assertion"])) return Refusal(new() { ["error"] = "invalid_client", ["error_description"] = "AADSTS7000215: Invalid client secret provided." });
        if (form["grant_type"] != "urn:ietf:params:oauth:grant-type:jwt-bearer" || form["requested_token_use"] != "on_behalf_of" || !form["scope"].ToString().Contains("https://graph.microsoft.com/.default", StringComparison.Ordinal))
            return Refusal(new() { ["error"] = "invalid_request", ["error_description"] = "AADSTS900144: This is no request on behalf of a worker." });
        var worker = new JsonWebToken(form["assertion"]).GetClaim("oid").Value;
        if (_refusals.TryGetValue(worker, out var refusal)) return Refusal((JsonObject)refusal.DeepClone());
        _given.AddOrUpdate(worker, 1, (_, count) => count + 1);
        return Results.Json(new { token_type = "Bearer", expires_in = 3600, ext_expires_in = 3600, access_token = TokenOf(worker) });
    }

    /// <summary>Whether a client assertion is signed with the certificate, by this client and for this endpoint.</summary>
    private async Task<bool> IsProvenAsync(string? assertion) => Certificate is { } certificate && assertion is not null && (await new JsonWebTokenHandler().ValidateTokenAsync(assertion, new()
    {
        IssuerSigningKey = new X509SecurityKey(certificate), ValidIssuer = TokenIssuer.Client, ValidAudience = $"https://login.microsoftonline.com/{TokenIssuer.Tenant}/oauth2/v2.0/token",
    })).IsValid;

    private static IResult Refusal(JsonObject refusal)
    {
        refusal["correlation_id"] = Guid.NewGuid().ToString();
        return Results.Json(refusal, statusCode: StatusCodes.Status400BadRequest);
    }
}
