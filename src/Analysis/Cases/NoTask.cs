using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>What is worded as an undertaking and leaves nothing to do: kept already, said of every week, a rule, what hangs on an "if" (<c>no-tasks.csv</c>).</summary>
internal static class NoTask
{
    private static readonly Lexicon Shapes = Lexicon.Load("no-tasks");
    private static readonly WordSet Recurring = new("every each weekly daily nightly monthly always whenever usually mondays tuesdays wednesdays thursdays fridays saturdays sundays regularly");
    private static readonly Lexicon Refusals = Lexicon.Of("(declined|refused|turned (it|this|that|me|him|her|them|the offer) down|said no|no thank you|did not want|didn't want|does not want|would rather (not|do)|preferred to|prefers to|preferred not|no need|not needed|is not to|are not to|nobody wants|left it with (her|him|them)|thought better)");

    public static bool Is(Sentence sentence) => IsRecurring(sentence) || Shapes.Any(sentence) || TaskTick.IsOn(sentence);

    /// <summary>What was offered, and not wanted.</summary>
    public static bool IsTurnedDown(Sentence sentence, LexiconMatch match) =>
        match.Words.Contains("offered", StringComparison.Ordinal) && (Refusals.Any(sentence) || (sentence.Neighbour(1) is { } next && Refusals.Any(next)));

    /// <summary>What comes again and again; "a weekly session" is set up once.</summary>
    private static bool IsRecurring(Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (Recurring.Contains(sentence.Paragraph.Tokens[i]) && !IsOfAThing(sentence, i)) return true;
        return false;
    }

    /// <summary>"a weekly session", "every carer", "a box with a compartment for each day"; not "weekly", "every Monday".</summary>
    private static bool IsOfAThing(Sentence sentence, int i)
    {
        if (i + 1 >= sentence.EndToken || sentence.Paragraph.Tokens[i + 1] is not { IsWord: true } next) return false;
        if (i > sentence.FirstToken && sentence.Paragraph.Tokens[i - 1].Folded == For && All.Contains(sentence.Paragraph.Tokens[i])) return true;
        return (Adjectives.Contains(sentence.Paragraph.Tokens[i]) && !Joining.Contains(next)) || (All.Contains(sentence.Paragraph.Tokens[i]) && Calendar.WeekdayOf(next) is null && !Times.Contains(next));
    }

    private static readonly ulong For = WordHash.Folded("for");
    private static readonly WordSet Adjectives = new("weekly daily nightly monthly"), Joining = new("and or but by from in at on to with for until if so as when after before while"), All = new("every each"),
        Times = new("day days week weeks month months year morning afternoon evening night hour hours minute minutes time other one two three four few fortnight term visit call meal session weekday weekend second third half mealtime bedtime lunchtime teatime of");
}
