using System.Globalization;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using Recording.Analysis.Text;

namespace Recording.Analysis.Cases;

/// <summary>A standing fact where a record gives it.</summary>
/// <param name="Value">The words that give it.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Normal">The value in a form in which the same facts are the same.</param>
internal sealed record FactMention(FactKind Kind, string Value, Span Span, string Normal, RecordQuotation Quotation)
{
    /// <summary>Whether it says what was done and only so what is: "started at Beech Hill".</summary>
    public bool IsDeed { get; init; }

    /// <summary>Whose it is, where a name or a pronoun right before says so.</summary>
    public FactHolder Holder { get; init; }

    public const string None = "none";
    private const int LongestLabel = 6, LongestLine = 24;

    private static readonly Lexicon Labels = new(Csv.ReadEmbedded("lexicons/key-facts.csv").Where(row => row["where"] == "label"));
    private static readonly WordSet Blanks = new("none nil n/a unknown unclear tbc no not see same withheld confidential undisclosed unchanged");

    public static IEnumerable<FactMention> In(RecordReading record)
    {
        foreach (var paragraph in record.Reading.Paragraphs)
        {
            if (paragraph.Tokens.Count == 0 || paragraph.Source.Role is ParagraphRole.Guidance or ParagraphRole.Placeholder or ParagraphRole.Contents) continue;
            if (Row(record, paragraph) is { Count: > 1 } row)
            {
                foreach (var fact in row) yield return fact;
                foreach (var called in IntroducedName.Nicknames(record, paragraph)) yield return called;
                foreach (var fact in paragraph.Sentences.SelectMany(sentence => StatedFacts.In(record, sentence)))
                    if (!row.Exists(other => other.Kind == fact.Kind)) yield return fact;
                continue;
            }
            foreach (var sentence in paragraph.Sentences)
            {
                var labelled = Labelled(record, sentence);
                if (labelled is not null) yield return labelled;
                foreach (var fact in StatedFacts.In(record, sentence))
                    if (fact.Kind != labelled?.Kind || (fact.Kind == FactKind.Name && !fact.Span.Overlaps(labelled.Span))) yield return fact;
            }
        }
    }

    /// <summary>"School: Beech Hill", or a label with its value in the cell beside it.</summary>
    private static FactMention? Labelled(RecordReading record, Sentence sentence)
    {
        var (paragraph, first) = (sentence.Paragraph, OwnStart(record, sentence));
        if (Labels.Find(paragraph, first, Math.Min(sentence.EndToken, first + LongestLabel + 1)).Where(m => m.FirstToken == first).OrderByDescending(m => m.EndToken).FirstOrDefault()
            is not { Entry: { } entry } match) return null;
        if (first == 0 && FormRows.Of(record.Reading).ValueOf(paragraph) is { Tokens.Count: > 0 } cell) return Of(record, KindOf(entry), cell, 0, cell.Tokens.Count, cell.Whole);
        if (sentence.EndToken - first > LongestLine || ValueAfter(sentence, match.EndToken, entry["fact"] == "name") is not { } value) return null;
        return Of(record, KindOf(entry), paragraph, value, entry["fact"] == "name" ? NameEnd(sentence, value) : sentence.EndToken, paragraph.Sentences.Count == 1 ? paragraph.Whole : sentence.Span);
    }

    /// <summary>"Mother's date of birth:" in the record of a mother: the label begins after whose it is.</summary>
    private static int OwnStart(RecordReading record, Sentence sentence)
    {
        var (tokens, first) = (sentence.Paragraph.Tokens, sentence.FirstToken);
        return first + 2 < sentence.EndToken && tokens[first + 1].First is '\'' or '’' && SubjectWords.Of(record.Reading).IsRelation(tokens[first]) ? first + 2 : first;
    }

    /// <summary>Where the value begins: after the colon, before which may stand "(new)", "now" or "for the family", or after a dash that stands free.</summary>
    private static int? ValueAfter(Sentence sentence, int label, bool isName)
    {
        var (tokens, at) = (sentence.Paragraph.Tokens, label);
        while (at < sentence.EndToken && at < label + 2 && tokens[at].Is('.')) at++;
        if (!isName && at < sentence.EndToken && Suffixes.Contains(tokens[at]) | tokens[at].Is('('))
            for (var i = at; i < Math.Min(sentence.EndToken, at + LongestSuffix); i++)
                if (tokens[i].Is(':')) { at = i; break; }
        if (at >= sentence.EndToken - 1) return null;
        return tokens[at].Is(':') || (!isName && !tokens[at].IsGlued && (tokens[at].IsHyphen || tokens[at].Is('–')) && !tokens[at + 1].IsGlued) ? at + 1 : null;
    }

