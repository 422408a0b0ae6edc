using System.Globalization;
using Recording.Analysis.Cases;
using Recording.Analysis.Checks;
using Recording.Analysis.Language;

namespace Recording.Analysis.Rules;

/// <summary>The part of the rule "funding" that holds the strands of a plan against those of the earlier records.</summary>
internal static class FundingBefore
{
    private const int Enough = 2;

    public static IEnumerable<Hit> Check(Reading reading)
    {
        if (reading.Options.Earlier.Count == 0 || !reading.Options.IsWhole || reading.Kind is not (DocumentKind.Assessment or DocumentKind.CarePlan or DocumentKind.Review)) yield break;
        var (draft, earlier) = (RecordReading.OfDraft(reading), EarlierRecords.Of(reading));
        var (here, reasons) = (StrandMention.In(draft).Where(mention => !mention.IsBefore).ToList(), StrandReason.In(draft).Select(reason => reason.Strand).ToHashSet());
        if (here.DistinctBy(mention => mention.Strand).Count() < (reading.Kind == DocumentKind.Assessment ? Enough : 1)) yield break;
        var named = StrandMention.NamedIn(draft);
        foreach (var strand in earlier.Summary.Strands)
        {
            if (strand.IsDropped || reasons.Contains(strand.Strand) || strand.Amounts[^1] is not { Value: { } before } last || strand.IsEnded) continue;
            var now = here.Where(mention => mention.Strand == strand.Strand && mention.Unit == last.Unit).ToList();
            if (now.Count == 0 && (named.Contains(strand.Strand) || (StrandMention.IsService(strand.Strand) && !here.Exists(mention => StrandMention.IsService(mention.Strand))))) continue;
            if (now.Count > 0 && now.Max(mention => mention.Value) >= before) continue;
            var figure = now.Count == 0 ? "nothing" : Amount(now.Max(mention => mention.Value)!.Value, last.Unit);
            yield return new(null, $"The record of {last.Quotation.Source.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} gives {Amount(before, last.Unit)} for {strand.Strand}, this gives {figure}, and no reason is given.")
            {
                Related = [RelatedPlace.Of(earlier.RecordOf(last.Quotation.Source), last.Quotation, "The figure before")],
                Fixes = [new("Say why it changed", Asks: "Was this support ended, by whom and why, or was it left out by mistake?")],
            };
        }
    }

    private static readonly Dictionary<StrandUnit, string> Counted = new() { [StrandUnit.HoursAWeek] = "hour", [StrandUnit.DaysAWeek] = "day", [StrandUnit.NightsAWeek] = "night", [StrandUnit.VisitsAWeek] = "visit" };

    private static string Amount(decimal value, StrandUnit unit)
    {
        var figure = value.ToString("0.##", CultureInfo.InvariantCulture);
        return unit switch
        {
            StrandUnit.PoundsAWeek => $"£{figure} a week",
            StrandUnit.NightsAWeek when value < 1 => $"{(value * 52).ToString("0", CultureInfo.InvariantCulture)} nights a year",
            _ => $"{figure} {Counted[unit]}{(value == 1 ? "" : "s")} a week",
        };
    }
}
