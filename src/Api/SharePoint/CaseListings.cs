using Microsoft.Extensions.Caching.Memory;
using Recording.Api.Records;
using Recording.Api.Security;

namespace Recording.Api.SharePoint;

/// <summary>What each worker has seen of the library, so that a call need only ask what has changed since. It is kept for that worker alone, in
/// memory, for a few minutes: a right that was taken away is gone by then at the latest.</summary>
internal sealed class CaseListings(SharePointDrive drive, IHttpContextAccessor calls, TimeProvider time) : IDisposable
{
    private const int MostWorkers = 2000;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);

    private readonly MemoryCache _workers = new(new MemoryCacheOptions { SizeLimit = MostWorkers });

    public void Dispose() => _workers.Dispose();

    /// <summary>The folders that are cases.</summary>
    public Task<IReadOnlyList<CaseListing>> CasesAsync(CancellationToken cancellation) => InTurnAsync(seen => CasesAsync(seen, cancellation), cancellation);

    /// <summary>A case with its files; null where there is none for this worker.</summary>
    public Task<CaseListing?> CaseAsync(string id, CancellationToken cancellation) => InTurnAsync(async seen =>
    {
        var cases = await CasesAsync(seen, cancellation);
        if (cases.FirstOrDefault(entry => entry.Id == id) is not { } entry) return null;
        return entry.IsListed || await ListAsync(seen.Place!, entry, cancellation) ? entry : null;
    }, cancellation);

    private string Who() => Audit.Who(calls.HttpContext!.User);

    /// <summary>One call of a worker at a time, and in each call the changes first.</summary>
    private async Task<T> InTurnAsync<T>(Func<Seen, Task<T>> look, CancellationToken cancellation)
    {
        var seen = _workers.GetOrCreate(Who(), entry =>
        {
            entry.SetSize(1).SetSlidingExpiration(Kept);
            return new Seen();
        })!;
        await seen.Turn.WaitAsync(cancellation);
        try
        {
            if (calls.HttpContext!.Items.TryAdd(this, true)) await FreshenAsync(seen, cancellation);
            return await look(seen);
        }
        finally
        {
            seen.Turn.Release();
        }
    }

    private async Task FreshenAsync(Seen seen, CancellationToken cancellation)
    {
        seen.Place = await drive.PlaceAsync(cancellation);
        if (time.GetUtcNow() - seen.Since > Kept) seen.Link = null;
        var (changed, link) = await drive.ChangesAsync(seen.Place, seen.Link, cancellation);
        if (changed is null) (seen.Cases, seen.Since) = (null, time.GetUtcNow());
        else if (seen.Cases is not null && changed.Exists(item => item.Id != seen.Place.FolderId && (item.ParentReference?.Id == seen.Place.FolderId || seen.Cases.Any(entry => entry.FolderId == item.Id)))) seen.Cases = null;
        else foreach (var entry in seen.Cases ?? []) entry.Change(changed);
        seen.Link = link;
    }

    private async Task<IReadOnlyList<CaseListing>> CasesAsync(Seen seen, CancellationToken cancellation) => seen.Cases ??=
        [.. (await drive.ChildrenAsync(seen.Place!, seen.Place!.FolderId, cancellation) ?? throw RecordsUnavailableException.Closed())
            .Where(item => item is { Folder: not null, RemoteItem: null, Id: not null, Name: not null }).Select(item => new CaseListing(item.Id!, item.Name!))];

    private async Task<bool> ListAsync(Place place, CaseListing entry, CancellationToken cancellation)
    {
        const int Deepest = 8;
        var (folders, files) = (new HashSet<string>(), new List<ListedFile>());
        var open = new Queue<(string Id, string Path, int Depth)>([(entry.FolderId, "", 0)]);
        while (open.TryDequeue(out var folder))
        {
            if (await drive.ChildrenAsync(place, folder.Id, cancellation) is not { } items)
            {
                if (folder.Depth == 0) return false;
                continue;
            }
            folders.Add(folder.Id);
            foreach (var item in items.Where(item => item.RemoteItem is null && item is { Id: not null, Name: not null }))
                if (item.Folder is not null && folder.Depth < Deepest) open.Enqueue((item.Id!, folder.Path + item.Name + "/", folder.Depth + 1));
                else if (item.File is not null && RecordName.IsListed(item.Name!)) files.Add(ListedFile.Of(item, folder.Path + item.Name));
        }
        entry.List(folders, files);
        return true;
    }

    /// <summary>What one worker has seen.</summary>
    private sealed class Seen
    {
        public SemaphoreSlim Turn { get; } = new(1);
        public Place? Place { get; set; }
        public string? Link { get; set; }
        public DateTimeOffset Since { get; set; }
        public IReadOnlyList<CaseListing>? Cases { get; set; }
    }
}
