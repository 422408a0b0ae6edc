using Recording.Analysis.Cases;
using Recording.Analysis.Text;

namespace Recording.Api.Records;

/// <summary>A record that was read: what it says of itself, what a summary needs of it, and its words for a search.</summary>
/// <param name="Problem">Why it could not be read; then it has no content.</param>
internal sealed record IndexedRecord(RecordEntry Entry, string ETag, string? Problem)
{
    public RecordHead? Head { get; init; }
    public RecordContent? Content { get; init; }
    public IReadOnlyList<IndexedParagraph> Paragraphs { get; init; } = [];

    public DateOnly Date => DateOf(Entry, Head);

    public string Title => TitleOf(Entry, Head);

    public static IndexedRecord Of(RecordFile file, DocumentText text)
    {
        var head = RecordHead.Of(text, DateOnly.FromDateTime(file.Entry.Saved.UtcDateTime));
        return new(file.Entry, file.ETag, null)
        {
            Head = head,
            Content = RecordContent.Of(Earlier(file.Entry, head, text)),
            Paragraphs = [.. text.Paragraphs.Where(p => p.Text.Length > 0).Select(p => new IndexedParagraph(p.Part.ToString(), p.Index, p.Text))],
        };
    }

    /// <summary>The record for the rules that need earlier ones.</summary>
    public static EarlierRecord Earlier(RecordEntry entry, RecordHead head, DocumentText text) =>
        new(TitleOf(entry, head), DateOf(entry, head), text) { Id = entry.Id, Author = head.Author, Kind = head.Kind };

    /// <summary>The day that the record gives, else the one on which its file was saved.</summary>
    private static DateOnly DateOf(RecordEntry entry, RecordHead? head) => head?.Date ?? DateOnly.FromDateTime(entry.Saved.UtcDateTime);

    private static string TitleOf(RecordEntry entry, RecordHead? head) => head?.Title ?? Path.GetFileNameWithoutExtension(entry.Name);
}

/// <summary>A paragraph's words and place.</summary>
internal sealed record IndexedParagraph(string Part, int Index, string Text);
