using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.Graph.Models;
using Recording.Api.Records;
using Recording.Api.Uploads;

namespace Recording.Api.SharePoint;

/// <summary>A document library in SharePoint in which each folder is a case, as the worker whose call is being answered may see and change it.</summary>
internal sealed class SharePointLibrary(SharePointDrive drive, CaseListings listings, IOptions<RecordOptions> options, IOptions<UploadOptions> uploads) : IRecordLibrary
{
    private const int MostTries = 3;

    public async Task<IReadOnlyList<CaseEntry>> CasesAsync(CancellationToken cancellation) =>
        [.. (await listings.CasesAsync(cancellation)).Select(entry => new CaseEntry(entry.Id, entry.Name)).OrderBy(entry => entry.Name, StringComparer.Ordinal)];

    public async Task<IReadOnlyList<RecordEntry>?> RecordsAsync(string caseId, CancellationToken cancellation) =>
        await listings.CaseAsync(caseId, cancellation) is { } entry
            ? [.. entry.Files.Select(file => file.Entry).OrderBy(file => file.Name, StringComparer.Ordinal).Take(options.Value.MostRecords)] : null;

    public async Task<RecordFile?> OpenAsync(string caseId, string recordId, CancellationToken cancellation)
    {
        if (await FindAsync(caseId, recordId, cancellation) is not var (file, item)) return null;
        if (item.Size > uploads.Value.MaxBytes) return new(file, [], "");
        try
        {
            return await drive.DownloadAsync(item, uploads.Value.MaxBytes, cancellation) is { } bytes ? new(file, bytes, ETagOf(item)) : null;
        }
        catch (Budget.ExceededException)
        {
            return new(file, [], "");
        }
    }

    /// <summary>SharePoint itself sees to it that the version which is replaced is the one that was looked at. A change that leaves the content as it is
    /// (of a column, say) makes it refuse too, and is no reason to.</summary>
    public async Task<SaveOutcome> ReplaceAsync(string caseId, string recordId, byte[] file, string etag, CancellationToken cancellation)
    {
        SaveOutcome outcome = new(SaveResult.NoSuchRecord);
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await FindAsync(caseId, recordId, cancellation) is not var (entry, item)) return new(SaveResult.NoSuchRecord);
            if (ETagOf(item) != etag) return new(SaveResult.Newer, new(entry, [], ETagOf(item)));
            var (result, saved) = await SharePointUpload.ReplaceAsync(drive, await drive.PlaceAsync(cancellation), item, file, cancellation);
            outcome = new(result, Saved(saved, file, entry.Name) ?? new(entry, [], ETagOf(item)));
            if (result != SaveResult.Newer) break;
        }
        return outcome;
    }

    public async Task<SaveOutcome> AddAsync(string caseId, string name, byte[] file, CancellationToken cancellation)
    {
        if (RecordName.Safe(name) is not { } safe) return new(SaveResult.BadName);
        if (await listings.CaseAsync(caseId, cancellation) is not { } entry) return new(SaveResult.NoSuchRecord);
        var (result, saved) = await SharePointUpload.AddAsync(drive, await drive.PlaceAsync(cancellation), entry.FolderId, safe, file, cancellation);
        return new(result, Saved(saved, file, saved?.Name ?? safe));
    }

    /// <summary>Looks a listed record up as it now is. One that has been moved out of its case since, or taken from the worker, is no record of it.</summary>
    private async Task<(RecordEntry Entry, DriveItem Item)?> FindAsync(string caseId, string recordId, CancellationToken cancellation)
    {
        if (await listings.CaseAsync(caseId, cancellation) is not { } entry || entry.Find(recordId) is not { } file || !RecordName.IsWord(file.Entry.Name)) return null;
        var item = await drive.ItemAsync(await drive.PlaceAsync(cancellation), file.ItemId, cancellation);
        if (item is { Deleted: null, RemoteItem: null, File: not null, Name: not null } && entry.Holds(item) && item.Name == Path.GetFileName(file.Entry.Name))
            return (ListedFile.Of(item, file.Entry.Name).Entry, item);
        return null;
    }

    private static RecordFile? Saved(DriveItem? saved, byte[] file, string path) =>
        saved is { Id: not null } ? new(ListedFile.Of(saved, path).Entry, file, ETagOf(saved)) : null;

    /// <summary>Of the content alone: SharePoint writes into files that it is given, so that their bytes do not tell whether anybody changed them.</summary>
    private static string ETagOf(DriveItem item) => RecordId.ETagOf(Encoding.UTF8.GetBytes(item.CTag ?? item.ETag ?? ""));
}
