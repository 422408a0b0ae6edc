using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>How often in a week support is given: "a day", "p/w", "every other weekend", "Monday to Friday", "on Mondays and Thursdays".</summary>
internal static class SupportPeriod
{
    private static readonly WordSet Each = new("a an per each every p"), Every = new("every each on"), OfThe = new("of in over across"), Alternate = new("other second alternate"),
        DaysOfAWeek = new("monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed weds thu thur thurs fri sat sun"),
        Plurals = new("mondays tuesdays wednesdays thursdays fridays saturdays sundays");

    /// <summary>How often each comes in a week.</summary>
    private static readonly Dictionary<ulong, decimal> Units = Read("day 7 night 7 morning 7 afternoon 7 evening 7 lunchtime 7 teatime 7 bedtime 7 d 7 week 1 wk 1 w 1 weekend 1 weekday 5 fortnight 1/2 month 12/52 quarter 4/52 year 1/52 annum 1/52"),
        Adverbs = Read("daily 7 nightly 7 weekly 1 fortnightly 1/2 monthly 12/52 quarterly 4/52 yearly 1/52 annually 1/52 pw 1 pd 7 pcm 12/52 weekdays 5 weekends 1 od 7 bd 14 tds 21 qds 28"), Plural = Read("days 7 nights 7 weeks 1 months 12/52");

    private static readonly string[] Names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <summary>"a night sitter", "a day centre": no period.</summary>
    private static readonly WordSet Followers = new("sitter sitters sit worker workers carer carers nurse shift service services centre centre's center staff cover feed club opportunity opportunities placement trip");

    /// <summary>How often, and the token after it; null where no period begins there.</summary>
    public static (decimal? Factor, int End) At(ParagraphReading paragraph, int i, int end)
    {
        var tokens = paragraph.Tokens;
        if (Adverbs.TryGetValue(tokens[i].Folded, out var adverb)) return (adverb, i + 1);
        if (Weekdays(paragraph, i, end) is ({ } days, var last)) return (days, last);
        if (tokens[i].Is('/') && i + 1 < end && Units.TryGetValue(tokens[i + 1].Folded, out var per)) return (per, i + 2);
        if (i + 2 < end && OfThe.Contains(tokens[i]) && tokens[i + 1].Folded == The && tokens[i + 2].Folded == Week) return (1, i + 3);
        if (!Each.Contains(tokens[i])) return (null, i);
        var at = i + 1;
        while (at < end && (tokens[at].Is('/') || tokens[at].Is('.'))) at++;
        if (at < end && Alternate.Contains(tokens[at]) && at + 1 < end && Units.TryGetValue(tokens[at + 1].Folded, out var half)) return (half / 2, at + 2);
        if (at + 1 < end && Followers.Contains(tokens[at + 1])) return (null, i);
        if (at < end && Units.TryGetValue(tokens[at].Folded, out var unit)) return (unit, at + 1);
        return at + 1 < end && Quantities.Number(paragraph, at, end) is ({ } count and > 0, var next) && next < end && Plural.TryGetValue(tokens[next].Folded, out var each) ? (each / count, next + 1) : (null, i);
    }

    /// <summary>Whether a period is a part of a day or a day, so that days of a week may follow it.</summary>
    public static bool IsOfDay(decimal factor) => factor >= 5;

    public static bool IsDay(ParagraphReading paragraph, int token) => Plurals.Contains(paragraph.Tokens[token]);

    /// <summary>On how many days of a week: "on Mondays, Wednesdays and Fridays", "Mon to Fri", "every Saturday"; "on Monday" alone is one day of one week.</summary>
    private static (decimal? Days, int End) Weekdays(ParagraphReading paragraph, int i, int end)
    {
        var tokens = paragraph.Tokens;
        var at = Every.Contains(tokens[i]) && i + 1 < end ? i + 1 : i;
        if (at >= end || !DaysOfAWeek.Contains(tokens[at]) || !tokens[at].IsCapitalised) return (null, i);
        var (days, isSure) = (1, Plurals.Contains(tokens[at]) || (at > i && tokens[i].Folded is var each && each != On));
        var first = IndexOf(paragraph, at++);
        while (at + 1 < end && (tokens[at].Is(',') || tokens[at].Is('&') || tokens[at].Is('/') || tokens[at].Is('–') || tokens[at].IsHyphen || tokens[at].Folded == And || tokens[at].Folded == To))
        {
            var isRange = tokens[at].Folded == To || tokens[at].IsHyphen || tokens[at].Is('–');
            var next = tokens[at].Is(',') && at + 2 < end && tokens[at + 1].Folded == And ? at + 2 : at + 1;
            if (!DaysOfAWeek.Contains(tokens[next])) break;
            days = isRange ? (IndexOf(paragraph, next) - first + 7) % 7 + 1 : days + 1;
            isSure = true;
            at = next + 1;
        }
        return isSure ? (days, at) : (null, i);
    }

    private static int IndexOf(ParagraphReading paragraph, int token) => Array.IndexOf(Names, paragraph.Tokens[token].In(paragraph.Text)[..3].ToString().ToLowerInvariant());

    private static Dictionary<ulong, decimal> Read(string pairs) =>
        pairs.Split(' ').Chunk(2).ToDictionary(pair => WordHash.Folded(pair[0]), pair => pair[1].Split('/') is [var times, var weeks] ? Whole(times) / Whole(weeks) : Whole(pair[1]));

    private static decimal Whole(string figure) => decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture);

    private static readonly ulong On = WordHash.Folded("on"), And = WordHash.Folded("and"), To = WordHash.Folded("to"), The = WordHash.Folded("the"), Week = WordHash.Folded("week");
}
