using System.Net;
using System.Text;

namespace Recording.Api.Tests.Security;

/// <summary>What an administrator sets in <c>Limits</c> holds wherever a document comes in.</summary>
public sealed class LimitsTests(RecordingApiFactory factory) : IClassFixture<RecordingApiFactory>
{
    private readonly HttpClient _client = factory.WithWebHostBuilder(host => host.UseSetting("Limits:Elements", "10")).CreateClient();

    [Theory]
    [InlineData("checks")]
    [InlineData("digests")]
    [InlineData("fields")]
    [InlineData("template-reviews")]
    [InlineData("review-reports")]
    [InlineData("readiness")]
    [InlineData("clean-copies/previews")]
    [InlineData("plain-copies/previews")]
    public async Task A_document_beyond_them_is_refused(string call)
    {
        using var response = await _client.PostAsync($"/api/{call}", RecordingApiFactory.Document(RecordingApiFactory.Sample), TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.RequestEntityTooLarge, "too-complex");
    }

    [Theory]
    [InlineData("reviews", "review", """{"author":"Jo","items":[]}""")]
    [InlineData("insertions", "insertion", """{"author":"Jo","paragraphs":["x"]}""")]
    [InlineData("fills", "values", "{}")]
    [InlineData("clean-copies", "choices", "{}")]
    public async Task So_is_one_that_is_sent_with_what_to_do_with_it(string call, string part, string json)
    {
        using var form = new MultipartFormDataContent { { RecordingApiFactory.Document(RecordingApiFactory.Sample), "document", "d.docx" }, { new StringContent(json, Encoding.UTF8, "application/json"), part } };
        using var response = await _client.PostAsync($"/api/{call}", form, TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.RequestEntityTooLarge, "too-complex");
    }
}
