using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using static Recording.Api.Tests.RecordingApiFactory;

namespace Recording.Api.Tests.Reviews;

public sealed class DigestsTests(RecordingApiFactory factory) : IClassFixture<RecordingApiFactory>
{
    private readonly HttpClient _client = factory.CreateClient();

    private async Task<byte[]> ReviewedAsync()
    {
        using var form = new MultipartFormDataContent
        {
            { Document(Sample), "document" },
            { new StringContent("""{"author":"Priya Shah","items":[{"comment":"Sound."}]}""", Encoding.UTF8, "application/json"), "review" },
        };
        using var response = await _client.PostAsync("/api/reviews", form, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private async Task<JsonElement> DigestAsync(byte[] file, string query = "")
    {
        using var response = await _client.PostAsync("/api/digests" + query, Document(file), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_digest_tells_the_comments_the_changes_and_their_authors()
    {
        var digest = await DigestAsync(await ReviewedAsync());
        var comment = digest.GetProperty("comments").EnumerateArray().Single(c => c.GetProperty("author").GetString() == "Priya Shah");
        Assert.Equal("Sound.", comment.GetProperty("text").GetString());
        Assert.False(comment.GetProperty("resolved").GetBoolean());
        Assert.Equal("body", comment.GetProperty("target").GetProperty("part").GetString());
        Assert.Equal(JsonValueKind.Array, digest.GetProperty("revisions").ValueKind);
        Assert.Contains(digest.GetProperty("authors").EnumerateArray(), a => a.GetProperty("name").GetString() == "Priya Shah" && a.GetProperty("open").GetInt32() == 1);
    }

    [Fact]
    public async Task Only_what_is_new_is_told_where_that_is_asked() =>
        Assert.Empty((await DigestAsync(await ReviewedAsync(), "?since=2999-01-01T00:00:00&open=true")).GetProperty("comments").EnumerateArray());

    [Fact]
    public async Task A_time_that_is_not_understood_is_refused_in_a_sentence()
    {
        using var response = await _client.PostAsync("/api/digests?since=lately", Document(Sample), TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.BadRequest, "bad-request");
    }

    private async Task<HttpResponseMessage> FilterAsync(string filter)
    {
        using var form = new MultipartFormDataContent { { Document(await ReviewedAsync()), "document" }, { new StringContent(filter, Encoding.UTF8, "application/json"), "filter" } };
        return await _client.PostAsync("/api/digests", form, TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("""{"authors":["Priya Shah"]}""", 1)]
    [InlineData("""{"authors":["Owen Price"]}""", 0)]
    [InlineData("""{"authors":["Priya Shah"],"to":"2020-01-01"}""", 0)]
    [InlineData("""{"authors":["Priya Shah"],"from":"2020-01-01","open":true}""", 1)]
    [InlineData("""{"authors":["Priya Shah"],"since":"2999-01-01T00:00:00"}""", 0)]
    [InlineData("""{"comments":false,"kinds":["insertion"]}""", 0)]
    public async Task A_filter_asks_for_authors_kinds_and_days(string filter, int comments)
    {
        using var response = await FilterAsync(filter);
        var digest = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal(comments, digest.GetProperty("comments").GetArrayLength());
        Assert.NotEmpty(digest.GetProperty("authors").EnumerateArray());
    }

    [Theory]
    [InlineData("3")]
    [InlineData("""{"kinds":["poem"]}""")]
    [InlineData("""{"from":"yesterday"}""")]
    [InlineData("""{"from":"2026-03-02","to":"2026-03-01"}""")]
    public async Task A_filter_that_is_not_understood_is_refused_in_a_sentence(string filter)
    {
        using var response = await FilterAsync(filter);
        await response.IsProblemAsync(HttpStatusCode.BadRequest, "bad-request");
    }
}
