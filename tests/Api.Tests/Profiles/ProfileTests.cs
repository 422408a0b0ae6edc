using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Recording.Api.Tests.Identity;
using Recording.Api.Tests.SharePoint;

namespace Recording.Api.Tests.Profiles;

public sealed class ProfileTests(LocalIssuer issuer)
{
    private static readonly JsonObject Priya = new() { ["displayName"] = "SHAH, Priya (Adults)", ["givenName"] = "Priya Anne", ["surname"] = "Shah", ["jobTitle"] = "Social worker", ["companyName"] = "Ashcombe Council" };

    [Fact]
    public async Task It_is_what_the_directory_says_of_the_worker_and_of_her_manager()
    {
        await using var world = await WorldAsync(new() { Me = Priya, Manager = new() { ["displayName"] = "COLE, Ruth (Adults)", ["givenName"] = "Ruth", ["surname"] = "Cole" } });
        Assert.Equal("""{"name":"Priya Anne Shah","initialsAndSurname":"P. A. Shah","role":"Social worker","employer":"Ashcombe Council","manager":"Ruth Cole"}""", await ReadAsync(world));
        Assert.Empty(world.Graph.Misdirected);
    }

    [Fact]
    public async Task No_more_is_asked_for_than_is_used()
    {
        await using var world = await WorldAsync(new() { Me = Priya });
        await ReadAsync(world);
        Assert.Equal(["GET graph.microsoft.com/v1.0/me?$select=displayName,givenName,surname,jobTitle,companyName", "GET graph.microsoft.com/v1.0/me/manager?$select=displayName,givenName,surname"],
            world.Graph.Asked.Select(Uri.UnescapeDataString));
    }

    [Fact]
    public async Task A_worker_without_a_manager_has_none()
    {
        await using var world = await WorldAsync(new() { Me = Priya });
        Assert.EndsWith("\"manager\":null}", await ReadAsync(world), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manager_whom_Recording_may_not_see_is_none()
    {
        await using var world = await WorldAsync(new() { Me = Priya, Manager = new() { ["displayName"] = "Ruth Cole" } });
        world.Graph.Next("GET /me/manager", 403);
        Assert.EndsWith("\"manager\":null}", await ReadAsync(world), StringComparison.Ordinal);
        // What Graph answers where it may say no more than that there is somebody.
        world.Graph.Manager = [];
        Assert.EndsWith("\"manager\":null}", await ReadAsync(world), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_name_that_the_directory_shows_is_taken_where_it_has_no_first_name()
    {
        await using var world = await WorldAsync(new() { Me = new() { ["displayName"] = " Duty desk ", ["surname"] = "Desk", ["jobTitle"] = " " } });
        Assert.Equal("""{"name":"Duty desk","initialsAndSurname":null,"role":null,"employer":null,"manager":null}""", await ReadAsync(world));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(401)]
    public async Task A_directory_that_refuses_is_no_error_and_the_token_tells_the_name(int status)
    {
        await using var world = await WorldAsync(new() { Me = Priya });
        world.Graph.Next("GET /v1.0/me", status);
        Assert.Equal("""{"name":"A worker","initialsAndSurname":null,"role":null,"employer":null,"manager":null}""", await ReadAsync(world));
    }

    [Fact]
    public async Task Consent_that_was_not_given_is_no_error_and_asks_nothing_of_the_worker()
    {
        await using var world = await WorldAsync(new() { Me = Priya });
        var worker = "Refused " + Guid.NewGuid();
        issuer.OnBehalf.Refuse(worker, (JsonObject)JsonNode.Parse("""{"error":"invalid_grant","error_description":"AADSTS65001: Not consented.","error_codes":[65001],"suberror":"consent_required"}""")!);
        using var response = await world.GetAsync("/api/profile", worker);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(response.Headers.WwwAuthenticate);
        Assert.Empty(world.Graph.Asked);
    }

    [Fact]
    public async Task It_needs_no_record_library_in_SharePoint()
    {
        var settings = SharePointApi.Settings;
        foreach (var of in settings.Keys.Where(key => key.StartsWith("SharePoint:", StringComparison.Ordinal)).ToList()) settings.Remove(of);
        await using var world = await SharePointApi.StartAsync(issuer, new() { Me = Priya }, settings);
        Assert.Contains("\"Priya Anne Shah\"", await ReadAsync(world), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_client_credentials_the_token_alone_tells_the_name()
    {
        await using var api = await RunningApi.StartAsync(issuer.Registration);
        using var response = await api.GetAsync("/api/profile", issuer.Token("Owen Price"));
        Assert.Equal("Owen Price", Name(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Without_sign_in_nobody_is_known()
    {
        await using var api = await RunningApi.StartAsync();
        using var response = await api.GetAsync("/api/profile");
        Assert.Null(Name(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task Nothing_of_it_is_kept()
    {
        await using var world = await WorldAsync(new() { Me = Priya });
        await ReadAsync(world);
        world.Graph.Me = new() { ["displayName"] = "Priya Hall" };
        Assert.Equal("Priya Hall", Name(await ReadAsync(world)));
        using var response = await world.GetAsync("/api/profile");
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    private Task<SharePointApi> WorldAsync(FakeGraph graph) => SharePointApi.StartAsync(issuer, graph);

    private static async Task<string> ReadAsync(SharePointApi world)
    {
        using var response = await world.GetAsync("/api/profile");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static string? Name(string profile) => JsonDocument.Parse(profile).RootElement.GetProperty("name").GetString();
}
