using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using static Recording.Api.Tests.RecordingApiFactory;

namespace Recording.Api.Tests.Checks;

public sealed class ChecksTests(RecordingApiFactory factory) : IClassFixture<RecordingApiFactory>
{
    private readonly HttpClient _client = factory.CreateClient();

    private async Task<JsonElement> CheckAsync(HttpContent content, string query = "")
    {
        using var response = await _client.PostAsync("/api/checks" + query, content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_document_is_answered_with_what_it_is_its_tips_and_its_findings()
    {
        var answer = await CheckAsync(Document(Sample), "?kind=case-note");
        Assert.Equal("case-note", answer.GetProperty("document").GetProperty("kind").GetString());
        Assert.True(answer.GetProperty("document").GetProperty("words").GetInt32() > 200);
        Assert.Equal(
            ["person-centred", "accurate", "real", "timely", "no-jargon", "evidence-based", "reading-previous", "succinct", "holistic", "it-compliant", "professional"],
            answer.GetProperty("tips").EnumerateArray().Select(tip => tip.GetProperty("tip").GetString()));
        Assert.NotEmpty(answer.GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public async Task A_finding_quotes_the_words_at_its_place()
    {
        var answer = await CheckAsync(Document(Sample));
        var wordy = answer.GetProperty("findings").EnumerateArray().First(f => f.GetProperty("rule").GetString() == "wordy");
        var target = wordy.GetProperty("target");
        Assert.Equal("body", target.GetProperty("part").GetString());
        Assert.Equal("final", target.GetProperty("view").GetString());
        Assert.Equal("At this moment in time", target.GetProperty("quote").GetProperty("exact").GetString());
        Assert.Equal(22, target.GetProperty("end").GetProperty("offset").GetInt32() - target.GetProperty("start").GetProperty("offset").GetInt32());
    }

    [Fact]
    public async Task The_same_document_gives_the_same_findings()
    {
        var first = await CheckAsync(Document(Sample), "?dated=2026-03-09");
        var second = await CheckAsync(Document(Sample), "?dated=2026-03-09");
        Assert.Equal(first.GetRawText(), second.GetRawText());
    }

    [Fact]
    public async Task A_rule_that_is_off_finds_nothing()
    {
        using var form = new MultipartFormDataContent
        {
            { Document(Sample), "document" },
            { new StringContent("""{"rulesOff":["wordy"]}""", Encoding.UTF8, "application/json"), "options" },
        };
        var answer = await CheckAsync(form);
        Assert.DoesNotContain(answer.GetProperty("findings").EnumerateArray(), f => f.GetProperty("rule").GetString() == "wordy");
    }

    [Theory]
    [InlineData("?kind=poem")]
    [InlineData("?kind=3")]
    [InlineData("?dated=yesterday")]
    [InlineData("?view=sideways")]
    public async Task A_query_that_is_not_understood_is_refused_in_a_sentence(string query)
    {
        using var response = await _client.PostAsync("/api/checks" + query, Document(Sample), TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.BadRequest, "bad-request");
    }
}
