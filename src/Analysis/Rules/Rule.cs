using Recording.Analysis.Cases;
using Recording.Analysis.Language;
using Recording.Analysis.Text;

namespace Recording.Analysis.Rules;

/// <summary>One check: some facts and one pure function, together with its examples.</summary>
public sealed record Rule
{
    /// <summary>Permanent and unique; never contains the tip, so that a rule may move to another.</summary>
    public required string Id { get; init; }

    public required Tip Tip { get; init; }
    public Severity Severity { get; init; } = Severity.Advice;

    /// <summary>A short imperative: "Say when".</summary>
    public required string Title { get; init; }

    /// <summary>One plain sentence: why it matters to the reader of the record.</summary>
    public required string Why { get; init; }

    public Reach Reach { get; init; } = Reach.Sentence;

    /// <summary>Finds the hits in a document. Deterministic; needs no clock, file or network.</summary>
    public required Func<Reading, IEnumerable<Hit>> Check { get; init; }

    public required IReadOnlyList<Example> Examples { get; init; }

    /// <summary>Whether a hit covers pasted text as a whole, so that nothing else is flagged inside it.</summary>
    public bool CoversBlock { get; init; }

    /// <summary>Rules which, where they flag the same words, say the same more precisely.</summary>
    public IReadOnlyList<string> YieldsTo { get; init; } = [];
}

/// <summary>What a rule found, before it is given an id and a target.</summary>
/// <param name="Span">Where; null for the whole document.</param>
/// <param name="Message">One sentence that names the flagged words.</param>
public sealed record Hit(Span? Span, string Message)
{
    public IReadOnlyList<Fix> Fixes { get; init; } = [];
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>Where it differs from the rule's own.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Whether it points at the template's words on purpose, such as the label of an empty field.</summary>
    internal bool IsOfTemplate { get; init; }
}

/// <summary>Another place that has to do with a hit.</summary>
public sealed record RelatedPlace(string Message, Span Span)
{
    /// <summary>The earlier record that the place is in; null where it is in the document itself.</summary>
    public EarlierRecord? Record { get; init; }

    /// <summary>The place of a quotation.</summary>
    internal static RelatedPlace Of(EarlierRecord record, RecordQuotation said, string message)
    {
        var paragraphs = record.Text.Paragraphs;
        var (first, last) = (Find(said.Target.Start.Paragraph), Find(said.Target.End.Paragraph));
        return new(message, new(first, said.Target.Start.Offset, last, said.Target.End.Offset)) { Record = record };

        int Find(int index) => Enumerable.Range(0, paragraphs.Count).First(i => paragraphs[i].Index == index && paragraphs[i].Part.ToString() == said.Target.Part);
    }
}

/// <summary>The words proposed, always applied as a tracked change; or, where a fact is missing, a question.</summary>
/// <param name="Title">What the fix does: "Write: before".</param>
/// <param name="Replacement">The words to put in the target's place; empty to remove it; null where the fix asks.</param>
/// <param name="Asks">The question whose answer only the writer knows.</param>
/// <param name="Choices">Answers to choose from, if they are known.</param>
public sealed record Fix(string Title, string? Replacement = null, string? Asks = null, IReadOnlyList<string>? Choices = null)
{
    /// <summary>A paragraph to put in after the target's, in which … stands for the answer; where there is one, the answer does not take the target's place.</summary>
    public string? Note { get; init; }

    /// <summary>The fix that puts words in the target's place.</summary>
    /// <param name="replacement">Empty to take the target out.</param>
    public static Fix Write(string replacement) => new(replacement.Length == 0 ? "Take these words out" : $"Write: {replacement}", replacement);
}
