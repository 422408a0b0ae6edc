using CsCheck;
using Recording.Analysis.Text;
using Recording.Documents.Reviews;
using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Reviews;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Properties;

/// <summary>What holds of every review of every document that can be generated.</summary>
public sealed class ReviewProperties
{
    private const int Tries = 120;

    private static readonly Gen<string> NewWords = Inline.OneOf("", "new", "abc & <d>", "two words", "a\tb", "line\nline", "c");

    /// <summary>Where an item begins and ends (as parts of the text), and what it says.</summary>
    private static readonly Gen<(int Paragraph, int From, int To, bool IsComment, string? Replacement)> Wish =
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 100], Gen.Int[0, 100], Gen.Bool, Gen.OneOf(NewWords.Select(w => (string?)w), Gen.Const((string?)null)));

    private static readonly Gen<(List<Line> Lines, List<(int Paragraph, int From, int To, bool IsComment, string? Replacement)> Wishes, bool IsInTable)> Case =
        Gen.Select(Line.Any.List[1, 5], Wish.List[1, 6], Gen.Bool);

    [Fact]
    public void Accepting_all_gives_the_intended_text_and_rejecting_all_the_original() => Case.Sample(c =>
    {
        var file = File(c.Lines, c.IsInTable);
        var document = ReadingOf.Read(file);
        var items = c.Wishes.Select(wish => ItemOf(document, wish)).ToList();
        var reviewed = ReviewOf.Write(file, new Review("Priya Shah", items));

        var expected = Intended(document, items, reviewed);
        Assert.Equal(expected, ReviewOf.Texts(reviewed.File));
        Assert.Equal(expected, ReviewOf.Texts(AllChanges.Accepted(reviewed.File)));
        Assert.Equal(ReviewOf.Texts(AllChanges.Rejected(file), View.Original), ReviewOf.Texts(AllChanges.Rejected(reviewed.File), View.Original));
    }, iter: Tries);

    [Fact]
    public void Comments_stand_at_their_words() => Case.Sample(c =>
    {
        var file = File(c.Lines, c.IsInTable);
        var document = ReadingOf.Read(file);
        var items = c.Wishes.Select(wish => ItemOf(document, wish) with { Comment = "x", Replacement = null }).ToList();
        var reviewed = ReviewOf.Write(file, new Review("Priya Shah", items));
        var comments = ReadingOf.Read(reviewed.File).Comments;
        Assert.Equal(reviewed.Items.Count(item => item.Written), comments.Count);
        foreach (var (item, comment) in items.Where((_, i) => reviewed.Items[i].Written).Zip(comments))
        {
            var place = PlaceOf(document, item.Target!);
            var hasField = c.Lines.Exists(line => line.Content.Xml.Contains("fldSimple", StringComparison.Ordinal));
            if (!hasField) Assert.Equal(place, comment.Anchor);
            else if (place.Start < place.End) Assert.True(comment.Anchor!.Value.Contains(place), $"{comment.Anchor} does not hold {place}");
        }
    }, iter: Tries);

    private static byte[] File(List<Line> lines, bool isInTable)
    {
        var blocks = string.Concat(lines.Select(line => line.Xml));
        return Docx.Of(isInTable ? Table($"<w:tr>{Cell(blocks)}</w:tr>") + P("") : blocks).ToBytes();
    }

    private static ReviewItem ItemOf(DocumentText document, (int Paragraph, int From, int To, bool IsComment, string? Replacement) wish)
    {
        var paragraph = wish.Paragraph % document.Paragraphs.Count;
        var length = document.Paragraphs[paragraph].Text.Length;
        var (from, to) = (Math.Min(wish.From, wish.To) * length / 100, Math.Max(wish.From, wish.To) * length / 100);
        var item = new ReviewItem(Target.Of(document, new(paragraph, from, to)), null, wish.Replacement);
        return wish.IsComment ? item with { Comment = "Why & how?" } : item;
    }

    private static Span PlaceOf(DocumentText document, Target target) =>
        new(document.Paragraphs.ToList().FindIndex(p => p.Index == target.Start.Paragraph), target.Start.Offset, target.End.Offset);

    /// <summary>The text with the replacements that were written.</summary>
    private static List<string> Intended(DocumentText document, List<ReviewItem> items, ReviewedDocument reviewed)
    {
        var texts = document.Paragraphs.Select(p => p.Text).ToList();
        var written = items.Where((item, i) => item.Replacement is not null && reviewed.Items[i].Written).Select(item => (Place: PlaceOf(document, item.Target!), item.Replacement));
        foreach (var (place, replacement) in written.OrderByDescending(w => w.Place.Start).ThenByDescending(w => w.Place.End))
            texts[place.Paragraph] = string.Concat(texts[place.Paragraph].AsSpan(0, place.Start), replacement, texts[place.Paragraph].AsSpan(place.End));
        return texts;
    }
}
