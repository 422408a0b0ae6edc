namespace Recording.Analysis.Cases;

/// <summary>Whether a later statement says that a task was done: it is about the same thing, and says the deed, what comes of it, that the thing is there, or who did it.</summary>
/// <param name="count">In how many statements of the case a word stands: a rare word tells more.</param>
internal sealed class TaskEnd(Func<ulong, int> count)
{
    private const int MostOfRare = 3, MostOfUsual = 8, LongestWait = 365, MostNamed = 4;
    private const double Enough = 1.95, MostAbout = 3, MostNames = 1.2;

    private static readonly HashSet<ulong> Slight = [.. "both full one other different new own next call office word child time week weekend month year day himself herself themselves myself thing put take get make give come keep ask mother father family son daughter brother sister parent baby husband wife partner people person social manager officer team service support care old usual first last only case update house".Split(' ').Select(word => Gist.Stem(word))];

    /// <summary>Whether a word says little of what a task is about.</summary>
    public static bool IsSlight(ulong word) => Slight.Contains(word);

    public bool Tells(TaskMention task, Statement later) => Weigh(task, later) is { } found && found.Sum > Enough;

    private Evidence? Weigh(TaskMention task, Statement later)
    {
        var isCompany = later.Gist.Names.Count > MostNamed;
        var (about, names) = (About(task, later), isCompany ? 0 : Names(task, later));
        var isDeed = task.Verb != 0 && later.Gist.Words.Contains(task.Deed);
        if ((about + names <= 0 && !isDeed) || (later.IsAsking && !isDeed && task.Verb != 0 && !Asking.Contains(task.Deed))) return null;
        return new(Math.Min(about, MostAbout), Coverage(task, later), Math.Min(names, MostNames), isDeed, !isDeed && IsOutcome(task, later), later.IsEnd, later.IsFulfilment, !isCompany && IsBy(task, later), later.IsWriters && later.Author == task.Who,
            task.Due is { } due && later.Days.Contains(due), IsElse(task, later, isDeed), Focus(task, later), (double)Math.Min(LongestWait, later.Quotation.Source.Date.DayNumber - task.Quotation.Source.Date.DayNumber) / LongestWait);
    }

    private double About(TaskMention task, Statement later) =>
        task.Gist.Words.Sum(word => word == task.Verb || word == task.Deed || IsSlight(word) || !later.Gist.Words.Contains(word) ? 0 : count(word) switch { <= MostOfRare => 1, <= MostOfUsual => 0.8, _ => 0.45 });

    private double Names(TaskMention task, Statement later) =>
        task.Gist.Names.Sum(name => !later.Gist.Names.Contains(name) ? 0 : count(name) switch { <= MostOfRare => 0.8, <= MostOfUsual => 0.5, _ => 0.15 });

    /// <summary>How much of what the task is about the statement is about, or of what it names first.</summary>
    private static double Coverage(TaskMention task, Statement later)
    {
        var (all, core, met, metCore) = (0, 0, 0, 0);
        foreach (var word in task.Gist.Words.Concat(task.Gist.Names))
        {
            if (word == task.Verb || word == task.Deed || IsSlight(word)) continue;
            var (isMet, isCore) = (later.Gist.Words.Contains(word) || later.Gist.Names.Contains(word), task.Core.Contains(word));
            all++;
            if (isMet) met++;
            if (isCore) core++;
            if (isMet && isCore) metCore++;
        }
        return Math.Max(all == 0 ? 0 : (double)met / all, core == 0 ? 0 : (double)metCore / core);
    }

    /// <summary>What comes of the deed, or of what somebody was to be asked to do: "it arrived" of what was ordered.</summary>
    private static bool IsOutcome(TaskMention task, Statement later) => DeedEnds.Has(task.Deed, later.Gist.Words)
        || (task.Verb != 0 && DeedEnds.IsAsking(task.Deed) && task.Gist.Words.Any(word => word != task.Deed && DeedEnds.Knows(word) && (later.Gist.Words.Contains(word) || DeedEnds.Has(word, later.Gist.Words))));

    private static readonly HashSet<ulong> Doing = Stems("take visit see meet show accompany weigh measure assess fit install mend repair deliver bring clear complete test review clean paint fetch collect drive walk sign change replace move"), Planning = Stems("book arrange schedule order request"), Talking = Stems("ask ring speak write contact talk approach call tell email text raise"), Asking = Stems("ask ring speak write contact talk approach call email text raise request apply seek obtain book arrange refer chase check discuss establish");

    /// <summary>The same asked about another matter, what another person has, or what is only booked of what was to be done.</summary>
    private static bool IsElse(TaskMention task, Statement later, bool isDeed)
    {
        if (task.Verb != 0 && Talking.Contains(task.Deed) && task.Core.Count > 0 && !task.Core.Any(word => later.Gist.Words.Contains(word) || later.Gist.Names.Contains(word)) && (!isDeed || later.HasMatter)) return true;
        if (isDeed && task.IsWriters && Talking.Contains(task.Deed) && later is { IsOfAnother: true, IsWriters: false } && later.Author == task.Who) return true;
        if (later.Owner is { } owner && !task.Gist.Words.Contains(owner)) return true;
        return !isDeed && Doing.Contains(task.Deed) && later.Gist.Words.Overlaps(Planning);
    }

    private static HashSet<ulong> Stems(string words) => [.. words.Split(' ').Select(word => Gist.Stem(word))];

    /// <summary>How much of the statement is about the task.</summary>
    private static double Focus(TaskMention task, Statement later) =>
        (double)(task.Gist.Words.Count(word => !IsSlight(word) && later.Gist.Words.Contains(word)) + task.Gist.Names.Count(later.Gist.Names.Contains)) / later.Gist.Size;

    private static bool IsBy(TaskMention task, Statement later) => (task.Named ?? task.Who) is { Length: > 0 } who
        && who.Split(',')[0].Split(' ').Any(part => later.Gist.Names.Contains(Language.WordHash.Folded(part)) || (part.Length > 2 && char.IsUpper(part[0]) && later.Gist.Words.Contains(Gist.Stem(part))));

    /// <summary>What speaks for it, each with its weight: all that is known of tasks and their ends counts together, and no one thing decides.</summary>
    private readonly record struct Evidence(double About, double Coverage, double Names, bool IsDeed, bool IsOutcome, bool IsThere, bool IsKept, bool IsBy, bool IsWriters, bool IsOnItsDay, bool IsElse, double Focus, double Wait)
    {
        public double Sum => About + 0.5 * Coverage + 0.4 * Names + (IsDeed ? 0.8 : 0) + (IsOutcome ? 0.3 : 0) + (IsThere ? 0.75 : 0) + (IsKept ? 0.5 : 0) + (IsBy ? 0.7 : 0) + (IsWriters ? 0.5 : 0) + (IsOnItsDay ? 0.3 : 0) - (IsElse ? 1 : 0) + 0.3 * Focus - 1.2 * Wait;
    }
}
