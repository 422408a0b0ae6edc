using Recording.Analysis.Checks;
using Recording.Analysis.Rules;
using Recording.Analysis.Sharing;
using Recording.Analysis.Text;
using Recording.Documents.CleanCopies;
using Recording.Documents.Guard;
using Recording.Documents.Mapping;
using Recording.Documents.Reviews;
using Recording.Documents.Settling;

namespace Recording.Documents.PlainCopies;

/// <summary>Makes copies of records for the people whom they are about.</summary>
public static class DocumentPlainCopy
{
    private static readonly HashSet<string> Plain = ["term", "acronym", "officialese"];

    /// <summary>Lists what to decide on, or refuses the document.</summary>
    /// <param name="accept">Whose tracked changes are to stand; everyone's where it is not given.</param>
    public static Outcome<PlainCopyPlan> Plan(
        ReadOnlyMemory<byte> file, IReadOnlyList<string>? accept, CheckOptions options, Limits? limits = null, CancellationToken cancellation = default)
    {
        var allowed = limits ?? Limits.Default;
        if (DocumentCleanCopy.Plan(file, allowed, cancellation).IsRefused(out var refusal, out var plan)) return refusal;
        if (Cleaned(file, plan, accept, allowed, cancellation).IsRefused(out refusal, out var clean)) return refusal;
        if (WordFile.Open(clean.File, allowed, cancellation).IsRefused(out refusal, out var opened)) return refusal;
        using (opened)
        {
            return WordFile.Guarded<PlainCopyPlan>(() =>
            {
                var map = DocumentMap.Of(opened.Document, View.Final, cancellation);
                if (ReplySpace.IsIn(map.Text)) return IsCopy;
                return new PlainCopyPlan(Checker.Check(map.Text, Only([], options), cancellation).Document.Subject, SharingMatters.In(map.Text, options),
                    plan.Changes, plan.Comments.Sum(author => author.Open + author.Resolved), Unread.In(opened.Document));
            });
        }
    }

    /// <summary>Makes the copy, or says why not. The document itself is not changed.</summary>
    /// <param name="time">When it is made, on the writer's clock.</param>
    public static Outcome<PlainCopy> Make(
        ReadOnlyMemory<byte> file, PlainCopyChoices choices, CheckOptions options, DateTimeOffset time, Limits? limits = null, CancellationToken cancellation = default)
    {
        var allowed = limits ?? Limits.Default;
        if (ReviewLimits.ReasonAgainst(new Review(choices.Author, [])) is { } odd) return new Refusal("bad-author", odd);
        if (DocumentCleanCopy.Plan(file, allowed, cancellation).IsRefused(out var refusal, out var plan)) return refusal;
        if (Cleaned(file, plan, choices.Accept, allowed, cancellation).IsRefused(out refusal, out var clean)) return refusal;
        if (TakenOut.Of(clean.File, choices, options, time, allowed, cancellation).IsRefused(out refusal, out var shared)) return refusal;
        if (Reworded(shared.File, choices.Author, options, time, allowed, cancellation).IsRefused(out refusal, out var reworded)) return refusal;
        if (WordFile.OpenCopy(reworded.File, allowed, cancellation).IsRefused(out refusal, out var opened)) return refusal;
        using (opened)
        {
            return WordFile.Guarded<PlainCopy>(() =>
            {
                var text = DocumentMap.Of(opened.Document, View.Final, cancellation).Text;
                if (ReplySpace.IsIn(text)) return IsCopy;
                var subject = Checker.Check(text, Only([], options), cancellation).Document.Subject;
                EasyLayout.Give(opened.Document);
                var changes = reworded.Items.Count(item => item.Written);
                FrontPage.AddTo(opened.Document, new(subject, choices.Author.Trim(), DateOnly.FromDateTime(time.DateTime), shared.Count > 0, changes > 0));
                ReplySpace.AddTo(opened.Document);
                return new PlainCopy(opened.Save(), changes);
            });
        }
    }

    private static readonly Refusal IsCopy = new("is-a-copy", "This is a copy that was made to be shared. Open the record itself, and make the copy from that.");

    /// <summary>The document with every tracked change settled, and without comments, hidden text and whatever Recording keeps with it.</summary>
    private static Outcome<CleanCopy> Cleaned(ReadOnlyMemory<byte> file, CleanCopyPlan plan, IReadOnlyList<string>? accept, Limits limits, CancellationToken cancellation)
    {
        var undone = accept is null ? [] : plan.Changes.Select(change => change.Author).Except(accept).ToHashSet();
        if (accept?.Except(plan.Changes.Select(change => change.Author)).FirstOrDefault() is { } stranger) return DocumentCleanCopy.Stranger(stranger);
        if (Undone(file, undone, limits, cancellation).IsRefused(out var refusal, out var settled)) return refusal;
        return DocumentCleanCopy.Make(settled.File, new(Comments: CommentChoice.All), limits, cancellation);
    }

    private static Outcome<CleanCopy> Undone(ReadOnlyMemory<byte> file, HashSet<string> authors, Limits limits, CancellationToken cancellation)
    {
        if (WordFile.OpenCopy(file, limits, cancellation).IsRefused(out var refusal, out var opened)) return refusal;
        using (opened)
        {
            return WordFile.Guarded<CleanCopy>(() =>
            {
                if (authors.Count > 0)
                    foreach (var part in TrackedParts.Of(opened.Document.MainDocumentPart!))
                        Settler.Settle(part, change => authors.Contains(TrackedMarkup.Author(change) ?? "") ? Settlement.Reject : null);
                Unread.RemoveThumbnail(opened.Document);
                return new CleanCopy(opened.Save());
            });
        }
    }

    /// <summary>Plain words in the place of jargon, as tracked changes: only where one wording is the only one there is.</summary>
    private static Outcome<ReviewedDocument> Reworded(byte[] file, string author, CheckOptions options, DateTimeOffset time, Limits limits, CancellationToken cancellation)
    {
        if (DocumentReader.Read(file, new() { Limits = limits }, cancellation).IsRefused(out var refusal, out var text)) return refusal;
        var items = from finding in Checker.Check(text, Only(Plain, options), cancellation).Findings
                    where finding.Target is not null && finding.Fixes is [{ Replacement: not null }]
                    select new ReviewItem(finding.Target, Replacement: finding.Fixes[0].Replacement);
        return DocumentReview.Write(file, new(author, [.. items]), time, limits, cancellation);
    }

    private static CheckOptions Only(HashSet<string> rules, CheckOptions options) =>
        options with { RulesOff = RuleBook.Rules.Select(rule => rule.Id).Where(id => !rules.Contains(id)).ToHashSet() };
}
