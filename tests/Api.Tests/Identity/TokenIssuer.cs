using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Recording.Api.Tests.Identity;

/// <summary>An OpenID Connect issuer on this computer: its two metadata endpoints and a key, so that it can also sign what a good issuer would refuse.</summary>
public class TokenIssuer : IAsyncDisposable
{
    public const string Tenant = "0b6e5f0e-6a55-4a3e-9c7f-2f4f6a1d9b01", Client = "5f1f2a34-7c1e-4b57-8a52-96f2d9b3c102", Scope = "Recording.Use", Role = "Recording.Administrator";

    private const string KeyId = "the-key";

    private readonly RSA _key = RSA.Create(2048);
    private WebApplication _app = null!;

    /// <summary>What <c>Entra:Instance</c> names.</summary>
    public string Instance { get; private set; } = "";

    public string Issuer => $"{Instance}/{Tenant}/v2.0";

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection([new("Urls", "http://127.0.0.1:0")]);
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.MapGet("/{tenant}/v2.0/.well-known/openid-configuration", (string tenant, HttpRequest request) => Results.Json(new
        {
            issuer = $"{Of(request)}/{tenant}/v2.0",
            jwks_uri = $"{Of(request)}/{tenant}/discovery/v2.0/keys",
            authorization_endpoint = $"{Of(request)}/{tenant}/oauth2/v2.0/authorize",
            token_endpoint = $"{Of(request)}/{tenant}/oauth2/v2.0/token",
        }));
        _app.MapPost("/{tenant}/oauth2/v2.0/token", OnBehalf.AnswerAsync);
        _app.MapGet("/common/discovery/instance", () => Results.Json(OnBehalfTokens.Discovery));
        _app.MapGet("/{tenant}/discovery/v2.0/keys", () => Results.Json(new { keys = new[] { Key() } }));
        await _app.StartAsync();
        Instance = _app.Urls.Single();
    }

    /// <summary>The address by which it was asked: it also answers for the public one, where a test leads requests for that here.</summary>
    private string Of(HttpRequest request) => request.Host.Port is null ? $"https://{request.Host}" : Instance;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_app is not null) await _app.DisposeAsync();
        _key.Dispose();
    }

    /// <summary>What it answers who asks for tokens on behalf of a worker.</summary>
    internal OnBehalfTokens OnBehalf { get; } = new();

    /// <summary>What the API is configured with to trust this issuer.</summary>
    public Dictionary<string, string?> Registration => new() { ["Entra:Instance"] = Instance, ["Entra:TenantId"] = Tenant, ["Entra:ClientId"] = Client };

    /// <summary>What a good token says.</summary>
    /// <param name="worker">Who it is about; the worker's object id is made from it.</param>
    public JsonObject Claims(string worker = "A worker", params string[] roles) => new()
    {
        ["iss"] = Issuer, ["aud"] = Client, ["tid"] = Tenant, ["ver"] = "2.0", ["scp"] = Scope,
        ["oid"] = IdOf(worker), ["sub"] = "sub-" + IdOf(worker), ["name"] = worker, ["preferred_username"] = $"{worker}@example.gov.uk",
        ["iat"] = At(TimeSpan.Zero), ["nbf"] = At(TimeSpan.Zero), ["exp"] = At(TimeSpan.FromHours(1)),
        ["roles"] = new JsonArray([.. roles.Select(role => JsonValue.Create(role))]),
    };

    public static string IdOf(string worker) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(worker)).AsSpan(0, 16)).ToString();

    public static long At(TimeSpan fromNow) => (DateTimeOffset.UtcNow + fromNow).ToUnixTimeSeconds();

    public string Token(string worker = "A worker", params string[] roles) => Sign(Claims(worker, roles));

    public string Sign(JsonObject claims) => Sign(claims, _key, "RS256");

    /// <summary>Signed by another key that calls itself by the name of the right one.</summary>
    public static string SignedByAnother(JsonObject claims)
    {
        using var other = RSA.Create(2048);
        return Sign(claims, other, "RS256");
    }

    /// <summary>With the right key, but an algorithm that was not asked for.</summary>
    public string SignedBy(JsonObject claims, string algorithm) => Sign(claims, _key, algorithm);

    public static string WithoutSignature(JsonObject claims) => Body(new() { ["alg"] = "none", ["typ"] = "JWT" }, claims) + ".";

    /// <summary>With a shared secret, for which the public key is passed off.</summary>
    public static string SignedWithThePublicKey(JsonObject claims, byte[] secret)
    {
        var body = Body(new() { ["alg"] = "HS256", ["typ"] = "JWT", ["kid"] = KeyId }, claims);
        return $"{body}.{Text(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(body)))}";
    }

    /// <summary>The public key in each of the forms in which it could be taken for a secret.</summary>
    public IEnumerable<byte[]> PublicKeys() =>
        [Encoding.ASCII.GetBytes(_key.ExportSubjectPublicKeyInfoPem()), _key.ExportSubjectPublicKeyInfo(), _key.ExportParameters(false).Modulus!, JsonSerializer.SerializeToUtf8Bytes(Key())];

    private JsonObject Key()
    {
        var key = _key.ExportParameters(false);
        return new() { ["kty"] = "RSA", ["use"] = "sig", ["kid"] = KeyId, ["n"] = Text(key.Modulus!), ["e"] = Text(key.Exponent!) };
    }

    private static string Sign(JsonObject claims, RSA key, string algorithm)
    {
        var body = Body(new() { ["alg"] = algorithm, ["typ"] = "JWT", ["kid"] = KeyId }, claims);
        var (hash, padding) = algorithm switch
        {
            "RS512" => (HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
            "PS256" => (HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
            _ => (HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        };
        return $"{body}.{Text(key.SignData(Encoding.ASCII.GetBytes(body), hash, padding))}";
    }

    private static string Body(JsonObject header, JsonObject claims) => $"{Text(Encoding.UTF8.GetBytes(header.ToJsonString()))}.{Text(Encoding.UTF8.GetBytes(claims.ToJsonString()))}";

    private static string Text(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
}
