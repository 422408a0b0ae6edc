using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>What the list after a name gives by its shape alone: "Ada Lowe, born 3 May 2019, of 4 Elm Road, Beech Hill Primary School".</summary>
internal static class ListedFacts
{
    private static readonly WordSet Before = new("of at"), Schools = new("school academy college nursery primary juniors infants preschool grammar");

    public static IEnumerable<FactMention> In(RecordReading record, Sentence sentence, Identity identity)
    {
        var (tokens, isFound) = (sentence.Paragraph.Tokens, false);
        for (var i = identity.Named[0].EndToken + 1; i < sentence.EndToken - 1; i++)
        {
            if (!tokens[i - 1].Is(',') && !tokens[i - 1].Is('(') && !tokens[i - 1].Is(';') && !Before.Contains(tokens[i - 1])) continue;
            if (!isFound && AddressShape.IsAt(sentence, i) && identity.OwnerOf(i) is not null && FactMention.Of(record, FactKind.Address, sentence.Paragraph, i, AddressShape.EndOf(sentence, i), sentence.Span) is { } address)
            {
                isFound = true;
                yield return address;
            }
            else if (SchoolAt(sentence, i) is > 0 and var end && identity.OwnerOf(i) is { } owner && FactMention.Of(record, FactKind.School, sentence.Paragraph, i, end, sentence.Span) is { } school)
                yield return school with { Holder = Identity.HolderOf(owner) };
        }
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
