using Recording.Analysis.Lexicons;
using Recording.Analysis.Text;

namespace Recording.Analysis.Language;

/// <summary>Headings and openings that announce a visit, call or meeting as an entry, and whether something dates them.</summary>
internal sealed class Entries
{
    private const int LongestLabel = 25, LabelsBack = 3, HeadLines = 12, LabelsUnder = 2, OpeningSentences = 2, EarlyInSentence = 3;

    private static readonly Lexicon Openings = Lexicon.Load("entry-openings"), Labels = Lexicon.Load("late-labels");
    private static readonly WordSet Prepositions = new("to with from by at between re regarding about on"), Future = new("will next would shall due book booked arrange arranged offer offered plan planned");
    private static readonly WordSet Arranged = new("be next due will booked");
    private static readonly WordSet Finite = new(
        "is was are were has had have did does do will would should can could may might must went took made gave got said told felt found seemed came began lasted showed happens takes lasts helps seems makes needs means");
    private static readonly WordSet Objects = new("that the a an his her their me us how him them"), Subjects = new("i we he she they it"), Relatives = new("who which whose when where because");

    private static readonly WordSet Since = new("since until before after by from"), Selves = new("i we"), Participles = new("seen met held made taken undertaken arranged attended visited conducted carried completed received present held");

    private static readonly WordSet DateWords = new("date dated when");

    private readonly FormRows _forms;
    private readonly Dates _dates;
    private readonly Sections _sections;
    private readonly IReadOnlyList<ParagraphReading> _paragraphs;
    private readonly HashSet<Sentence> _told;
    private readonly int _firstEventLabel;
    private readonly Lazy<HashSet<(DocumentPart, int Table, int Row)>> _datedRows;

    private Entries(Reading reading)
    {
        (_dates, _sections, _paragraphs) = (Dates.Of(reading), Sections.Of(reading), reading.Paragraphs);
        _forms = FormRows.Of(reading);
        _told = [.. PastEvents.Of(reading).All.Select(e => e.Sentence)];
        _firstEventLabel = FirstEventLabel();
        _datedRows = new(() => [.. _paragraphs.Where(p => p.Source.Cell is not null && _dates.In(p.Index).Any(d => d.IsDay)).Select(p => (p.Source.Part, p.Source.Cell!.Table, p.Source.Cell.Row))]);
    }

    public static Entries Of(Reading reading) => reading.Understand(r => new Entries(r));

    /// <summary>A heading such as "Home visit" under which nothing gives the day.</summary>
    public bool IsUndatedHeading(ParagraphReading heading)
    {
        if (!Announces(heading, Start(heading, 0, heading.Tokens.Count), heading.Tokens.Count, isHeading: true)) return false;
        if (IsUnderDate(heading.Index) || _firstEventLabel < heading.Index || HasLabelBefore(heading.Index)) return false;
        var (sentences, isHead) = (0, true);
        for (var i = heading.Index + 1; i < _sections.EndOf(heading.Index); i++)
        {
            isHead &= _paragraphs[i].Tokens.Count > 0 && (!_paragraphs[i].Tokens[^1].Is('.') || i == heading.Index + 1);
            if (isHead && (heading.Index == 0 || i <= heading.Index + LabelsUnder) && IsDateLabel(_paragraphs[i])) return false;
            foreach (var sentence in _paragraphs[i].Sentences)
                if (_told.Contains(sentence) || (sentences++ < OpeningSentences && DatesItself(sentence))) return false;
        }
        return heading.Index + 1 < _paragraphs.Count;
    }

    /// <summary>A sentence such as "Telephone call with Ms Reid." that nothing dates.</summary>
    public bool IsUndatedOpening(Sentence sentence)
    {
        var paragraph = sentence.Paragraph;
        var start = Start(paragraph, sentence.FirstToken, sentence.EndToken);
        if (start >= sentence.EndToken || !paragraph.Tokens[start].IsCapitalised || !Announces(paragraph, start, sentence.EndToken, isHeading: false)) return false;
        if (sentence.Tokens.Any(Arranged.Contains) || paragraph.IsQuoted(sentence.Start, sentence.End) || IsDated(sentence) || IsUnderDate(paragraph.Index)) return false;
        if (HasLabelBefore(paragraph.Index) || HasDateInRow(paragraph.Source)) return false;
        for (var i = 0; i <= OpeningSentences; i++)
            if (sentence.Neighbour(i) is { } near && (_told.Contains(near) || (i > 0 && i < 2 && HasPastDay(paragraph, near.FirstToken, near.EndToken)))) return false;
        return true;
    }

    /// <summary>Past a number, a time of day and a label: "14:00. Home visit", "Case note: visit to …".</summary>
    private static int Start(ParagraphReading paragraph, int first, int end)
    {
        var i = first;
        while (i < end && (!paragraph.Tokens[i].IsWord || paragraph.Tokens[i].In(paragraph.Text) is "am" or "pm")) i++;
        for (var colon = i; colon < end && colon < i + 4; colon++)
            if (paragraph.Tokens[colon].Is(':') && colon + 1 < end) return colon + 1;
        return i;
    }

    private static bool Announces(ParagraphReading paragraph, int start, int end, bool isHeading)
    {
        if (paragraph.Source.Role == ParagraphRole.ListItem && !HasCompany(paragraph, start, end)) return false;
        foreach (var match in Openings.Find(paragraph, start, Math.Min(end, start + 12)))
        {
            if (match.FirstToken != start) return false;
            var where = match.Entry["where"];
            if (where == "heading" && !isHeading) return false;
            if (where == "named" && isHeading && match.EndToken >= end) return false;
            if (where == "event") return !isHeading && match.EndToken < end && IsVerbless(paragraph, match.EndToken, end);
            if (where == "opening") return !isHeading && IsSubjectless(paragraph, match, start);
            return match.EndToken >= end || (isHeading && !paragraph.Tokens[match.EndToken].IsWord)
                || ((Prepositions.Contains(paragraph.Tokens[match.EndToken]) || !paragraph.Tokens[match.EndToken].IsWord) && (isHeading || IsVerbless(paragraph, match.EndToken, end)));
        }
        return false;
    }

