using System.IO.Compression;
using System.Net;
using System.Text;
using static Recording.Api.Tests.RecordingApiFactory;

namespace Recording.Api.Tests.Insertions;

public sealed class InsertionsTests(RecordingApiFactory factory) : IClassFixture<RecordingApiFactory>
{
    private readonly HttpClient _client = factory.CreateClient();

    private async Task<HttpResponseMessage> SendAsync(string? insertion)
    {
        using var form = new MultipartFormDataContent { { Document(Sample), "document" } };
        if (insertion is not null) form.Add(new StringContent(insertion, Encoding.UTF8, "application/json"), "insertion");
        return await _client.PostAsync("/api/insertions", form, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_quotation_and_a_table_are_put_in()
    {
        using var response = await SendAsync("""{"author":"Ama Osei","paragraphs":["“Quoted.” (Review, 3 May 2026)"],"table":{"headings":["Date"],"rows":[["4 May 2026"]]}}""");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        using var main = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var xml = await main.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains("“Quoted.” (Review, 3 May 2026)", xml, StringComparison.Ordinal);
        Assert.Contains("4 May 2026", xml, StringComparison.Ordinal);
        Assert.Contains("w:author=\"Ama Osei\"", xml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.BadRequest)]
    [InlineData("[", HttpStatusCode.BadRequest)]
    [InlineData("""{"author":"Ama Osei"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"author":"Ama Osei","paragraphs":[]}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"author":"Ama Osei","paragraphs":[null]}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"author":" ","paragraphs":["x"]}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"author":"Ama Osei","paragraphs":["x"],"after":0,"afterText":"not there"}""", HttpStatusCode.UnprocessableEntity)]
    [InlineData("""{"author":"Ama Osei","paragraphs":[],"table":{"headings":["a"],"rows":[null]}}""", HttpStatusCode.UnprocessableEntity)]
    public async Task What_cannot_be_put_in_is_refused_in_a_sentence(string? insertion, HttpStatusCode status)
    {
        using var response = await SendAsync(insertion);
        Assert.Equal(status, response.StatusCode);
        Assert.Matches("\"detail\":\"[A-Z][^\"]+[.]\"", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
