using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using Recording.Analysis.Cases;
using Recording.Api.Checks;
using Recording.Documents;
using Recording.Documents.Guard;

namespace Recording.Api.Records;

/// <summary>Reads the records of a case, each once for each content: what was read is kept in memory, bounded, and nowhere else.</summary>
internal sealed class RecordIndex(IRecordLibrary library, IOptions<Limits> limits, IOptions<RecordOptions> options, IOptions<JsonOptions> json) : IDisposable
{
    private const int MostKnown = 50_000;

    private readonly MemoryCache _read = Bounded(options), _summaries = Bounded(options);
    private readonly ConcurrentDictionary<string, (string Version, string Content)> _known = new();

    /// <summary>The records of a case in the order of their dates; null where there is no such case.</summary>
    public async Task<IReadOnlyList<IndexedRecord>?> RecordsAsync(string caseId, CancellationToken cancellation) =>
        await library.RecordsAsync(caseId, cancellation) is { } entries ? await ReadAsync(caseId, entries, null, cancellation) : null;

    /// <summary>What the records of a case say, worked out anew only where one of them is another; null where there is no such case.</summary>
    /// <param name="told">Is told after each record how many have been read, and of how many; on any thread.</param>
    public async Task<CaseReading?> SummariseAsync(string caseId, CancellationToken cancellation, Action<int, int>? told = null)
    {
        if (await library.RecordsAsync(caseId, cancellation) is not { } entries) return null;
        if (KeyOf(caseId, entries) is { } known && _summaries.TryGetValue(known, out CaseReading? kept)) return kept;
        var reading = CaseReading.Of(await ReadAsync(caseId, entries, told, cancellation), json.Value.SerializerOptions);
        if (KeyOf(caseId, entries) is { } key) _summaries.Set(key, reading, new MemoryCacheEntryOptions { Size = reading.Size });
        return reading;
    }

    /// <summary>The records of a case with their text, for a check; null where there is no such case.</summary>
    /// <param name="own">The record that is itself being checked.</param>
    public async Task<EarlierDocuments?> EarlierAsync(string caseId, OwnRecord own, CancellationToken cancellation)
    {
        if (await library.RecordsAsync(caseId, cancellation) is not { } entries) return null;
        var records = await ReadAsync(caseId, [.. entries.Where(entry => !own.Is(entry))], null, cancellation);
        return new([.. records.Select(record => record.Record).OfType<EarlierRecord>()],
            [.. records.Where(record => record.Problem is not null).Select(record => $"“{record.Entry.Name}” was left out. {record.Problem}")]);
    }

    public void Dispose()
    {
        _read.Dispose();
        _summaries.Dispose();
    }

    private static MemoryCache Bounded(IOptions<RecordOptions> options) => new(new MemoryCacheOptions { SizeLimit = options.Value.CachedMegabytes * 1_000_000L });

    private async Task<List<IndexedRecord>> ReadAsync(string caseId, IReadOnlyList<RecordEntry> entries, Action<int, int>? told, CancellationToken cancellation)
    {
        var (records, read) = (new IndexedRecord[entries.Count], 0);
        await Parallel.ForAsync(0, entries.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation }, async (i, token) =>
        {
            records[i] = await ReadAsync(caseId, entries[i], token);
            told?.Invoke(Interlocked.Increment(ref read), entries.Count);
        });
        return [.. records.OrderBy(record => record.Date).ThenBy(record => record.Entry.Name, StringComparer.Ordinal)];
    }

    /// <summary>Names the content of all records of a case; null while that of one is not known.</summary>
    private string? KeyOf(string caseId, IReadOnlyList<RecordEntry> entries)
    {
        var contents = new List<string>(entries.Count);
        foreach (var entry in entries)
        {
            if (RecordName.IsOfAnotherKind(entry.Name)) { contents.Add(entry.Id + entry.Version); continue; }
            if (!_known.TryGetValue(caseId + entry.Id, out var known) || known.Version != entry.Version) return null;
            contents.Add(known.Content);
        }
        return RecordId.Of(string.Join('|', contents.Prepend(caseId)));
    }

    /// <summary>A record whose file cannot be opened now is not kept, and so tried again.</summary>
    private async Task<IndexedRecord> ReadAsync(string caseId, RecordEntry entry, CancellationToken cancellation)
    {
        if (RecordName.IsOfAnotherKind(entry.Name)) return new(entry, "", "This is no .docx file, so nothing in it was read. Read it yourself, or open it in Word and save it as a Word document.");
        var place = caseId + entry.Id;
        if (_known.TryGetValue(place, out var known) && known.Version == entry.Version && _read.TryGetValue(known.Content, out IndexedRecord? kept)) return kept!;
        if (await library.OpenAsync(caseId, entry.Id, cancellation) is not { } file) return new(entry, "", "The record could not be opened. Somebody may be saving it: try again in a moment.");
        var content = place + file.ETag;
        if (_known.Count > MostKnown) _known.Clear();
        _known[place] = (file.Entry.Version, content);
        if (_read.TryGetValue(content, out kept)) return kept!;
        var read = Read(file, cancellation);
        return _read.Set(content, read, new MemoryCacheEntryOptions { Size = read.Size });
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
