using System.Diagnostics;
using Recording.Analysis.Text;
using Recording.Documents.Digests;
using Recording.Documents.Reviews;
using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Safety;

namespace Recording.Documents.Tests.Reviews;

/// <summary>Reviews the Word files of the folder that RECORDING_CORPUS names at random places.</summary>
public sealed class CorpusReviewTests(ITestOutputHelper output)
{
    private readonly SortedDictionary<string, int> _reasons = new(StringComparer.Ordinal);
    private int _files, _comments, _changes;

    [Fact]
    public void Every_file_keeps_its_text_and_takes_what_can_be_written()
    {
        var failures = new List<string>();
        var watch = Stopwatch.StartNew();
        foreach (var (path, file) in Corpus.Readable())
        {
            _files++;
            if (Problem(file, ReadingOf.Read(file), new Random(_files)) is { } problem) failures.Add($"{Path.GetFileName(path)}: {problem}");
        }
        output.WriteLine($"{_files} files, {_comments} comments and {_changes} replacements written in {watch.Elapsed.TotalSeconds:F0} s, {failures.Count} failed");
        foreach (var (reason, count) in _reasons) output.WriteLine($"{count,6} {reason}");
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private string? Problem(byte[] file, DocumentText document, Random random)
    {
        var items = Items(document, random);
        if (DocumentReview.Write(file, new Review("Priya Shah", items), ReviewOf.Time, cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out var reviewed)) return refusal.Type;
        Count(items, reviewed);
        if (!ReviewOf.Texts(file, View.Original).SequenceEqual(ReviewOf.Texts(reviewed.File, View.Original))) return "the original text is another";
        if (!ReviewOf.Texts(reviewed.File).SequenceEqual(Intended(document, items, reviewed))) return "the text is not the intended one";
        if (!ReviewOf.Texts(AllChanges.Accepted(reviewed.File)).SequenceEqual(ReviewOf.Texts(reviewed.File))) return "accepting all gives another text";
        if (!ReviewOf.Texts(AllChanges.Rejected(reviewed.File), View.Original).SequenceEqual(ReviewOf.Texts(AllChanges.Rejected(file), View.Original))) return "rejecting all gives another text";
        if (Remainder.Problems(file, reviewed.File, "Priya Shah") is [var other, ..]) return other;
        var comments = ReadingOfComments(reviewed.File) - document.Comments.Count;
        var expected = items.Where((item, i) => item.Comment is not null && reviewed.Items[i].Written).Count();
        if (comments != expected) return $"{comments} comments, not {expected}";
        if (DocumentDigest.Read(reviewed.File, cancellation: TestContext.Current.CancellationToken).IsRefused(out refusal, out var digest)) return $"no digest: {refusal.Type}";
        if (digest.Comments.Count(c => c.Author == "Priya Shah") != expected) return "the digest counts other comments";
        if (digest.Revisions.Any(r => r.Author == "Priya Shah") != reviewed.Items.Any(i => i.Written && items[i.Index].Replacement is { } words && words != items[i.Index].Target!.Quote.Exact)) return "the digest tells other changes";
        return WordSafety.NewProblems(file, reviewed.File) is [var first, ..] ? first : null;
    }

    private static int ReadingOfComments(byte[] file) => ReadingOf.Read(file).Comments.Count;

    private static List<ReviewItem> Items(DocumentText document, Random random)
    {
        var items = new List<ReviewItem>();
        for (var i = 0; i < 12 && document.Paragraphs.Count > 0; i++)
        {
            var paragraph = random.Next(document.Paragraphs.Count);
            var text = document.Paragraphs[paragraph].Text;
            var (from, to) = (random.Next(text.Length + 1), random.Next(text.Length + 1));
            (from, to) = (Whole(text, Math.Min(from, to)), Whole(text, Math.Max(from, to)));
            var target = Target.Of(document, new(paragraph, from, to));
            items.Add(new(target, i % 3 != 0 || i % 2 != 0 ? "Says who?" : null, i % 2 == 0 ? Other(text[from..to], random) : null));
        }
        return items;
    }

    /// <summary>The words with one of them replaced.</summary>
    private static string Other(string words, Random random)
    {
        var parts = words.Split(' ');
        parts[random.Next(parts.Length)] = "changed";
        return string.Join(' ', parts);
    }

    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;

    private void Count(List<ReviewItem> items, ReviewedDocument reviewed)
    {
        foreach (var outcome in reviewed.Items)
        {
            if (outcome.Reason is { } reason) _reasons[reason] = _reasons.GetValueOrDefault(reason) + 1;
            if (!outcome.Written) continue;
            if (items[outcome.Index].Comment is not null) _comments++;
            if (items[outcome.Index].Replacement is not null) _changes++;
        }
    }

    private static List<string> Intended(DocumentText document, List<ReviewItem> items, ReviewedDocument reviewed)
    {
        var positions = document.Paragraphs.Select((p, i) => (Key: (p.Part.ToString(), p.Index), i)).ToDictionary(p => p.Key, p => p.i);
        var texts = document.Paragraphs.Select(p => p.Text).ToList();
        var written = items.Where((item, i) => item.Replacement is not null && reviewed.Items[i].Written);
        foreach (var item in written.OrderByDescending(w => w.Target!.Start.Offset).ThenByDescending(w => w.Target!.End.Offset))
        {
            var at = positions[(item.Target!.Part, item.Target.Start.Paragraph)];
            texts[at] = string.Concat(texts[at].AsSpan(0, item.Target.Start.Offset), item.Replacement, texts[at].AsSpan(item.Target.End.Offset));
        }
        return texts;
    }
}
