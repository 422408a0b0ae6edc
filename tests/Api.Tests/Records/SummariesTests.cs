using System.Text.Json;

namespace Recording.Api.Tests.Records;

public sealed class SummariesTests : IDisposable
{
    private readonly CaseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_unreadable_record_is_named_and_the_others_are_read()
    {
        foreach (var path in Directory.EnumerateFiles(CaseFolder.SampleFolder)) _folder.Put(Path.GetFileName(path), await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        _folder.Put("broken.docx", [80, 75, 3, 4, 0, 0]);
        _folder.Put("empty.docx", []);
        var answer = await _folder.JsonAsync($"{await _folder.CaseAddressAsync()}/summary");
        Assert.Equal(14, answer.GetProperty("records").GetInt32());
        Assert.Equal(["broken.docx", "empty.docx"], answer.GetProperty("unreadable").EnumerateArray().Select(r => r.GetProperty("name").GetString()).Order(StringComparer.Ordinal));
        Assert.All(answer.GetProperty("unreadable").EnumerateArray(), r => Assert.EndsWith(".", r.GetProperty("problem").GetString(), StringComparison.Ordinal));
        Assert.NotEmpty(answer.GetProperty("summary").GetProperty("flags").EnumerateArray());
    }

    [Fact]
    public async Task A_record_that_changes_is_read_again()
    {
        _folder.Put("note.docx");
        Assert.Equal("2024-11-05", await DateAsync());
        _folder.Put("note.docx", await File.ReadAllBytesAsync(Path.Combine(CaseFolder.SampleFolder, "2025-05-13 Telephone call.docx"), TestContext.Current.CancellationToken));
        Assert.Equal("2025-05-13", await DateAsync());
    }

    [Fact]
    public async Task A_case_without_records_has_an_empty_summary()
    {
        var summary = (await _folder.JsonAsync($"{await _folder.CaseAddressAsync()}/summary")).GetProperty("summary");
        Assert.All(summary.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Array), p => Assert.Empty(p.Value.EnumerateArray()));
    }

    [Fact]
    public async Task Reading_a_case_writes_nothing()
    {
        _folder.Put("note.docx");
        var before = Directory.EnumerateFileSystemEntries(_folder.Root, "*", SearchOption.AllDirectories).ToList();
        await _folder.JsonAsync($"{await _folder.CaseAddressAsync()}/summary");
        Assert.Equal(before, Directory.EnumerateFileSystemEntries(_folder.Root, "*", SearchOption.AllDirectories));
    }

    private async Task<string?> DateAsync() => (await _folder.RecordsAsync())[0].GetProperty("date").GetString();
}
