using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>When something happened, as a sentence says it.</summary>
/// <param name="IsRelative">Whether it was worked out: "yesterday" from the record's date.</param>
/// <param name="Precision">Whether a day or only a month is given (then the day is the first).</param>
internal readonly record struct When(DateOnly Date, int FirstToken, int EndToken, bool IsRelative, DatePrecision Precision);

/// <summary>Resolves days that are said relative to the record's date, or to a day that was named before.</summary>
internal static class RelativeDates
{
    private const int MostDaysBack = 60, ShortestDay = 3, FarAhead = 200;

    private static readonly Lexicon Days = Lexicon.Load("relative-days");
    private static readonly WordSet InMonth = new("in last during of this early late mid by until since throughout");
    private static readonly WordSet Last = new("last this on earlier since all both throughout"), Weekends = new("weekend"), Over = new("at over during since this last throughout"), Future = new("next coming every each by until till from before");

    /// <summary>The days that a sentence names, in order, dates and relative ones.</summary>
    public static List<When> In(Reading reading, Sentence sentence, DateOnly written, DateOnly? named)
    {
        var (found, paragraph) = (new List<When>(), sentence.Paragraph);
        foreach (var date in Dates.Of(reading).In(sentence))
            if (!date.IsBirth && !IsName(date) && DayOf(date, written) is { } day) found.Add(new(day, date.FirstToken, date.EndToken, false, date.Precision));
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (Calendar.WeekdayOf(paragraph.Tokens[i]) is { } weekday && !found.Exists(w => w.FirstToken <= i && i < w.EndToken) && !paragraph.IsQuoted(paragraph.Tokens[i]) && OfWeekday(paragraph, i, weekday, written) is { } day)
                found.Add(new(day.Date, i, day.End, true, DatePrecision.Day));
        foreach (var feast in Feasts.Find(sentence))
            if (!found.Exists(w => w.FirstToken < feast.EndToken && feast.FirstToken < w.EndToken) && FeastDay(feast, written) is { } day) found.Add(new(day, feast.FirstToken, feast.EndToken, true, DatePrecision.Day));
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
            if (Weekends.Contains(paragraph.Tokens[i]) && IsGoneWeekend(paragraph, i, sentence.FirstToken)) found.Add(new(written.AddDays(-(((int)written.DayOfWeek + 1) % 7)), i, i + 1, true, DatePrecision.Day));
        for (var i = sentence.FirstToken; i + 2 < sentence.EndToken; i++)
            if (DayAndMonth(paragraph, i, written) is { } day && !found.Exists(w => w.FirstToken < i + 3 && i < w.EndToken)) found.Add(new(day, i, i + 3, false, DatePrecision.Day));
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (!found.Exists(w => w.FirstToken <= i && i < w.EndToken) && DayNumbers.At(paragraph, i, written, Anchor(found, i) ?? named) is { } day) found.Add(new(day, i, i + 1, true, DatePrecision.Day));
        foreach (var match in Days.Find(sentence))
            if (!IsWhile(sentence, match.FirstToken, match.EndToken) && !found.Exists(w => w.FirstToken < match.EndToken && match.FirstToken < w.EndToken) && !paragraph.IsQuoted(match.Span.Start, match.Span.End))
                if (DayOf(sentence, match, written, Anchor(found, match.FirstToken), named) is { } day) found.Add(new(day, match.FirstToken, match.EndToken, true, DatePrecision.Day));
        return [.. found.OrderBy(w => w.FirstToken)];
    }

    /// <summary>"on Boxing Day": the last before the record was written, where that was within the year.</summary>
    private static DateOnly? FeastDay(LexiconMatch feast, DateOnly written)
    {
        if (feast.FirstToken == feast.Paragraph.SentenceAt(feast.FirstToken).FirstToken || !OnDay.Contains(feast.Paragraph.Tokens[feast.FirstToken - 1])) return null;
        var day = new DateOnly(written.Year, int.Parse(feast.Entry["month"], System.Globalization.CultureInfo.InvariantCulture), int.Parse(feast.Entry["days"], System.Globalization.CultureInfo.InvariantCulture));
        return day <= written ? day : day.AddYears(-1);
    }

    private static readonly Lexicon Feasts = Lexicon.Load("feast-days");
    private static readonly WordSet OnDay = new("on last the late early this");

    /// <summary>"and May likes", "about April's work": a first name that is a month's.</summary>
    private static bool IsName(DateMention date) => date is { Precision: DatePrecision.Month, HasYear: false } && (date.FirstToken == 0 || !InMonth.Contains(date.Paragraph.Tokens[date.FirstToken - 1])
        || (date.EndToken < date.Paragraph.Tokens.Count && date.Paragraph.Tokens[date.EndToken] is { IsGlued: true, IsWord: true }));

