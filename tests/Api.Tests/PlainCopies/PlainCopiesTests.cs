using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using static Recording.Api.Tests.RecordingApiFactory;

namespace Recording.Api.Tests.PlainCopies;

public sealed class PlainCopiesTests(RecordingApiFactory factory) : IClassFixture<RecordingApiFactory>
{
    private readonly HttpClient _client = factory.CreateClient();

    private async Task<HttpResponseMessage> PostAsync(string address, string? choices)
    {
        using var form = new MultipartFormDataContent { { Document(Sample), "document" } };
        if (choices is not null) form.Add(new StringContent(choices, Encoding.UTF8, "application/json"), "choices");
        return await _client.PostAsync(address, form, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task What_was_decided_on_the_preview_makes_the_copy()
    {
        using var preview = await PostAsync("/api/plain-copies/previews", null);
        var plan = await preview.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal("Ivy Marlowe", plan.GetProperty("subject").GetString());
        var ids = plan.GetProperty("matters").EnumerateArray().Select(matter => matter.GetProperty("id").GetString());
        using var copy = await PostAsync("/api/plain-copies", JsonSerializer.Serialize(new { author = "Ama Osei", takeOut = ids }));
        Assert.Equal(HttpStatusCode.OK, copy.StatusCode);
        Assert.Equal(WordDocument, copy.Content.Headers.ContentType?.MediaType);
        using var again = await _client.PostAsync("/api/plain-copies/previews", Document(await copy.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)), TestContext.Current.CancellationToken);
        await again.IsProblemAsync(HttpStatusCode.UnprocessableEntity, "is-a-copy");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("null")]
    [InlineData("3")]
    [InlineData("""{"author":"Ama Osei","takeOut":"all"}""")]
    public async Task Choices_that_are_not_understood_are_refused_in_a_sentence(string? choices)
    {
        using var response = await PostAsync("/api/plain-copies", choices);
        await response.IsProblemAsync(HttpStatusCode.BadRequest, "bad-request");
    }

    [Fact]
    public async Task Changes_of_somebody_who_made_none_are_refused_in_a_sentence()
    {
        using var response = await PostAsync("/api/plain-copies/previews", """{"accept":["Nobody At All"]}""");
        await response.IsProblemAsync(HttpStatusCode.UnprocessableEntity, "unknown-author");
    }

    [Fact]
    public async Task A_copy_in_nobodys_name_is_refused_in_a_sentence()
    {
        using var response = await PostAsync("/api/plain-copies", """{"author":""}""");
        await response.IsProblemAsync(HttpStatusCode.UnprocessableEntity, "bad-author");
    }
}
