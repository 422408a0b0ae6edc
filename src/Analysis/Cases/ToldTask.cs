using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>Who is to do what, in a note: "JW: order the rail", "School nurse to weigh Ada", "Continence service – Jill to refer".</summary>
internal static class ToldTask
{
    private const int LongestActor = 6;

    private static readonly WordSet Ambiguous = TaskWords.Of("ambiguous"), Telling = TaskWords.Of("telling"), Idle = TaskWords.Of("idle"), Places = TaskWords.Of("place"), Sharing = TaskWords.Of("sharing");

    /// <summary>"JW: order …", "JW – order …", "School nurse to weigh …".</summary>
    /// <param name="isAction">Whether a label has said that an action follows.</param>
    public static TaskNote? AtStart(RecordReading record, Sentence sentence, int first, bool isAction)
    {
        var tokens = sentence.Paragraph.Tokens;
        var end = first;
        while (end < sentence.EndToken && end - first < LongestActor && (TaskActor.Joins(tokens[end]) ? end > first : tokens[end] is { IsWord: true } word && word.In(sentence.Paragraph.Text) is not "to")) end++;
        if (end == first || end + 1 >= sentence.EndToken || !TaskActor.Is(record, sentence, first, end, out var isNamed)) return null;
        var verb = end;
        while (verb < sentence.EndToken && (tokens[verb].Is(')') || tokens[verb].Is(':') || TaskNote.IsDash(tokens[verb]))) verb++;
        if (isNamed && AfterRole(sentence, end) is { } told) verb = end = told;
        var isTold = verb == end && tokens[verb].In(sentence.Paragraph.Text) is "to";
        if (isTold) verb++;
        if (verb >= sentence.EndToken - 1 || (verb == end && !isAction) || (!isTold && !isNamed && !isAction) || (!TaskVerbs.IsDeedAt(sentence, verb) && !(isTold && IsDeedOf(record, sentence, end)))) return null;
        if (!isTold && Ambiguous.Contains(tokens[verb]) && !tokens[verb + 1].IsWord) return null;
        return new(sentence.Paragraph.Text[tokens[first].Start..tokens[end - 1].End], verb, verb);
    }

    /// <summary>"Continence service – reassess – Jill to refer", "Letter to go out Monday, legal to draft": who does it stands after the thing.</summary>
    public static TaskNote? Later(RecordReading record, Sentence sentence)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = sentence.FirstToken + 1; i + 3 < sentence.EndToken; i++)
            if ((TaskNote.IsDash(tokens[i]) || tokens[i].Is(';') || tokens[i].Is(':') || tokens[i].Is('(') || tokens[i].Is(',')) && At(record, sentence, i + 1) is { } note && (!tokens[i].Is(',') || !IsTelling(sentence, i) || IsOfAWorker(sentence, note.Verb))) return note;
        return null;
    }

    /// <summary>"Discussed with Mum, SW to refer".</summary>
    private static bool IsOfAWorker(Sentence sentence, int verb) => TaskActor.IsWorker(sentence, verb - 2) && TaskVerbs.IsDeedAt(sentence, verb);

    /// <summary>Whether a sentence tells that something is so before a word, and is no note.</summary>
    public static bool IsTelling(Sentence sentence, int end)
    {
        for (var i = sentence.FirstToken; i < end; i++)
            if (Telling.Contains(sentence.Paragraph.Tokens[i]) || PastVerbs.IsAt(sentence.Paragraph, i)) return true;
        return false;
    }

    private static TaskNote? At(RecordReading record, Sentence sentence, int first)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var end = first + 1; end < sentence.EndToken && end - first < LongestActor && (tokens[end - 1].IsWord || TaskActor.Joins(tokens[end - 1])); end++)
            if (tokens[end].In(sentence.Paragraph.Text) is "to")
                return end + 1 < sentence.EndToken && IsDeedOf(record, sentence, end) && TaskActor.Is(record, sentence, first, end, out _) ? new(sentence.Paragraph.Text[tokens[first].Start..tokens[end - 1].End], end + 1, end + 1) : null;
        return null;
    }

    /// <summary>The "to" after a role beside the name: "Bryony Tait, family support worker, to start …".</summary>
    private static int? AfterRole(Sentence sentence, int end)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (!tokens[end].Is(',') && !tokens[end].Is('(')) return null;
        for (var i = end + 2; i + 1 < sentence.EndToken && i < end + LongestActor; i++)
            if (tokens[i].Is(',') || tokens[i].Is(')')) return tokens[i + 1].In(sentence.Paragraph.Text) is "to" && TaskActor.IsWorker(sentence, i - 1) ? i + 1 : null;
        return null;
    }

    /// <summary>Whether what follows "to" is a deed of one who acts for others: who notes "OT to attend" means once.</summary>
    private static bool IsDeedOf(RecordReading record, Sentence sentence, int end)
    {
        if (TaskVerbs.IsDeedAt(sentence, end + 1)) return true;
        var verb = sentence.Paragraph.Tokens[end + 1];
        return verb is { IsWord: true, IsCapitalised: false } && (TaskActor.IsWorker(sentence, end - 1) || TaskActor.IsOtherPersonBefore(record, sentence, end) ? !Idle.Contains(verb) && !Places.Contains(verb) && Ends(verb.In(sentence.Paragraph.Text)) : Sharing.Contains(verb));

        static bool Ends(ReadOnlySpan<char> word) => !word.EndsWith("ing") && !word.EndsWith("ed") && (!word.EndsWith("s") || word.EndsWith("ss"));
    }
}
