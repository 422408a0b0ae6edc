using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>Whether a later statement says that a task was done: it is about the same thing, and says the deed, what comes of it, that the thing is there, or who did it.</summary>
internal static class TaskEnd
{
    private const int LongestWait = 365, MostNamed = 4, MostFigures = 3, FewestWords = 3;
    private const double MostAbout = 3, MostNames = 1.2, Alike = 0.6, Half = 0.5, Vague = 0.3;

    private static readonly HashSet<ulong> Doing = TaskWords.Stems("doing"), Planning = TaskWords.Stems("planning"), Talking = TaskWords.Stems("talking"), Asking = TaskWords.Stems("ask-deed"), Preparing = TaskWords.Stems("preparing"), Placing = TaskWords.Stems("placing"), Seeing = TaskWords.Stems("seeing"), Entering = TaskWords.Stems("entering"), Answered = TaskWords.Stems("answered"), Sending = TaskWords.Stems("sending");

    /// <summary>What speaks for a statement telling that a task was done; null where nothing does.</summary>
    public static TaskEvidence? Weigh(SoughtTask sought, Statement later)
    {
        var task = sought.Task;
        if (task.Parties.IsOther(later.Parties) || (later.IsBegun && task.Verb != 0 && !Preparing.Contains(task.Deed)) || (later.IsPlace && !Placing.Contains(task.Deed))) return null;
        var isReceived = IsReceived(sought, later);
        if (later.IsCall && !isReceived) return null;
        var isDeed = task.Verb != 0 && later.Gist.Words.Contains(task.Deed) && (isReceived || !(Asking.Contains(task.Deed) && IsOfOthers(task, later)));
        if (later.IsAsking && !isDeed && task.Verb != 0 && !Asking.Contains(task.Deed)) return null;
        if (later.Gist.FigureCount > MostFigures || (later.IsAnswer && !isReceived && !Answered.Contains(task.Deed))) return null;
        var isCompany = later.Gist.Names.Count > MostNamed;
        var (about, names, coverage, isThin, likes) = Met(sought, later, isDeed);
        if (about + names <= 0 && !isDeed && !isReceived) return null;
        var (isAnswered, isTopic) = (!isCompany && (IsAnswered(task, later) || IsSeen(task, later)), Placing.Contains(task.Deed) && IsAbout(task, later));
        var isOutcome = !isDeed && (isAnswered || IsOutcome(task, later, likes) || IsAttended(task, later));
        var isBy = !isCompany && sought.IsBy(later);
        if (coverage == 0 && !isDeed && !isOutcome && !isBy) return null;
        var isFromNamed = later.Senders.Overlaps(task.Gist.Names);
        var isCoreless = task.Core.Count > 0 && !isDeed && !isAnswered && !isBy && !isFromNamed && !(isOutcome && coverage > Half) && !task.Core.Any(word => later.Gist.Words.Contains(word) || later.Gist.Names.Contains(word) || TaskThings.Has(word, later.Gist.Words, []));
        isThin |= !isDeed && task.Head != 0 && task.Core.Count > 1 && Placing.Contains(task.Deed) && !later.Gist.Words.Contains(task.Head) && !TaskThings.Has(task.Head, later.Gist.Words, []);
        if (isBy || isFromNamed) isThin = false;
        if (!isOutcome && !sought.IsNamedIn(later)) about -= Vague;
        return new(Math.Min(about, MostAbout), coverage, isCompany ? 0 : Math.Min(names, MostNames), isDeed, isOutcome, later.IsEnd || later.IsPlace || isTopic || (later.IsStanding && Asking.Contains(task.Deed) && IsAbout(task, later)), (isThin && !isTopic && !(isDeed || isAnswered)) || isCoreless, isTopic, later.IsFulfilment, isBy, later.IsWriters && later.Author == task.Who,
            task.Due is { } due && later.Days.Contains(due), !isAnswered && !isReceived && IsElse(sought, later, isDeed, isOutcome), Focus(task, later), isReceived, later.IsNew && coverage > 0 && (Placing.Contains(task.Deed) || Entering.Contains(task.Deed)), later.Gist.Words.Contains(task.Head) || task.Core.Overlaps(later.Topic), (double)Math.Min(LongestWait, later.Quotation.Source.Date.DayNumber - task.Quotation.Source.Date.DayNumber) / LongestWait);
    }

