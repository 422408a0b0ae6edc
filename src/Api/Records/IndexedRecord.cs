using Recording.Analysis.Cases;
using Recording.Analysis.Text;

namespace Recording.Api.Records;

/// <summary>A record that was read: what it says of itself, what a summary needs of it, and its words for a search.</summary>
/// <param name="Problem">Why it could not be read; then it has no content.</param>
internal sealed record IndexedRecord(RecordEntry Entry, string ETag, string? Problem)
{
    /// <summary>As measured: a record of two pages, with what a summary needs of it, takes about 300 kB.</summary>
    private const int Overhead = 4000, BytesOfACharacter = 60;

    public RecordHead? Head { get; init; }
    public RecordContent? Content { get; init; }

    /// <summary>The record for the rules that need earlier ones, and its words for a search.</summary>
    public EarlierRecord? Record { get; init; }

    public DateOnly Date => DateOf(Entry, Head);

    public string Title => TitleOf(Entry, Head);

    public static IndexedRecord Of(RecordFile file, DocumentText text)
    {
        var head = RecordHead.Of(text, DayOf(file.Entry));
        var record = new EarlierRecord(TitleOf(file.Entry, head), DateOf(file.Entry, head), text) { Id = file.Entry.Id, Author = head.Author, Kind = head.Kind };
        return new(file.Entry, file.ETag, null)
        {
            Head = head,
            Content = RecordContent.Of(record),
            Record = record,
        };
    }

    /// <summary>About how many bytes it takes in memory.</summary>
    public long Size => Overhead + (Record?.Text.Paragraphs.Sum(p => (long)p.Text.Length) ?? 0) * BytesOfACharacter;

    /// <summary>The day that the record gives, else the one in its name, else the one on which its file was saved.</summary>
    private static DateOnly DateOf(RecordEntry entry, RecordHead? head) => head?.Date ?? DayOf(entry);

    private static DateOnly DayOf(RecordEntry entry) => DateOnly.FromDateTime(entry.Saved.UtcDateTime) is var saved && RecordName.DayIn(entry.Name, saved) is { } day ? day : saved;

    private static string TitleOf(RecordEntry entry, RecordHead? head) => head?.Title ?? Path.GetFileNameWithoutExtension(entry.Name);
}
