namespace Recording.Api.Records;

/// <summary>The configuration section <c>Records</c>.</summary>
public sealed record RecordOptions
{
    /// <summary>The folder in which each folder is a case; where it is empty, the invented sample case beside the program.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The most records of a case that are read; of more the first by name.</summary>
    public int MostRecords { get; init; } = 5000;

    /// <summary>About how much memory what was read of records may take, so that it need not be read again; and as much again for finished summaries.</summary>
    public int CachedMegabytes { get; init; } = 256;
}
