using Recording.Analysis.Text;

namespace Recording.Analysis.Language;

/// <summary>A length of time that is not the one between the two dates given with it.</summary>
internal sealed record WrongDuration(Span Span, string Words, int Days, DateMention From, DateMention To);

/// <summary>Compares "twelve nights" with "from 3 May 2025 to 12 May 2025" beside it; a first or last day counted or not is the same.</summary>
internal static class Durations
{
    private const int Near = 4;

    private static readonly WordSet From = new("from"), To = new("to until till"), Leads = new("for of lasted lasting spent stayed"), Days = new("day days night nights"), Weeks = new("week weeks"), Months = new("month months"), Years = new("year years"), Marks = new("is was makes making which that");

    public static IEnumerable<WrongDuration> Of(Reading reading)
    {
        var dates = Dates.Of(reading);
        foreach (var sentence in reading.Prose)
        {
            if (dates.In(sentence.Paragraph.Index).Count < 2) continue;
            var all = dates.In(sentence).ToList();
            for (var i = 1; i < all.Count; i++)
                if (IsRange(sentence, all[i - 1], all[i]) && Beside(reading, sentence, all[i - 1], all[i]) is { } wrong) yield return wrong;
        }
    }

    private static bool IsRange(Sentence sentence, DateMention from, DateMention to)
    {
        var tokens = sentence.Paragraph.Tokens;
        return to is { HasYear: true, IsDay: true } && from.IsDay && from.Date < to.Date && to.FirstToken == from.EndToken + 1 && To.Contains(tokens[from.EndToken])
            && from.FirstToken > sentence.FirstToken && From.Contains(tokens[from.FirstToken - 1]);
    }

    private static WrongDuration? Beside(Reading reading, Sentence sentence, DateMention from, DateMention to)
    {
        var (paragraph, tokens) = (sentence.Paragraph, sentence.Paragraph.Tokens);
        foreach (var amount in Quantities.In(reading, paragraph, sentence.FirstToken, sentence.EndToken))
        {
            if (amount is not { Measure: Measure.Count, Noun: not 0, Period: 0 } || amount.Value != decimal.Truncate(amount.Value) || TotalCues.IsApproximate(sentence, amount) || !IsPlain(paragraph, amount)) continue;
            var isBefore = amount.EndToken <= from.FirstToken - 1 && from.FirstToken - 1 - amount.EndToken <= 1 && amount.FirstToken > sentence.FirstToken && Leads.Contains(tokens[amount.FirstToken - 1]);
            if (!isBefore && !IsAfter(tokens, amount, to)) continue;
            if (Fits(tokens[amount.EndToken - 1], (int)amount.Value, from.Date!.Value, to.Date!.Value)) continue;
            var span = paragraph.SpanOf(amount.FirstToken, amount.EndToken);
            if (!paragraph.IsQuoted(span.Start, span.End)) return new(span, paragraph.Text[span.Start..span.End], to.Date.Value.DayNumber - from.Date.Value.DayNumber, from, to);
        }
        return null;
    }

    /// <summary>No "118 school days".</summary>
    private static bool IsPlain(ParagraphReading paragraph, Quantity amount) =>
        amount.EndToken - amount.FirstToken >= 2 && paragraph.Tokens[amount.EndToken - 2] is var number && (number.Kind == TokenKind.Number || Quantities.WordValue(number) is not null);

    /// <summary>"…, twelve nights", "… (12 days)", "…, which is two weeks".</summary>
    private static bool IsAfter(List<Token> tokens, Quantity amount, DateMention to)
    {
        if (amount.FirstToken <= to.EndToken || amount.FirstToken > to.EndToken + Near || !(tokens[to.EndToken].Is(',') || tokens[to.EndToken].Is('(') || tokens[to.EndToken].Is(':'))) return false;
        for (var i = to.EndToken + 1; i < amount.FirstToken; i++)
            if (!Marks.Contains(tokens[i])) return false;
        return true;
    }

    private static bool Fits(Token unit, int stated, DateOnly from, DateOnly to)
    {
        var days = to.DayNumber - from.DayNumber;
        if (Days.Contains(unit)) return stated == days || stated == days + 1;
        if (Weeks.Contains(unit)) return Math.Abs(stated * 7 - days) < 7;
        if (Months.Contains(unit)) return Math.Abs((to.Year - from.Year) * 12 + to.Month - from.Month - stated) <= 1;
        return !Years.Contains(unit) || Math.Abs(to.Year - from.Year - stated) <= 1;
    }
}
