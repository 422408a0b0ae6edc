namespace Recording.Analysis.Cases;

/// <summary>A strand of support or money, with what the records give for it.</summary>
/// <param name="Amounts">In the order of the records.</param>
/// <param name="IsDropped">Whether a later record that sets out the strands leaves this one out.</param>
/// <param name="IsCut">Whether a later record gives less.</param>
/// <param name="Reason">The words that say why; null where none do.</param>
public sealed record FundingStrand(string Strand, IReadOnlyList<StrandAmount> Amounts, bool IsDropped, bool IsCut, RecordQuotation? Reason)
{
    /// <summary>Of two who give a strand in one record, "Gail four hours and Sandra 65", the less is no cut.</summary>
    private static bool IsAnotherOf(StrandMention mention, StrandAmount less, decimal? before) =>
        !mention.IsBefore && mention.Quotation.Source == less.Quotation.Source && mention.Unit == less.Unit && mention.Value >= before;

    /// <summary>Whether support is lost and nothing says why.</summary>
    public bool IsLostWithoutReason => (IsDropped || IsCut) && Reason is null;

    /// <summary>Whether a record says after the last figure, in other words than those that give it, why the strand ended.</summary>
    internal bool IsEnded { get; private init; }

    internal static IReadOnlyList<FundingStrand> Of(IReadOnlyList<RecordContent> records)
    {
        var strands = new List<FundingStrand>();
        foreach (var group in records.SelectMany(record => record.Strands).GroupBy(mention => mention.Strand).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var mentions = group.Where((mention, i) => !mention.IsBefore || i < 2).OrderBy(mention => !mention.IsBefore).ToList();
            var amounts = mentions.Select(mention => new StrandAmount(mention.Value, mention.Unit, mention.Quotation)).ToList();
            var last = amounts[^1].Quotation;
            var isDropped = records.Any(record => record.Source.Date > last.Source.Date && record.SetsOutStrands(group.Key));
            var cut = amounts.Zip(amounts.Skip(1)).Where(pair => pair.First.Unit == pair.Second.Unit && pair.Second.Value < pair.First.Value && !mentions.Exists(mention => IsAnotherOf(mention, pair.Second, pair.First.Value))).Select(pair => pair.Second).FirstOrDefault();
            var since = cut?.Quotation.Source.Date ?? last.Source.Date;
            var reasons = records.SelectMany(record => record.StrandReasons).Where(reason => reason.Strand == group.Key && reason.Quotation.Source.Date >= since).Select(reason => reason.Quotation).ToList();
            strands.Add(new(group.Key, amounts, isDropped, cut is not null, reasons.FirstOrDefault())
            {
                IsEnded = reasons.Exists(reason => reason.Source.Date > last.Source.Date || (reason.Source.Date == last.Source.Date && reason.Words != last.Words)),
            });
        }
        return strands;
    }
}

/// <summary>What a record gives for a strand.</summary>
/// <param name="Value">In a week; null where the record gives no figure that can be put so.</param>
public sealed record StrandAmount(decimal? Value, StrandUnit Unit, RecordQuotation Quotation);

/// <summary>What an amount counts.</summary>
public enum StrandUnit { HoursAWeek, PoundsAWeek, DaysAWeek, NightsAWeek, VisitsAWeek }