    /// <summary>How much a statement has of what a task is about, of its names, and which part of it or of what it names first; and whether it is one word of many.</summary>
    private static (double About, double Names, double Coverage, bool IsThin, HashSet<ulong>? Likes) Met(SoughtTask sought, Statement later, bool isDeed)
    {
        HashSet<ulong>? likes = null;
        var (about, names, met, core, metCore) = (0.0, 0.0, 0, 0, 0);
        HashSet<ulong> used = [.. sought.Words.Select(mark => mark.Word).Where(later.Gist.Words.Contains)];
        foreach (var mark in sought.Words)
        {
            if (mark.IsCore) core++;
            var isSame = later.Gist.Words.Contains(mark.Word) || IsSpelled(sought, mark, later.Gist.Words);
            var like = isSame ? null : TaskThings.Find(mark.Word, later.Gist.Words, used);
            if (!isSame && like is null) continue;
            if (like is { } other) (likes ??= []).Add(other);
            about += isSame ? mark.Weight : Alike * sought.WeightOf(like!.Value) * (mark.IsEcho ? 0.5 : 1);
            if (mark.IsEcho) continue;
            met++;
            if (mark.IsCore) metCore++;
        }
        foreach (var mark in sought.Names)
        {
            if (mark.IsCore) core++;
            if (!later.Gist.Names.Contains(mark.Word)) continue;
            names += mark.Weight;
            met++;
            if (mark.IsCore) metCore++;
        }
        var all = sought.Words.Count(mark => !mark.IsEcho) + sought.Names.Length;
        return (about, names, Math.Max(all == 0 ? isDeed ? 1 : 0 : (double)met / all, core == 0 || (met <= 1 && all > 1 && !later.Gist.Words.Contains(sought.Task.Head)) ? 0 : (double)metCore / core), met <= 1 && all >= FewestWords, likes);
    }

    /// <summary>Whether an acronym stands for a word, or the words that it stands for.</summary>
    private static bool IsSpelled(SoughtTask sought, SoughtTask.Mark mark, HashSet<ulong> later)
    {
        foreach (var (acronym, words) in sought.Acronyms)
            if (later.Contains(acronym) && words.Contains(mark.Word)) return true;
        foreach (var words in mark.Meanings)
            if (later.IsSupersetOf(words)) return true;
        return false;
    }

    /// <summary>Whether it tells of who was asked together with the matter: "The physiotherapist took him up the steps".</summary>
    private static bool IsAnswered(TaskMention task, Statement later) => task.Asked.Count > 0 && (task.Asked.Any(word => later.Gist.Words.Contains(word) || TaskThings.Has(word, later.Gist.Words, [])) || task.Asked.Overlaps(later.Gist.Names))
        && task.Gist.Words.Any(word => word != task.Deed && !task.Asked.Contains(word) && !SoughtTask.IsSlight(word) && (later.Gist.Words.Contains(word) || TaskThings.Has(word, later.Gist.Words, [.. later.Gist.Words.Where(other => task.Asked.Any(asked => TaskThings.Like(asked).Contains(other)))])));

    /// <summary>"Thank you for asking us to see her", "the referral from your personal adviser reached us": the one to whom it went tells of who sent it.</summary>
    private static bool IsReceived(SoughtTask sought, Statement later) => Sending.Contains(sought.Task.Deed) && later.Author != sought.Task.Who
        && ((later.IsReceived && sought.IsBy(later) && (sought.Task.Deed == Refer || IsShared(sought.Task, later))) || (sought.IsSender(later) && IsShared(sought.Task, later)));

    private static readonly ulong Refer = Gist.Stem("refer");

    /// <summary>Whether a statement is by whom the task's words go to, or has one of those words, even a slight one.</summary>
    private static bool IsShared(TaskMention task, Statement later) =>
        IsTo(task, later) || task.Gist.Words.Any(word => word != task.Deed && later.Gist.Words.Contains(word)) || task.Gist.Names.Any(name => later.Gist.Names.Contains(name) && !later.Senders.Contains(name));

