using System.Text.Json.Serialization;
using Recording.Analysis.Text;

namespace Recording.Analysis.Sharing;

/// <summary>Something that may not be the person's to read: the writer keeps it in a copy for them, or takes it out.</summary>
/// <param name="Id">A hash of its kind and words: the same after edits elsewhere.</param>
/// <param name="Words">The words that would be taken out.</param>
/// <param name="Why">What speaks against sharing them, in one sentence.</param>
/// <param name="Targets">Every place where they stand.</param>
public sealed record SharingMatter(string Id, SharingKind Kind, string Words, string Why, IReadOnlyList<Target> Targets)
{
    /// <summary>The same places by the positions of the paragraphs that were read.</summary>
    [JsonIgnore]
    public IReadOnlyList<Span> Spans { get; init; } = [];
}

/// <summary>What kind of thing it is: where somebody is to be found, or a sentence about somebody else.</summary>
public enum SharingKind { Address, Number, EmailAddress, Confidence, Referrer, Legal, Police, Hidden, Other }