    /// <summary>An item of a plan says with whom: "Evening visit at 8.30 pm" is only a time of the day.</summary>
    private static bool HasCompany(ParagraphReading paragraph, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
            if (paragraph.Tokens[i].In(paragraph.Text) is "with") return true;
        return false;
    }

    /// <summary>"Spoke to …" opens an entry at the start of a paragraph; further on it only continues one.</summary>
    private static bool IsSubjectless(ParagraphReading paragraph, LexiconMatch match, int start) =>
        start <= Start(paragraph, 0, paragraph.Tokens.Count) && match.EndToken < paragraph.Tokens.Count && paragraph.Tokens[match.EndToken].IsWord;

    private static bool IsVerbless(ParagraphReading paragraph, int from, int end)
    {
        var tokens = paragraph.Tokens;
        for (var i = from; i < end; i++)
        {
            if (Relatives.Contains(tokens[i])) return true;
            if (tokens[i].Is(',') && i + 1 < end && Subjects.Contains(tokens[i + 1])) return false;
            if (Finite.Contains(tokens[i])) return false;
            if (i + 1 < end && tokens[i].IsWord && tokens[i].In(paragraph.Text).EndsWith("ed") && Objects.Contains(tokens[i + 1])) return false;
        }
        return true;
    }

    private bool IsUnderDate(int paragraph) => _sections.HeadingsOf(paragraph).Any(heading => _dates.In(heading.Index).Any(d => d.IsDay));

    /// <summary>In its own words, or by the date that its paragraph begins with.</summary>
    private bool IsDated(Sentence sentence) =>
        HasPastDay(sentence.Paragraph, sentence.FirstToken, sentence.EndToken) || _dates.In(sentence.Paragraph, 0, int.MaxValue).TakeWhile(d => d.FirstToken <= 2).Any(d => d.IsDay);

    /// <summary>A day given in a stretch that does not speak of the future.</summary>
    private bool HasPastDay(ParagraphReading paragraph, int first, int end)
    {
        if (!_dates.In(paragraph, first, end).Any(d => d is { IsDay: true, IsBirth: false })) return false;
        for (var i = first; i < end; i++)
            if (Future.Contains(paragraph.Tokens[i])) return false;
        return true;
    }

    /// <summary>A short line just before that gives a day, as the head of a note does.</summary>
    private bool HasLabelBefore(int paragraph)
    {
        for (var i = paragraph - 1; i >= 0 && i >= paragraph - HeadLines && _paragraphs[i].Tokens.Count <= LongestLabel; i--)
            if (!Sections.IsHeading(_paragraphs[i].Source) && _sections.HeadingOf(i) is null or { Index: 0 } && (i >= paragraph - LabelsBack || SaysDate(i)) && IsDateLabel(_paragraphs[i])) return true;
        return false;
    }

    /// <summary>Whether the line, or the cell before it, begins with "Date": so do the heads of notes further up.</summary>
    private bool SaysDate(int line) =>
        (_forms.LabelOf(_paragraphs[line]) ?? _paragraphs[line]).Tokens is [var first, ..] && first.IsWord && DateWords.Contains(first);

    /// <summary>A line such as "Seen: 3 May 2026", but not a sentence in which a day is told, nor the day of a birth.</summary>
    private bool IsDateLabel(ParagraphReading line) =>
        line.Tokens.Count is > 0 and <= LongestLabel && line.Sentences.Count <= 1 && (!line.Tokens[^1].Is('.') || _dates.In(line.Index).Any(d => d.FirstToken <= EarlyInSentence))
        && HasPastDay(line, 0, line.Tokens.Count);

    /// <summary>"On 3 May the nurse rang", "Seen at home on 3 May", but not "She has been ill since 3 May".</summary>
    private bool DatesItself(Sentence sentence)
    {
        if (!HasPastDay(sentence.Paragraph, sentence.FirstToken, sentence.EndToken)) return false;
        foreach (var date in _dates.In(sentence))
        {
            if (!date.IsDay || date.IsBirth) continue;
            var tokens = sentence.Paragraph.Tokens;
            if (date.FirstToken - sentence.FirstToken <= EarlyInSentence && !Since.Contains(tokens[sentence.FirstToken])) return true;
            if (Selves.Contains(tokens[sentence.FirstToken]) || Participles.Contains(tokens[sentence.FirstToken]) || Openings.At(sentence.Paragraph, sentence.FirstToken, sentence.EndToken) is not null) return true;
        }
        return false;
    }

    private bool HasDateInRow(Paragraph source) => source.Cell is { } cell && _datedRows.Value.Contains((source.Part, cell.Table, cell.Row));

    /// <summary>Where "Date of visit: …" at the head of a note dates what it tells of the visit.</summary>
    private int FirstEventLabel()
    {
        foreach (var paragraph in _paragraphs)
            if (paragraph.Tokens.Count is > 0 and <= LongestLabel && _dates.In(paragraph.Index).Any(d => d.IsDay))
                foreach (var match in Labels.Find(paragraph, 0, paragraph.Tokens.Count))
                    if (match.Entry["kind"] == "event" && match.FirstToken == 0) return _sections.HeadingOf(paragraph.Index) is { Index: > 0 } ? int.MaxValue : paragraph.Index;
        return int.MaxValue;
    }
}
