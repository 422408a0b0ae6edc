namespace Recording.Api.Records;

/// <summary>Where the earlier records are kept: a folder tree, or SharePoint. Ids are opaque; what they stand for never leaves the library's root.</summary>
internal interface IRecordLibrary
{
    Task<IReadOnlyList<CaseEntry>> CasesAsync(CancellationToken cancellation);

    /// <summary>The records of a case, by name; null where there is no such case.</summary>
    Task<IReadOnlyList<RecordEntry>?> RecordsAsync(string caseId, CancellationToken cancellation);

    /// <summary>Null where there is no such record.</summary>
    Task<RecordFile?> OpenAsync(string caseId, string recordId, CancellationToken cancellation);

    /// <summary>Replaces a record, if it is still the version that the writer had.</summary>
    Task<SaveOutcome> ReplaceAsync(string caseId, string recordId, byte[] file, string etag, CancellationToken cancellation);

    /// <summary>Adds a record under a name that is not taken.</summary>
    Task<SaveOutcome> AddAsync(string caseId, string name, byte[] file, CancellationToken cancellation);
}

/// <summary>A case as the library lists it.</summary>
internal sealed record CaseEntry(string Id, string Name);

/// <summary>A record as the library lists it, unread.</summary>
/// <param name="Version">Another wherever the content may be another.</param>
internal sealed record RecordEntry(string Id, string Name, long Size, DateTimeOffset Saved, string Version)
{
    /// <summary>Who saved it, where the library knows.</summary>
    public string? SavedBy { get; init; }
}

/// <summary>A record's bytes with the ETag of just those.</summary>
internal sealed record RecordFile(RecordEntry Entry, byte[] Bytes, string ETag);

/// <summary>What became of saving a record.</summary>
/// <param name="Current">The record as it now stands: as saved, or the newer one that was not overwritten, whose bytes may be left out.</param>
internal sealed record SaveOutcome(SaveResult Result, RecordFile? Current = null);

internal enum SaveResult { Saved, NoSuchRecord, Newer, NameTaken, BadName, ReadOnly, Locked }
