namespace Recording.Analysis.Cases;

/// <summary>A sentence that may give again a warning of an earlier record, in words that alone would give none: "his drinks are thickened", "the rule about the bath has come with her".</summary>
/// <param name="GoesOn">Whether it has a word of what goes on or is done each time.</param>
/// <param name="IsStrict">Whether it says outright that something goes on, or no.</param>
internal sealed record FlagReminder(RecordQuotation Quotation, Gist Gist, IReadOnlySet<string> Matters, FlagBearing Bearing, bool GoesOn, bool IsStrict)
{
    public static IEnumerable<FlagReminder> In(RecordReading record)
    {
        foreach (var sentence in record.Sentences)
        {
            var goesOn = sentence.Tokens.Any(FlagWords.Continuing.Contains);
            if ((goesOn || sentence.Tokens.Any(FlagWords.Guarding.Contains)) && !sentence.Paragraph.Tokens[sentence.EndToken - 1].Is('?') && !EndWords.Are(sentence))
                yield return new(record.Quote(sentence), Gist.Of(sentence), FlagMatters.Of(sentence), FlagBearing.Of(sentence), goesOn, sentence.Tokens.Any(FlagWords.Lasting.Contains));
        }
    }
}
