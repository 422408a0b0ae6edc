namespace Recording.Analysis.Cases;

/// <summary>A later record that says of a warning in force that it goes on, or tells that it is kept: "the pharmacy was reminded about the trimethoprim", "visits are still for two of us".</summary>
internal static class UpheldFlag
{
    private const int Enough = 2;

    /// <summary>Adds to each flag in force what the record says to uphold it.</summary>
    public static void Add(List<VitalFlag> flags, RecordContent record, IReadOnlySet<ulong> subject)
    {
        for (var i = 0; i < flags.Count; i++)
        {
            var flag = flags[i];
            if (!flag.IsInForce || flag.Said.Source == record.Source || flag.Repeated.Any(said => said.Source == record.Source)) continue;
            if (record.Reminders.FirstOrDefault(reminder => IsOf(reminder, flag, subject)) is { } upholding) flags[i] = flag with { Repeated = [.. flag.Repeated, upholding.Quotation] };
        }
    }

    private static bool IsOf(FlagReminder reminder, VitalFlag flag, IReadOnlySet<ulong> subject)
    {
        var isGuarded = reminder.Bearing.Guards.Overlaps(flag.Bearing.Guards);
        if (!reminder.GoesOn && !isGuarded) return false;
        if (flag.Kind == FlagKind.Allergy && flag.Topics.Count > 0) return flag.Topics.Any(reminder.Gist.Words.Contains);
        var words = flag.Gist!.Words.Count(word => reminder.Gist.Words.Contains(word) && !FlagWords.NoDeed.Contains(word) && !FlagWords.NotEnded.Contains(word));
        if (words >= Enough) return true;
        var names = flag.Gist.Names.Count(name => reminder.Gist.Names.Contains(name) && !subject.Contains(name));
        if (words > 0 && names > 0) return true;
        if (!flag.Matters.Any(matter => reminder.Matters.Contains(matter) && !FlagMatters.Is("wide", matter))) return false;
        if (words + names > 0 && (isGuarded || reminder.IsStrict)) return true;
        return flag.Kind switch
        {
            FlagKind.NonDisclosure => true,
            FlagKind.StaffSafety => reminder.Matters.Contains("visiting") && !flag.Matters.Contains("dog"),
            _ => isGuarded,
        };
    }
}
