using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace Recording.Api.Tests.Templates;

public sealed class FillsTests(RecordingApiFactory factory) : IClassFixture<RecordingApiFactory>
{
    private readonly HttpClient _client = factory.CreateClient();

    [Fact]
    public async Task A_template_is_filled_and_its_values_read_back()
    {
        var document = await FilledAsync("""{"person":{"name":"Ama Reed"},"contact":{"date":"2026-05-03"},"actions":[{"what":"Ring the GP","who":"Sam"},{"what":"Visit","who":"Jo"}]}""");
        var fields = await FieldsAsync(document);
        Assert.Equal("contact-note", fields.GetProperty("template").GetProperty("id").GetString());
        Assert.Equal("Jo", fields.GetProperty("values").GetProperty("actions")[1].GetProperty("who").GetString());
        var name = fields.GetProperty("fields").EnumerateArray().First(f => f.GetProperty("path").GetString() == "person.name");
        Assert.Equal("Ama Reed", name.GetProperty("target").GetProperty("quote").GetProperty("exact").GetString());
        Assert.True(name.GetProperty("filled").GetBoolean());
    }

    [Fact]
    public async Task Wrong_values_are_each_named_and_nothing_is_written()
    {
        using var response = await _client.PostAsync("/api/templates/contact-note/documents",
            Json("""{"contact":{"date":"31 June","kind":"Seance"},"poem":"x","actions":"none"}"""), TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.UnprocessableEntity, "wrong-fields");
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal(["contact.date", "contact.kind", "poem", "actions"], problem.GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("path").GetString()));
    }

    [Fact]
    public async Task A_finished_document_needs_every_required_field()
    {
        using var response = await _client.PostAsync("/api/templates/contact-note/documents?finished=true", Json("{}"), TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.UnprocessableEntity, "wrong-fields");
    }

    [Fact]
    public async Task What_the_writer_typed_is_kept_unless_told_otherwise()
    {
        var document = await FilledAsync("""{"person":{"name":"Ama Reed"}}""");
        using var kept = await _client.SendAsync(Fill(document, """{"person":{"name":"Joe Hart"}}""", "", "multipart/form-data"), TestContext.Current.CancellationToken);
        Assert.Contains("\"kept\":[\"person.name\"]", await kept.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var told = await _client.SendAsync(Fill(document, """{"person":{"name":"Joe Hart"}}""", "?overwrite=true"), TestContext.Current.CancellationToken);
        var fields = await FieldsAsync(await told.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("Joe Hart", fields.GetProperty("values").GetProperty("person").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("{")]
    [InlineData("""{"a":1,"a":2}""")]
    public async Task Values_that_are_no_object_are_refused_in_a_sentence(string values)
    {
        using var response = await _client.SendAsync(Fill(await FilledAsync("{}"), values), TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.BadRequest, "bad-request");
    }

    [Theory]
    [InlineData(256)]
    [InlineData(5_000)]
    public async Task A_name_that_is_too_long_to_track_changes_under_is_refused(int length)
    {
        using var form = new MultipartFormDataContent { { RecordingApiFactory.Document(await FilledAsync("{}")), "document", "d.docx" }, { Json("{}"), "values" }, { new StringContent(new string('a', length)), "author" } };
        using var response = await _client.PostAsync("/api/fills", form, TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.BadRequest, "bad-request");
    }

    private async Task<byte[]> FilledAsync(string values)
    {
        using var response = await _client.PostAsync("/api/templates/contact-note/documents", Json(values), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private async Task<JsonElement> FieldsAsync(byte[] document)
    {
        using var response = await _client.PostAsync("/api/fields", RecordingApiFactory.Document(document), TestContext.Current.CancellationToken);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    private static HttpRequestMessage Fill(byte[] document, string values, string query = "", string? accept = null)
    {
        var form = new MultipartFormDataContent { { RecordingApiFactory.Document(document), "document", "d.docx" }, { Json(values), "values" } };
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/fills" + query) { Content = form };
        if (accept is not null) request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(accept));
        return request;
    }

    private static StringContent Json(string values) => new(values, Encoding.UTF8, "application/json");
}
