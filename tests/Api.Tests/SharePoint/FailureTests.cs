using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Recording.Api.Records;
using Recording.Api.Tests.Identity;

namespace Recording.Api.Tests.SharePoint;

public sealed class FailureTests(LocalIssuer issuer)
{
    private const string Records = "/records";

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_busy_SharePoint_is_asked_again_when_it_says(int status)
    {
        await using var world = await WorldAsync();
        world.Graph.Next("GET /children", status, times: 2, retryAfter: "1");
        using var response = await world.GetAsync("/api/cases");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(3, world.Graph.Asked.Count(asked => asked.Contains("/children", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Whoever_would_wait_too_long_is_told_when_to_come_back()
    {
        await using var world = await WorldAsync();
        world.Graph.Next("GET /children", 429, retryAfter: "120");
        using var response = await world.GetAsync("/api/cases");
        await response.IsProblemAsync(HttpStatusCode.TooManyRequests, "records-busy");
        Assert.Equal(TimeSpan.FromSeconds(120), response.Headers.RetryAfter?.Delta);
        Assert.Single(world.Graph.Asked, asked => asked.Contains("/children", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GET /children", 500)]
    [InlineData("GET /children", 502)]
    [InlineData("GET /root/delta", 504)]
    [InlineData("GET /sites/", 500)]
    [InlineData("GET /download/", 500)]
    public async Task What_SharePoint_stumbled_over_once_is_asked_again(string request, int status)
    {
        await using var world = await WorldAsync();
        world.Graph.Next(request, status);
        using var response = await world.GetAsync($"/api/cases/{RecordId.Of("A case")}{Records}");
        Assert.Contains("\"problem\":null", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_SharePoint_that_stays_down_is_told_as_such_and_works_again_when_it_is_up()
    {
        await using var world = await WorldAsync();
        world.Graph.Next("GET /children", 500, times: 4);
        using (var down = await world.GetAsync("/api/cases"))
        {
            await down.IsProblemAsync(HttpStatusCode.ServiceUnavailable, "records-unreachable");
            Assert.NotNull(down.Headers.RetryAfter);
        }
        using var up = await world.GetAsync("/api/cases");
        Assert.Equal(HttpStatusCode.OK, up.StatusCode);
    }

    [Fact]
    public async Task Revoked_consent_is_a_challenge_that_asks_for_all_that_is_registered()
    {
        await using var world = await WorldAsync();
        var worker = Refused("""{"error":"invalid_grant","error_description":"AADSTS65001: The user or administrator has not consented.","error_codes":[65001],"suberror":"consent_required"}""");
        using (var response = await world.GetAsync("/api/cases", worker))
        {
            await response.IsProblemAsync(HttpStatusCode.Unauthorized, "consent-needed");
            Assert.Equal($"Bearer error=\"consent_required\", scope=\"api://{LocalIssuer.Client}/.default\"", response.Headers.WwwAuthenticate.Single().ToString());
        }
        issuer.OnBehalf.Allow(worker);
        using var again = await world.GetAsync("/api/cases", worker);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task What_the_directory_wants_of_the_worker_reaches_the_pane_as_claims()
    {
        const string Claims = """{"access_token":{"capolids":{"essential":true,"values":["c1"]}}}""";
        await using var world = await WorldAsync();
        var worker = Refused(new JsonObject { ["error"] = "interaction_required", ["error_description"] = "AADSTS50076: Multi-factor authentication is needed.", ["error_codes"] = new JsonArray(50076), ["claims"] = Claims }.ToJsonString());
        using var response = await world.GetAsync("/api/cases", worker);
        await response.IsProblemAsync(HttpStatusCode.Unauthorized, "sign-in-again");
        var claims = System.Text.RegularExpressions.Regex.Match(response.Headers.WwwAuthenticate.Single().ToString(), "claims=\"([\\w+/=-]+)\"").Groups[1].Value;
        Assert.Equal(Claims, Encoding.UTF8.GetString(Convert.FromBase64String(claims)));
    }

    [Fact]
    public async Task A_sign_in_that_has_run_out_is_asked_for_again()
    {
        await using var world = await WorldAsync();
        var worker = Refused("""{"error":"invalid_grant","error_description":"AADSTS500133: Assertion is not within its valid time range.","error_codes":[500133]}""");
        using var response = await world.GetAsync("/api/cases", worker);
        await response.IsProblemAsync(HttpStatusCode.Unauthorized, "sign-in-again");
    }

    [Fact]
    public async Task A_token_that_Graph_takes_back_is_asked_for_again()
    {
        await using var world = await WorldAsync();
        world.Graph.Next("GET /root/delta", 401, challenge: $"Bearer realm=\"\", error=\"insufficient_claims\", claims=\"{Convert.ToBase64String("{\"x\":1}"u8)}\"");
        using var response = await world.GetAsync("/api/cases");
        await response.IsProblemAsync(HttpStatusCode.Unauthorized, "sign-in-again");
        Assert.Contains("claims=", response.Headers.WwwAuthenticate.Single().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_that_has_run_out_is_no_fault_of_the_worker()
    {
        await using var world = await SharePointApi.StartAsync(issuer, settings: new Dictionary<string, string?>(SharePointApi.Settings) { ["Entra:ClientCredentials:0:ClientSecret"] = "an old one" });
        using var response = await world.GetAsync("/api/cases");
        await response.IsProblemAsync(HttpStatusCode.InternalServerError, "records-misconfigured");
    }

    [Fact]
    public async Task The_library_in_SharePoint_is_asked_with_a_token_and_its_given_addresses_without()
    {
        await using var world = await WorldAsync();
        using var response = await world.GetAsync($"/api/cases/{RecordId.Of("A case")}{Records}");
        Assert.Contains(world.Graph.Asked, asked => asked.Contains("/download/", StringComparison.Ordinal));
        Assert.Empty(world.Graph.Misdirected);
    }

    private async Task<SharePointApi> WorldAsync()
    {
        var graph = new FakeGraph();
        graph.Add(graph.Add(graph.Cases, "A case"), "note.docx", RecordingApiFactory.Sample);
        return await SharePointApi.StartAsync(issuer, graph);
    }

    private string Refused(string refusal)
    {
        var worker = "Refused " + Guid.NewGuid();
        issuer.OnBehalf.Refuse(worker, (JsonObject)JsonNode.Parse(refusal)!);
        return worker;
    }
}
