using Recording.Documents.Digests;
using Recording.Documents.Reviews;
using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Safety;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Reviews;

/// <summary>A document that was commented on, one that was changed, and answers to them.</summary>
internal static class AnswerOf
{
    public static readonly byte[] Plain = Docx.Of(P("He is lazy and rude."), P("He did not engage."), P("She agreed to come.")).ToBytes();

    public static readonly byte[] Commented = ReviewOf.Written(Plain, ReviewOf.Comment(Plain, "lazy", "What was seen?"));

    public static readonly byte[] Changed = ReviewOf.Written(Plain, ReviewOf.Replace(Plain, "lazy", "tired"), ReviewOf.Replace(Plain, " to come", ""));

    public static Digest DigestOf(byte[] file)
    {
        Assert.False(DocumentDigest.Read(file, cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out var digest), refusal?.Sentence);
        return digest!;
    }

    public static ReviewedDocument Write(byte[] file, string author, params IReadOnlyList<ReviewItem> items)
    {
        Assert.False(DocumentReview.Write(file, new(author, items), ReviewOf.Time.AddHours(1), cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out var reviewed), refusal?.Sentence);
        Assert.Empty(WordSafety.NewProblems(file, reviewed!.File));
        Assert.Equal(Enumerable.Range(0, items.Count), reviewed.Items.Select(item => item.Index));
        return reviewed;
    }

    public static byte[] Written(byte[] file, string author, params IReadOnlyList<ReviewItem> items)
    {
        var reviewed = Write(file, author, items);
        Assert.All(reviewed.Items, item => Assert.True(item.Written, item.Reason));
        return reviewed.File;
    }

    /// <summary>Why the only item is refused. The document stays as it was.</summary>
    public static string? Refused(byte[] file, string author, ReviewItem item)
    {
        var reviewed = Write(file, author, item);
        Assert.Empty(Xml.Changed(file, reviewed.File));
        return Assert.Single(reviewed.Refused).Reason;
    }

    public static ReviewItem On(byte[] file, ReviewAction? action, string? comment = null) => new(About: DigestOf(file).Comments[0].Id, Action: action, Comment: comment);

    public static ReviewItem OnChange(byte[] file, string was, ReviewAction? action) => new(About: DigestOf(file).Revisions.First(r => r.Was == was).Id, Action: action);
}
