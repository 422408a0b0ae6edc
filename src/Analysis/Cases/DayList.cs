using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>Days that a sentence names side by side: "on 3, 9 and again on 12 May".</summary>
/// <param name="Whole">The first day, with the place of all.</param>
internal sealed record DayList(When Whole, IReadOnlyList<When> Days);

/// <summary>Puts together the days of a sentence that one verb is told of.</summary>
internal static class DayLists
{
    private static readonly WordSet Joins = new("and or again also then both on the in at a second third fourth fifth time once more twice another finally lastly as well most recently none nor neither same");

    public static List<DayList> In(Sentence sentence, List<When> days)
    {
        var lists = new List<DayList>(days.Count);
        foreach (var day in days)
            if (lists is [.., var last] && last.Days[^1].Precision == day.Precision && last.Days[^1].Date != day.Date && AreListed(sentence, last.Whole.EndToken, day.FirstToken) && !BeginsAnother(sentence, last.Whole.FirstToken, day.EndToken))
                lists[^1] = new(last.Whole with { EndToken = day.EndToken }, [.. last.Days, day]);
            else lists.Add(new(day, [day]));
        return lists;
    }

    /// <summary>"He fell on Sunday, and on Monday the nurse came."</summary>
    private static bool BeginsAnother(Sentence sentence, int first, int end)
    {
        if (end < sentence.EndToken && sentence.Paragraph.Tokens[end].Is(',')) end++;
        return end + 1 < sentence.EndToken && PastVerbs.AnyIn(sentence, sentence.FirstToken, first) && (Subjects.Contains(sentence.Paragraph.Tokens[end]) || sentence.Paragraph.Tokens[end].IsCapitalised) && PastVerbs.AnyIn(sentence, end, Math.Min(sentence.EndToken, end + LongestSubject));
    }

    private const int LongestSubject = 6;

    private static readonly WordSet Subjects = new("he she they it we i his her their my our the a an this that there nobody somebody staff police both");

    /// <summary>Whether nothing but words that join stands between two days.</summary>
    private static bool AreListed(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (sentence.Paragraph.Tokens[i] is var token && !Joins.Contains(token) && !token.Is(',') && !token.Is('&')) return false;
        return true;
    }
}
