using System.Net;
using Recording.Api.Tests.Identity;

namespace Recording.Api.Tests.Security;

public sealed class AuditTests(LocalIssuer issuer)
{
    [Fact]
    public async Task A_line_a_call_tells_who_did_what_when_with_what_outcome_and_sizes()
    {
        await using var api = await RunningApi.StartAsync(issuer.Registration);
        using var response = await api.SendAsync(HttpMethod.Post, "/api/checks", issuer.Token("A worker"), RecordingApiFactory.Document(RecordingApiFactory.Sample));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var sent = (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
        Assert.Matches($@"^{LocalIssuer.IdOf("A worker")} checkDocument \d{{4}}-\d\d-\d\dT\S+ 200 received {RecordingApiFactory.Sample.Length} bytes, sent {sent} bytes$", Assert.Single(await LinesAsync(api)));
    }

    [Fact]
    public async Task A_refused_call_is_told_too()
    {
        await using var api = await RunningApi.StartAsync(issuer.Registration);
        using (await api.GetAsync("/api/cases")) { }
        using (await api.GetAsync("/api/cases", issuer.Sign(With("scp", "User.Read")))) { }
        using (await api.GetAsync("/health/live")) { }
        Assert.Collection(await LinesAsync(api),
            line => Assert.Matches("^nobody listCases .* 401 ", line),
            line => Assert.Matches($"^{LocalIssuer.IdOf("A worker")} listCases .* 403 ", line));
    }

    private System.Text.Json.Nodes.JsonObject With(string claim, string value)
    {
        var claims = issuer.Claims();
        claims[claim] = value;
        return claims;
    }

    /// <summary>The audit lines, all of which are written once the server has stopped.</summary>
    private static async Task<List<string>> LinesAsync(RunningApi api)
    {
        await api.App.StopAsync(TestContext.Current.CancellationToken);
        return [.. api.Logged.Where(line => line.Contains(" received ", StringComparison.Ordinal)).Select(line => line.Trim())];
    }
}
