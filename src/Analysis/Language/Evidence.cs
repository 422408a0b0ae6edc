using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Language;

/// <summary>What a sentence does for the reasoning of a record.</summary>
[Flags]
internal enum Bearing : ushort
{
    None = 0,

    /// <summary>Something seen, heard, counted, read or measured, by the writer or in a named document.</summary>
    Observes = 1,

    /// <summary>What somebody said, wrote, thinks or feels.</summary>
    Reports = 2,

    /// <summary>The writer's own view, said to be one.</summary>
    Opines = 4,

    /// <summary>A reason: because, I base this on.</summary>
    Reasons = 8,

    /// <summary>Draws on what went before: for these reasons, this means.</summary>
    Concludes = 16,

    /// <summary>Cites a paragraph, section or document.</summary>
    Cites = 32,

    /// <summary>A date, count, measure or sum.</summary>
    Counts = 64,

    /// <summary>Somebody's own words.</summary>
    Quotes = 128,
}

/// <summary>How each sentence bears on the reasoning: observation, report, opinion, reason, and the facts in it.</summary>
internal sealed class Evidence
{
    private static readonly Lexicon Markers = Lexicon.Load("evidence");
    private readonly SentenceEvidence[][] _paragraphs;

    private Evidence(Reading reading) => _paragraphs =
        [.. reading.Paragraphs.Select(p => p.IsProse ? p.Sentences.Select(Read).ToArray() : [])];

    public static Evidence Of(Reading reading) => reading.Understand(r => new Evidence(r));

    public SentenceEvidence In(Sentence sentence) =>
        _paragraphs[sentence.Paragraph.Index] is { Length: > 0 } sentences ? sentences[sentence.Number] : new(Bearing.None, null);

    private static SentenceEvidence Read(Sentence sentence)
    {
        var (bearing, report) = (Facts(sentence), (ReportedSpeech?)null);
        foreach (var match in Markers.Find(sentence))
        {
            if (sentence.Paragraph.IsQuoted(sentence.Paragraph.Tokens[match.FirstToken])) continue;
            var marks = KindOf(match.Entry);
            if (marks == Bearing.Reports)
            {
                if (ReportedSpeech.Of(sentence, match) is not { } speech) continue;
                report ??= speech;
            }
            bearing |= marks;
        }
        return new(bearing, report);
    }

    private static Bearing KindOf(CsvRow marker) => marker["kind"] switch
    {
        "observe" => Bearing.Observes,
        "say" => Bearing.Reports,
        "opine" => Bearing.Opines,
        "reason" => Bearing.Reasons,
        "conclude" => Bearing.Concludes,
        _ => Bearing.Cites,
    };

    private static Bearing Facts(Sentence sentence)
    {
        var bearing = Bearing.None;
        var tokens = sentence.Paragraph.Tokens;
        for (var i = sentence.FirstToken; i + 3 < sentence.EndToken; i++)
            if (tokens[i].Is(':')) { bearing |= Bearing.Reasons; break; }
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (tokens[i].Kind == TokenKind.Number || Counting.Contains(tokens[i].Folded)) { bearing |= Bearing.Counts; break; }
        if (sentence.Paragraph.HasQuotation(sentence.Start, sentence.End)) bearing |= Bearing.Quotes;
        return bearing;
    }

    private static readonly HashSet<ulong> Counting = [.. ("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        + "twenty thirty forty fifty sixty hundred twice").Split(' ').Select(w => WordHash.Folded(w))];
}

/// <summary>One sentence's part in the reasoning.</summary>
/// <param name="Speech">The first report in it, if there is one.</param>
internal readonly record struct SentenceEvidence(Bearing Bearing, ReportedSpeech? Speech)
{
    public bool Has(Bearing any) => (Bearing & any) != 0;

    /// <summary>Whether the sentence can carry an opinion: something seen, said, counted or quoted.</summary>
    public bool IsBasis => Has(Bearing.Observes | Bearing.Reports | Bearing.Counts | Bearing.Quotes);
}
