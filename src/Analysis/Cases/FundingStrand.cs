namespace Recording.Analysis.Cases;

/// <summary>A strand of support or money, with what the records give for it.</summary>
/// <param name="Amounts">In the order of the records.</param>
/// <param name="IsDropped">Whether a later record that sets out the strands leaves this one out.</param>
/// <param name="IsCut">Whether a later record gives less.</param>
/// <param name="Reason">The words that say why; null where none do.</param>
public sealed record FundingStrand(string Strand, IReadOnlyList<StrandAmount> Amounts, bool IsDropped, bool IsCut, RecordQuotation? Reason)
{
    /// <summary>Whether support is lost and nothing says why.</summary>
    public bool IsLostWithoutReason => (IsDropped || IsCut) && Reason is null;

    internal static IReadOnlyList<FundingStrand> Of(IReadOnlyList<RecordContent> records)
    {
        var strands = new List<FundingStrand>();
        foreach (var group in records.SelectMany(record => record.Strands).GroupBy(mention => mention.Strand).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var amounts = group.Select(mention => new StrandAmount(mention.Value, mention.Unit, mention.Quotation)).ToList();
            var last = amounts[^1].Quotation.Source;
            var dropped = records.FirstOrDefault(record => record.Source.Date > last.Date && record.SetsOutStrands);
            var isCut = amounts.Zip(amounts.Skip(1)).Any(pair => pair.First.Unit == pair.Second.Unit && pair.Second.Value < pair.First.Value);
            strands.Add(new(group.Key, amounts, dropped is not null, isCut, records.SelectMany(record => record.StrandReasons).FirstOrDefault(reason => reason.Strand == group.Key)?.Quotation));
        }
        return strands;
    }
}

/// <summary>What a record gives for a strand.</summary>
/// <param name="Value">Hours or pounds in a week; null where the record gives no figure that can be put so.</param>
public sealed record StrandAmount(decimal? Value, StrandUnit Unit, RecordQuotation Quotation);

/// <summary>What an amount counts.</summary>
public enum StrandUnit { HoursAWeek, PoundsAWeek }