    /// <summary>A month without a year is the last before the record was written.</summary>
    private static DateOnly? DayOf(DateMention date, DateOnly written) => date is { HasYear: false, Precision: DatePrecision.Day, Date: { } named } ? ThisYear(named, written) : date.Date ?? (date is not { Precision: DatePrecision.Month, Month: > 0 } ? null
        : new DateOnly(date.Year > 0 ? date.Year : date.Month > written.Month ? written.Year - 1 : written.Year, date.Month, 1));

    /// <summary>A day without a year, taken for one of a year before or far ahead by other dates beside it, is of the year of writing where that has come already.</summary>
    private static DateOnly ThisYear(DateOnly named, DateOnly written)
    {
        if (DateTime.DaysInMonth(written.Year, named.Month) < named.Day) return named;
        var same = new DateOnly(written.Year, named.Month, named.Day);
        if (named > written.AddDays(FarAhead)) return same <= written ? same : same.AddYears(-1);
        return named.Year < written.Year && same <= written ? same : named;
    }

    private static DateOnly? Anchor(List<When> found, int token) =>
        found.Where(w => w.FirstToken < token && w.Precision == DatePrecision.Day).Select(w => (DateOnly?)w.Date).LastOrDefault();

    /// <summary>"all the night before", "most of the day after", "the same day as the concert": how long or beside what, and not when.</summary>
    private static bool IsWhile(Sentence sentence, int first, int end)
    {
        if (first > sentence.FirstToken + 1 && sentence.Paragraph.Tokens[first - 1].In(sentence.Paragraph.Text) is "to" && sentence.Paragraph.Tokens[first - 2].In(sentence.Paragraph.Text) is "up" or "Up") return true;
        if (first > sentence.FirstToken && Until.Contains(sentence.Paragraph.Tokens[first - 1])) return true;
        if (end < sentence.EndToken && sentence.Paragraph.Tokens[end].In(sentence.Paragraph.Text) is "as") return true;
        if (first > sentence.FirstToken + 1 && sentence.Paragraph.Tokens[first - 1].In(sentence.Paragraph.Text) is "of") first--;
        return first > sentence.FirstToken && Whole.Contains(sentence.Paragraph.Tokens[first - 1]) && !(first > sentence.FirstToken + 1 && Things.Contains(sentence.Paragraph.Tokens[first - 2]));
    }

    private static readonly WordSet Until = new("until till");

    /// <summary>"talked it through yesterday".</summary>
    private static readonly WordSet Things = new("it them this that things everything matters");

    private static readonly WordSet Whole = new("all half through throughout most much rest");

    /// <summary>"I saw her on 27 June, three days after she fell": what follows was before, where its day is counted from the one that is named.</summary>
    private static DateOnly? DayOf(Sentence sentence, LexiconMatch match, DateOnly written, DateOnly? anchor, DateOnly? named)
    {
        var isTurned = anchor is not null && match.EndToken < sentence.EndToken && Apart.Contains(sentence.Paragraph.Tokens[match.EndToken - 1]) && sentence.Paragraph.Tokens[match.EndToken] is { IsWord: true } next && (next.IsCapitalised || Subjects.Contains(next));
        return Resolve(match, written, anchor ?? named) is { } day ? isTurned ? anchor!.Value.AddDays(anchor.Value.DayNumber - day.DayNumber) : day : null;
    }

    private static readonly WordSet Apart = new("after before"), Subjects = new("he she they it we i his her their my our the a an this that somebody someone staff police nobody both");

    /// <summary>A row counts days from the record's date, or ("anchor") from the day that was named before.</summary>
    private static DateOnly? Resolve(LexiconMatch match, DateOnly written, DateOnly? named)
    {
        if (!int.TryParse(match.Entry["days"], out var days)) return null;
        if (match.Entry["from"] == "anchor" && match.EndToken < match.Paragraph.Tokens.Count && match.Paragraph.Tokens[match.EndToken].IsCapitalised && match.Paragraph.Tokens[match.EndToken - 1].In(match.Paragraph.Text) is "before" or "after") return null;
        if (match.Entry["unit"] is { Length: > 0 } unit)
        {
            var count = Enumerable.Range(match.FirstToken, match.EndToken - match.FirstToken).Select(i => Quantities.WholeNumber(match.Paragraph, i).Value).FirstOrDefault(n => n is > 0) ?? 1;
            days *= count * (unit == "week" ? 7 : 1);
        }
        var from = match.Entry["from"] == "anchor" ? named : written;
        return from is { } day && Math.Abs(days) <= MostDaysBack ? day.AddDays(days) : null;
    }

