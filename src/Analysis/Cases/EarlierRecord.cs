using Recording.Analysis.Checks;
using Recording.Analysis.Text;

namespace Recording.Analysis.Cases;

/// <summary>A record that was written before.</summary>
/// <param name="Name">As its reader knows it: the title, or the name of the file.</param>
/// <param name="Date">The day on which it was written.</param>
/// <param name="Text">What it says.</param>
public sealed record EarlierRecord(string Name, DateOnly Date, DocumentText Text)
{
    /// <summary>What the record library calls it; null where it came with the request.</summary>
    public string? Id { get; init; }

    /// <summary>Who wrote it, with their role where it is known: "Hannah Price, social worker".</summary>
    public string? Author { get; init; }

    public DocumentKind? Kind { get; init; }

    internal RecordSource Source => new(Id, Name, Date, Author);
}

/// <summary>Which record something stands in.</summary>
public sealed record RecordSource(string? Id, string Name, DateOnly Date, string? Author);

/// <summary>A record's own words, with their place: nothing in a summary is said in other words.</summary>
public sealed record RecordQuotation(RecordSource Source, Target Target, string Words);
