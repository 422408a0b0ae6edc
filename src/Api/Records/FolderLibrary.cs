using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Recording.Api.Uploads;

namespace Recording.Api.Records;

/// <summary>A folder in which each folder is a case and holds its Word files, in folders of its own or not. Links are not followed.</summary>
internal sealed class FolderLibrary(IOptions<RecordOptions> options, IOptions<UploadOptions> uploads) : IRecordLibrary, IDisposable
{
    private static readonly EnumerationOptions Inside = new()
    {
        AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = true, MatchType = MatchType.Simple,
    };

    private static readonly EnumerationOptions Deep = new()
    {
        AttributesToSkip = Inside.AttributesToSkip, IgnoreInaccessible = true, MatchType = MatchType.Simple, RecurseSubdirectories = true, MaxRecursionDepth = 8,
    };

    private const int MostListed = 50_000, MostReads = 3;

    private readonly SemaphoreSlim _saving = new(1);
    private readonly ConcurrentDictionary<(string Folder, string Id), string> _listed = new();

    private DirectoryInfo Root => new(options.Value.Folder is { Length: > 0 } folder ? folder : Path.Combine(AppContext.BaseDirectory, "records"));

    public void Dispose() => _saving.Dispose();

    public Task<IReadOnlyList<CaseEntry>> CasesAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<CaseEntry>>(
        [.. Cases().Select(folder => new CaseEntry(RecordId.Of(folder.Name), folder.Name)).OrderBy(entry => entry.Name, StringComparer.Ordinal)]);

