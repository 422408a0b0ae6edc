using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Recording.Api.Tests.Records;
using static Recording.Api.Tests.RecordingApiFactory;

namespace Recording.Api.Tests.Checks;

public sealed class EarlierDocumentsTests(RecordingApiFactory factory) : IClassFixture<RecordingApiFactory>
{
    private readonly HttpClient _client = factory.CreateClient();

    private static byte[] Record(string name) => File.ReadAllBytes(Path.Combine(CaseFolder.SampleFolder, name));

    private async Task<HttpResponseMessage> CheckAsync(string? info, params byte[][] earlier)
    {
        using var form = new MultipartFormDataContent { { Document(Record("2026-06-23 Review.docx")), "document" } };
        foreach (var file in earlier) form.Add(Document(file), "earlier");
        if (info is not null) form.Add(new StringContent(info, Encoding.UTF8, "application/json"), "earlierInfo");
        return await _client.PostAsync("/api/checks?kind=review", form, TestContext.Current.CancellationToken);
    }

    private static async Task<JsonElement> AnswerAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_warning_in_an_earlier_document_is_brought_up()
    {
        using var response = await CheckAsync("""[{"name":"Concern of March","date":"2025-03-28","author":"Hannah Price","kind":"safeguarding-report"}]""", Record("2025-03-28 Safeguarding concern.docx"));
        var alert = (await AnswerAsync(response)).GetProperty("findings").EnumerateArray().First(f => f.GetProperty("rule").GetString() == "alert");
        var source = alert.GetProperty("related")[0].GetProperty("source");
        Assert.Equal(("Concern of March", "2025-03-28", "Hannah Price"), (source.GetProperty("name").GetString(), source.GetProperty("date").GetString(), source.GetProperty("author").GetString()));
    }

    [Fact]
    public async Task Without_earlier_documents_the_rules_that_need_them_are_silent()
    {
        using var response = await CheckAsync(null);
        Assert.DoesNotContain((await AnswerAsync(response)).GetProperty("findings").EnumerateArray(), f => f.GetProperty("rule").GetString() is "alert" or "drift" or "conflict" or "others" or "carried-forward");
    }

    [Fact]
    public async Task An_earlier_document_that_cannot_be_read_is_named_in_the_warnings()
    {
        using var response = await CheckAsync("""[{"name":"Old note"},{"name":"Plan"}]""", "not Word"u8.ToArray(), Record("2025-01-21 Care and support plan.docx"));
        var answer = await AnswerAsync(response);
        Assert.Contains(answer.GetProperty("document").GetProperty("warnings").EnumerateArray(), w => w.GetString()!.StartsWith("“Old note” was left out.", StringComparison.Ordinal));
        Assert.Contains(answer.GetProperty("findings").EnumerateArray(), f => f.GetProperty("rule").GetString() == "funding");
    }

    [Theory]
    [InlineData("[]]")]
    [InlineData("""[{"name":"One"},{"name":"Two"}]""")]
    [InlineData("""[{"date":"soon"}]""")]
    [InlineData("\"text\"")]
    public async Task Information_that_does_not_fit_the_documents_is_refused(string info)
    {
        using var response = await CheckAsync(info, Record("2025-01-21 Care and support plan.docx"));
        await response.IsProblemAsync(HttpStatusCode.BadRequest, "bad-request");
    }

    [Fact]
    public async Task A_case_that_is_not_there_is_answered_in_a_sentence()
    {
        using var response = await _client.PostAsync("/api/checks?case=nothing", Document(Sample), TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.NotFound, "no-such-case");
    }
}
