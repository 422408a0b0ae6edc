using System.Net.Http.Json;
using System.Text.Json;
using Recording.Api.Records;

namespace Recording.Api.Tests.Records;

/// <summary>What holds of the summary of a case in every record library.</summary>
public abstract class SummariesTests(CaseStore store) : IAsyncLifetime
{
    public ValueTask InitializeAsync() => store.InitializeAsync();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return store.DisposeAsync();
    }

    [Fact]
    public async Task An_unreadable_record_is_named_and_the_others_are_read()
    {
        foreach (var path in Directory.EnumerateFiles(CaseStore.SampleFolder)) store.Put(Path.GetFileName(path), await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        store.Put("broken.docx", [80, 75, 3, 4, 0, 0]);
        store.Put("empty.docx", []);
        var answer = await store.JsonAsync($"{await store.CaseAddressAsync()}/summary");
        Assert.Equal(14, answer.GetProperty("records").GetInt32());
        Assert.Equal(["broken.docx", "empty.docx"], answer.GetProperty("unreadable").EnumerateArray().Select(r => r.GetProperty("name").GetString()).Order(StringComparer.Ordinal));
        Assert.All(answer.GetProperty("unreadable").EnumerateArray(), r => Assert.EndsWith(".", r.GetProperty("problem").GetString(), StringComparison.Ordinal));
        Assert.NotEmpty(answer.GetProperty("summary").GetProperty("flags").EnumerateArray());
    }

    [Fact]
    public async Task A_record_of_another_kind_is_named_as_not_read_and_not_opened_or_replaced()
    {
        store.Put("note.docx");
        store.Put("Court order.pdf", [37, 80, 68, 70]);
        store.Put("Old letter.DOC", [1]);
        store.Put("photo.jpg", [1]);
        var address = await store.CaseAddressAsync();
        for (var reading = 0; reading < 2; reading++)
        {
            var answer = await store.JsonAsync($"{address}/summary");
            Assert.Equal(["Court order.pdf", "Old letter.DOC"], answer.GetProperty("unreadable").EnumerateArray().Select(r => r.GetProperty("name").GetString()).Order(StringComparer.Ordinal));
        }
        var record = (await store.RecordsAsync()).Single(r => r.GetProperty("name").GetString() == "Court order.pdf");
        var opened = await store.Client.GetAsync($"{address}/records/{record.GetProperty("id").GetString()}/file", TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, opened.StatusCode);
    }

    [Fact]
    public async Task A_file_of_another_kind_that_is_new_or_gone_changes_the_summary()
    {
        store.Put("note.docx");
        var address = $"{await store.CaseAddressAsync()}/summary";
        Assert.Empty((await store.JsonAsync(address)).GetProperty("unreadable").EnumerateArray());
        store.Put("letter.rtf", [1]);
        Assert.Single((await store.JsonAsync(address)).GetProperty("unreadable").EnumerateArray());
        store.Remove("letter.rtf");
        Assert.Empty((await store.JsonAsync(address)).GetProperty("unreadable").EnumerateArray());
    }

    [Theory]
    [InlineData("2025-01-14 Visit.docx", "2025-01-14")]
    [InlineData("2024/Visit_2025_01_14.docx", "2025-01-14")]
    [InlineData("20250114-visit.docx", "2025-01-14")]
    [InlineData("2031-01-14 Visit.docx", null)]
    [InlineData("2025-02-30 Visit.docx", null)]
    [InlineData("Case 120250114 note.docx", null)]
    [InlineData("Visit.docx", null)]
    public void A_name_may_give_the_day_of_its_record(string name, string? day) =>
        Assert.Equal(day, RecordName.DayIn(name, new(2026, 3, 2))?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public async Task A_record_that_changes_is_read_again()
    {
        store.Put("note.docx");
        Assert.Equal("2024-11-05", await DateAsync());
        store.Put("note.docx", CaseStore.Sample("2025-05-13 Telephone call.docx"));
        Assert.Equal("2025-05-13", await DateAsync());
    }

    [Fact]
    public async Task A_case_without_records_has_an_empty_summary()
    {
        var summary = (await store.JsonAsync($"{await store.CaseAddressAsync()}/summary")).GetProperty("summary");
        Assert.All(summary.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Array), p => Assert.Empty(p.Value.EnumerateArray()));
    }

    [Fact]
    public async Task A_record_that_is_added_removed_or_renamed_is_seen_at_once()
    {
        store.Put("note.docx");
        Assert.Single(await store.RecordsAsync());
        store.Put("within/call.docx", CaseStore.Sample("2025-05-13 Telephone call.docx"));
        Assert.Equal(["note.docx", "within/call.docx"], (await store.RecordsAsync()).Select(record => record.GetProperty("name").GetString()));
        store.Move("note.docx", "visit.docx");
        Assert.Equal(["visit.docx", "within/call.docx"], (await store.RecordsAsync()).Select(record => record.GetProperty("name").GetString()));
        store.Remove("visit.docx");
        Assert.Single(await store.RecordsAsync());
    }

    [Fact]
    public async Task Words_are_found_whatever_their_case_and_in_whichever_record()
    {
        foreach (var path in Directory.EnumerateFiles(CaseStore.SampleFolder)) store.Put(Path.GetFileName(path), await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        using var response = await store.Client.PostAsJsonAsync($"{await store.CaseAddressAsync()}/searches", new { text = "LARCH house", from = "2025-03-01" }, TestContext.Current.CancellationToken);
        var hits = (await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("hits").EnumerateArray().ToList();
        Assert.Equal(3, hits.Count);
        Assert.All(hits, hit => Assert.Equal("Larch House", hit.GetProperty("target").GetProperty("quote").GetProperty("exact").GetString()));
    }

    private async Task<string?> DateAsync() => (await store.RecordsAsync())[0].GetProperty("date").GetString();
}

public sealed class FolderSummariesTests() : SummariesTests(new CaseFolder());
