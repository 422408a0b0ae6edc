using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Recording.Api.Tests.Checks;

public sealed class TextChecksTests(RecordingApiFactory factory) : IClassFixture<RecordingApiFactory>
{
    private readonly HttpClient _client = factory.CreateClient();

    private async Task<List<JsonElement>> CheckAsync(object request)
    {
        using var response = await _client.PostAsJsonAsync("/api/text-checks", request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return [.. answer.GetProperty("findings").EnumerateArray()];
    }

    private static readonly object[] Paragraphs =
    [
        new { id = "a", text = "Why I rang", outlineLevel = 1 },
        new { id = "b", text = "I rang due to the fact that she had moved." },
        new { id = "c", text = "She moved due to the fact that the flat was damp." },
    ];

    private static IEnumerable<JsonElement> Wordy(IEnumerable<JsonElement> findings) =>
        findings.Where(f => f.GetProperty("rule").GetString() == "wordy");

    [Fact]
    public async Task A_finding_names_the_paragraph_as_the_request_did()
    {
        var findings = await CheckAsync(new { whole = true, paragraphs = Paragraphs });
        Assert.Equal(["b", "c"], Wordy(findings).Select(f => f.GetProperty("paragraphId").GetString()));
        Assert.Equal(1, Wordy(findings).First().GetProperty("target").GetProperty("start").GetProperty("paragraph").GetInt32());
    }

    [Fact]
    public async Task Only_changed_paragraphs_are_answered()
    {
        var findings = await CheckAsync(new { whole = false, paragraphs = Paragraphs, changed = new[] { "c" } });
        Assert.Equal(["c"], Wordy(findings).Select(f => f.GetProperty("paragraphId").GetString()));
    }

    [Fact]
    public async Task A_dismissed_finding_stays_away()
    {
        var all = await CheckAsync(new { whole = true, paragraphs = Paragraphs });
        var dismissed = Wordy(all).First().GetProperty("id").GetString();
        var after = await CheckAsync(new { whole = true, paragraphs = Paragraphs, dismissed = new[] { dismissed } });
        Assert.DoesNotContain(after, f => f.GetProperty("id").GetString() == dismissed);
        Assert.Equal(all.Count - 1, after.Count);
    }

    [Fact]
    public async Task A_part_is_not_judged_as_a_whole()
    {
        var findings = await CheckAsync(new { whole = false, kind = "assessment", paragraphs = Paragraphs });
        Assert.DoesNotContain(findings, f => f.GetProperty("target").ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public async Task Two_paragraphs_of_one_id_are_refused()
    {
        using var response = await _client.PostAsJsonAsync("/api/text-checks",
            new { whole = true, paragraphs = new[] { new { id = "a", text = "x" }, new { id = "a", text = "y" } } }, TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.BadRequest, "bad-request");
    }

    [Theory]
    [InlineData("""{"whole":true}""")]
    [InlineData("""{"whole":true,"paragraphs":null}""")]
    [InlineData("""{"whole":true,"paragraphs":[null]}""")]
    [InlineData("""{"whole":true,"paragraphs":[{"id":"a","text":null}]}""")]
    [InlineData("not json")]
    public async Task A_request_that_is_not_understood_is_refused_in_a_sentence(string body)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var response = await _client.PostAsync("/api/text-checks", content, TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.BadRequest, "bad-request");
    }

    [Fact]
    public async Task A_wrong_value_is_named_by_its_place()
    {
        using var body = new StringContent("""{"whole":true,"paragraphs":[{"id":"a","text":7}]}""", System.Text.Encoding.UTF8, "application/json");
        using var response = await _client.PostAsync("/api/text-checks", body, TestContext.Current.CancellationToken);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Contains("$.paragraphs[0].text", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory, InlineData(null, 1), InlineData("adult-safeguarding-concern", 0)]
    public async Task The_words_of_the_template_are_not_the_writers(string? template, int found)
    {
        object[] paragraphs = [new { id = "a", text = "Abuse because of who the person is (discriminatory abuse)" }];
        Assert.Equal(found, (await CheckAsync(new { whole = false, paragraphs, template })).Count(f => f.GetProperty("rule").GetString() == "euphemism"));
    }
}
