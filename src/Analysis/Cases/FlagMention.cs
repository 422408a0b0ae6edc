using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>A vital instruction or warning where a record gives it.</summary>
internal sealed record FlagMention(FlagKind Kind, RecordQuotation Quotation, Gist Gist)
{
    private static readonly Lexicon Flags = Lexicon.Load("vital-flags");
    private static readonly WordSet Writers = new("i we"), Asking = new("whether if why asked wondered unless");

    public static IEnumerable<FlagMention> In(RecordReading record)
    {
        foreach (var sentence in record.Sentences)
            if (KindOf(sentence) is { } kind) yield return new(kind, record.Quote(sentence), Gist.Of(sentence));
    }

    /// <summary>The kind of flag that a sentence gives; null where it gives none. Of several the most particular.</summary>
    public static FlagKind? KindOf(Sentence sentence)
    {
        FlagKind? found = null;
        foreach (var match in Flags.Find(sentence))
        {
            if (IsQuotedOrAsked(sentence, match) || FlagEnd.Is(sentence)) continue;
            var kind = Enum.Parse<FlagKind>(match.Entry["kind"].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            if (found is null or FlagKind.Instruction) found = kind;
        }
        return found;
    }

    /// <summary>Somebody's own words, a question, or what the writer sets themselves is no instruction to all.</summary>
    private static bool IsQuotedOrAsked(Sentence sentence, LexiconMatch match)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (sentence.Paragraph.IsQuoted(match.Span.Start, match.Span.End) || tokens[sentence.EndToken - 1].Is('?')) return true;
        if (match.Entry["kind"] is not ("instruction" or "court-order")) return false;
        for (var i = match.FirstToken - 1; i >= sentence.FirstToken && i >= match.FirstToken - 6; i--)
        {
            if (i >= match.FirstToken - 2 && Writers.Contains(tokens[i])) return true;
            if (Asking.Contains(tokens[i])) return true;
        }
        return false;
    }
}

/// <summary>Words that withdraw a flag, or a fact that ends it.</summary>
internal sealed record FlagEnd(RecordQuotation Quotation, Gist Gist)
{
    private static readonly Lexicon Ends = Lexicon.Load("flag-ends");

    public static IEnumerable<FlagEnd> In(RecordReading record)
    {
        foreach (var sentence in record.Sentences)
            if (Is(sentence)) yield return new(record.Quote(sentence), Gist.Of(sentence));
    }

    public static bool Is(Sentence sentence) =>
        Ends.Find(sentence).Any(match => !sentence.Paragraph.IsQuoted(match.Span.Start, match.Span.End)) && !sentence.Tokens.Any(Unless.Contains);

    private static readonly WordSet Unless = new("until unless if when should");
}
