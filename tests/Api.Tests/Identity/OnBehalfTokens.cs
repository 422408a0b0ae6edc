using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;

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
        tenant_discovery_endpoint = $"https://login.microsoftonline.com/{LocalIssuer.Tenant}/v2.0/.well-known/openid-configuration",
        metadata = new[] { new { preferred_network = "login.microsoftonline.com", preferred_cache = "login.windows.net", aliases = new[] { "login.microsoftonline.com", "login.windows.net" } } },
    };

    /// <summary>From now on a worker's tokens are refused.</summary>
    public void Refuse(string worker, JsonObject refusal) => _refusals[LocalIssuer.IdOf(worker)] = refusal;

    public void Allow(string worker) => _refusals.TryRemove(LocalIssuer.IdOf(worker), out _);

    /// <summary>How many tokens were given on behalf of a worker.</summary>
    public int Given(string worker) => _given.GetValueOrDefault(LocalIssuer.IdOf(worker));

    public static string TokenOf(string workerId) => "graph-" + workerId;

    public async Task<IResult> AnswerAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        if (form["client_secret"] != Secret) return Refusal(new() { ["error"] = "invalid_client", ["error_description"] = "AADSTS7000215: Invalid client secret provided." });
        if (form["grant_type"] != "urn:ietf:params:oauth:grant-type:jwt-bearer" || form["requested_token_use"] != "on_behalf_of" || !form["scope"].ToString().Contains("https://graph.microsoft.com/.default", StringComparison.Ordinal))
            return Refusal(new() { ["error"] = "invalid_request", ["error_description"] = "AADSTS900144: This is no request on behalf of a worker." });
        var worker = new JsonWebToken(form["assertion"]).GetClaim("oid").Value;
        if (_refusals.TryGetValue(worker, out var refusal)) return Refusal((JsonObject)refusal.DeepClone());
        _given.AddOrUpdate(worker, 1, (_, count) => count + 1);
        return Results.Json(new { token_type = "Bearer", expires_in = 3600, ext_expires_in = 3600, access_token = TokenOf(worker) });
    }

    private static IResult Refusal(JsonObject refusal)
    {
        refusal["correlation_id"] = Guid.NewGuid().ToString();
        return Results.Json(refusal, statusCode: StatusCodes.Status400BadRequest);
    }
}
