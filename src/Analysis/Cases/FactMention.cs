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
    public const string None = "none";
    private const int LongestLabel = 6, LongestValue = 16, LongestLine = 24, FarthestDate = 6;

    private static readonly Lexicon Labels = FactsWhere(isLabel: true), Facts = FactsWhere(isLabel: false);
    private static readonly WordSet Blanks = new("none nil n/a unknown unclear tbc no not"), Ends = new("and but because so who which where when since until as while although"), Fillers = new("is now was are the a an:");

    private static Lexicon FactsWhere(bool isLabel) => new(Csv.ReadEmbedded("lexicons/key-facts.csv").Where(row => row["where"] == "label" == isLabel));

    public static IEnumerable<FactMention> In(RecordReading record)
    {
        foreach (var paragraph in record.Reading.Paragraphs)
        {
            if (paragraph.Tokens.Count == 0 || paragraph.Source.Role is ParagraphRole.Guidance or ParagraphRole.Placeholder or ParagraphRole.Contents) continue;
            if (Row(record, paragraph) is { Count: > 1 } row)
            {
                foreach (var fact in row) yield return fact;
                continue;
            }
            foreach (var sentence in paragraph.Sentences)
            {
                var labelled = Labelled(record, sentence);
                if (labelled is not null) yield return labelled;
                foreach (var fact in Stated(record, sentence))
                    if (fact.Kind != labelled?.Kind) yield return fact;
            }
        }
    }

    /// <summary>"School: Beech Hill", or a label with its value in the cell beside it.</summary>
    private static FactMention? Labelled(RecordReading record, Sentence sentence)
    {
        var (paragraph, first) = (sentence.Paragraph, sentence.FirstToken);
        if (Labels.Find(paragraph, first, Math.Min(sentence.EndToken, first + LongestLabel + 1)).Where(m => m.FirstToken == first).OrderByDescending(m => m.EndToken).FirstOrDefault()
            is not { Entry: { } entry } match) return null;
        if (first == 0 && FormRows.Of(record.Reading).ValueOf(paragraph) is { Tokens.Count: > 0 } cell) return Of(record, entry, cell, 0, cell.Tokens.Count, cell.Whole);
        var colon = match.EndToken;
        while (colon < sentence.EndToken && colon < match.EndToken + 2 && paragraph.Tokens[colon].Is('.')) colon++;
        if (colon >= sentence.EndToken - 1 || !paragraph.Tokens[colon].Is(':') || sentence.EndToken - first > LongestLine) return null;
        return Of(record, entry, paragraph, colon + 1, entry["fact"] == "name" ? NameEnd(sentence, colon + 1) : sentence.EndToken, paragraph.Sentences.Count == 1 ? paragraph.Whole : sentence.Span);
    }

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
        return [.. labels.Select((label, i) => Of(record, label.Entry, paragraph, label.Value, ValueEnd(paragraph, label.Value, i + 1 < labels.Count ? labels[i + 1].First : paragraph.Tokens.Count), paragraph.Whole)).OfType<FactMention>()];
    }

    private const int LongestRow = 60;

    private static int ValueEnd(ParagraphReading paragraph, int first, int end)
    {
        while (end > first && !paragraph.Tokens[end - 1].IsWord && paragraph.Tokens[end - 1].Kind != TokenKind.Number) end--;
        return end;
    }

    private static IEnumerable<FactMention> Stated(RecordReading record, Sentence sentence)
    {
        var found = new HashSet<string>();
        foreach (var match in Facts.Find(sentence))
        {
            var where = match.Entry["where"];
            if (sentence.Paragraph.IsQuoted(match.Span.Start, match.Span.End) || found.Contains(match.Entry["fact"]) || IsDenied(sentence, match)) continue;
            if (where == "none" && !Blanks.Contains(sentence.Paragraph.Tokens[match.FirstToken])) continue;
            var (first, end) = where is "prose" or "place" or "born" ? (match.EndToken, EndOf(sentence, match.EndToken)) : (match.FirstToken, match.EndToken);
            if (match.Entry["fact"] is "communication" or "language" or "legal-status" or "gp" or "school" or "allergy") first = match.FirstToken;
            if (where == "place" && !IsAddress(sentence, first)) continue;
            if (where == "status" && !IsStatus(sentence, match)) continue;
            if (where == "born") end = Math.Min(end, match.EndToken + FarthestDate);
            if (match.Entry["fact"] is "known-as" && !IsCalled(sentence, first)) continue;
            if (match.Entry["fact"] is "known-as" or "address" or "school" or "gp" or "date-of-birth" or "legal-status" && !Holder.IsSubject(record, sentence, match.FirstToken)) continue;
            if (first < end && Of(record, match.Entry, sentence.Paragraph, first, end, sentence.Span) is { } fact && found.Add(match.Entry["fact"])) yield return fact;
        }
    }

    /// <summary>A name, perhaps in quotation marks: what somebody is called has a capital.</summary>
    private static bool IsCalled(Sentence sentence, int first)
    {
        for (var i = first; i < Math.Min(first + 2, sentence.EndToken); i++)
            if (sentence.Paragraph.Tokens[i].IsWord) return sentence.Paragraph.Tokens[i].IsCapitalised;
        return false;
    }

    private static readonly WordSet Denials = new("not no never if whether could should might may would will ask asked consider"), Making = new("made make granted is under by status to on with has have was has");

    private static bool IsDenied(Sentence sentence, LexiconMatch match)
    {
        if (match.Entry["where"] == "none") return false;
        for (var i = match.FirstToken - 1; i >= sentence.FirstToken && i >= match.FirstToken - 3; i--)
            if (Denials.Contains(sentence.Paragraph.Tokens[i]) && !sentence.Paragraph.Tokens[i].IsCapitalised) return true;
        return sentence.Paragraph.Tokens[sentence.EndToken - 1].Is('?');
    }

    /// <summary>"The court made an interim care order" gives a status; "the duties under a care order" does not.</summary>
    private static bool IsStatus(Sentence sentence, LexiconMatch match)
    {
        for (var i = match.FirstToken - 1; i >= sentence.FirstToken && i >= match.FirstToken - 4; i--)
            if (Making.Contains(sentence.Paragraph.Tokens[i])) return true;
        return false;
    }

    /// <summary>A house number or "Flat" within the next words.</summary>
    private static bool IsAddress(Sentence sentence, int first)
    {
        var tokens = sentence.Paragraph.Tokens;
        return first + 2 < sentence.EndToken && (tokens[first].Kind == TokenKind.Number && tokens[first + 1].IsCapitalised || (tokens[first].IsCapitalised && tokens[first].In(sentence.Paragraph.Text) is "Flat" or "Room" or "Apartment" or "Unit"));
    }

    private static int EndOf(Sentence sentence, int first)
    {
        var end = first;
        while (end < sentence.EndToken && end - first < LongestValue && sentence.Paragraph.Tokens[end] is var token && !token.Is('.') && !token.Is(';') && !token.Is('(') && !(end > first && Ends.Contains(token))) end++;
        return end;
    }

    private static FactMention? Of(RecordReading record, CsvRow entry, ParagraphReading paragraph, int first, int end, Span quoted)
    {
        var kind = Enum.Parse<FactKind>(entry["fact"].Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        while (end > first && (paragraph.Tokens[end - 1].Is('.') || paragraph.Tokens[end - 1].Is(','))) end--;
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
    public static bool AreSame(FactKind kind, string a, string b) => a == b || (kind is not (FactKind.DateOfBirth or FactKind.Reference or FactKind.Allergy) && FactNormal.IsWithin(a, b));
}
