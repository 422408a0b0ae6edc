using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Recording.Api.Tests.Templates;

public sealed class SectionCheckTests(RecordingApiFactory factory) : IClassFixture<RecordingApiFactory>
{
    private readonly HttpClient _client = factory.CreateClient();

    [Fact]
    public async Task A_document_that_names_its_template_is_told_which_sections_are_empty()
    {
        var blank = await _client.GetByteArrayAsync("/api/templates/contact-note/file", TestContext.Current.CancellationToken);
        Assert.Equal(["The contact", "What happened", "What was agreed", "Written up"], await EmptyAsync(blank));
        using var response = await _client.PostAsJsonAsync("/api/templates/contact-note/documents", new { contact = new { account = "Ama opened the door." }, author = new { name = "Jo Hart" } }, TestContext.Current.CancellationToken);
        Assert.Equal(["The contact", "What was agreed"], await EmptyAsync(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_template_can_be_named_for_any_document()
    {
        var findings = await SectionsAsync(RecordingApiFactory.Sample, "?template=section-7-report");
        Assert.NotEmpty(findings);
        Assert.Empty(await SectionsAsync(RecordingApiFactory.Sample));
        using var response = await _client.PostAsync("/api/checks?template=poem", RecordingApiFactory.Document(RecordingApiFactory.Sample), TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.BadRequest, "no-such-template");
    }

    private async Task<IEnumerable<string?>> EmptyAsync(byte[] document) =>
        (await SectionsAsync(document)).Select(f => f.GetProperty("target").GetProperty("quote").GetProperty("exact").GetString());

    private async Task<List<JsonElement>> SectionsAsync(byte[] document, string query = "")
    {
        using var response = await _client.PostAsync("/api/checks" + query, RecordingApiFactory.Document(document), TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return [.. answer.GetProperty("findings").EnumerateArray().Where(f => f.GetProperty("rule").GetString() == "section")];
    }
}
