using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Recording.Api.Tests.Templates;

public sealed class TemplatesTests(RecordingApiFactory factory) : IClassFixture<RecordingApiFactory>
{
    private readonly HttpClient _client = factory.CreateClient();

    [Fact]
    public async Task Every_template_is_listed_with_its_purpose_and_basis()
    {
        var templates = await _client.GetFromJsonAsync<List<JsonElement>>("/api/templates", TestContext.Current.CancellationToken);
        Assert.Contains(templates!, t => t.GetProperty("id").GetString() == "section-7-report" && t.GetProperty("kind").GetString() == "court-report");
        Assert.All(templates!, t => Assert.NotEmpty(t.GetProperty("legalBasis").EnumerateArray()));
    }

    [Fact]
    public async Task A_template_describes_its_values_in_form_order()
    {
        var template = await _client.GetFromJsonAsync<JsonElement>("/api/templates/contact-note", TestContext.Current.CancellationToken);
        var properties = template.GetProperty("schema").GetProperty("properties");
        Assert.Equal(["person", "contact", "actions", "author", "note"], properties.EnumerateObject().Select(p => p.Name));
        var row = properties.GetProperty("actions").GetProperty("items").GetProperty("properties");
        Assert.Equal("date", row.GetProperty("by").GetProperty("format").GetString());
        Assert.Equal("contact", template.GetProperty("sections")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task The_blank_file_is_a_Word_document()
    {
        using var response = await _client.GetAsync("/api/templates/contact-note/file", TestContext.Current.CancellationToken);
        Assert.Equal(RecordingApiFactory.WordDocument, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("PK"u8.ToArray(), (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))[..2]);
    }

    [Theory]
    [InlineData("/api/templates/poem")]
    [InlineData("/api/templates/poem/file")]
    public async Task An_unknown_template_is_answered_in_a_sentence(string path)
    {
        using var response = await _client.GetAsync(path, TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.NotFound, "no-such-template");
    }
}
