using DocumentFormat.OpenXml;
using Recording.Documents.Mapping;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Reviews;

/// <summary>Writes changes of words as tracked deletions and insertions.</summary>
/// <param name="date">The writer's wall clock.</param>
internal sealed class TrackedChanges(string author, DateTime date, FreshIds ids)
{
    private readonly HashSet<W.DeletedRun> _own = [];

    /// <summary>What was added last before a run.</summary>
    private readonly Dictionary<OpenXmlElement, W.InsertedRun> _before = [];

    /// <summary>Writes one change into a paragraph whose runs begin and end where the change does.</summary>
    public void Write(MappedParagraph paragraph, WordChange change)
    {
        var runs = EditCheck.Touched(paragraph, change).Select(piece => (W.Run)piece.Run).Distinct().ToList();
        if (runs.Count == 0) Add(paragraph, change);
        else if (change.Text.Length > 0)
            Wrappers.After(runs.Last(run => run.Parent == runs[0].Parent), ids).InsertAfterSelf(Inserted(change.Text, runs[0].RunProperties));
        foreach (var run in runs) StrikeOut(run);
    }

    private void Add(MappedParagraph paragraph, WordChange change)
    {
        var place = EditCheck.Neighbour(paragraph, change.Start);
        var inserted = Inserted(change.Text, (place?.Piece.Run as W.Run)?.RunProperties);
        if (place is not { } found) paragraph.Elements[0].AppendChild(inserted);
        else if (found.IsAfter) Wrappers.After(found.Piece.Run, ids).InsertAfterSelf(inserted);
        else (_before.TryGetValue(found.Piece.Run, out var own) ? own : Wrappers.Before(found.Piece.Run, ids)).InsertBeforeSelf(inserted);
        if (place is { IsAfter: false } after) _before[after.Piece.Run] = inserted;
    }

    private W.InsertedRun Inserted(string text, W.RunProperties? formatting) =>
        new(NewRun(text, formatting)) { Author = author, Date = date, Id = ids.Annotation() };

    private void StrikeOut(W.Run run)
    {
        var deleted = run.PreviousSibling() is W.DeletedRun neighbour && _own.Contains(neighbour) ? neighbour : Begin(run);
        run.Remove();
        foreach (var text in run.Elements<W.Text>().ToList()) run.ReplaceChild(Deleted(text), text);
        deleted.AppendChild(run);
    }

    private W.DeletedRun Begin(W.Run run)
    {
        var deleted = new W.DeletedRun { Author = author, Date = date, Id = ids.Annotation() };
        run.InsertBeforeSelf(deleted);
        _own.Add(deleted);
        return deleted;
    }

    private static W.DeletedText Deleted(W.Text text)
    {
        var deleted = new W.DeletedText(text.Text);
        if (text.Space is { } space) deleted.Space = space.Value;
        return deleted;
    }

    private static W.Run NewRun(string text, W.RunProperties? formatting)
    {
        var run = new W.Run();
        if (formatting?.CloneNode(true) is W.RunProperties copy)
        {
            copy.RunPropertiesChange?.Remove();
            if (SymbolFont.Is(copy.RunFonts?.Ascii?.Value)) copy.RunFonts!.Remove();
            run.AppendChild(copy);
        }
        WrittenText.AddTo(run, text);
        return run;
    }
}
