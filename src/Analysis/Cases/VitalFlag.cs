using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Recording.Analysis.Cases;

/// <summary>An instruction or warning on which somebody's safety hangs.</summary>
/// <param name="Said">Where it was first given.</param>
/// <param name="Repeated">Where later records give it again.</param>
/// <param name="Withdrawn">The words of the later record that end it; null while it is in force.</param>
public sealed record VitalFlag(FlagKind Kind, RecordQuotation Said, IReadOnlyList<RecordQuotation> Repeated, RecordQuotation? Withdrawn)
{
    public bool IsInForce => Withdrawn is null;

    /// <summary>A hash of its kind, day and words: the same whatever becomes of it, and of no use to anyone without the records.</summary>
    public string Id => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Kind}|{Said.Source.Date:yyyy-MM-dd}|{Said.Words}"))).AsSpan(0, 12));

    internal Gist? Gist { get; init; }
    internal IReadOnlyList<ulong> Topics { get; init; } = [];
    internal IReadOnlySet<string> Matters { get; init; } = new HashSet<string>();
    internal FlagBearing Bearing { get; init; } = FlagBearing.None;
    internal AwaitedEnd Awaited { get; init; } = AwaitedEnd.None;
    internal IReadOnlySet<ulong> Forbidden { get; init; } = new HashSet<ulong>();

    /// <summary>What the dog is called of which it warns; of any of the case where it names none.</summary>
    internal IReadOnlySet<ulong> Pets { get; init; } = new HashSet<ulong>();

    private static readonly HashSet<ulong> Off = [.. "until bounds limits avoid rotten condemned capped unsafe isolated contaminated faulty broken collapse loose".Split(' ').Select(word => Gist.Stem(word))];

    /// <summary>Whether it forbids the use of what it names, so that its repair ends it.</summary>
    internal bool Forbids => Gist!.IsNegative || Gist.Words.Overlaps(Off) || Said.Words.Contains("keep off", StringComparison.OrdinalIgnoreCase) || Said.Words.Contains("keep out", StringComparison.OrdinalIgnoreCase) || Said.Words.Contains("keep clear", StringComparison.OrdinalIgnoreCase);

    /// <summary>The flags of a case, those in force first, each with what became of it.</summary>
    internal static IReadOnlyList<VitalFlag> Of(IReadOnlyList<RecordContent> records)
    {
        var flags = new List<VitalFlag>();
        var subject = SubjectNames.OfEach(records);
        var pets = records.SelectMany(record => record.Pets).ToHashSet();
        foreach (var record in records)
        {
            Withdraw(flags, record, subject);
            foreach (var mention in record.Flags)
                if (flags.FindIndex(flag => flag.IsInForce && IsSame(flag, mention, subject)) is >= 0 and var known) flags[known] = flags[known] with { Repeated = [.. flags[known].Repeated, mention.Quotation], Bearing = flags[known].Bearing.With(mention.Bearing), Forbidden = flags[known].Forbidden.Union(mention.Forbidden).ToHashSet() };
                else flags.Add(new(mention.Kind, mention.Quotation, [], null) { Gist = mention.Gist, Topics = mention.Topics, Matters = mention.Matters, Bearing = mention.Bearing, Forbidden = mention.Forbidden, Awaited = mention.Awaited, Pets = PetsOf(mention, pets) });
            UpheldFlag.Add(flags, record, subject);
        }
        return [.. flags.OrderBy(flag => !flag.IsInForce)];
    }

    private static HashSet<ulong> PetsOf(FlagMention mention, HashSet<ulong> pets) =>
        !mention.Matters.Contains("dog") ? [] : mention.Gist.Names.Where(pets.Contains).ToHashSet() is { Count: > 0 } own ? own : pets;

    /// <summary>Each ending of a record ends the flag with which it has most in common, the plainest words first; a death ends every flag about that person.</summary>
    private static void Withdraw(List<VitalFlag> flags, RecordContent record, HashSet<ulong> subject)
    {
        if (record.FlagEnds.Count == 0 || flags.Count == 0) return;
        var ends = record.FlagEnds.ToList();
        while (ends.Count > 0)
        {
            var (end, at, most) = (ends[0], -1, 0);
            foreach (var other in ends)
                for (var i = 0; i < flags.Count; i++)
                    if (flags[i].IsInForce && flags[i].Said.Source != record.Source && new EndMeeting(other, flags[i], flags, subject).Strength() is var meets && meets > most) (end, at, most) = (other, i, meets);
            if (at < 0) return;
            if (FitsTwo(flags, record, end, at, most, subject)) { ends.Remove(end); continue; }
            var ended = flags[at] = flags[at] with { Withdrawn = end.Quotation };
            for (var i = 0; i < flags.Count; i++)
                if (flags[i].IsInForce && flags[i].Said.Source != record.Source && (end.Sort == "pet" ? ends.Exists(other => other.Sort == "pet" && other.Quotation == end.Quotation && new EndMeeting(other, flags[i], flags, subject).Strength() > 0) : IsAlike(ended, flags[i], subject) && new EndMeeting(end, flags[i], flags, subject).Strength() > 0)) flags[i] = flags[i] with { Withdrawn = end.Quotation };
            if (end.Sort != "died") ends.RemoveAll(other => other.Quotation == end.Quotation);
        }
    }

    /// <summary>What fits two warnings equally well, of which neither is the other told again, ends none.</summary>
    private static bool FitsTwo(List<VitalFlag> flags, RecordContent record, FlagEnd end, int at, int strength, HashSet<ulong> subject) =>
        end.Sort is not ("died" or "gone" or "pet" or "off" or "mended")
        && flags.Exists(other => other.IsInForce && other != flags[at] && other.Said.Source != record.Source && !IsAlike(flags[at], other, subject) && new EndMeeting(end, other, flags, subject).Strength() == strength);

    private const double AlmostAll = 0.6, Alike = 0.4;

    /// <summary>"Two people must move him", "two carers for every transfer": what ends the one ends the other, though they are told as two.</summary>
    internal static bool IsAlike(VitalFlag ended, VitalFlag other, IReadOnlySet<ulong> subject) =>
        (AreOfOneSort(ended.Kind, other.Kind) && !AreApart(ended.Bearing.Matters, other.Bearing.Matters) && ended.Gist!.Likeness(other.Gist!) >= Alike)
        || AreOneOrder(ended, other, subject) || (!AreOfOthers(ended.Gist!, other.Gist!, subject) && AreOfOneMatter(ended, other, subject));

    /// <summary>One order told twice: of the same distance or day, or of nobody else.</summary>
    private static bool AreOneOrder(VitalFlag one, VitalFlag other, IReadOnlySet<ulong> subject) =>
        one.Kind == FlagKind.CourtOrder && other.Kind == FlagKind.CourtOrder && (one.Gist!.Figures.Overlaps(other.Gist!.Figures) || (one.Gist.Shared(other.Gist) > 0 && !AreOfOthers(one.Gist, other.Gist, subject)));

    private static bool AreOfOneMatter(VitalFlag one, VitalFlag other, IReadOnlySet<ulong> subject)
    {
        if (!AreOfOneSort(one.Kind, other.Kind) || AreApart(one.Bearing.Matters, other.Bearing.Matters)) return false;
        var shared = one.Matters.Where(other.Matters.Contains).ToList();
        if (shared.Exists(matter => FlagMatters.Is("narrow", matter))) return shared.Exists(matter => FlagMatters.Is("key", matter) || FlagMatters.Is("guarding", matter));
        return shared.Exists(matter => FlagMatters.Is("says-what", matter) || FlagMatters.Is("key", matter) || FlagMatters.Is("guarding", matter))
            && (one.Kind == FlagKind.StaffSafety || one.Gist!.Words.Any(word => other.Gist!.Words.Contains(word) && !FlagWords.Common.Contains(word)) || one.Gist.Names.Except(subject).Intersect(other.Gist!.Names).Any());
    }

    /// <summary>"Two carers for bed and shower": almost all of its few words are the warning's own.</summary>
    private static bool SaysAgain(VitalFlag flag, FlagMention mention) =>
        flag.Kind is not (FlagKind.Allergy or FlagKind.NonDisclosure or FlagKind.CourtOrder) && mention.Kind is not (FlagKind.Allergy or FlagKind.NonDisclosure or FlagKind.CourtOrder)
        && flag.Gist!.Shared(mention.Gist) is >= Many and var shared && shared >= AlmostAll * Math.Min(flag.Gist.Words.Count, mention.Gist.Words.Count) && flag.Matters.Overlaps(mention.Matters);

    private const int Many = 3;

    /// <summary>A locked drawer and a locked car: each is about something of its own.</summary>
    internal static bool AreApart(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var (ones, others) = (one.Where(matter => matter != "visiting").ToList(), other.Where(matter => matter != "visiting").ToList());
        return ones.Count > 0 && others.Count > 0 && !ones.Exists(others.Contains);
    }

    /// <summary>"No candles" and "there must be no naked flame" are one, whether they are told as an instruction or as a danger.</summary>
    private static bool AreOfOneSort(FlagKind one, FlagKind other) => one == other || (one is FlagKind.Instruction or FlagKind.Health && other is FlagKind.Instruction or FlagKind.Health);

    private static bool AreOfOthers(Gist one, Gist other, IReadOnlySet<ulong> subject) =>
        one.Names.Except(subject).Any() && other.Names.Except(subject).Any() && !one.Names.Except(subject).Intersect(other.Names).Any();

    private static bool IsSame(VitalFlag flag, FlagMention mention, IReadOnlySet<ulong> subject) =>
        flag.Topics.Intersect(mention.Topics).Any() || SaysAgain(flag, mention) || (AreOfOneSort(flag.Kind, mention.Kind) && (flag.Gist!.Likeness(mention.Gist) >= 0.6
            || (flag.Kind == FlagKind.Allergy && flag.Gist.Shared(mention.Gist) >= 2)
            || (flag.Kind is FlagKind.Health or FlagKind.Instruction && flag.Gist.Shared(mention.Gist) >= 2 && flag.Gist.Shared(mention.Gist) >= AlmostAll * Math.Min(flag.Gist.Words.Count, mention.Gist.Words.Count) && flag.Matters.Overlaps(mention.Matters))
            || (flag.Kind is FlagKind.Instruction or FlagKind.CourtOrder && flag.Gist.Names.Except(subject).Intersect(mention.Gist.Names).Any() && flag.Matters.Intersect(mention.Matters).Any(matter => FlagMatters.Is("key", matter)))
            || (flag.Kind == FlagKind.StaffSafety && flag.Matters.Intersect(mention.Matters).Any(matter => FlagMatters.Is("says-what", matter)) && (flag.Gist.Names.Count == 0 || mention.Gist.Names.Count == 0 || flag.Gist.Names.Overlaps(mention.Gist.Names) || mention.Matters.Contains("thehouse")))));
}

/// <summary>What a flag protects, or from whom.</summary>
public enum FlagKind { Instruction, StaffSafety, Allergy, NonDisclosure, CourtOrder, Health }
