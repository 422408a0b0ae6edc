using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using static Recording.Api.Tests.RecordingApiFactory;

namespace Recording.Api.Tests.Records;

/// <summary>The invented case that is there where no library is configured.</summary>
public sealed class SampleCaseTests(RecordingApiFactory factory) : IClassFixture<RecordingApiFactory>
{
    private readonly HttpClient _client = factory.CreateClient();

    private async Task<string> CaseAsync() =>
        $"/api/cases/{(await JsonAsync("/api/cases")).EnumerateArray().Single(c => c.GetProperty("name").GetString() == "Maya Trent").GetProperty("id").GetString()}";

    private async Task<JsonElement> JsonAsync(string address) => await _client.GetFromJsonAsync<JsonElement>(address, TestContext.Current.CancellationToken);

    private async Task<JsonElement> SummaryAsync() => (await JsonAsync($"{await CaseAsync()}/summary")).GetProperty("summary");

    private async Task<List<JsonElement>> CheckAsync(string file, string kind)
    {
        var id = (await CaseAsync())["/api/cases/".Length..];
        var record = (await JsonAsync($"/api/cases/{id}/records")).EnumerateArray().Single(r => r.GetProperty("name").GetString() == file);
        using var response = await _client.PostAsync($"/api/checks?kind={kind}&case={id}&record={record.GetProperty("id").GetString()}",
            Document(await File.ReadAllBytesAsync(Path.Combine(CaseFolder.SampleFolder, file), TestContext.Current.CancellationToken)), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return [.. (await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("findings").EnumerateArray()];
    }

    [Fact]
    public async Task Its_records_are_listed_in_the_order_of_their_dates()
    {
        var records = (await JsonAsync($"{await CaseAsync()}/records")).EnumerateArray().ToList();
        var dates = records.Select(record => record.GetProperty("date").GetString()).ToList();
        Assert.Equal(12, records.Count);
        Assert.Equal(dates.Order(StringComparer.Ordinal), dates);
        Assert.All(records, record => Assert.Equal(JsonValueKind.Null, record.GetProperty("problem").ValueKind));
        Assert.All(records, record => Assert.Contains(",", record.GetProperty("author").GetString(), StringComparison.Ordinal));
        Assert.Equal(["2025-07-15", "2026-06-23"], records.Where(r => r.GetProperty("kind").GetString() == "review").Select(r => r.GetProperty("date").GetString()));
    }

    [Fact]
    public async Task A_request_became_a_need_and_the_check_shows_the_steps()
    {
        var drift = (await CheckAsync("2025-07-15 Review.docx", "review")).First(f => f.GetProperty("rule").GetString() == "drift");
        Assert.Equal("Mai needs visits to be arranged round her job.", drift.GetProperty("target").GetProperty("quote").GetProperty("exact").GetString());
        var step = drift.GetProperty("related")[0];
        Assert.Equal("2024-10-15", step.GetProperty("source").GetProperty("date").GetString());
        Assert.StartsWith("Mai asked whether visits could be arranged", step.GetProperty("target").GetProperty("quote").GetProperty("exact").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_warning_stays_in_force_until_a_later_record_withdraws_it()
    {
        var flags = (await SummaryAsync()).GetProperty("flags").EnumerateArray().ToList();
        var place = flags.Single(flag => flag.GetProperty("said").GetProperty("words").GetString()!.Contains("Larch House again", StringComparison.Ordinal));
        var pairs = flags.Single(flag => flag.GetProperty("said").GetProperty("words").GetString()!.StartsWith("Two people are needed", StringComparison.Ordinal));
        Assert.True(place.GetProperty("isInForce").GetBoolean());
        Assert.Equal("2025-03-28", place.GetProperty("said").GetProperty("source").GetProperty("date").GetString());
        Assert.Equal("2026-02-17", pairs.GetProperty("withdrawn").GetProperty("source").GetProperty("date").GetString());
    }

    [Fact]
    public async Task A_review_that_drops_a_strand_of_support_is_held_against_the_plan()
    {
        var lost = (await SummaryAsync()).GetProperty("strands").EnumerateArray().Where(s => s.GetProperty("isLostWithoutReason").GetBoolean()).Select(s => s.GetProperty("strand").GetString());
        Assert.Equal(["Access to Work", "unpaid care"], lost);
        var findings = (await CheckAsync("2026-06-23 Review.docx", "review")).Where(f => f.GetProperty("rule").GetString() == "funding").Select(f => f.GetProperty("message").GetString()!).ToList();
        Assert.Contains(findings, message => message.Contains("8 hours a week for Access to Work, this gives nothing", StringComparison.Ordinal));
        Assert.Contains(findings, message => message.Contains("35 hours a week for unpaid care, this gives 30 hours a week", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_line_of_the_summary_stands_word_for_word_in_its_record()
    {
        var texts = Directory.EnumerateFiles(CaseFolder.SampleFolder).Select(path =>
        {
            using var file = WordprocessingDocument.Open(path, false);
            return string.Join('\n', file.MainDocumentPart!.Document!.Body!.ChildElements.Select(paragraph => paragraph.InnerText));
        }).ToList();
        var words = Words(await SummaryAsync()).ToList();
        Assert.True(words.Count > 60, $"only {words.Count} lines are quoted");
        Assert.All(words, quoted => Assert.Contains(texts, text => text.Contains(quoted, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_chronology_opens_in_a_spreadsheet()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{await CaseAsync()}/chronology");
        request.Headers.Accept.ParseAdd("text/csv");
        using var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        var lines = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n");
        Assert.Equal("text/csv", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains(lines, line => line.StartsWith("\"2025-03-21\",\"given\",\"move\",\"Mai moved to Larch House", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("\"2025-09-29\",\"worked out from the record’s date\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_chronology_fills_the_form_of_the_court()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{await CaseAsync()}/chronology");
        request.Headers.Accept.ParseAdd(WordDocument);
        using var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        using var file = WordprocessingDocument.Open(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), false);
        var text = file.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.Contains("“Mai moved to Larch House for a short break on 21 March 2025.”", text, StringComparison.Ordinal);
        Assert.Contains("Safeguarding concern report, 28 March 2025, Hannah Price, social worker", text, StringComparison.Ordinal);
        Assert.DoesNotContain("I visited Mai at home", text, StringComparison.Ordinal);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(file, TestContext.Current.CancellationToken).Select(error => error.Description));
    }

    [Fact]
    public async Task A_search_finds_words_whatever_their_case()
    {
        using var response = await _client.PostAsJsonAsync($"{await CaseAsync()}/searches", new { text = "LARCH house", from = "2025-03-01" }, TestContext.Current.CancellationToken);
        var hits = (await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("hits").EnumerateArray().ToList();
        Assert.Equal(3, hits.Count);
        Assert.All(hits, hit => Assert.Equal("Larch House", hit.GetProperty("target").GetProperty("quote").GetProperty("exact").GetString()));
    }

    [Fact]
    public void Its_documents_are_valid()
    {
        foreach (var path in Directory.EnumerateFiles(CaseFolder.SampleFolder, "*.docx"))
        {
            using var file = WordprocessingDocument.Open(path, false);
            Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(file, TestContext.Current.CancellationToken).Select(error => $"{Path.GetFileName(path)}: {error.Description}"));
        }
    }

    private static IEnumerable<string> Words(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p is { Name: "words", Value.ValueKind: JsonValueKind.String } ? [p.Value.GetString()!] : Words(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Words),
        _ => [],
    };
}