    private static (DateOnly Date, int End)? OfWeekday(ParagraphReading paragraph, int i, DayOfWeek weekday, DateOnly written) =>
        DayNumbers.AfterWeekday(paragraph, i, weekday, written) ?? (paragraph.Tokens[i].Length > ShortestDay && Weekday(paragraph, i, weekday, written) is { } day ? (day, i + 1) : null);

    /// <summary>"last Saturday", "on Sunday", "on Sunday morning": the last one before the record was written.</summary>
    private static DateOnly? Weekday(ParagraphReading paragraph, int i, DayOfWeek weekday, DateOnly written)
    {
        var tokens = paragraph.Tokens;
        var back = ((int)written.DayOfWeek - (int)weekday + 7) % 7;
        if (i + 1 < tokens.Count && ManyParts.Contains(tokens[i + 1])) return null;
        if (i > 0 && tokens[i - 1].In(paragraph.Text) is "By") return written.AddDays(-back);
        if (i + 3 < tokens.Count && OfLastWeek.At(paragraph, i + 1, tokens.Count) is not null) return written.AddDays(-back - (Monday(weekday) <= Monday(written.DayOfWeek) ? 7 : 0));
        if (i + 1 < tokens.Count && Gone.Contains(tokens[i + 1]) || (i == 0 || tokens[i - 1].Is('.')) && i + 1 < tokens.Count && DayParts.Contains(tokens[i + 1])) return written.AddDays(back == 0 ? -7 : -back);
        if (i + 1 < tokens.Count && tokens[i + 1].Is(':') && (i == 0 || tokens[i - 1].Is('.'))) return written.AddDays(-back);
        if (IsLogged(paragraph, i) || (i == 0 && IsOfCall(paragraph, i))) return written.AddDays(back == 0 ? -7 : -back);
        if (EndsTold(paragraph, i) || BeginsTold(paragraph, i) || IsOfMedicine(paragraph, i)) return written.AddDays(back == 0 ? -7 : -back);
        if (i == 0 || (Future.Contains(tokens[i - 1]) && !WasSince(paragraph, i))) return null;
        if (WasSince(paragraph, i)) return written.AddDays(back == 0 ? -7 : -back);
        if (i > 1 && tokens[i - 1].Folded == The && Last.Contains(tokens[i - 2])) return written.AddDays(-back);
        if (!Last.Contains(tokens[i - 1]) && IsOfCall(paragraph, i)) return written.AddDays(back == 0 ? -7 : -back);
        if (!Last.Contains(tokens[i - 1])) return null;
        var isLast = tokens[i - 1].In(paragraph.Text) is "last" or "Last";
        return written.AddDays(-(back == 0 && isLast ? 7 : back));
    }

    /// <summary>"at the weekend", "over the weekend", "last weekend", and not "the weekend after next".</summary>
    private static bool IsGoneWeekend(ParagraphReading paragraph, int i, int first)
    {
        var before = i - 1;
        if (paragraph.Tokens[before].Folded == The && before > first) before--;
        return Over.Contains(paragraph.Tokens[before]) && !(i + 1 < paragraph.Tokens.Count && (Future.Contains(paragraph.Tokens[i + 1]) || paragraph.Tokens[i + 1].In(paragraph.Text) is "after" or "of" or "when"));
    }

    /// <summary>"Monday 22.00 tablets not taken": a day and a time begin what is noted.</summary>
    private static bool IsLogged(ParagraphReading paragraph, int i) =>
        (i == 0 || paragraph.Tokens[i - 1].Is('.')) && i + 1 < paragraph.Tokens.Count && paragraph.Tokens[i + 1] is { Kind: TokenKind.Number, Length: 4 or 5 };

    /// <summary>"He fell in the hall Sunday night", "in the small hours of Sunday".</summary>
    private static bool EndsTold(ParagraphReading paragraph, int i)
    {
        var (tokens, sentence) = (paragraph.Tokens, paragraph.SentenceAt(i));
        if (i < sentence.FirstToken + 2) return false;
        if (tokens[i - 1].In(paragraph.Text) is "of" && SmallHours.Contains(tokens[i - 2])) return PastVerbs.AnyIn(sentence, sentence.FirstToken, sentence.EndToken);
        var after = i + 1 < sentence.EndToken && DayParts.Contains(tokens[i + 1]) ? i + 2 : i + 1;
        return tokens[i - 1] is { IsWord: true, IsCapitalised: false } before && !NotBefore.Contains(before) && (after >= sentence.EndToken || !tokens[after].IsWord || After.Contains(tokens[after])) && PastVerbs.AnyIn(sentence, sentence.FirstToken, i);
    }

