namespace Recording.Api.Records;

/// <summary>The configuration section <c>Records</c>.</summary>
public sealed record RecordOptions
{
    /// <summary>The folder in which each folder is a case; where it is empty, the invented sample case beside the program.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The most records of a case that are read; of more the first by name.</summary>
    public int MostRecords { get; init; } = 5000;

    /// <summary>How many characters of records may be kept in memory, so that a summary need not read them again.</summary>
    public long CachedCharacters { get; init; } = 40_000_000;
}