    public Task<IReadOnlyList<RecordEntry>?> RecordsAsync(string caseId, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<RecordEntry>?>(CaseOf(caseId) is not { } folder ? null : Listed(folder));

    public async Task<RecordFile?> OpenAsync(string caseId, string recordId, CancellationToken cancellation) =>
        CaseOf(caseId) is { } folder && FileOf(folder, recordId) is { } file ? await ReadAsync(folder, file, cancellation) : null;

    public async Task<SaveOutcome> ReplaceAsync(string caseId, string recordId, byte[] file, string etag, CancellationToken cancellation)
    {
        await _saving.WaitAsync(cancellation);
        try
        {
            if (CaseOf(caseId) is not { } folder || FileOf(folder, recordId) is not { } known || await ReadAsync(folder, known, cancellation) is not { } current) return new(SaveResult.NoSuchRecord);
            return current.ETag == etag ? await WriteAsync(folder, known.FullName, file, isNew: false, cancellation) : new(SaveResult.Newer, current);
        }
        finally
        {
            _saving.Release();
        }
    }

    public async Task<SaveOutcome> AddAsync(string caseId, string name, byte[] file, CancellationToken cancellation)
    {
        if (RecordName.Safe(name) is not { } safe) return new(SaveResult.BadName);
        await _saving.WaitAsync(cancellation);
        try
        {
            if (CaseOf(caseId) is not { } folder) return new(SaveResult.NoSuchRecord);
            return await WriteAsync(folder, Path.Combine(folder.FullName, safe), file, isNew: true, cancellation);
        }
        finally
        {
            _saving.Release();
        }
    }

    /// <summary>Writes beside the record and then puts it in its place, so that a reader sees the old one or the new one whole.</summary>
    private static async Task<SaveOutcome> WriteAsync(DirectoryInfo folder, string path, byte[] file, bool isNew, CancellationToken cancellation)
    {
        if (isNew && Path.Exists(path)) return new(SaveResult.NameTaken);
        var beside = Path.Combine(Path.GetDirectoryName(path)!, $".{Guid.NewGuid():N}.saving");
        try
        {
            await File.WriteAllBytesAsync(beside, file, cancellation);
            File.Move(beside, path, overwrite: !isNew);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(isNew && File.Exists(path) ? SaveResult.NameTaken : SaveResult.ReadOnly);
        }
        finally
        {
            File.Delete(beside);
        }
        return new(SaveResult.Saved, new(Entry(folder, new(path)), file, RecordId.ETagOf(file)));
    }

    /// <summary>Reads a record whole: one that somebody saves meanwhile is read again, and is at last given with the version from before, so that
    /// what is kept of it is never taken for what it has become.</summary>
    private async Task<RecordFile?> ReadAsync(DirectoryInfo folder, FileInfo file, CancellationToken cancellation)
    {
        RecordFile? read = null;
        for (var tries = 0; tries < MostReads; tries++)
        {
            var before = Entry(folder, file);
            read = await ReadAsync(before, file, cancellation);
            if (read is null || Entry(folder, file).Version == before.Version) break;
        }
        return read;
    }

    private async Task<RecordFile?> ReadAsync(RecordEntry entry, FileInfo file, CancellationToken cancellation)
    {
        try
        {
            await using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = await new Budget(uploads.Value.MaxBytes).ReadAsync(stream, cancellation);
            return new(entry, bytes, RecordId.ETagOf(bytes));
        }
        catch (Budget.ExceededException)
        {
            return new(entry, [], "");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private List<RecordEntry> Listed(DirectoryInfo folder)
    {
        if (_listed.Count > MostListed) _listed.Clear();
        List<RecordEntry> entries = [.. Files(folder).Select(file => Entry(folder, file))];
        foreach (var entry in entries) _listed[(folder.Name, entry.Id)] = entry.Name;
        return entries;
    }

    /// <exception cref="RecordsUnavailableException">The folder is on a drive that is away, or there is none.</exception>
    private DirectoryInfo[] Cases()
    {
        try
        {
            return Root.GetDirectories("*", Inside);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw RecordsUnavailableException.FolderAway();
        }
    }

    private DirectoryInfo? CaseOf(string id) => Cases().FirstOrDefault(folder => RecordId.Of(folder.Name) == id);

    /// <summary>By the path that was listed under the id, if it is still there and no link has come into it; else by looking through the folder.</summary>
    private FileInfo? FileOf(DirectoryInfo folder, string id)
    {
        if (_listed.TryGetValue((folder.Name, id), out var name) && new FileInfo(Path.Combine(folder.FullName, name)) is { Exists: true } known && RecordName.IsWord(known.Name) && IsPlain(folder, known)) return known;
        return All(folder).FirstOrDefault(file => RecordName.IsWord(file.Name) && RecordId.Of(NameOf(folder, file)) == id);
    }

    private static bool IsPlain(DirectoryInfo folder, FileInfo file)
    {
        if (file.Attributes.HasFlag(FileAttributes.ReparsePoint)) return false;
        for (var above = file.Directory; above is not null && above.FullName.Length > folder.FullName.Length; above = above.Parent)
            if (above.Attributes.HasFlag(FileAttributes.ReparsePoint)) return false;
        return true;
    }

    private IEnumerable<FileInfo> Files(DirectoryInfo folder) => All(folder).OrderBy(file => NameOf(folder, file), StringComparer.Ordinal).Take(options.Value.MostRecords);

    /// <summary>None of a case that went away since it was listed.</summary>
    /// <exception cref="RecordsUnavailableException">The folder is on a drive that is away.</exception>
    private static IEnumerable<FileInfo> All(DirectoryInfo folder)
    {
        try
        {
            return folder.GetFiles("*", Deep).Where(file => RecordName.IsListed(file.Name));
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw RecordsUnavailableException.FolderAway();
        }
    }

    private static string NameOf(DirectoryInfo folder, FileInfo file) => Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/');

    private static RecordEntry Entry(DirectoryInfo folder, FileInfo file)
    {
        file.Refresh();
        var name = NameOf(folder, file);
        var (size, saved) = file.Exists ? (file.Length, file.LastWriteTimeUtc) : (0, default);
        return new(RecordId.Of(name), name, size, new(saved, TimeSpan.Zero), $"{size}-{saved.Ticks}");
    }
}
