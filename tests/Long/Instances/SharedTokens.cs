using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Recording.Api.Tests.Identity;
using Recording.Api.Tests.SharePoint;
using StackExchange.Redis;

namespace Recording.Long.Instances;

/// <summary>Instances that share a Redis: a token that one was given on behalf of a worker is used by another, and whoever reads Redis has none.</summary>
internal static class SharedTokens
{
    private const string Worker = "A worker", Login = "login.microsoftonline.com";

    /// <returns>What does not hold.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(string folder, string redis)
    {
        await using var issuer = new TokenIssuer();
        await using var graph = new FakeGraph();
        await issuer.InitializeAsync();
        await graph.StartAsync();
        graph.Add(graph.Cases, "A case");
        await using var standIn = new StandIn(folder, new Dictionary<string, Uri> { [Login] = new(issuer.Instance), ["graph.microsoft.com"] = graph.Address, [FakeGraph.SharePointHost] = graph.Address });
        string one = NewKey(), other = NewKey();
        await using var first = await Server.StartAsync(standIn.Environment, Settings(redis, one));
        await using var second = await Server.StartAsync(standIn.Environment, Settings(redis, one));
        await using var stranger = await Server.StartAsync(standIn.Environment, Settings(redis, other));

        var claims = issuer.Claims(Worker);
        claims["iss"] = $"https://{Login}/{TokenIssuer.Tenant}/v2.0";
        var token = issuer.Sign(claims);
        var wrong = new List<string>();
        foreach (var (instance, given, what) in new[] { (first, 1, "the first instance did not ask for a token"), (second, 1, "the second instance did not take the token from Redis"), (stranger, 2, "an instance with another key took a token from Redis, or asked for none") })
        {
            if (await CasesAsync(instance, token) is not 200 and var status) wrong.Add($"a worker’s cases were answered with {status}");
            if (issuer.OnBehalf.Given(Worker) != given) wrong.Add(what);
        }
        wrong.AddRange(await ReadableAsync(redis));
        Console.WriteLine($"{3,7} instances asked on behalf of a worker; {issuer.OnBehalf.Given(Worker)} tokens were given, one to each key that Redis is read with");
        return wrong;
    }

    private static async Task<int> CasesAsync(Server instance, string token)
    {
        using var client = new HttpClient { BaseAddress = instance.Address, DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
        using var answer = await client.GetAsync(new Uri("/api/cases", UriKind.Relative));
        return (int)answer.StatusCode;
    }

    /// <summary>What of a token can be read in Redis.</summary>
    private static async Task<IReadOnlyList<string>> ReadableAsync(string redis)
    {
        await using var connection = await ConnectionMultiplexer.ConnectAsync(redis);
        var lying = new List<string>();
        foreach (var key in connection.GetServers().Single().Keys())
            foreach (var part in await connection.GetDatabase().HashGetAllAsync(key)) lying.Add($"{key} {part.Name} {Encoding.Latin1.GetString((byte[])part.Value!)}");
        if (lying.Count == 0) return ["nothing lies in Redis, so nothing is proved of it"];
        return [.. ((string[])["graph-", "AccessToken", "access_token", TokenIssuer.IdOf(Worker), Worker, "eyJ"])
            .Where(words => lying.Exists(text => text.Contains(words, StringComparison.OrdinalIgnoreCase))).Select(words => $"Redis can be read: “{words}”")];
    }

    private static string NewKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    private static IEnumerable<string> Settings(string redis, string key) =>
    [
        "--Entra:TenantId", TokenIssuer.Tenant, "--Entra:ClientId", TokenIssuer.Client,
        "--Entra:ClientCredentials:0:SourceType", "ClientSecret", "--Entra:ClientCredentials:0:ClientSecret", OnBehalfTokens.Secret,
        "--SharePoint:Site", FakeGraph.Site, "--SharePoint:Folder", "Cases", "--Cache:Redis", redis, "--Cache:Key", key,
    ];
}
