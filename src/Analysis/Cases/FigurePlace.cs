using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>Tells whether the figures in which two sentences differ count different things: "section 17" and "71 Carder Street".</summary>
internal static class FigurePlace
{
    public static bool IsOther(Sentence earlier, Sentence later)
    {
        if (Changed(earlier, later) is not { } was || Changed(later, earlier) is not { } now) return false;
        if (IsAge(earlier, was) && IsAge(later, now) && Value(later, now) - Value(earlier, was) is > 0 and <= MostYears) return true;
        return Beside(earlier, was + 1) is var after && Beside(later, now + 1) is var next && Beside(earlier, was - 1) is var before && Beside(later, now - 1) is var last
            && after != next && before != last;
    }

    private const int MostYears = 3;

    private static readonly WordSet Being = new("is was aged turned now nearly almost for about around over"), Old = new("and in with years year months month weeks");

    /// <summary>"She is 79 and …", "aged six".</summary>
    private static bool IsAge(Sentence sentence, int at) => at > sentence.FirstToken && Being.Contains(sentence.Paragraph.Tokens[at - 1])
        && (at + 1 >= sentence.EndToken || !sentence.Paragraph.Tokens[at + 1].IsWord || Old.Contains(sentence.Paragraph.Tokens[at + 1]));

    private static decimal? Value(Sentence sentence, int at) => Quantities.Number(sentence.Paragraph, at, sentence.EndToken).Value;

    /// <summary>The only figure of a sentence that the other does not give; null where there is none or are several.</summary>
    private static int? Changed(Sentence sentence, Sentence other)
    {
        int? found = null;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (Quantities.Number(sentence.Paragraph, i, sentence.EndToken).Value is not { } value || Has(other, value)) continue;
            if (found is not null) return null;
            found = i;
        }
        return found;
    }

    private static bool Has(Sentence sentence, decimal value)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (Quantities.Number(sentence.Paragraph, i, sentence.EndToken).Value == value) return true;
        return false;
    }

    private static ulong Beside(Sentence sentence, int at) =>
        at >= sentence.FirstToken && at < sentence.EndToken && sentence.Paragraph.Tokens[at].IsWord ? Gist.Stem(sentence.Paragraph.Tokens[at].In(sentence.Paragraph.Text)) : 0;
}
