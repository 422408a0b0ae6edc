using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>What the list after a name gives by its shape alone: "Ada Lowe, born 3 May 2019, of 4 Elm Road, Beech Hill Primary School".</summary>
internal static class ListedFacts
{
    private static readonly WordSet Before = new("of at"), Schools = new("school academy college nursery primary juniors infants preschool grammar");

    private const int LongestHead = 8;

    private static readonly WordSet Details = new("details particulars");

    /// <summary>"She confirmed her details: 3 May 1951, 4 Elm Road".</summary>
    public static IEnumerable<FactMention> Detailed(RecordReading record, Sentence sentence)
    {
        var tokens = sentence.Paragraph.Tokens;
        var start = sentence.FirstToken;
        while (start + 2 < sentence.EndToken && start < sentence.FirstToken + LongestHead && !(tokens[start].Is(':') && Details.Contains(tokens[start - 1]))) start++;
        if (start == sentence.FirstToken || !tokens[start].Is(':') || Holder.OpensWithAnother(record, sentence)) yield break;
        for (var i = start + 1; i < sentence.EndToken - 1; i++)
            if (!tokens[i - 1].Is(':') && !tokens[i - 1].Is(',')) continue;
            else if (Identity.IsBirth(record, sentence, i) && FactMention.Of(record, FactKind.DateOfBirth, sentence.Paragraph, i, sentence.EndToken, sentence.Span) is { } born) yield return born;
            else if (AddressShape.IsAt(sentence, i) && FactMention.Of(record, FactKind.Address, sentence.Paragraph, i, AddressShape.EndOf(sentence, i), sentence.Span) is { } address)
            {
                yield return address;
                yield break;
            }
    }

    public static IEnumerable<FactMention> In(RecordReading record, Sentence sentence, Identity identity)
    {
        var (tokens, isFound) = (sentence.Paragraph.Tokens, false);
        for (var i = identity.Named[0].EndToken + 1; i < sentence.EndToken - 1; i++)
        {
            if (!tokens[i - 1].Is(',') && !tokens[i - 1].Is('(') && !tokens[i - 1].Is(';') && !Before.Contains(tokens[i - 1])) continue;
            if (ReferenceAt(record, sentence, i) is { } reference && identity.OwnerOf(i) is { } whose) yield return reference with { Holder = Identity.HolderOf(whose) };
            else if (i == identity.Named[0].EndToken + 1 && CalledAt(record, sentence, i) is { } called) yield return called with { Holder = Identity.HolderOf(identity.Named[0]) };
            else if (!isFound && AddressShape.IsAt(sentence, i) && identity.OwnerOf(i) is not null && FactMention.Of(record, FactKind.Address, sentence.Paragraph, i, AddressShape.EndOf(sentence, i), sentence.Span) is { } address)
            {
                isFound = true;
                yield return address;
            }
            else if (SchoolAt(sentence, i) is > 0 and var end && identity.OwnerOf(i) is { } owner && FactMention.Of(record, FactKind.School, sentence.Paragraph, i, end, sentence.Span) is { } school)
                yield return school with { Holder = Identity.HolderOf(owner) };
        }
    }

    /// <summary>A code that stands alone: ", AS-40718.".</summary>
    private static FactMention? ReferenceAt(RecordReading record, Sentence sentence, int first) =>
        ReferenceShape.After(sentence, first, isCode: true) is var (start, end) && start == first && end > first && (end == sentence.EndToken || !sentence.Paragraph.Tokens[end].IsWord)
            ? FactMention.Of(record, FactKind.Reference, sentence.Paragraph, first, end, sentence.Span) : null;

    /// <summary>Another first name alone: "Winifred Astbury, Freda, 17 Elm Road" and "Winifred Astbury (Freda)".</summary>
    private static FactMention? CalledAt(RecordReading record, Sentence sentence, int at)
    {
        var tokens = sentence.Paragraph.Tokens;
        return at + 1 < sentence.EndToken && tokens[at].IsCapitalised && (tokens[at + 1].Is(')') || (tokens[at + 1].Is(',') && tokens[at - 1].Is(','))) && GivenNames.Contains(GivenNames.Fold(tokens[at].In(sentence.Paragraph.Text).ToString()))
            ? FactMention.Of(record, FactKind.KnownAs, sentence.Paragraph, at, at + 1, sentence.Span) : null;
    }

    /// <summary>Where the name of a school ends that begins at a token; 0 where none does.</summary>
    private static int SchoolAt(Sentence sentence, int first)
    {
        var (tokens, end, isSchool) = (sentence.Paragraph.Tokens, first, false);
        while (end < sentence.EndToken && (tokens[end].IsCapitalised || (end > first && tokens[end].First is '\'' or '’')))
        {
            isSchool |= end > first && Schools.Contains(tokens[end]);
            end++;
        }
        return isSchool ? end : 0;
    }
}
