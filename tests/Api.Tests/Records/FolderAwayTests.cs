using System.Net;

namespace Recording.Api.Tests.Records;

public sealed class FolderAwayTests : IDisposable
{
    private readonly CaseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_library_that_cannot_be_reached_is_told_as_such_and_works_again_when_it_is_back()
    {
        var (library, away) = (Path.GetDirectoryName(_folder.Case)!, Path.Combine(_folder.Root, "away"));
        _folder.Put("note.docx");
        var records = $"{await _folder.CaseAddressAsync()}/records";
        Directory.Move(library, away);
        foreach (var address in (string[])["/api/cases", records])
        {
            using var response = await _folder.Client.GetAsync(address, TestContext.Current.CancellationToken);
            await response.IsProblemAsync(HttpStatusCode.ServiceUnavailable, "records-unreachable");
            Assert.NotNull(response.Headers.RetryAfter);
        }
        Directory.Move(away, library);
        Assert.Single(await _folder.RecordsAsync());
    }

    [Fact]
    public async Task A_case_that_went_away_is_told_as_such()
    {
        _folder.Put("note.docx");
        var records = $"{await _folder.CaseAddressAsync()}/records";
        Directory.Delete(_folder.Case, recursive: true);
        using var response = await _folder.Client.GetAsync(records, TestContext.Current.CancellationToken);
        await response.IsProblemAsync(HttpStatusCode.NotFound, "no-such-case");
    }
}
