using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Tells where what happened on one occasion is told as what happens: "fell asleep on one Monday" as "falls asleep on Mondays".</summary>
internal static class Habit
{
    private static readonly Lexicon Occasions = Lexicon.Of(
        "(once|yesterday|last night|this morning|this afternoon|this evening|today|tonight|last week|that day|that night)",
        "(twice|thrice|{number} times|on {number} occasions|a couple of times)",
        "one (day|night|morning|afternoon|evening|occasion|time|lunchtime|weekend|visit|lesson|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)",
        "on [the] {number} (January|February|March|April|May|June|July|August|September|October|November|December)",
        "(in|over|during) (the|last) (summer|winter|spring|autumn|holidays)",
        "(on|last) (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)",
        "(first|second|only|single|isolated) (time|occasion|incident)");

    private static readonly Lexicon Repeated = Lexicon.Of(
        "(always|often|usually|sometimes|regularly|frequently|repeatedly|daily|nightly|weekly|keeps|tends|every|each|whenever|most|again|used to)",
        "(Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays|weekends|at night|at weekends|in the mornings|in the evenings|at lunchtimes)");

    private static readonly HashSet<string> Helpers = ["be", "have", "do", "can", "will", "may", "get", "go", "say", "tell", "ask", "enjoy", "like", "love", "want", "need", "feel", "think", "know", "seem", "look", "live", "own", "hope"];

    public static bool IsMadeOf(Sentence earlier, Sentence later)
    {
        if (Repeated.Any(earlier) || Occasions.Any(later) || !Occasions.Any(earlier)) return false;
        var done = earlier.Tokens.Where(token => token.IsWord).Select(token => token.In(earlier.Paragraph.Text).ToString().ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        return later.Tokens.Any(token => token.IsWord && Plain(token.In(later.Paragraph.Text).ToString().ToLowerInvariant()) is { } verb && !done.Contains(verb) && !done.Contains(Inflection.ThirdPerson(verb)) && done.Contains(Inflection.Past(verb)));
    }

    /// <summary>Whether both tell in the past of one deed: then it is told as done, not as being done.</summary>
    public static bool IsToldAsDone(Sentence earlier, Sentence later) =>
        Occasions.Any(earlier) && later.Tokens.Any(token => IsPast(token, later.Paragraph.Text) && earlier.Tokens.Any(other => other.Folded == token.Folded));

    /// <summary>Verbs whose past is as their base.</summary>
    private static readonly WordSet Same = new("hit put cut hurt let set shut quit cost burst spread split");

    public static bool IsPast(Token token, string text)
    {
        if (!token.IsWord || token.IsCapitalised) return false;
        var form = token.In(text).ToString();
        return Same.Contains(token) || form is [_, _, .., 'e', 'd'] || (Inflection.Base(form) is { } verb && form != verb && (Inflection.Past(verb) == form || Inflection.Participle(verb) == form));
    }

    /// <summary>The base of a verb in the present: "fall" of "falls".</summary>
    private static string? Plain(string form)
    {
        var verb = Inflection.Base(form) ?? (form.EndsWith("ies", StringComparison.Ordinal) ? form[..^3] + "y" : form is [.., 's'] && !form.EndsWith("ss", StringComparison.Ordinal) ? form[..^1] : form);
        if (Inflection.ThirdPerson(verb) != form && verb != form && form.EndsWith("es", StringComparison.Ordinal)) verb = form[..^2];
        return verb.Length > 1 && !Helpers.Contains(verb) && (form == verb || form == Inflection.ThirdPerson(verb)) ? verb : null;
    }
}
