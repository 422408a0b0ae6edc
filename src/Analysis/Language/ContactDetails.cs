using Recording.Analysis.Text;

namespace Recording.Analysis.Language;

/// <summary>Where somebody can be found or reached: an address, a telephone number, an email address.</summary>
/// <param name="What">"address", "number" or "email address".</param>
internal readonly record struct ContactDetails(int FirstToken, int EndToken, string What)
{
    private static readonly WordSet Streets = new("street road avenue lane close drive terrace gardens grove place crescent view mews row rise way court square hill walk parade green");
    private const int FewestDigits = 10;

    /// <summary>Each of them in a sentence, in order.</summary>
    public static IEnumerable<ContactDetails> In(Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (At(sentence, i) is not { } found) continue;
            yield return found;
            i = found.EndToken - 1;
        }
    }

    public Span In(ParagraphReading paragraph) => paragraph.SpanOf(FirstToken, EndToken);

    private static ContactDetails? At(Sentence sentence, int i)
    {
        var token = sentence.Paragraph.Tokens[i];
        if (token.Kind == TokenKind.Number) return Telephone(sentence, i) ?? Address(sentence, i);
        return token.Is('@') ? Email(sentence, i) : null;
    }

    /// <summary>A house number and a street, with the town and postcode that follow.</summary>
    private static ContactDetails? Address(Sentence sentence, int i)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (i + 2 >= sentence.EndToken || !tokens[i + 1].IsCapitalised) return null;
        var end = i + 2;
        while (end < sentence.EndToken && tokens[end].IsCapitalised && !Streets.Contains(tokens[end - 1])) end++;
        if (!Streets.Contains(tokens[end - 1])) return null;
        var last = end;
        while (last < sentence.EndToken && (tokens[last].Is(',') || tokens[last].IsCapitalised || tokens[last].Kind == TokenKind.Number || (tokens[last].IsGlued && tokens[last].IsWord))) last++;
        while (last > end && tokens[last - 1].Is(',')) last--;
        return new(i, last, "address");
    }

    private static ContactDetails? Telephone(Sentence sentence, int i)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (tokens[i].First != '0' || tokens[i].Length < 3) return null;
        var (end, digits) = (i, 0);
        while (end < sentence.EndToken && tokens[end].Kind == TokenKind.Number) digits += tokens[end++].Length;
        return digits >= FewestDigits ? new(i, end, "number") : null;
    }

    /// <summary>What is glued to both sides of an at sign, with a dot after it.</summary>
    private static ContactDetails? Email(Sentence sentence, int at)
    {
        var tokens = sentence.Paragraph.Tokens;
        var (first, end, hasDot) = (at, at + 1, false);
        while (first > sentence.FirstToken && tokens[first].IsGlued) first--;
        while (end < sentence.EndToken && tokens[end].IsGlued) hasDot |= tokens[end++].Is('.');
        if (end > at && tokens[end - 1].Is('.')) end--;
        return hasDot && first < at && end > at + 1 ? new(first, end, "email address") : null;
    }
}
