using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Recording.Documents;
using Recording.Documents.Tests.Safety;
using static Recording.Api.Tests.RecordingApiFactory;

namespace Recording.Api.Tests.Reviews;

public sealed class ReviewsTests(RecordingApiFactory factory) : IClassFixture<RecordingApiFactory>
{
    private const string Here = """{"part":"body","view":"final","start":{"paragraph":0,"offset":0},"end":{"paragraph":0,"offset":0},"quote":{"exact":"At this moment in time","prefix":""}}""";
    private const string Gone = """{"part":"body","view":"final","start":{"paragraph":0,"offset":0},"end":{"paragraph":0,"offset":4},"quote":{"exact":"no such words","tail":null,"prefix":"","suffix":""}}""";

    private readonly HttpClient _client = factory.CreateClient();

    private async Task<HttpResponseMessage> PostAsync(string review, string? accept = null, byte[]? document = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/reviews")
        {
            Content = new MultipartFormDataContent { { Document(document ?? Sample), "document" }, { new StringContent(review, Encoding.UTF8, "application/json"), "review" } },
        };
        if (accept is not null) request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private async Task<string> TargetAsync(string rule)
    {
        using var response = await _client.PostAsync("/api/checks", Document(Sample), TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return answer.GetProperty("findings").EnumerateArray().First(f => f.GetProperty("rule").GetString() == rule).GetProperty("target").GetRawText();
    }

    [Fact]
    public async Task A_finding_becomes_a_comment_and_a_tracked_change_in_the_reviewers_name()
    {
        var target = await TargetAsync("wordy");
        using var response = await PostAsync($$"""{"author":"Priya Shah","initials":"PS","items":[{"target":{{target}},"comment":"Say “now”.","replacement":"Now"}]}""");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(WordDocument, response.Content.Headers.ContentType?.MediaType);
        var file = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Empty(WordSafety.NewProblems(Sample, file));
        Assert.False(DocumentReader.Read(file, cancellation: TestContext.Current.CancellationToken).IsRefused(out _, out var document));
        Assert.Equal("Say “now”.", document!.Comments.Single(c => c.Author == "Priya Shah").Paragraphs.Single().Text);
        Assert.Contains(document.Paragraphs, p => p.Revisions.Any(r => r.Revision.Author == "Priya Shah" && p.Text.Substring(r.Start, r.Length) == "Now"));
    }

    [Fact]
    public async Task One_item_that_cannot_be_written_keeps_all_from_being_written()
    {
        var target = await TargetAsync("wordy");
        using var response = await PostAsync($$"""{"author":"Priya Shah","items":[{"target":{{target}},"comment":"x"},{"target":{{Gone}},"comment":"y"}]}""");
        await response.IsProblemAsync(HttpStatusCode.UnprocessableEntity, "refused-items");
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        var item = Assert.Single(problem.GetProperty("items").EnumerateArray());
        Assert.Equal(1, item.GetProperty("index").GetInt32());
        Assert.Contains("changed or moved", item.GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_accepts_parts_gets_what_could_be_written_and_the_outcome_of_each_item()
    {
        var target = await TargetAsync("wordy");
        using var response = await PostAsync($$"""{"author":"Priya Shah","items":[{"target":{{target}},"comment":"x"},{"target":{{Gone}},"comment":"y"}]}""", "multipart/form-data");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var boundary = response.Content.Headers.ContentType!.Parameters.Single(p => p.Name == "boundary").Value!.Trim('"');
        var reader = new MultipartReader(boundary, await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        var parts = new Dictionary<string, byte[]>();
        while (await reader.ReadNextSectionAsync(TestContext.Current.CancellationToken) is { } section)
        {
            using var bytes = new MemoryStream();
            await section.Body.CopyToAsync(bytes, TestContext.Current.CancellationToken);
            parts[section.GetContentDispositionHeader()!.Name.Value!.Trim('"')] = bytes.ToArray();
        }
        Assert.Empty(WordSafety.NewProblems(Sample, parts["document"]));
        Assert.False(DocumentReader.Read(parts["document"], cancellation: TestContext.Current.CancellationToken).IsRefused(out _, out var document));
        Assert.Single(document!.Comments, c => c.Author == "Priya Shah");
        var items = JsonDocument.Parse(parts["outcome"]).RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("written").GetBoolean());
        Assert.Equal([true, false], items);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("""{"items":[]}""")]
    [InlineData("""{"author":"Priya Shah","items":[{"target":{"part":"body"},"comment":"x"}]}""")]
    [InlineData("""{"author":"Priya Shah","items":3}""")]
    public async Task A_review_that_is_not_understood_is_refused_in_a_sentence(string review)
    {
        using var response = await PostAsync(review);
        await response.IsProblemAsync(HttpStatusCode.BadRequest, "bad-request");
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"target":{"part":"nowhere","view":"final","start":{"paragraph":-1,"offset":-1},"end":{"paragraph":2147483647,"offset":0},"quote":{"exact":""}},"comment":"x"}""")]
    [InlineData("""{"target":{"part":"body","view":"final","start":{"paragraph":3,"offset":9},"end":{"paragraph":1,"offset":0},"quote":{"exact":"x"}},"comment":"x"}""")]
    public async Task An_item_that_makes_no_sense_is_refused_as_an_item(string item)
    {
        using var response = await PostAsync($$"""{"author":"Priya Shah","items":[{{item}}]}""");
        await response.IsProblemAsync(HttpStatusCode.UnprocessableEntity, "refused-items");
    }

    [Fact]
    public async Task A_quote_without_its_surroundings_is_found_where_it_stands_once()
    {
        using var response = await PostAsync($$"""{"author":"Priya Shah","items":[{"target":{{Here}},"comment":"x"}]}""");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private async Task<byte[]> WrittenAsync(string review, byte[]? document = null)
    {
        using var response = await PostAsync(review, document: document);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private async Task<JsonElement> DigestAsync(byte[] file)
    {
        using var response = await _client.PostAsync("/api/digests", Document(file), TestContext.Current.CancellationToken);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_comment_is_answered_and_resolved_and_a_change_accepted_by_the_digests_ids()
    {
        var target = await TargetAsync("wordy");
        var file = await WrittenAsync($$"""{"author":"Priya Shah","items":[{"target":{{target}},"comment":"Say “now”.","replacement":"Now"}]}""");
        var digest = await DigestAsync(file);
        var (comment, change) = (Of(digest, "comments", "Priya Shah").GetProperty("id").GetString(), Of(digest, "revisions", "Priya Shah").GetProperty("id").GetString());
        file = await WrittenAsync($$"""{"author":"Owen Price","items":[{"about":"{{comment}}","comment":"Agreed.","action":"resolve"},{"about":"{{change}}","action":"accept"}]}""", file);
        digest = await DigestAsync(file);
        var thread = Of(digest, "comments", "Priya Shah");
        Assert.True(thread.GetProperty("resolved").GetBoolean());
        Assert.Equal("Owen Price", thread.GetProperty("replies")[0].GetProperty("author").GetString());
        Assert.DoesNotContain(digest.GetProperty("revisions").EnumerateArray(), r => r.GetProperty("author").GetString() == "Priya Shah");

        static JsonElement Of(JsonElement digest, string what, string author) => digest.GetProperty(what).EnumerateArray().Single(one => one.GetProperty("author").GetString() == author);
    }

    [Theory]
    [InlineData("""{"about":"nothing","action":"resolve"}""", "no longer")]
    [InlineData("""{"action":"accept"}""", "neither")]
    public async Task An_answer_to_nothing_is_refused_as_an_item(string item, string because)
    {
        using var response = await PostAsync($$"""{"author":"Priya Shah","items":[{{item}}]}""");
        await response.IsProblemAsync(HttpStatusCode.UnprocessableEntity, "refused-items");
        Assert.Contains(because, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_action_that_does_not_exist_is_refused_in_a_sentence()
    {
        using var response = await PostAsync("""{"author":"Priya Shah","items":[{"about":"x","action":"applaud"}]}""");
        await response.IsProblemAsync(HttpStatusCode.BadRequest, "bad-request");
    }

    [Theory]
    [InlineData(300, "a", "longer than")]
    [InlineData(1, "<script>", "do not belong")]
    public async Task An_author_whom_word_could_not_name_is_refused(int times, string name, string because)
    {
        using var response = await PostAsync(JsonSerializer.Serialize(new { author = string.Concat(Enumerable.Repeat(name, times)), items = new[] { new { comment = "x" } } }));
        await response.IsProblemAsync(HttpStatusCode.UnprocessableEntity, "refused-items");
        Assert.Contains(because, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_ten_thousand_items_those_beyond_the_limit_are_refused_as_items()
    {
        using var response = await PostAsync(JsonSerializer.Serialize(new { author = "Priya Shah", items = Enumerable.Repeat(new { comment = "x" }, 10_000) }));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal(5_000, problem.GetProperty("items").GetArrayLength());
    }
}