    /// <summary>Whether the author of a statement is the one to whom the task's words go.</summary>
    private static bool IsTo(TaskMention task, Statement later)
    {
        foreach (var word in later.Author?.Split([' ', ',', '’', '\''], StringSplitOptions.RemoveEmptyEntries) ?? [])
            if (task.Gist.Names.Contains(WordHash.Folded(word)) || (Gist.Stem(word) is var stem && !SoughtTask.IsSlight(stem) && task.Gist.Words.Contains(stem))) return true;
        return false;
    }

    /// <summary>Whether the thing, or one like it, is what a statement begins with.</summary>
    private static bool IsAbout(TaskMention task, Statement later) => later.Topic.Contains(task.Head) || TaskThings.Has(task.Head, later.Topic, []);

    /// <summary>"The dentist took out two teeth" of an appointment that the dentist was asked for.</summary>
    private static bool IsSeen(TaskMention task, Statement later) => task.Asked.Count > 0 && task.Gist.Words.Overlaps(Seeing) && !later.IsAsking && task.Asked.Any(word => !SoughtTask.IsSlight(word) && (later.Topic.Contains(word) || TaskThings.Has(word, later.Topic, [])));

    /// <summary>"She made soup at the cookery course": who was put forward for something, or booked in, was there.</summary>
    private static bool IsAttended(TaskMention task, Statement later) => Entering.Contains(task.Deed) && later.Attended.Count > 0 && task.Core.Any(later.Attended.Contains);

    /// <summary>Whether what was asked, and who, are others than the task's.</summary>
    private static bool IsOfOthers(TaskMention task, Statement later) => task.Core.Count + task.Asked.Count > 0
        && !task.Gist.Names.Overlaps(later.Gist.Names) && !task.Gist.Words.Any(word => word != task.Deed && word != task.Verb && !SoughtTask.IsSlight(word) && later.Gist.Words.Contains(word));

    /// <summary>What comes of the deed, or of what somebody was to be asked to do: "it arrived" of what was ordered.</summary>
    private static bool IsOutcome(TaskMention task, Statement later, HashSet<ulong>? likes) => DeedEnds.Has(task.Deed, later.Gist.Words, likes)
        || (task.Verb != 0 && DeedEnds.IsAsking(task.Deed) && task.Gist.Words.Any(word => word != task.Deed && DeedEnds.Knows(word) && (later.Gist.Words.Contains(word) || DeedEnds.Has(word, later.Gist.Words))));

    /// <summary>The same asked about another matter, what another person has, what only stands beside the thing, or what is only booked of what was to be done.</summary>
    private static bool IsElse(SoughtTask sought, Statement later, bool isDeed, bool isOutcome)
    {
        var task = sought.Task;
        if (task.Verb != 0 && Talking.Contains(task.Deed) && task.Core.Count > 0 && !task.Core.Any(word => later.Gist.Words.Contains(word) || later.Gist.Names.Contains(word)) && (!isDeed || later.HasMatter)) return true;
        if (isDeed && task.IsWriters && Talking.Contains(task.Deed) && later is { IsOfAnother: true, IsWriters: false } && later.Author == task.Who) return true;
        if (!isDeed && !isOutcome && later.Beside.Any(pair => task.Core.Contains(pair.Word) && !task.Gist.Words.Contains(pair.Beside) && task.Verb != pair.Beside)) return true;
        if (later.Owner is { } owner && !task.Gist.Words.Contains(owner)) return true;
        return !isDeed && Doing.Contains(task.Deed) && later.Gist.Words.Overlaps(Planning);
    }

    /// <summary>How much of the statement is about the task.</summary>
    private static double Focus(TaskMention task, Statement later) =>
        (double)(task.Gist.Words.Count(word => !SoughtTask.IsSlight(word) && later.Gist.Words.Contains(word)) + task.Gist.Names.Count(later.Gist.Names.Contains)) / later.Gist.Size;
}
