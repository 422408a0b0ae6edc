using System.Globalization;
using Recording.Analysis.Rules;

namespace Recording.Documents.Readiness;

/// <summary>The document is no longer than it may be. A count of pages is never certain, so this is advice.</summary>
internal static class LongDocument
{
    public static ReadinessItem? Check(ReadinessReading reading)
    {
        var length = reading.Length;
        if (length.Limit is not { } limit || length.Pages <= limit.Pages) return null;
        var counted = length.Source == LengthSource.Estimate
            ? $"The document has about {length.Pages} pages, estimated from {length.Words} words"
            : $"The document has {length.Pages} pages by Word’s own last count{(length.Counted is { } date ? " of " + date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : "")}";
        return new("length", Severity.Advice, $"{counted}, and may have {limit.Pages}{(limit.Confirmed ? "" : " (check whether that figure still holds)")}.",
            "A court can send back a document that is longer than it allows.", 1, [], new("Shorten it, or ask for permission"));
    }
}
