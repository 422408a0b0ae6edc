using System.IO.Compression;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using static Recording.Api.Tests.RecordingApiFactory;

namespace Recording.Api.Tests.Checks;

public sealed class DismissalTests(RecordingApiFactory factory) : IClassFixture<RecordingApiFactory>
{
    private readonly HttpClient _client = factory.CreateClient();

    private async Task<JsonElement> CheckAsync(byte[] document)
    {
        using var response = await _client.PostAsync("/api/checks?dated=2026-03-09", Document(document), TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    private static List<string?> Wordy(JsonElement answer) =>
        [.. answer.GetProperty("findings").EnumerateArray().Where(f => f.GetProperty("rule").GetString() == "wordy").Select(f => f.GetProperty("id").GetString())];

    [Fact]
    public async Task A_finding_dismissed_in_the_document_is_told_apart_from_those_that_stand()
    {
        var before = await CheckAsync(Sample);
        var answer = await CheckAsync(WithDismissal($"""finding="{Wordy(before)[0]}" rule="wordy" scope="place" """));
        Assert.Equal(Wordy(before).Skip(1), Wordy(answer));
        var dismissed = Assert.Single(answer.GetProperty("dismissed").EnumerateArray());
        Assert.Equal("Her own phrase", dismissed.GetProperty("dismissal").GetProperty("reason").GetString());
        Assert.Equal(Wordy(before)[0], dismissed.GetProperty("finding").GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_rule_dismissed_for_the_document_finds_nothing_in_it()
    {
        var answer = await CheckAsync(WithDismissal("""finding="" rule="wordy" scope="document" """));
        Assert.Empty(Wordy(answer));
        Assert.True(answer.GetProperty("dismissed").GetArrayLength() > 1);
    }

    [Fact]
    public async Task A_damaged_part_of_ours_stops_no_check() =>
        Assert.NotEmpty(Wordy(await CheckAsync(WithPart("<recording xmlns='urn:recording:document:1'><dismissal"))));

    private static byte[] WithDismissal(string attributes) =>
        WithPart($"<recording xmlns='urn:recording:document:1'><dismissal {attributes} by='Moira Kettering' on='2026-03-10'>Her own phrase</dismissal></recording>");

    /// <summary>The sample with a custom XML part.</summary>
    private static byte[] WithPart(string xml)
    {
        using var stream = new MemoryStream();
        stream.Write(Sample);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update))
        {
            var relations = zip.GetEntry("word/_rels/document.xml.rels")!;
            using var reader = new StreamReader(relations.Open());
            var text = reader.ReadToEnd();
            reader.Dispose();
            Write(relations, text.Replace("</Relationships>",
                "<Relationship Id='own' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml' Target='/customXml/item1.xml'/></Relationships>", StringComparison.Ordinal));
            Write(zip.CreateEntry("customXml/item1.xml"), xml);
        }
        return stream.ToArray();
    }

    private static void Write(ZipArchiveEntry entry, string text)
    {
        using var stream = entry.Open();
        stream.SetLength(0);
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
