namespace Recording.Analysis.Cases;

/// <summary>An end held against a flag in force: whether it ends that one, and how plainly.</summary>
/// <param name="Flags">All of the case, to tell whether only one can be meant.</param>
/// <param name="Subject">The parts of the name of the person whom the case is about.</param>
internal readonly record struct EndMeeting(FlagEnd End, VitalFlag Flag, IReadOnlyList<VitalFlag> Flags, IReadOnlySet<ulong> Subject)
{
    private const int Many = 3, Awaited = 8;

    private Gist Gist => End.Gist;

    private Gist Given => Flag.Gist!;

    /// <summary>How much both have in common; 0 where too little to say that the one ends the other.</summary>
    public int Strength()
    {
        var (end, flag, subject) = (End, Flag, Subject);
        var names = Given.Names.Count(name => (end.Gist.Names.Contains(name) || end.Gist.Words.Contains(name)) && !subject.Contains(name));
        if (flag.Kind == FlagKind.Allergy && flag.Topics.Count > 0 && !end.Topics.Intersect(flag.Topics).Any() && (end.Topics.Count > 0 || !end.Gist.Words.Overlaps(FlagWords.Allergy))) return 0;
        var isAwaited = flag.Awaited.IsTold(end.Told, end.Matters);
        if (isAwaited && end.Sort is not ("died" or "told" or "back" or "gone" or "pet") && (end.Sort != "awaited" || flag.Awaited.Words.Count > 1)) return Awaited + names;
        if (end.Sort == "awaited") return 0;
        if (end.Sort is "off" or "gone" or "pet" or "died" or "mended") return new GoneMeeting(end, flag, subject).IsMet() ? (end.Sort is "off" or "pet" ? 2 : 1) + names : 0;
        if (IsOfOthers(end, flag, subject) && !(IsOfVisits && end.Free.Contains("alone"))) return 0;
        var words = Given.Words.Count(word => end.Gist.Words.Contains(word) && !FlagWords.Common.Contains(word));
        var matters = flag.Matters.Count(matter => end.Matters.Contains(matter) && !FlagMatters.Is("wide", matter));
        if (end.Sort is "able" or "freed" && flag.Matters.Contains("dog")) return 0;
        var strong = Given.Words.Count(word => end.Gist.Words.Contains(word) && !FlagWords.Common.Contains(word) && !FlagWords.NotEnded.Contains(word));
        if (strong == 0 && names == 0 && IsOnlyManner) return 0;
        return IsMet(words, strong, names, matters) ? 2 + 2 * words + 2 * matters + Math.Min(names, 2) + Plainness + (flag.Matters.Any(matter => end.Matters.Contains(matter) && FlagMatters.Is("narrow", matter)) ? 1 : 0) : 0;
    }

    private int Plainness => End.Sort switch { "" => 2, "freed" => 0, _ => 1 };

    private bool IsMet(int words, int strong, int names, int matters) => End.Sort switch
    {
        "over" or "over-it" or "over-in" => End.Thing?.IsOf(Flag) == true,
        "" or "cleared" => (End.Rules.Count == 0 || Flag.Kind == FlagKind.Allergy || End.Rules.Any(Fits)) && (strong > 0 || names > 0 || matters > 0 || IsOnlyOne || IsOnlyOrder) && IsEnded(words, names, matters),
        "test" => Flag.Kind is FlagKind.Allergy or FlagKind.Health or FlagKind.Instruction && (IsEnded(strong, names, matters) && (strong > 0 || matters > 0)) && (matters > 0 || Flag.Kind == FlagKind.Allergy),
        "told" => Flag.Kind == FlagKind.NonDisclosure && IsTold(names, matters),
        "back" => Flag.Kind is not (FlagKind.Allergy or FlagKind.NonDisclosure) && IsKept,
        _ when Flag.Kind == FlagKind.Allergy && End.Topics.Intersect(Flag.Topics).Any() => End.Sort == "able" && IsTaken,
        _ when Flag.Kind == FlagKind.StaffSafety && !IsOfVisits && names == 0 => false,
        _ when Flag.Bearing.Guards.Count > 0 && !Flag.Forbids && !End.IsPlain && !End.Free.Overlaps(Flag.Matters) => false,
        "able" when words < Many && !End.IsNew && !End.IsPlain => false,
        _ => Frees && (End.Sort == "freed" ? IsFreed(words, names) : IsAble(words, strong, names, matters) || (strong > 0 && Flag.Awaited.IsAdvice)),
    };

    private bool IsEnded(int words, int names, int matters)
    {
        var (flag, gist, subject, flags) = (Flag, Gist, Subject, Flags);
        return words >= 2 || IsOnlyOrder || IsOnlyOne || (words == 1 && (flag.Kind == FlagKind.Allergy || (!SharesKin && Given.Words.Count(word => !FlagWords.Common.Contains(word)) <= 2)))
            || (End.Rules.Count > 0 && names >= 1 && flags.Count(other => other.IsInForce && other.Gist!.Names.Overlaps(flag.Gist!.Names.Where(gist.Names.Contains).Except(subject))) == 1)
            || (End.Rules.Count > 0 && words >= 1 && flags.Count(other => other.IsInForce && other.Gist!.Words.Any(word => gist.Words.Contains(word) && !FlagWords.Common.Contains(word))) == 1)
            || (words >= 1 && names >= 1)
            || (flag.Kind == FlagKind.NonDisclosure && IsOnlySecret)
            || (matters > 0 && (words > 0 || names > 0 || IsOnlyOfMatter));
    }

    private bool Fits(FlagRule rule) => rule.IsOf(Flag);

    private bool IsTold(int names, int matters)
    {
        var subject = Subject;
        return (names > 0 || End.Kin.Overlaps(Given.Words) || (End.Kin.Count > 0 && !Given.Words.Overlaps(FlagWords.Kin) && Given.Names.All(subject.Contains))) && (matters > 0 || SharesWord(FlagWords.Kin));
    }

    /// <summary>"Now" and "again" alone are weak: what is done must be what the warning guards, done free of it, or so narrow that nothing else can be meant.</summary>
    private bool IsFreed(int words, int names)
    {
        var end = End;
        return (words > 0 || names > 0 || IsOfVisits || (IsOnlyOfMatter && Flag.Matters.Overlaps(end.Matters.Where(matter => FlagMatters.Is("narrow", matter))))) && Flag.Matters.Any(matter => end.Matters.Contains(matter) && !FlagMatters.Is("perilous", matter) && (end.Free.Contains(matter) || FlagMatters.Is("narrow", matter)));
    }

    private bool IsAble(int words, int strong, int names, int matters)
    {
        var (gist, subject) = (Gist, Subject);
        return (words >= 2 && strong > 0) || (words > 0 && names > 0 && Given.Names.All(name => subject.Contains(name) || gist.Names.Contains(name) || gist.Words.Contains(name)))
            || (IsOfVisits && Flag.Matters.Overlaps(End.Matters)) || (matters > 0 && (words > 0 || names > 0 || matters > 1 || IsOnlyOfMatter));
    }

    /// <summary>Whether both have a word that says something, and is none of those.</summary>
    private bool SharesWord(HashSet<ulong> save)
    {
        var gist = Gist;
        return Given.Words.Any(word => gist.Words.Contains(word) && !FlagWords.Common.Contains(word) && !save.Contains(word));
    }

    private bool SharesKin => Given.Words.Where(Gist.Words.Contains).Any(FlagWords.Kin.Contains);

    /// <summary>"She can have penicillin after all", and not "she can find nuts in the list".</summary>
    private bool IsTaken => Gist.Words.Overlaps(FlagWords.Taking) || End.HasHave;

    /// <summary>"One worker is enough for the visits."</summary>
    private bool IsOfVisits => Flag.Kind == FlagKind.StaffSafety && End.Matters.Contains("visiting");

    /// <summary>What somebody may do again frees them of the flag only where it is what the flag forbids, done without the guard that it asks for.</summary>
    private bool Frees
    {
        get
        {
            var (end, key) = (End, Flag.Matters.Where(matter => FlagMatters.Is("key", matter)).ToList());
            return key.Exists(matter => FlagMatters.Is("sided", matter)) ? key.Exists(matter => FlagMatters.Is("sided", matter) && end.Free.Contains(matter)) : key.TrueForAll(end.Matters.Contains);
        }
    }

    private bool IsOnlyOfMatter
    {
        get
        {
            var (end, flag, subject) = (End, Flag, Subject);
            return flag.Matters.Where(matter => end.Matters.Contains(matter) && !FlagMatters.Is("wide", matter)).ToList() is { Count: > 0 } shared && !Flags.Any(other => other.IsInForce && other.Matters.Overlaps(shared) && other.Said != flag.Said && !VitalFlag.IsAlike(flag, other, subject));
        }
    }

    /// <summary>"Visits can be made by one worker" and "two people must move her": what both have is how it is done, and each is about something of its own.</summary>
    private bool IsOnlyManner
    {
        get
        {
            var (end, flag) = (End, Flag);
            if (IsOfVisits || flag.Matters.Any(matter => end.Matters.Contains(matter) && !FlagMatters.Is("manner", matter)) || end.Bearing.Guards.Any(guard => guard != "company" && guard != "locked" && flag.Bearing.Guards.Contains(guard))) return false;
            return VitalFlag.AreApart(end.Bearing.Matters, flag.Bearing.Matters) || (flag.Kind != FlagKind.StaffSafety && flag.Matters.Contains("alone") && end.Matters.Contains("visiting") && end.Free.Contains("alone") && !end.Bearing.Matters.Any(matter => matter != "visiting"));
        }
    }

    /// <summary>"There is no longer any need to keep the enquiry from him": of one thing alone something is kept, and it has that word.</summary>
    private bool IsOnlySecret
    {
        get
        {
            var (end, flag, subject) = (End, Flag, Subject);
            var told = Given.Words.Where(word => end.Told.Words.Contains(word) && !FlagWords.Common.Contains(word) && !FlagWords.NotEnded.Contains(word) && !FlagWords.Telling.Contains(word)).ToList();
            return told.Count > 0 && !Flags.Any(other => other.IsInForce && other.Said != flag.Said && told.Exists(other.Gist!.Words.Contains) && !VitalFlag.IsAlike(flag, other, subject));
        }
    }

    /// <summary>"The flag was deleted" ends the only one in force.</summary>
    private bool IsOnlyOne => End.Rules is [{ Which: { Words.Count: 0, Names.Count: 0 }, Matters.Count: 0 }] && Flags.Count(other => other.IsInForce) == 1;

    /// <summary>"Bail is over" ends the one flag in force that names bail.</summary>
    private bool IsOnlyOrder
    {
        get
        {
            var named = Gist.Words.Where(FlagMention.InstrumentStems.Contains).ToList();
            if (named.Count == 0 && End.Sort == "cleared") named = [.. FlagMention.InstrumentStems];
            return named.Exists(Given.Words.Contains) && Flags.Count(other => other.IsInForce && named.Exists(other.Gist!.Words.Contains)) == 1;
        }
    }

    private static readonly HashSet<ulong> Key = [Gist.Stem("key")];

    /// <summary>"He has his lighter back", "she keeps her own tablets": what the warning kept from them, and not any other thing.</summary>
    private bool IsKept
    {
        get
        {
            var (end, flag, given) = (End, Flag, Given);
            return end.CauseMatters.Any(matter => flag.Matters.Contains(matter) && !FlagMatters.Is("wide", matter) && !FlagMatters.Is("sided", matter)) || end.Cause.Words.Any(word => given.Words.Contains(word) && !FlagWords.Common.Contains(word) && !FlagWords.Telling.Contains(word) && !Key.Contains(word));
        }
    }

    /// <summary>It tells of a sister, the flag of a father.</summary>
    public static bool IsOfOthers(FlagEnd end, VitalFlag flag, IReadOnlySet<ulong> subject)
    {
        if (end.Kin.Count == 0 || end.Kin.Overlaps(flag.Gist!.Words)) return false;
        if (flag.Kind is FlagKind.Allergy && end.Kin.Any(word => !FlagWords.Parents.Contains(word))) return true;
        var names = flag.Gist.Names.Where(name => !subject.Contains(name)).ToList();
        return names.Count > 0 ? !names.TrueForAll(end.Gist.Names.Contains) : flag.Gist.Words.Overlaps(FlagWords.Kin);
    }
}
