using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Recording.Api.Tests.Identity;

namespace Recording.Api.Tests;

public sealed class SettingsTests(RecordingApiFactory factory, LocalIssuer issuer) : IClassFixture<RecordingApiFactory>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("recording-settings-");

    private string SettingsPath => Path.Combine(_folder.FullName, "settings.json");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task What_is_saved_holds_from_the_next_check_on_and_after_a_restart()
    {
        using var client = Client();
        Assert.Contains("contraction", await RulesFoundAsync(client));
        using var saved = await PutAsync(client, await ETagAsync(client), """{ "rules": { "contraction": "off", "term": "problem" }, "pageLimits": { "social-work-statement-initial": 25 } }""");
        Assert.True(saved.IsSuccessStatusCode, await saved.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain("contraction", await RulesFoundAsync(client));

        using var restarted = Client();
        Assert.All(await FindingsAsync(restarted, "term"), finding => Assert.Equal("problem", finding.GetProperty("severity").GetString()));
        var template = await restarted.GetFromJsonAsync<JsonElement>("/api/templates/social-work-statement-initial", TestContext.Current.CancellationToken);
        Assert.Equal(25, template.GetProperty("pageLimit").GetProperty("pages").GetInt32());
    }

    [Fact]
    public async Task A_rule_that_the_organisation_switched_off_cannot_be_asked_for_by_a_request()
    {
        await File.WriteAllTextAsync(SettingsPath, """{ "rules": { "contraction": "off" } }""", TestContext.Current.CancellationToken);
        using var client = Client();
        Assert.DoesNotContain("contraction", (await FindingsAsync(client)).Select(finding => finding.GetProperty("rule").GetString()));
    }

    [Fact]
    public async Task Settings_are_not_saved_over_newer_ones()
    {
        using var client = Client();
        var etag = await ETagAsync(client);
        using (await PutAsync(client, etag, """{ "recordWithinWorkingDays": 3 }""")) { }
        using var second = await PutAsync(client, etag, """{ "recordWithinWorkingDays": 4 }""");
        Assert.Equal(HttpStatusCode.PreconditionFailed, second.StatusCode);
        using var blind = await client.PutAsJsonAsync("/api/settings", new { }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.PreconditionRequired, blind.StatusCode);
        Assert.Equal(3, (await ShownAsync(client)).GetProperty("settings").GetProperty("recordWithinWorkingDays").GetInt32());
    }

    [Theory]
    [InlineData("""{ "rules": { "contractions": "off" } }""", "contractions")]
    [InlineData("""{ "rules": { "contraction": "loud" } }""", "rules.contraction")]
    [InlineData("""{ "rule": {} }""", "rule")]
    [InlineData("""{ "recordWithinWorkingDays": -1 }""", "0 and 60")]
    [InlineData("""{ "recordWithinWorkingDays": "soon" }""", "recordWithinWorkingDays")]
    [InlineData("""{ "pageLimits": { "no-such-report": 5 } }""", "no-such-report")]
    [InlineData("""{ "pageLimits": { "social-work-statement-initial": 0 } }""", "social-work-statement-initial")]
    [InlineData("""{ "termsAllowed": [""] }""", "allowed term")]
    [InlineData("""{ "nation": "narnia" }""", "nation")]
    [InlineData("""{ "nation": """, "nation")]
    [InlineData("null", "empty")]
    [InlineData("", "line 1")]
    [InlineData("""{ "rules": { "contraction": "off" }""", "bracket")]
    public async Task What_is_wrong_is_refused_in_a_sentence_and_a_server_does_not_start_with_it(string settings, string named)
    {
        using (var client = Client())
        {
            using var refused = await PutAsync(client, await ETagAsync(client), settings);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            Assert.Contains(named, (await refused.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("detail").GetString(), StringComparison.Ordinal);
            Assert.False(File.Exists(SettingsPath));
        }
        await File.WriteAllTextAsync(SettingsPath, settings, TestContext.Current.CancellationToken);
        var problem = Assert.Throws<ConfigurationException>(() => RunningApi.Build(new Dictionary<string, string?> { ["Organisation:Folder"] = _folder.FullName }));
        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
        Assert.Contains("settings.json", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_goes_wrong_while_the_server_runs_leaves_the_settings_before_it()
    {
        await File.WriteAllTextAsync(SettingsPath, """{ "rules": { "contraction": "off" }, /* ours */ }""", TestContext.Current.CancellationToken);
        using var client = Client();
        Assert.DoesNotContain("contraction", await RulesFoundAsync(client));
        await File.WriteAllTextAsync(SettingsPath, "no settings at all", TestContext.Current.CancellationToken);
        Assert.DoesNotContain("contraction", await RulesFoundAsync(client));
        File.Delete(SettingsPath);
        Assert.Contains("contraction", await RulesFoundAsync(client));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_to_is_told_of()
    {
        var file = Path.Combine(_folder.FullName, "a file");
        await File.WriteAllTextAsync(file, "in the way", TestContext.Current.CancellationToken);
        using var client = factory.WithWebHostBuilder(host => host.UseSetting("Organisation:Folder", Path.Combine(file, "below"))).CreateClient();
        using var refused = await PutAsync(client, await ETagAsync(client), "{}");
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
    }

    [Fact]
    public async Task Settings_that_cannot_be_put_in_their_place_leave_nothing_beside_it()
    {
        Directory.CreateDirectory(SettingsPath);
        using var client = Client();
        using var refused = await PutAsync(client, await ETagAsync(client), "{}");
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Equal([SettingsPath], _folder.EnumerateFileSystemInfos().Select(entry => entry.FullName));
    }

    [Fact]
    public async Task A_server_does_not_start_with_a_file_for_a_folder()
    {
        await File.WriteAllTextAsync(SettingsPath, "{}", TestContext.Current.CancellationToken);
        var problem = Assert.Throws<ConfigurationException>(() => RunningApi.Build(new Dictionary<string, string?> { ["Organisation:Folder"] = SettingsPath }));
        Assert.Contains("Organisation:Folder", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_worker_sees_them_and_only_an_administrator_may_change_them()
    {
        await using var api = await RunningApi.StartAsync(issuer.Registration);
        using var shown = await api.SendAsync(HttpMethod.Get, "/api/settings", issuer.Token());
        Assert.False((await shown.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("mayChange").GetBoolean());
        using var refused = await api.SendAsync(HttpMethod.Put, "/api/settings", issuer.Token());
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var heard = await api.SendAsync(HttpMethod.Put, "/api/settings", issuer.Token("A worker", LocalIssuer.Role));
        Assert.Equal(HttpStatusCode.PreconditionRequired, heard.StatusCode);
    }

    private HttpClient Client() => factory.WithWebHostBuilder(host => host.UseSetting("Organisation:Folder", _folder.FullName)).CreateClient();

    private static Task<JsonElement> ShownAsync(HttpClient client) => client.GetFromJsonAsync<JsonElement>("/api/settings", TestContext.Current.CancellationToken);

    private static async Task<EntityTagHeaderValue> ETagAsync(HttpClient client)
    {
        using var shown = await client.GetAsync("/api/settings", TestContext.Current.CancellationToken);
        return shown.Headers.ETag!;
    }

    private static async Task<HttpResponseMessage> PutAsync(HttpClient client, EntityTagHeaderValue etag, string settings)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, "/api/settings") { Content = new StringContent(settings, System.Text.Encoding.UTF8, "application/json"), Headers = { IfMatch = { etag } } };
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<IEnumerable<string?>> RulesFoundAsync(HttpClient client) => (await FindingsAsync(client)).Select(finding => finding.GetProperty("rule").GetString());

    private static async Task<List<JsonElement>> FindingsAsync(HttpClient client, string? rule = null)
    {
        using var response = await client.PostAsJsonAsync("/api/text-checks", new { whole = true, paragraphs = new[] { new { id = "a", text = "She doesn't have a LAC review until she is accommodated under section 20." } } }, TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return [.. answer.GetProperty("findings").EnumerateArray().Where(finding => rule is null || finding.GetProperty("rule").GetString() == rule)];
    }
}
