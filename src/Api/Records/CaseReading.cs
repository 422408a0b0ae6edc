using System.Text.Json;
using Recording.Analysis.Cases;

namespace Recording.Api.Records;

/// <summary>What the records of a case say, as an answer and as the JSON of that answer, which need not be written anew for each who asks.</summary>
internal sealed record CaseReading(SummaryAnswer Answer, byte[] Json)
{
    /// <summary>About how many times its JSON the answer takes in memory.</summary>
    private const int TimesJson = 3;

    public long Size => (1 + TimesJson) * (long)Json.Length;

    public static CaseReading Of(IReadOnlyList<IndexedRecord> records, JsonSerializerOptions json)
    {
        var answer = new SummaryAnswer(records.Count,
            [.. records.Where(record => record.Problem is not null).Select(record => new UnreadableRecord(record.Entry.Id, record.Entry.Name, record.Problem!))],
            CaseSummary.Of(records.Select(record => record.Content).OfType<RecordContent>()));
        return new(answer, JsonSerializer.SerializeToUtf8Bytes(answer, json));
    }
}
