using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>Tells what looks like a change of meaning and is none, by the two sentences alone.</summary>
internal static class Undrifted
{
    private const int LongestSayer = 8, NearSayer = 6;

    private static readonly WordSet Sayings = new("said says told tells saying explained wrote confirmed mentioned"), Subjects = new("he she they i"),
        Own = new("will would going plans wants likes enjoys loves prefers hopes wishes feels misses hates looks want like hope feel love enjoy prefer"), Rules = new("must should may shall"),
        Coming = new("will shall going"), Findings = new("found saw noted observed measured examined assessed recorded records"), Days = new("today yesterday tonight");

    public static bool Is(Drift drift, Sentence earlier, Sentence later)
    {
        if (drift == Drift.RequestToNeed) return false;
        if (earlier.Paragraph.Tokens[earlier.EndToken - 1].Is('?') || later.Tokens.Any(Days.Contains)) return true;
        return drift switch
        {
            Drift.SaidToIs => IsOwn(earlier) || IsSaidBeside(earlier, later) || later.Tokens.Any(token => Findings.Contains(token) && !earlier.Tokens.Any(other => other.Folded == token.Folded)),
            Drift.Negation => IsRule(earlier) != IsRule(later) || IsUnchanged(later) || IsOfPeriod(later) != IsOfPeriod(earlier) || (IsOfI(earlier) && IsOfI(later)) || (earlier.Tokens.Any(Coming.Contains) && !later.Tokens.Any(Coming.Contains)),
            _ => false,
        };
    }

    /// <summary>"He must never …": what somebody is to do, and not what they do.</summary>
    private static bool IsRule(Sentence sentence) => sentence.Tokens.Any(Rules.Contains);

    /// <summary>"She told me that she will …": what somebody plans or likes is theirs to say.</summary>
    private static bool IsOwn(Sentence sentence)
    {
        var (tokens, verb) = (sentence.Paragraph.Tokens, -1);
        for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + LongestSayer) && verb < 0; i++)
            if (Sayings.Contains(tokens[i])) verb = i;
        if (verb < 0) return false;
        var isOwn = false;
        for (var i = verb + 1; i < sentence.EndToken; i++)
        {
            isOwn |= i <= verb + NearSayer && Subjects.Contains(tokens[i]);
            if (isOwn && (i <= verb + NearSayer ? Own.Contains(tokens[i]) : Coming.Contains(tokens[i]))) return true;
            if (isOwn && tokens[i].Folded == To && tokens[i - 1].Folded == Being) return true;
        }
        return false;
    }

    private static bool IsOfI(Sentence sentence) => sentence.Paragraph.Tokens[sentence.FirstToken].Is('I');

    private static bool IsUnchanged(Sentence sentence)
    {
        for (var i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
            if (sentence.Paragraph.Tokens[i].Folded == No && Changes.Contains(sentence.Paragraph.Tokens[i + 1])) return true;
        return false;
    }

    /// <summary>"this month": so long, and not before.</summary>
    private static bool IsOfPeriod(Sentence sentence)
    {
        for (var i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
            if (These.Contains(sentence.Paragraph.Tokens[i]) && Periods.Contains(sentence.Paragraph.Tokens[i + 1])) return true;
        return false;
    }

    private static readonly WordSet These = new("this last past"), Periods = new("week weeks month months year term quarter");

    private static readonly WordSet Changes = new("change changes");

    /// <summary>"She has no wish for a group and says that she could not get there": it is said of something else.</summary>
    private static bool IsSaidBeside(Sentence earlier, Sentence later)
    {
        var (tokens, told, before) = (earlier.Paragraph.Tokens, CopiedWord.Of(later).Where(word => word.IsContent).Select(word => word.Stem).ToHashSet(), 0);
        foreach (var word in CopiedWord.Of(earlier))
            if (Sayings.Contains(tokens[word.Token])) return before > 1 && earlier.EndToken - word.Token > ShortestSaying;
            else if (word.IsContent && told.Contains(word.Stem)) before++;
        return false;
    }

    private const int ShortestSaying = 4;

    private static readonly ulong No = WordHash.Folded("no");

    private static readonly ulong To = WordHash.Folded("to"), Being = WordHash.Folded("is");
}
