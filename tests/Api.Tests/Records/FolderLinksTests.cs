using System.Net;

namespace Recording.Api.Tests.Records;

public sealed class FolderLinksTests : IDisposable
{
    private readonly CaseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Links_out_of_the_folder_are_not_followed()
    {
        var outside = Path.Combine(_folder.Root, "outside");
        Directory.CreateDirectory(outside);
        await File.WriteAllBytesAsync(Path.Combine(outside, "secret.docx"), CaseStore.Sample("2025-05-13 Telephone call.docx"), TestContext.Current.CancellationToken);
        _folder.Put("note.docx");
        File.CreateSymbolicLink(Path.Combine(_folder.Case, "link.docx"), Path.Combine(outside, "secret.docx"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.Case, "folder"), outside);
        Directory.CreateSymbolicLink(Path.Combine(Path.GetDirectoryName(_folder.Case)!, "Another case"), outside);
        Assert.Single((await _folder.JsonAsync("/api/cases")).EnumerateArray());
        Assert.Equal("note.docx", Assert.Single(await _folder.RecordsAsync()).GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_record_that_became_a_link_since_it_was_listed_is_not_opened()
    {
        _folder.Put("note.docx");
        var path = _folder.PathOf("note.docx");
        var address = $"{await _folder.CaseAddressAsync()}/records/{(await _folder.RecordsAsync())[0].GetProperty("id").GetString()}/file";
        var outside = Path.Combine(_folder.Root, "secret.docx");
        await File.WriteAllBytesAsync(outside, CaseStore.Sample("2025-05-13 Telephone call.docx"), TestContext.Current.CancellationToken);
        File.Delete(path);
        File.CreateSymbolicLink(path, outside);
        using var response = await _folder.Client.GetAsync(address, TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.NotFound, "no-such-record");
    }

    [Fact]
    public async Task Reading_a_case_writes_nothing()
    {
        _folder.Put("note.docx");
        var before = Directory.EnumerateFileSystemEntries(_folder.Root, "*", SearchOption.AllDirectories).ToList();
        await _folder.JsonAsync($"{await _folder.CaseAddressAsync()}/summary");
        Assert.Equal(before, Directory.EnumerateFileSystemEntries(_folder.Root, "*", SearchOption.AllDirectories));
    }
}
