using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>A task whose end is looked for, with what it is known by, worked out once.</summary>
internal sealed class SoughtTask
{
    private const int MostOfRare = 3, MostOfUsual = 8, FewWords = 1;

    private const double Echoed = 0.8;

    private static readonly HashSet<ulong> Slight = TaskWords.Stems("slight");

    private readonly HashSet<ulong> _byNames = [], _byWords = [], _role;

    /// <param name="count">In how many statements of the case a word stands: a rare word tells more.</param>
    public SoughtTask(TaskMention task, Func<ulong, int> count)
    {
        (Task, _count) = (task, count);
        Words = [.. task.Gist.Words.Where(word => word != task.Verb && word != task.Deed && !IsSlight(word)).Select(word => new Mark(word, WeightOf(word), task.Core.Contains(word)) { Meanings = TaskAcronyms.MeaningsOf(word) })];
        if (task.Echo.Count > 0) Words = [.. Words, .. task.Echo.Where(word => !task.Gist.Words.Contains(word)).Select(word => new Mark(word, count(word) <= MostOfUsual ? Echoed : Echoed / 2, false) { IsEcho = true })];
        Names = [.. task.Gist.Names.Select(name => new Mark(name, count(name) switch { <= MostOfRare => 0.8, <= MostOfUsual => 0.5, _ => 0.15 }, task.Core.Contains(name)))];
        Acronyms = [.. TaskAcronyms.Of(task.Gist.Words)];
        Keys = [.. KeysOf(count).Distinct()];
        _role = [.. RoleOf(task)];
        foreach (var part in (task.Named ?? task.Who ?? "").Split(',')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            _byNames.Add(WordHash.Folded(part));
            if (part.Length > 2 && char.IsUpper(part[0])) _byWords.Add(Gist.Stem(part));
        }
    }

    private readonly Func<ulong, int> _count;

    /// <summary>How much a word tells: a rare one more.</summary>
    public double WeightOf(ulong word) => Papers.Contains(word) && Task.Gist.Words.Count > FewOfPaper ? OfPaper : _count(word) switch { <= MostOfRare => 1, <= MostOfUsual => 0.8, _ => 0.45 };

    private const double OfPaper = 0.45;
    private const int FewOfPaper = 2;

    private static readonly HashSet<ulong> Papers = TaskWords.Stems("paper");

    private static IEnumerable<ulong> RoleOf(TaskMention task) =>
        task.Who?.Split(',', 2) is [_, var role] ? role.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Gist.Stem(word)) : [];

    private IEnumerable<ulong> KeysOf(Func<ulong, int> count)
    {
        foreach (var (acronym, _) in Acronyms) yield return acronym;
        foreach (var mark in Words)
        {
            yield return mark.Word;
            foreach (var like in TaskThings.Like(mark.Word)) yield return like;
            foreach (var word in mark.Meanings.SelectMany(words => words).Where(word => !IsSlight(word))) yield return word;
        }
        foreach (var name in Names.Where(name => count(name.Word) <= MostOfUsual)) yield return name.Word;
        if (Words.Length > FewWords) yield break;
        yield return Task.Verb;
        yield return Task.Deed;
    }

    public TaskMention Task { get; }

    /// <summary>What it is about, without its deed and what says little.</summary>
    public Mark[] Words { get; }

    public Mark[] Names { get; }

    /// <summary>The acronyms that may stand for some of its words.</summary>
    public (ulong Acronym, ulong[] Words)[] Acronyms { get; }

    /// <summary>The words and names of which a statement must have one to be weighed.</summary>
    public ulong[] Keys { get; }

    /// <summary>Whether a word says little of what a task is about.</summary>
    public static bool IsSlight(ulong word) => Slight.Contains(word);

    /// <summary>Whether a statement has a word or name of the task itself, and not only a like one.</summary>
    public bool IsNamedIn(Statement later) => Words.Any(mark => later.Gist.Words.Contains(mark.Word)) || Names.Any(mark => later.Gist.Names.Contains(mark.Word)) || IsBy(later) || later.Gist.Words.Contains(Task.Deed);

    /// <summary>Whether a statement names the one who undertook it.</summary>
    public bool IsBy(Statement later) => later.Addressed.Overlaps(_byNames) || later.Gist.Names.Overlaps(_byNames) || later.Gist.Words.Overlaps(_byWords) || IsFrom(later);

    /// <summary>Whether a statement tells of what came from the one who undertook it, by role: "the social worker's email".</summary>
    public bool IsFrom(Statement later) => _role.Count > 0 && later.Senders.Count > 0 && later.Author != Task.Who && _role.IsSubsetOf(later.Senders);

    /// <summary>Whether it tells of what came from the one who undertook it, by name or role, or that they turned to its author.</summary>
    public bool IsSender(Statement later) => later.Author != Task.Who && (later.Senders.Overlaps(_byWords) || IsFrom(later));

    /// <param name="Weight">How much it tells that a statement has it.</param>
    /// <param name="IsCore">Whether it is of the thing or person first named.</param>
    internal readonly record struct Mark(ulong Word, double Weight, bool IsCore)
    {
        /// <summary>Whether only the sentence before names it.</summary>
        public bool IsEcho { get; init; }

        /// <summary>The words that it stands for where it is an acronym.</summary>
        public ulong[][] Meanings { get; init; } = [];
    }
}
