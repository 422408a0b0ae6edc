using DocumentFormat.OpenXml;
using Recording.Documents.Mapping;
using Recording.Templates.Fields;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Places;

/// <summary>A field that runs from one mark to another among the runs of a paragraph: a merge field, or one of Word's older forms.</summary>
internal sealed class FieldRange : FieldPlace
{
    private readonly W.FormFieldData? _data;

    private FieldRange(string path, FieldType type, W.Run begin, W.Run? separate, W.Run end, W.FormFieldData? data) : base(path, OlderFields.Label(path)) =>
        (Type, Begin, Separate, End, _data) = (type, begin, separate, end, data);

    public W.Run Begin { get; }
    public W.Run? Separate { get; set; }
    public W.Run End { get; }
    public override OpenXmlElement Element => Begin;
    public override FieldType Type { get; }
    public W.CheckBox? Box => _data?.GetFirstChild<W.CheckBox>();
    public W.DropDownListFormField? List => _data?.GetFirstChild<W.DropDownListFormField>();

    public override IReadOnlyList<FieldOption> Options =>
        [.. List?.Elements<W.ListEntryFormField>().Select(e => e.Val?.Value ?? "").Where(v => v.Trim().Length > 0).Distinct().Select(v => new FieldOption(v, v)) ?? []];

    public override string? ReasonAgainst => _data?.GetFirstChild<W.Enabled>() is { } enabled && !enabled.IsOn() ? "is locked against changes in this document" : null;

    /// <summary>The elements between the marks that show the result.</summary>
    public IEnumerable<OpenXmlElement> Result
    {
        get
        {
            for (var at = Separate?.NextSibling(); at is not null && at != End; at = at.NextSibling()) yield return at;
        }
    }

    public static FieldRange? Of(W.Run begin, W.Run? separate, W.Run end, string code)
    {
        if (begin.GetFirstChild<W.FieldChar>()!.FormFieldData is not { } data)
            return OlderFields.MergeName(code) is { } name ? new(name, FieldType.Multiline, begin, separate, end, null) : null;
        if (data.GetFirstChild<W.FormFieldName>()?.Val?.Value is not { Length: > 0 } own) return null;
        var type = data.GetFirstChild<W.CheckBox>() is not null ? FieldType.Checkbox
            : data.GetFirstChild<W.DropDownListFormField>() is not null ? FieldType.Dropdown : FieldType.Multiline;
        return new(own, type, begin, separate, end, data);
    }
}

/// <summary>A merge field written as one element.</summary>
internal sealed class SimpleMergeField(string path, W.SimpleField field) : FieldPlace(path, OlderFields.Label(path))
{
    public W.SimpleField Field { get; } = field;
    public override OpenXmlElement Element => Field;
    public override FieldType Type => FieldType.Multiline;
}

/// <summary>A name between braces in the text.</summary>
/// <param name="token">The name with its braces, as it stands in the text.</param>
/// <param name="start">Where in the paragraph's own text it stood when it was found; only its order counts.</param>
internal sealed class TokenPlace(string path, W.Paragraph paragraph, string token, int start) : FieldPlace(path, OlderFields.Label(path))
{
    public W.Paragraph Paragraph { get; } = paragraph;
    public string Token { get; } = token;
    public int Start { get; } = start;
    public override OpenXmlElement Element => Paragraph;
    public override FieldType Type => FieldType.Multiline;
}

/// <summary>The words within a bookmark.</summary>
internal sealed class BookmarkPlace(string path, W.BookmarkStart bookmark, IReadOnlyList<W.Run> runs) : FieldPlace(path, OlderFields.Label(path))
{
    public W.BookmarkStart Bookmark { get; } = bookmark;
    public IReadOnlyList<W.Run> Runs { get; } = runs;
    public override OpenXmlElement Element => Bookmark;
    public override FieldType Type => FieldType.Multiline;

    /// <summary>The runs between a bookmark's ends; null where anything but plain words stands there.</summary>
    public static IReadOnlyList<W.Run>? Between(W.BookmarkStart start)
    {
        var runs = new List<W.Run>();
        for (var at = start.NextSibling(); at is not null; at = at.NextSibling())
        {
            if (at is W.BookmarkEnd end && end.Id?.Value == start.Id?.Value) return runs;
            if (at is W.InsertedRun inserted && inserted.ChildElements.All(c => c is W.Run)) runs.AddRange(inserted.Elements<W.Run>());
            else if (at is W.DeletedRun) continue;
            else if (at is W.Run run && run.ChildElements.All(c => c is W.RunProperties or W.Text or W.TabChar or W.Break or W.NoBreakHyphen or W.LastRenderedPageBreak)) runs.Add(run);
            else if (!Marks.Is(at)) return null;
        }
        return null;
    }
}