    private static readonly WordSet SmallHours = new("hours evening night morning afternoon"), After = new("and but when after because so"),
        NotBefore = new("next coming every each by until till from before for the a an to of or and is are was were be this last on some most one any about with than in at as not");

    /// <summary>"Monday he fell by the bed", "Saturday breakfast nobody came".</summary>
    private static bool BeginsTold(ParagraphReading paragraph, int i)
    {
        var sentence = paragraph.SentenceAt(i);
        return sentence.FirstToken == i && i + 2 < sentence.EndToken && paragraph.Tokens[i + 1].IsWord && !Listing.Contains(paragraph.Tokens[i + 1]) && PastVerbs.AnyIn(sentence, i + 1, Math.Min(sentence.EndToken, i + FarthestVerb));
    }

    /// <summary>"from Friday he had been high".</summary>
    private static bool WasSince(ParagraphReading paragraph, int i) =>
        i > 0 && i + 2 < paragraph.Tokens.Count && paragraph.Tokens[i - 1].In(paragraph.Text) is "from" or "From" && Pronouns.Contains(paragraph.Tokens[i + 1]) && Was.Contains(paragraph.Tokens[i + 2]);

    private static readonly WordSet Pronouns = new("he she they"), Was = new("had was were has");

    private const int FarthestVerb = 8;
    private static readonly WordSet Listing = new("and or to till until is are will would next");

    /// <summary>"his tablets for Tuesday night were still in the box".</summary>
    private static bool IsOfMedicine(ParagraphReading paragraph, int i) => i + 1 < paragraph.Tokens.Count && DayParts.Contains(paragraph.Tokens[i + 1]) && Doses.Find(paragraph, Math.Max(0, i - LongestDose), i).Any(dose => dose.EndToken == i) && PastVerbs.AnyIn(paragraph.SentenceAt(i), i, paragraph.SentenceAt(i).EndToken);

    private const int LongestDose = 4;
    private static readonly Lexicon Doses = Lexicon.Of("({medicine}|call|visit|pack|blister|box) (for|of|from)");

    /// <summary>"the Saturday teatime call", "Tuesday's visit", "Tuesday's was a no-show".</summary>
    private static bool IsOfCall(ParagraphReading paragraph, int i) => i + 1 < paragraph.Tokens.Count && Calls.At(paragraph, i + 1, paragraph.Tokens.Count) is not null;

    private static readonly Lexicon Calls = Lexicon.Of("['s|’s] [morning|breakfast|lunchtime|lunch|teatime|tea|evening|bedtime|night|afternoon] (call|visit|session|slot|shift|round|contact|carer|appointment|review|meeting|hearing|conference|core group|clinic|{medicine})", "('s|’s) (was|were)");
    private static readonly ulong The = WordHash.Folded("the");
    private static readonly WordSet Gone = new("gone past"), DayParts = new("morning afternoon evening night lunchtime teatime"), ManyParts = new("mornings afternoons evenings nights lunchtimes teatimes");
    private static readonly Lexicon OfLastWeek = Lexicon.Of("of (last|the previous) week", "last week", "the week before");

    /// <summary>From 0 for Monday, with which a week begins.</summary>
    private static int Monday(DayOfWeek day) => ((int)day + 6) % 7;

    /// <summary>"11/09", "16/11": a month with its nought, or a day above twelve, is no score.</summary>
    private static bool IsNoRatio(ParagraphReading paragraph, int i)
    {
        var day = paragraph.Tokens[i].In(paragraph.Text);
        var month = paragraph.Tokens[i + 2].In(paragraph.Text);
        return month.Length == 2 && (month[0] == '0' || (day.Length == 2 && day[0] is '0' || int.TryParse(day, out var number) && number > 12));
    }

    /// <summary>"16/11" in a note, after a day's name or "on".</summary>
    private static DateOnly? DayAndMonth(ParagraphReading paragraph, int i, DateOnly written)
    {
        var tokens = paragraph.Tokens;
        if (tokens[i].Kind != TokenKind.Number || !tokens[i + 1].Is('/') || tokens[i + 2].Kind != TokenKind.Number || (i + 3 < tokens.Count && tokens[i + 3].Is('/'))) return null;
        if (i == 0 || (Calendar.WeekdayOf(tokens[i - 1]) is null && !Last.Contains(tokens[i - 1]) && !IsNoRatio(paragraph, i))) return null;
        if (!int.TryParse(tokens[i].In(paragraph.Text), out var day) || !int.TryParse(tokens[i + 2].In(paragraph.Text), out var month) || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(written.Year, month)) return null;
        var date = new DateOnly(written.Year, month, day);
        return date > written && DateTime.DaysInMonth(written.Year - 1, month) >= day ? new DateOnly(written.Year - 1, month, day) : date;
    }
}
