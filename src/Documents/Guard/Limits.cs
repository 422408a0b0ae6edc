namespace Recording.Documents.Guard;

/// <summary>How much a file may ask of us. The defaults leave room above all of some 2,000 public Word files that were measured.</summary>
public sealed record Limits
{
    public static readonly Limits Default = new();

    /// <summary>Of the file itself.</summary>
    public long Bytes { get; init; } = 25L << 20;

    /// <summary>Files within the file (measured: at most 291).</summary>
    public int Entries { get; init; } = 2_000;

    /// <summary>Of all of them when inflated (measured: at most 15 MB, pictures with them).</summary>
    public long InflatedBytes { get; init; } = 128L << 20;

    /// <summary>How many times larger than itself a file may inflate (measured: at most 55); asked only beyond 4 MB.</summary>
    public int Ratio { get; init; } = 100;

    /// <summary>Of all XML parts together when inflated.</summary>
    public long XmlBytes { get; init; } = 24L << 20;

    /// <summary>Elements in all XML parts together (measured: 28,000 in 99 of 100 files). Half a million took 4 s and 180 to 400 MB.</summary>
    public int Elements { get; init; } = 200_000;

    /// <summary>Attributes of one element (measured: at most 60, all of them namespaces).</summary>
    public int Attributes { get; init; } = 1_000;

    /// <summary>Elements within elements (measured: at most 43).</summary>
    public int Depth { get; init; } = 128;

    /// <summary>UTF-16 units of text in all its paragraphs, about 350,000 words.</summary>
    public long TextUnits { get; init; } = 2_000_000;

    /// <summary>Of one list of relationships or content types (measured: at most 40 KB).</summary>
    public long RelationshipBytes { get; init; } = 2L << 20;
}
