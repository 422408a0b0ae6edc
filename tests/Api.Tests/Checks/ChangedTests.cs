using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using static Recording.Api.Tests.RecordingApiFactory;

namespace Recording.Api.Tests.Checks;

/// <summary>Checks of only what has changed.</summary>
public sealed class ChangedTests(RecordingApiFactory factory) : IClassFixture<RecordingApiFactory>
{
    private readonly HttpClient _client = factory.CreateClient();

    private async Task<JsonElement> CheckAsync(byte[] file, string query = "", string? options = null)
    {
        using var form = new MultipartFormDataContent { { Document(file), "document" } };
        if (options is not null) form.Add(new StringContent(options, Encoding.UTF8, "application/json"), "options");
        using var response = await _client.PostAsync("/api/checks" + query, form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    /// <summary>The sample with “At this moment in time” replaced, in its paragraph, by a wordy phrase of Priya Shah's.</summary>
    private async Task<byte[]> ReviewedAsync()
    {
        var wordy = (await CheckAsync(Sample)).GetProperty("findings").EnumerateArray().First(f => f.GetProperty("rule").GetString() == "wordy");
        using var form = new MultipartFormDataContent
        {
            { Document(Sample), "document" },
            { new StringContent($$"""{"author":"Priya Shah","items":[{"target":{{wordy.GetProperty("target").GetRawText()}},"replacement":"Due to the fact that"}]}""", Encoding.UTF8, "application/json"), "review" },
        };
        using var response = await _client.PostAsync("/api/reviews", form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private static List<string?> Ids(JsonElement answer) => [.. answer.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("id").GetString())];

    private static HashSet<int> Paragraphs(JsonElement answer) =>
        [.. answer.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("target").GetProperty("start").GetProperty("paragraph").GetInt32())];

    [Fact]
    public async Task Only_findings_in_the_paragraphs_that_somebody_changed_are_told_with_the_same_ids()
    {
        var file = await ReviewedAsync();
        var (all, changed) = (await CheckAsync(file), await CheckAsync(file, options: """{"changed":{"authors":["Priya Shah"]}}"""));
        Assert.Single(Paragraphs(changed));
        Assert.True(Ids(changed).Count < Ids(all).Count);
        Assert.Subset(Ids(all).ToHashSet(), Ids(changed).ToHashSet());
        Assert.Equal(Ids(changed).Count, changed.GetProperty("tips").EnumerateArray().Sum(tip => tip.GetProperty("findings").GetInt32()));
        var own = changed.GetProperty("findings").EnumerateArray().First(f => f.GetProperty("rule").GetString() == "wordy");
        Assert.Equal("Priya Shah", own.GetProperty("revision").GetProperty("author").GetString());
    }

    [Fact]
    public async Task Only_findings_where_something_changed_since_are_told()
    {
        var file = await ReviewedAsync();
        Assert.Single(Paragraphs(await CheckAsync(file, "?since=2026-06-01T00:00:00", """{"changed":{"authors":["Priya Shah"]}}""")));
        Assert.Empty(Ids(await CheckAsync(file, "?since=2999-01-01T00:00:00")));
    }

    [Fact]
    public async Task A_change_is_found_in_the_original_view_too()
    {
        var original = await CheckAsync(await ReviewedAsync(), "?view=original", """{"changed":{"authors":["Priya Shah"]}}""");
        Assert.Contains(original.GetProperty("findings").EnumerateArray(), f => f.GetProperty("target").GetProperty("quote").GetProperty("exact").GetString() == "At this moment in time");
        Assert.Single(Paragraphs(original));
    }

    [Theory]
    [InlineData("?since=lately", null)]
    [InlineData("", """{"changed":3}""")]
    [InlineData("", """{"changed":{"kinds":["poem"]}}""")]
    public async Task A_time_or_filter_that_is_not_understood_is_refused_in_a_sentence(string query, string? options)
    {
        using var form = new MultipartFormDataContent { { Document(Sample), "document" } };
        if (options is not null) form.Add(new StringContent(options, Encoding.UTF8, "application/json"), "options");
        using var response = await _client.PostAsync("/api/checks" + query, form, TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.BadRequest, "bad-request");
    }
}
