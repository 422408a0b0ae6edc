using System.Net;
using System.Net.Http.Headers;
using Recording.Documents;
using static Recording.Api.Tests.RecordingApiFactory;

namespace Recording.Api.Tests.Reviews;

public sealed class ReviewReportsTests(RecordingApiFactory factory) : IClassFixture<RecordingApiFactory>
{
    private readonly HttpClient _client = factory.CreateClient();

    private async Task<HttpResponseMessage> ReportAsync(string? accept, byte[]? document = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/review-reports") { Content = Document(document ?? Sample) };
        if (accept is not null) request.Headers.Add("Accept", accept);
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("*/*")]
    [InlineData("text/html, application/vnd.openxmlformats-officedocument.wordprocessingml.document;q=0.9, text/csv;q=0.5")]
    public async Task A_report_is_a_word_document(string? accept)
    {
        using var response = await ReportAsync(accept);
        Assert.Equal(WordDocument, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("review-report.docx", response.Content.Headers.ContentDisposition?.FileName);
        var file = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.False(DocumentReader.Read(file, cancellation: TestContext.Current.CancellationToken).IsRefused(out _, out var document));
        Assert.Equal("Review report", document!.Paragraphs[0].Text);
    }

    [Theory]
    [InlineData("text/csv")]
    [InlineData("text/*")]
    public async Task Who_accepts_csv_gets_a_table(string accept)
    {
        using var response = await ReportAsync(accept);
        Assert.Equal(MediaTypeHeaderValue.Parse("text/csv; charset=utf-8"), response.Content.Headers.ContentType);
        Assert.StartsWith("\"No\",\"State\"", (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimStart('\uFEFF'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_accepts_neither_is_told_so()
    {
        using var response = await ReportAsync("image/png");
        await response.IsProblemAsync(HttpStatusCode.NotAcceptable, "not-acceptable");
    }

    [Fact]
    public async Task What_is_no_word_document_is_refused_in_a_sentence()
    {
        using var response = await ReportAsync(null, "hello"u8.ToArray());
        await response.IsProblemAsync(HttpStatusCode.UnsupportedMediaType, "not-a-word-document");
    }
}
