using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using static Recording.Api.Tests.RecordingApiFactory;

namespace Recording.Api.Tests.CleanCopies;

public sealed class CleanCopiesTests(RecordingApiFactory factory) : IClassFixture<RecordingApiFactory>
{
    private readonly HttpClient _client = factory.CreateClient();

    private async Task<HttpResponseMessage> CopyAsync(string? choices)
    {
        using var form = new MultipartFormDataContent { { Document(Sample), "document" } };
        if (choices is not null) form.Add(new StringContent(choices, Encoding.UTF8, "application/json"), "choices");
        return await _client.PostAsync("/api/clean-copies", form, TestContext.Current.CancellationToken);
    }

    private async Task<JsonElement> PostAsync(string address, byte[] file)
    {
        using var response = await _client.PostAsync(address, Document(file), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task The_preview_lists_what_the_copy_then_lacks()
    {
        var before = await PostAsync("/api/clean-copies/previews", Sample);
        Assert.NotEmpty(before.GetProperty("changes").EnumerateArray());
        Assert.False(string.IsNullOrEmpty(before.GetProperty("changes")[0].GetProperty("author").GetString()));
        using var response = await CopyAsync("""{"comments":"all"}""");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(WordDocument, response.Content.Headers.ContentType?.MediaType);
        var after = await PostAsync("/api/clean-copies/previews", await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Empty(after.GetProperty("changes").EnumerateArray());
        Assert.Empty(after.GetProperty("comments").EnumerateArray());
        Assert.Empty(after.GetProperty("properties").EnumerateArray());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("3")]
    [InlineData("""{"comments":"some"}""")]
    [InlineData("""{"accept":"all"}""")]
    public async Task Choices_that_are_not_understood_are_refused_in_a_sentence(string? choices)
    {
        using var response = await CopyAsync(choices);
        await response.IsProblemAsync(HttpStatusCode.BadRequest, "bad-request");
    }

    [Fact]
    public async Task Changes_of_somebody_who_made_none_are_refused_in_a_sentence()
    {
        using var response = await CopyAsync("""{"accept":["Nobody At All"]}""");
        await response.IsProblemAsync(HttpStatusCode.UnprocessableEntity, "unknown-author");
    }

    [Fact]
    public async Task Readiness_tells_each_thing_that_stands_in_the_way_with_its_fix()
    {
        var report = await PostAsync("/api/readiness?kind=case-note", Sample);
        Assert.False(report.GetProperty("ready").GetBoolean());
        var item = report.GetProperty("items").EnumerateArray().Single(i => i.GetProperty("id").GetString() == "tracked-changes");
        Assert.Equal("problem", item.GetProperty("severity").GetString());
        Assert.Equal("accept", item.GetProperty("fix").GetProperty("step").GetString());
        Assert.Equal("body", item.GetProperty("targets")[0].GetProperty("part").GetString());
        Assert.Equal("estimate", report.GetProperty("length").GetProperty("source").GetString());
    }

    [Theory]
    [InlineData("/api/readiness")]
    [InlineData("/api/clean-copies/previews")]
    [InlineData("/api/clean-copies")]
    public async Task What_is_no_word_document_is_refused_in_a_sentence(string address)
    {
        using var response = await _client.PostAsync(address, Document("hello"u8.ToArray()), TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.UnsupportedMediaType, "not-a-word-document");
    }

    [Fact]
    public async Task A_kind_that_does_not_exist_is_refused_in_a_sentence()
    {
        using var response = await _client.PostAsync("/api/readiness?kind=poem", Document(Sample), TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.BadRequest, "bad-request");
    }
}
