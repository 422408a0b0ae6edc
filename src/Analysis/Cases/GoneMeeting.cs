namespace Recording.Analysis.Cases;

/// <summary>An end that tells what is gone, dead, mended or off, held against a flag that warned of it.</summary>
internal readonly record struct GoneMeeting(FlagEnd End, VitalFlag Flag, IReadOnlySet<ulong> Subject)
{
    private static readonly ulong Lift = Gist.Stem("lift");

    private Gist Cause => End.Cause;

    private Gist Given => Flag.Gist!;

    public bool IsMet() => End.Sort switch { "off" => IsOff, "mended" => IsMended, "pet" => IsPet, _ => IsGone };

    /// <summary>"The dog was rehomed", "Mr Vance has died": what is gone is what the flag warns of. One who only moved away is no danger to those who call, and still may not be told.</summary>
    private bool IsGone
    {
        get
        {
            if (End.Sort == "gone" && Flag.Kind != FlagKind.StaffSafety && !Flag.Matters.Contains("dog")) return false;
            var (cause, subject) = (Cause, Subject);
            return cause.Words.Overlaps(FlagWords.Kin) && !cause.Names.Overlaps(Given.Names) && !cause.Words.Overlaps(Given.Names)
                ? Given.Words.Any(word => cause.Words.Contains(word) && FlagWords.Kin.Contains(word))
                : Given.Names.Any(name => (cause.Names.Contains(name) || cause.Words.Contains(name)) && !subject.Contains(name)) && IsTheirOwn;
        }
    }

    /// <summary>"Rex lives with her brother these days": the dog is called so, or the only word for it is what it is.</summary>
    private bool IsPet => Flag.Matters.Contains("dog") && (End.Cause.Names.Count > 0 && End.Cause.Names.Overlaps(Flag.Pets) || (End.CauseMatters.Contains("dog") && End.Kin.IsSubsetOf(Given.Words)));

    /// <summary>"Mrs Kaye's daughter has moved out": it is not Mrs Kaye who has.</summary>
    private bool IsTheirOwn => End.Kin.Count == 0 || End.Kin.Overlaps(Given.Words) || End.Matters.Contains("dog") || Flag.Matters.Contains("dog");

    /// <summary>"The stairs have been rebuilt": they were out of use till then.</summary>
    private bool IsMended
    {
        get
        {
            var cause = Cause;
            return Flag.Forbids && !Flag.Matters.Contains("oxygen") && Flag.Kind is not (FlagKind.NonDisclosure or FlagKind.CourtOrder or FlagKind.Allergy)
                && ((Flag.Matters.Contains("gas") && End.Matters.Contains("gas")) || Given.Words.Any(word => cause.Words.Contains(word) && (!FlagWords.NoDeed.Contains(word) || word == Lift)));
        }
    }

    /// <summary>"The catheter is out", "off warfarin": what the warning was about is no more. It frees nobody to take what harms them, nor to tell.</summary>
    private bool IsOff
    {
        get
        {
            var (given, flag) = (Given, Flag);
            return flag.Kind is not (FlagKind.Allergy or FlagKind.NonDisclosure) && !EndMeeting.IsOfOthers(End, flag, Subject)
                && (Cause.Words.Any(word => given.Words.Contains(word) && !FlagWords.Common.Contains(word) && !FlagWords.Generic.Contains(word) && !FlagWords.Kin.Contains(word)) || End.CauseMatters.Any(matter => FlagMatters.Is("bodily", matter) && flag.Matters.Contains(matter)));
        }
    }
}