    private const int LongestSuffix = 7;

    private static readonly WordSet Suffixes = new("now currently at for of from since after as on in by given");

    /// <summary>"Child: Ada Lowe, born 3 May 2019": the name ends where the next thing is said.</summary>
    private static int NameEnd(Sentence sentence, int first)
    {
        var end = first;
        while (end < sentence.EndToken && !(end > first && (sentence.Paragraph.Tokens[end].Is(',') || sentence.Paragraph.Tokens[end].Is('(') || sentence.Paragraph.Tokens[end].Is(';')))) end++;
        return end;
    }

    /// <summary>"Name: Ada Lowe. DOB: 14 June 1951. GP: Dr Noon": several labels in one line.</summary>
    private static List<FactMention> Row(RecordReading record, ParagraphReading paragraph)
    {
        var labels = new List<(CsvRow Entry, int First, int Value)>();
        if (paragraph.Tokens.Count > LongestRow) return [];
        foreach (var match in Labels.Find(paragraph, 0, paragraph.Tokens.Count))
            if (match.EndToken + 1 < paragraph.Tokens.Count && paragraph.Tokens[match.EndToken].Is(':') && (match.FirstToken == 0 || !paragraph.Tokens[match.FirstToken - 1].IsWord || labels.Count > 0))
                labels.Add((match.Entry, match.FirstToken, match.EndToken + 1));
        if (labels.Count < 2 || labels[0].First > 0) return [];
        return [.. labels.Select((label, i) => Of(record, KindOf(label.Entry), paragraph, label.Value, ValueEnd(paragraph, label.Value, i + 1 < labels.Count ? labels[i + 1].First : paragraph.Tokens.Count, KindOf(label.Entry) == FactKind.Name), paragraph.Whole)).OfType<FactMention>()];
    }

    private const int LongestRow = 60;

    private static int ValueEnd(ParagraphReading paragraph, int first, int end, bool isName)
    {
        for (var i = first; isName && i < end; i++)
            if (paragraph.Tokens[i].Is(',') || paragraph.Tokens[i].Is('(')) end = i;
        while (end > first && !paragraph.Tokens[end - 1].IsWord && paragraph.Tokens[end - 1].Kind != TokenKind.Number) end--;
        return end;
    }

    /// <summary>The kind that a row of the list names.</summary>
    public static FactKind KindOf(CsvRow entry) => Enum.Parse<FactKind>(entry["fact"].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    /// <summary>A fact of a kind, its value in a range of tokens; null where they can be none.</summary>
    public static FactMention? Of(RecordReading record, FactKind kind, ParagraphReading paragraph, int first, int end, Span quoted)
    {
        while (end > first && (paragraph.Tokens[end - 1].Is('.') || paragraph.Tokens[end - 1].Is(','))) end--;
        if (kind == FactKind.School) first = FactNormal.SchoolStart(paragraph, first, end);
        if (end <= first || end - first > LongestLine) return null;
        var span = paragraph.SpanOf(first, end);
        var value = paragraph.Text[span.Start..span.End];
        if (kind != FactKind.Allergy && Blanks.Contains(paragraph.Tokens[first])) return null;
        if (kind == FactKind.DateOfBirth)
        {
            if (Dates.Of(record.Reading).In(paragraph, first, end).FirstOrDefault() is not { HasYear: true, Date: { } born } mention) return null;
            return new(kind, mention.Words, mention.Span, born.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), record.Quote(quoted));
        }
        if (kind == FactKind.Name && NameRun.In(paragraph, []).FirstOrDefault(run => run.FirstToken >= first && run.FirstToken <= first + 2) is not { Length: > 1, IsPlace: false }) return null;
        return FactNormal.Of(kind, paragraph, first, end) is { Length: > 0 } normal ? new(kind, value, span, normal, record.Quote(quoted)) : null;
    }

    /// <summary>Whether two values are one fact: an address in fewer words, a name without its middle part.</summary>
    public static bool AreSame(FactKind kind, string a, string b) => a == b || (kind switch
    {
        FactKind.DateOfBirth or FactKind.Reference or FactKind.Allergy => false,
        FactKind.Gp => FactNormal.AreOneDoctor(a, b),
        FactKind.LegalStatus => FactNormal.AreOneStatus(a, b),
        _ => FactNormal.IsWithin(a, b),
    });
}
