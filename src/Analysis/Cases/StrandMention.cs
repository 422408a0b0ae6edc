using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>A strand of support where a record gives hours or money for it.</summary>
internal sealed record StrandMention(string Strand, decimal? Value, StrandUnit Unit, RecordQuotation Quotation)
{
    private static readonly Lexicon Strands = Lexicon.Load("funding-strands");
    private static readonly WordSet Day = new("day night morning evening"), Month = new("month"), Year = new("year"), Fortnight = new("fortnight"), Negations = new("not no without declined never");

    public static IEnumerable<StrandMention> In(RecordReading record)
    {
        foreach (var sentence in record.Sentences)
        {
            var matches = Strands.Find(sentence).ToList();
            var isAmountFirst = IsAmountFirst(record, sentence, matches);
            for (var i = 0; i < matches.Count; i++)
            {
                var (from, to) = (i == 0 ? sentence.FirstToken : matches[i - 1].EndToken, isAmountFirst ? matches[i].EndToken : i + 1 < matches.Count ? matches[i + 1].FirstToken : sentence.EndToken);
                if (i > 0 && matches[i].Entry["strand"] == matches[i - 1].Entry["strand"]) continue;
                if (IsNegated(sentence, matches[i])) continue;
                var amounts = Quantities.In(record.Reading, sentence.Paragraph, from, to).Where(q => q.Measure != Measure.Count).ToList();
                if (amounts.Count == 0) amounts = Quantities.In(record.Reading, sentence.Paragraph, matches[i].EndToken, sentence.EndToken).Where(q => q.Measure != Measure.Count).Take(1).ToList();
                if (amounts.Count == 0 && Row(record, sentence) is { } row) amounts = [row];
                if (amounts.Count == 0) continue;
                var amount = amounts.OrderBy(q => q.FirstToken < matches[i].FirstToken).ThenBy(q => Math.Abs(q.FirstToken - matches[i].FirstToken)).First();
                yield return new(matches[i].Entry["strand"], Weekly(amount), amount.Measure == Measure.Money ? StrandUnit.PoundsAWeek : StrandUnit.HoursAWeek, record.Quote(sentence));
            }
        }
    }

    /// <summary>"14 hours a week direct payment, 4 hours a week from Access to Work": an amount before each strand.</summary>
    private static bool IsAmountFirst(RecordReading record, Sentence sentence, List<LexiconMatch> matches)
    {
        if (matches.Count < 2) return false;
        var from = sentence.FirstToken;
        foreach (var match in matches)
        {
            if (!Quantities.In(record.Reading, sentence.Paragraph, from, match.FirstToken).Any(q => q.Measure != Measure.Count)) return false;
            from = match.EndToken;
        }
        return true;
    }

    /// <summary>The amount in the same row of a table.</summary>
    private static Quantity? Row(RecordReading record, Sentence sentence)
    {
        if (sentence.Paragraph.Source.Cell is not { } cell) return null;
        for (var i = sentence.Paragraph.Index + 1; i < record.Reading.Paragraphs.Count && record.Reading.Paragraphs[i].Source.Cell is { } other && other.Table == cell.Table && other.Row == cell.Row; i++)
            foreach (var quantity in Quantities.In(record.Reading, record.Reading.Paragraphs[i], 0, record.Reading.Paragraphs[i].Tokens.Count))
                if (quantity.Measure != Measure.Count) return quantity;
        return null;
    }

    private static bool IsNegated(Sentence sentence, LexiconMatch match)
    {
        for (var i = Math.Max(sentence.FirstToken, match.FirstToken - 3); i < match.FirstToken; i++)
            if (Negations.Contains(sentence.Paragraph.Tokens[i])) return true;
        return false;
    }

    /// <summary>In hours or pounds a week; where no period is said, as it stands.</summary>
    private static decimal Weekly(Quantity amount)
    {
        var value = amount.Measure == Measure.Minutes ? amount.Value / 60 : amount.Value;
        var period = new Token(0, 0, TokenKind.Word, 'x', amount.Period, 0, false);
        return decimal.Round(amount.Period == 0 ? value : Day.Contains(period) ? value * 7 : Fortnight.Contains(period) ? value / 2 : Month.Contains(period) ? value * 12 / 52 : Year.Contains(period) ? value / 52 : value, 2);
    }
}

/// <summary>Words that say why a strand ended or was cut.</summary>
internal sealed record StrandReason(string Strand, RecordQuotation Quotation)
{
    private static readonly Lexicon Strands = Lexicon.Load("funding-strands");
    private static readonly Lexicon Ends = Lexicon.Of(
        "(ended|ends|ending|end|stopped|stops|stop|ceased|closed|withdrawn|withdrew|reduced|reduces|cut|fell|lowered|dropped|no longer|gave up|declined|left work|changed|came to an end|falls|moved to|replaced|not eligible|ineligible) ");

    public static IEnumerable<StrandReason> In(RecordReading record)
    {
        foreach (var sentence in record.Sentences)
            foreach (var match in Strands.Find(sentence))
                if (Ends.Any(sentence)) yield return new(match.Entry["strand"], record.Quote(sentence));
    }
}
