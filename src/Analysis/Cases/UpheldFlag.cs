namespace Recording.Analysis.Cases;

/// <summary>A later record that says of a warning in force that it goes on, in words that alone would give none: "the pharmacy was reminded about the trimethoprim".</summary>
internal static class UpheldFlag
{
    private const int Enough = 2;

    /// <summary>Adds to each flag in force what the record says to uphold it.</summary>
    public static void Add(List<VitalFlag> flags, RecordContent record)
    {
        for (var i = 0; i < flags.Count; i++)
        {
            var flag = flags[i];
            if (!flag.IsInForce || flag.Said.Source == record.Source || flag.Repeated.Any(said => said.Source == record.Source)) continue;
            if (record.Statements.FirstOrDefault(statement => IsOf(statement, flag) && SaysSo(statement)) is { } upholding) flags[i] = flag with { Repeated = [.. flag.Repeated, upholding.Quotation] };
        }
    }

    private static bool IsOf(Statement statement, VitalFlag flag) =>
        (flag.Kind == FlagKind.Allergy && flag.Topics.Any(statement.Gist.Words.Contains))
        || flag.Gist!.Words.Count(word => statement.Gist.Words.Contains(word) && !FlagWords.Common.Contains(word) && !FlagWords.Kin.Contains(word)) >= Enough;

    private static bool SaysSo(Statement statement) => statement.Quotation.Words.Split([' ', ',', '.', ';', ':'], StringSplitOptions.RemoveEmptyEntries).Any(FlagWords.Continuing.Has);
}
