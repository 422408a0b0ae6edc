using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>The earlier records that a document is checked with, understood once for all rules.</summary>
internal sealed class EarlierRecords
{
    private EarlierRecords(Reading reading)
    {
        var day = Dates.Of(reading).Document;
        Records = [.. reading.Options.Earlier.Where(record => record.Date <= day).OrderBy(record => record.Date).ThenBy(record => record.Name, StringComparer.Ordinal)
            .AsParallel().AsOrdered().WithCancellation(reading.Cancellation).Select(record => new RecordReading(record, reading.Cancellation))];
        Contents = [.. Records.AsParallel().AsOrdered().WithCancellation(reading.Cancellation).Select(RecordContent.Of)];
        Summary = CaseSummary.Of(Contents);
    }

    public static EarlierRecords Of(Reading reading) => reading.Understand(r => new EarlierRecords(r));

    /// <summary>Those of the document's date or before, in order.</summary>
    public IReadOnlyList<RecordReading> Records { get; }

    public IReadOnlyList<RecordContent> Contents { get; }

    public CaseSummary Summary { get; }

    /// <summary>The record in which a quotation stands.</summary>
    public EarlierRecord RecordOf(RecordSource source) => Records.First(record => record.Record.Source == source).Record;
}
