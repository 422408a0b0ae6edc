using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Recording.Api.Tests.Templates;

public sealed class NotesTests(RecordingApiFactory factory) : IClassFixture<RecordingApiFactory>
{
    private const string WordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private readonly HttpClient _client = factory.CreateClient();

    [Fact]
    public async Task A_note_is_put_into_a_document_with_fields_that_are_its_own()
    {
        using var response = await InsertAsync("?template=contact-note&after=0", await NoteAsync());
        Assert.Equal(WordDocument, response.Content.Headers.ContentType?.MediaType);
        using var body = Body(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        using var read = await _client.PostAsync("/api/fields", body, TestContext.Current.CancellationToken);
        var fields = await read.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Contains("note2.contact.account", fields.GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("path").GetString()));
    }

    [Theory]
    [InlineData("?template=section-7-report", HttpStatusCode.NotFound, "no-such-template")]
    [InlineData("?template=", HttpStatusCode.NotFound, "no-such-template")]
    [InlineData("?template=contact-note&after=-1", HttpStatusCode.BadRequest, "bad-request")]
    public async Task What_cannot_be_put_anywhere_is_refused_in_a_sentence(string query, HttpStatusCode status, string type)
    {
        using var response = await InsertAsync(query, await NoteAsync());
        await response.IsProblemAsync(status, type);
    }

    [Fact]
    public async Task A_file_that_is_no_document_is_refused_in_a_sentence()
    {
        using var response = await InsertAsync("?template=contact-note", [1, 2, 3]);
        await response.IsProblemAsync(HttpStatusCode.UnsupportedMediaType, "not-a-word-document");
    }

    [Fact]
    public async Task A_blank_template_takes_a_prefix_before_its_tags()
    {
        using var body = Body(await _client.GetByteArrayAsync("/api/templates/contact-note/file?prefix=note4.", TestContext.Current.CancellationToken));
        using var read = await _client.PostAsync("/api/fields", body, TestContext.Current.CancellationToken);
        var fields = await read.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.All(fields.GetProperty("fields").EnumerateArray(), f => Assert.StartsWith("note4.", f.GetProperty("path").GetString(), StringComparison.Ordinal));
        using var odd = await _client.GetAsync("/api/templates/contact-note/file?prefix=a%22.", TestContext.Current.CancellationToken);
        await odd.IsProblemAsync(HttpStatusCode.BadRequest, "bad-request");
    }

    [Fact]
    public async Task What_hangs_on_a_question_says_on_which()
    {
        var template = await _client.GetFromJsonAsync<JsonElement>("/api/templates/court-of-protection-statement", TestContext.Current.CancellationToken);
        var liberty = template.GetProperty("schema").GetProperty("properties").GetProperty("liberty").GetProperty("properties");
        Assert.Equal("liberty.isRestricted?", liberty.GetProperty("restrictions").GetProperty("x-recording").GetProperty("condition").GetString());
        Assert.False(liberty.GetProperty("isRestricted").GetProperty("x-recording").TryGetProperty("condition", out _));
    }

    private async Task<HttpResponseMessage> InsertAsync(string query, byte[] document)
    {
        using var form = new MultipartFormDataContent { { Body(document), "document", "document.docx" }, { new StringContent("Sam Reed"), "author" } };
        return await _client.PostAsync("/api/notes" + query, form, TestContext.Current.CancellationToken);
    }

    private Task<byte[]> NoteAsync() => _client.GetByteArrayAsync("/api/templates/contact-note/file", TestContext.Current.CancellationToken);

    private static ByteArrayContent Body(byte[] document) => new(document) { Headers = { ContentType = MediaTypeHeaderValue.Parse(WordDocument) } };
}
