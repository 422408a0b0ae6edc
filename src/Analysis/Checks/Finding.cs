using Recording.Analysis.Cases;
using Recording.Analysis.Rules;
using Recording.Analysis.Text;

namespace Recording.Analysis.Checks;

/// <summary>A rule's hit with its message and place.</summary>
/// <param name="Id">A hash of the rule, the part, the words and which occurrence of them: the same after edits elsewhere.</param>
/// <param name="Target">Where; null for the whole document.</param>
/// <param name="Revision">The tracked insertion that wrote the words, if one did.</param>
public record Finding(
    string Id, string Rule, Tip Tip, Severity Severity, string Message, string Why, Target? Target,
    IReadOnlyList<Fix> Fixes, IReadOnlyList<Related> Related, Revision? Revision);

/// <summary>Another place that has to do with a finding.</summary>
/// <param name="Source">The earlier record that it stands in, if it does; the target is then a place in that record.</param>
public sealed record Related(string Message, Target? Target, RecordSource? Source = null)
{
    internal static Related Of(RelatedPlace place, DocumentText document) =>
        new(place.Message, Target.Of(place.Record?.Text ?? document, place.Span), place.Record?.Source);
}
