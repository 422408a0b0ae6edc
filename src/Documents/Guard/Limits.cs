namespace Recording.Documents.Guard;

/// <summary>How much a file may ask of us. The defaults leave room above all of some 2,000 public Word files that were measured.</summary>
public sealed record Limits
{
    public static readonly Limits Default = new();

    /// <summary>Of the file itself.</summary>
    public long Bytes { get; init; } = 25L << 20;

    /// <summary>Files within the file.</summary>
    public int Entries { get; init; } = 4_000;

    /// <summary>Of all of them when inflated.</summary>
    public long InflatedBytes { get; init; } = 128L << 20;

    /// <summary>How many times larger the inflated file may be (measured: at most 55), where it inflates beyond 4 MB.</summary>
    public int Ratio { get; init; } = 120;

    /// <summary>Characters in one XML part.</summary>
    public long XmlCharacters { get; init; } = 20_000_000;

    /// <summary>Elements in one XML part (measured: at most 370,000).</summary>
    public int Elements { get; init; } = 450_000;

    /// <summary>Elements within elements (measured: at most 43).</summary>
    public int Depth { get; init; } = 128;

    /// <summary>Of one list of relationships or of content types.</summary>
    public long RelationshipBytes { get; init; } = 2L << 20;
}
