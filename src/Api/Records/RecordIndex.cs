using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using Recording.Analysis.Cases;
using Recording.Api.Checks;
using Recording.Documents;
using Recording.Documents.Guard;

namespace Recording.Api.Records;

/// <summary>Reads the records of a case, each once for each content: what was read is kept in memory, bounded, and nowhere else.</summary>
internal sealed class RecordIndex(IRecordLibrary library, IOptions<Limits> limits, IOptions<RecordOptions> options) : IDisposable
{
    private const int Overhead = 2000, MostKnown = 50_000;

    private readonly MemoryCache _read = new(new MemoryCacheOptions { SizeLimit = options.Value.CachedCharacters });
    private readonly ConcurrentDictionary<string, (string Version, string Key)> _known = new();

    /// <summary>The records of a case in the order of their dates; null where there is no such case.</summary>
    /// <param name="told">Is told after each record how many have been read, and of how many; on any thread.</param>
    public async Task<IReadOnlyList<IndexedRecord>?> RecordsAsync(string caseId, CancellationToken cancellation, Action<int, int>? told = null)
    {
        if (await library.RecordsAsync(caseId, cancellation) is not { } entries) return null;
        var (records, read) = (new IndexedRecord?[entries.Count], 0);
        await Parallel.ForAsync(0, entries.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation },
            async (i, token) =>
            {
                records[i] = await ReadAsync(caseId, entries[i], token);
                told?.Invoke(Interlocked.Increment(ref read), entries.Count);
            });
        return [.. records.OfType<IndexedRecord>().OrderBy(record => record.Date).ThenBy(record => record.Entry.Name, StringComparer.Ordinal)];
    }

    /// <summary>The summary of records, worked out again only where one of them is another.</summary>
    public CaseSummary Summarise(IReadOnlyList<IndexedRecord> records)
    {
        var key = RecordId.Of(string.Join('|', records.Select(record => record.Entry.Id + record.ETag)));
        return _read.GetOrCreate(key, entry =>
        {
            entry.Size = Overhead * Math.Max(1, records.Count);
            return CaseSummary.Of(records.Select(record => record.Content).OfType<RecordContent>());
        })!;
    }

    /// <summary>The records of a case with their text, for a check; null where there is no such case.</summary>
    /// <param name="own">The record that is itself being checked.</param>
    public async Task<EarlierDocuments?> EarlierAsync(string caseId, OwnRecord own, CancellationToken cancellation)
    {
        if (await library.RecordsAsync(caseId, cancellation) is not { } entries) return null;
        var (records, unreadable) = (new List<EarlierRecord>(), new List<string>());
        foreach (var entry in entries.Where(entry => !own.Is(entry)))
            if (await library.OpenAsync(caseId, entry.Id, cancellation) is not { ETag.Length: > 0 } file) unreadable.Add($"“{entry.Name}” could not be opened and was left out.");
            else if (DocumentReader.Read(file.Bytes, new ReadOptions { Limits = limits.Value }, cancellation).IsRefused(out var refusal, out var text)) unreadable.Add($"“{entry.Name}” was left out. {refusal.Sentence}");
            else records.Add(IndexedRecord.Earlier(entry, RecordHead.Of(text, DateOnly.FromDateTime(entry.Saved.UtcDateTime)), text));
        return new(records, unreadable);
    }

    public void Dispose() => _read.Dispose();

    /// <summary>Null where the record has gone since it was listed.</summary>
    private async Task<IndexedRecord?> ReadAsync(string caseId, RecordEntry entry, CancellationToken cancellation)
    {
        var place = caseId + entry.Id;
        if (_known.TryGetValue(place, out var known) && known.Version == entry.Version && _read.TryGetValue(known.Key, out IndexedRecord? kept)) return kept;
        if (await library.OpenAsync(caseId, entry.Id, cancellation) is not { } file) return new(entry, "", "The record could not be opened. Somebody may be saving it: try again in a moment.");
        var key = place + file.ETag;
        if (_known.Count > MostKnown) _known.Clear();
        _known[place] = (file.Entry.Version, key);
        if (_read.TryGetValue(key, out kept)) return kept;
        var read = Read(file, cancellation);
        return _read.Set(key, read, new MemoryCacheEntryOptions { Size = Overhead + 4 * read.Paragraphs.Sum(p => (long)p.Text.Length) });
    }

    private IndexedRecord Read(RecordFile file, CancellationToken cancellation) =>
        file.ETag.Length == 0 ? new(file.Entry, "", "The record is larger than can be read. Large pictures are the usual reason: compress them in Word.")
        : DocumentReader.Read(file.Bytes, new ReadOptions { Limits = limits.Value }, cancellation).IsRefused(out var refusal, out var text)
        ? new(file.Entry, file.ETag, refusal.Sentence) : IndexedRecord.Of(file, text);
}

/// <summary>The record of a case that a document is itself, by its id or by the name of its file.</summary>
internal sealed record OwnRecord(string? Id, string? Name)
{
    public bool Is(RecordEntry entry) =>
        entry.Id == Id || (!string.IsNullOrEmpty(Name) && string.Equals(Path.GetFileName(entry.Name), Name, StringComparison.OrdinalIgnoreCase));
}
