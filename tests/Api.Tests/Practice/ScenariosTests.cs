using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Recording.Api.Tests.Practice;

public sealed class ScenariosTests(RecordingApiFactory factory) : IClassFixture<RecordingApiFactory>
{
    private readonly HttpClient _client = factory.CreateClient();

    private Task<HttpResponseMessage> AnswerAsync(string id, object answer) =>
        _client.PostAsJsonAsync($"/api/scenarios/{id}/answers", answer, TestContext.Current.CancellationToken);

    [Fact]
    public async Task Scenarios_are_listed_without_what_would_give_the_answer_away()
    {
        var scenarios = await _client.GetFromJsonAsync<JsonElement>("/api/scenarios", TestContext.Current.CancellationToken);
        Assert.Equal(10, scenarios.GetArrayLength());
        Assert.All(scenarios.EnumerateArray().SelectMany(s => s.GetProperty("points").EnumerateArray()), point => Assert.False(point.TryGetProperty("signs", out _)));
        Assert.All(scenarios.EnumerateArray(), scenario => Assert.False(scenario.TryGetProperty("model", out _)));
    }

    [Fact]
    public async Task An_answer_is_told_what_it_carries_and_what_is_found_in_it()
    {
        using var response = await AnswerAsync("college-call", new { text = "Dean Harker of the college rang at 9.50am.\nShe kicked off." });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        var states = answer.GetProperty("points").EnumerateArray().ToDictionary(p => p.GetProperty("id").GetString()!, p => p.GetProperty("state").GetString());
        Assert.Equal(("covered", "missed"), (states["who-when"], states["deadline"]));
        Assert.Equal(4, answer.GetProperty("model").GetArrayLength());
        Assert.Contains("colloquial", answer.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("rule").GetString()));
    }

    [Fact]
    public async Task A_scenario_that_is_not_there_is_refused()
    {
        using var response = await AnswerAsync("none", new { text = "I rang." });
        await response.IsProblemAsync(HttpStatusCode.NotFound, "no-such-scenario");
    }

    [Fact]
    public async Task An_answer_longer_than_a_record_is_refused()
    {
        using var response = await AnswerAsync("college-call", new { text = new string('a', 60_000) });
        await response.IsProblemAsync(HttpStatusCode.RequestEntityTooLarge, "too-large");
    }
}
