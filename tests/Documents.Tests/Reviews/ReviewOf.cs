using System.IO.Compression;
using System.Xml.Linq;
using Recording.Analysis.Text;
using Recording.Documents.Reviews;
using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Safety;
using static Recording.Documents.Tests.Safety.Names;

namespace Recording.Documents.Tests.Reviews;

/// <summary>Reviews documents that a test built.</summary>
internal static class ReviewOf
{
    public static readonly DateTimeOffset Time = new(2026, 3, 12, 15, 30, 0, TimeSpan.Zero);

    /// <summary>The place of words, which stand once in a part.</summary>
    public static Target At(byte[] file, string words, string part = "body")
    {
        var document = ReadingOf.Read(file);
        for (var i = 0; i < document.Paragraphs.Count; i++)
        {
            var start = document.Paragraphs[i].Text.IndexOf(words, StringComparison.Ordinal);
            if (start >= 0 && document.Paragraphs[i].Part.ToString() == part) return Target.Of(document, new(i, start, start + words.Length));
        }
        throw new InvalidOperationException($"“{words}” is not in {part}");
    }

    public static ReviewItem Comment(byte[] file, string words, string comment, string part = "body") => new(At(file, words, part), comment);

    public static ReviewItem Replace(byte[] file, string words, string replacement, string part = "body") => new(At(file, words, part), null, replacement);

    public static ReviewedDocument Write(byte[] file, params IReadOnlyList<ReviewItem> items) => Write(file, new Review("Priya Shah", items));

    /// <summary>Writes a review and asserts what must hold of every one.</summary>
    public static ReviewedDocument Write(byte[] file, Review review)
    {
        Assert.False(DocumentReview.Write(file, review, Time, cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out var reviewed), refusal?.Sentence);
        Assert.Empty(WordSafety.NewProblems(file, reviewed!.File));
        Assert.Equal(Enumerable.Range(0, review.Items.Count), reviewed.Items.Select(item => item.Index));
        Assert.All(reviewed.Items.Where(item => !item.Written || item.Reason is not null), item => Assert.Matches(@"^[A-Z].{20,}[.]$", item.Reason));
        Assert.Equal(Texts(file, View.Original), Texts(reviewed.File, View.Original));
        Assert.Empty(TrackedMarks.In(reviewed.File).Where(mark => mark.Contains(": move", StringComparison.Ordinal)).Except(TrackedMarks.In(file)));
        if (!review.TrackRevisions && review.Items.All(item => item.About is null) && !Xml.Says(file, review.Author) && Remainder.Problems(file, reviewed.File, review.Author) is [var other, ..]) Assert.Fail(other);
        return reviewed;
    }

    /// <summary>Writes a review of which every item can be written.</summary>
    public static byte[] Written(byte[] file, params IReadOnlyList<ReviewItem> items)
    {
        var reviewed = Write(file, items);
        Assert.All(reviewed.Items, item => Assert.True(item.Written, item.Reason));
        return reviewed.File;
    }

    /// <summary>Why the only item of a review is refused. The document stays as it was.</summary>
    public static string? Refused(byte[] file, ReviewItem item)
    {
        var reviewed = Write(file, item);
        Assert.Empty(Xml.Changed(file, reviewed.File));
        return Assert.Single(reviewed.Refused).Reason;
    }

    public static string[] Texts(byte[] file, View view = View.Final) => [.. ReadingOf.Read(file, view).Paragraphs.Select(p => p.Text)];

    /// <summary>Each comment with the words that it stands at.</summary>
    public static (string Words, string Says)[] Comments(byte[] file)
    {
        var document = ReadingOf.Read(file);
        return [.. document.Comments.Select(c => (Target.Quoted(document, c.Anchor!.Value), string.Join('\n', c.Paragraphs.Select(p => p.Text))))];
    }
}

/// <summary>Files as the XML of their parts.</summary>
internal static class Xml
{
    public static Dictionary<string, byte[]> Entries(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return zip.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var content = new MemoryStream();
            using var stream = e.Open();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }

    /// <summary>Whether a part holds some words.</summary>
    public static bool Says(byte[] file, string words) => words.Length > 0 && Entries(file).Values.Any(part => System.Text.Encoding.UTF8.GetString(part).Contains(words, StringComparison.Ordinal));

    /// <summary>The names of the parts that are not the same, byte for byte.</summary>
    public static string[] Changed(byte[] before, byte[] after)
    {
        var (old, @new) = (Entries(before), Entries(after));
        return [.. old.Keys.Union(@new.Keys).Where(name => !old.TryGetValue(name, out var a) || !@new.TryGetValue(name, out var b) || !a.AsSpan().SequenceEqual(b)).Order(StringComparer.Ordinal)];
    }

    public static XElement Part(byte[] file, string name = "word/document.xml") => XElement.Load(new MemoryStream(Entries(file)[name]));

    /// <summary>The body's markup without what the SDK may write otherwise.</summary>
    public static string Paragraph(byte[] file, int index) => Simple(Part(file).Descendants(W + "p").ElementAt(index));

    private static string Simple(XElement element) => string.Concat(element.Elements().Where(e => e.Name != W + "pPr").Select(e => e.Name.LocalName switch
    {
        "r" => $"[{Run(e)}]",
        "commentRangeStart" => "<",
        "commentRangeEnd" => ">",
        _ => $"{e.Name.LocalName}({(e.Name == W + "sdt" ? Simple(e.Element(W + "sdtContent")!) : Simple(e))})",
    }));

    private static string Run(XElement run) => string.Concat(run.Elements().Select(e => e.Name.LocalName switch
    {
        "rPr" => string.Concat(e.Elements().Select(p => p.Name.LocalName + ":")),
        "t" or "delText" => e.Value,
        "commentReference" => "*",
        var other => $"<{other}>",
    }));
}
