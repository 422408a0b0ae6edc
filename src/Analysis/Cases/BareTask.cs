using Recording.Analysis.Checks;
using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>A deed without one before it who does it: "Ring the college – JW", "Referral to OT – JW – by 3 May", "Dental appointment to be booked".</summary>
internal static class BareTask
{
    private const int LongestThing = 8, FarthestNoun = 3;

    private static readonly WordSet Arranged = TaskWords.Of("arranged"), Nouns = TaskWords.Of("deed-noun"), Own = TaskWords.Of("own"), Days = TaskWords.Of("day"), Due = TaskWords.Of("due");

    /// <summary>"Dental appointment to be booked": what is to be done, without who does it.</summary>
    public static TaskNote? Passive(Sentence sentence, int first)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = first + 1; i + 2 < sentence.EndToken && i < first + LongestThing && tokens[i - 1].IsWord; i++)
            if (tokens[i].In(sentence.Paragraph.Text) is "to" && tokens[i + 1].In(sentence.Paragraph.Text) is "be" && (Arranged.Contains(tokens[i + 2]) || (TaskVerbs.Contains(tokens[i + 2], sentence.Paragraph.Text) && !Standing.Contains(tokens[i + 2]))) && !ToldTask.IsTelling(sentence, i)) return new("", first, i + 2);
        return null;
    }

    /// <summary>"Referral to OT – JW – by 3 May".</summary>
    public static TaskNote? Noun(Sentence sentence, int first, bool isAction)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (!Enumerable.Range(first, Math.Min(FarthestNoun, sentence.EndToken - first)).Any(i => Nouns.Contains(tokens[i]))) return null;
        for (var i = first + 1; i + 1 < sentence.EndToken; i++)
        {
            if (!(TaskNote.IsDash(tokens[i]) || tokens[i].Is(':') || tokens[i].Is('(') || tokens[i].Is(',')) || !(TaskActor.IsNamed(sentence, i + 1) || TaskActor.IsAgent(sentence, i + 1) || Own.Contains(tokens[i + 1]))) continue;
            var end = i + 1;
            while (end < sentence.EndToken && (tokens[end].IsCapitalised || TaskActor.IsAgent(sentence, end) || Own.Contains(tokens[end])) && !IsDay(tokens[end])) end++;
            var after = end;
            while (after < sentence.EndToken && !tokens[after].IsWord && tokens[after].Kind != TokenKind.Number) after++;
            if (end > i + 1 && (after < sentence.EndToken ? Due.Contains(tokens[after]) || IsDay(tokens[after]) : isAction || Own.Contains(tokens[i + 1]) || (!tokens[i].Is(',') && TaskActor.IsInitials(sentence, i + 1)))) return new(sentence.Paragraph.Text[tokens[i + 1].Start..tokens[end - 1].End], first, first);
        }
        return null;
    }

    /// <summary>"Ring the college about the form – JW".</summary>
    public static TaskNote? Command(RecordReading record, Sentence sentence, int first)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (first != sentence.FirstToken || tokens[first + 1].Is(':') || !TaskVerbs.IsDeedAt(sentence, first)) return null;
        for (var i = first + 2; i + 1 < sentence.EndToken; i++)
            if ((TaskNote.IsDash(tokens[i]) || tokens[i].Is('(')) && TaskActor.NameAt(record, sentence, i + 1) is { } name) return new(name, first, first);
            else if ((TaskNote.IsDash(tokens[i]) || tokens[i].Is('(')) && (TaskActor.IsInitials(sentence, i + 1) || Own.Contains(tokens[i + 1]) || TaskActor.IsAgent(sentence, i + 1)) && (i + 2 >= sentence.EndToken || !tokens[i + 2].IsWord || Due.Contains(tokens[i + 2]) || IsDay(tokens[i + 2])))
                return new(tokens[i + 1].In(sentence.Paragraph.Text).ToString(), first, first);
        return null;
    }

    /// <summary>"Update the risk assessment.": in notes and minutes, a whole sentence that commands; its writer does it.</summary>
    public static TaskNote? Whole(RecordReading record, Sentence sentence, int first)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (first != sentence.FirstToken || first + 2 >= sentence.EndToken || !tokens[first].IsCapitalised || record.Record.Kind is not (DocumentKind.CaseNote or DocumentKind.Review or DocumentKind.SafeguardingReport) || sentence.Paragraph.Source.Cell is not null || !TaskVerbs.IsBase(tokens[first], sentence.Paragraph.Text) || !TaskVerbs.IsDeedAt(sentence, first)) return null;
        if (tokens[first + 1] is not { IsWord: true } next || tokens[first + 2].Is(':') || NoObjects.Contains(next) || !(Objects.Contains(next) || Commands.Contains(tokens[first]) || (next.IsCapitalised && !Ambiguous.Contains(tokens[first])))) return null;
        return ToldTask.IsTelling(sentence, Math.Min(sentence.EndToken, first + FarthestVerb)) ? null : new(record.Record.Author ?? "", first, first);
    }

    private const int FarthestVerb = 12;

    private static readonly WordSet Objects = TaskWords.Of("object", "particle"), Commands = TaskWords.Of("command"), Standing = TaskWords.Of("standing-part"), NoObjects = TaskWords.Of("not-object"), Ambiguous = TaskWords.Of("ambiguous");

    private static bool IsDay(Token token) => Calendar.WeekdayOf(token) is not null || Days.Contains(token);
}
