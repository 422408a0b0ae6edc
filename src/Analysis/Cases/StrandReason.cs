using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Words that say why a strand ended or was cut.</summary>
internal sealed record StrandReason(string Strand, RecordQuotation Quotation)
{
    private static readonly Lexicon Ends = Lexicon.Of(
        "(ended|ends|ending|end|stopped|stops|stop|ceased|closed|withdrawn|withdrew|reduced|reduces|cut|fell|lowered|dropped|no longer|gave up|declined|left work|changed|came to an end|falls|moved to|replaced|not eligible|ineligible|because|since|so that|down (from|to)) ");

    public static IEnumerable<StrandReason> In(RecordReading record)
    {
        foreach (var sentence in record.Sentences)
            foreach (var match in StrandMention.Names.Find(sentence))
                if (match.Entry["sort"] != "giver" && Ends.Any(sentence)) yield return new(match.Entry["strand"], record.Quote(sentence));
    }
}
