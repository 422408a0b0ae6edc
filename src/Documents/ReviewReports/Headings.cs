using Recording.Analysis.Text;

namespace Recording.Documents.ReviewReports;

/// <summary>Says for a place under which heading, or in which part, it stands.</summary>
internal sealed class Headings
{
    private readonly Dictionary<(string Part, int Index), int> _positions = [];
    private readonly List<string> _above = [];

    public Headings(DocumentText document)
    {
        var heading = "";
        foreach (var (i, paragraph) in document.Paragraphs.Index())
        {
            _positions.TryAdd((paragraph.Part.ToString(), paragraph.Index), i);
            if (paragraph.Part.Kind is not (PartKind.Body or PartKind.TextBox)) heading = Name(paragraph.Part.Kind);
            else if (paragraph.HeadingLevel > 0 && paragraph.Text.Trim().Length > 0) heading = paragraph.Text.Trim();
            _above.Add(heading);
        }
    }

    public string Of(Target? target) => Position(target) is < int.MaxValue and var position ? _above[position] : "";

    /// <summary>Where a place comes in the document; at its end where it is not there any more.</summary>
    public int Position(Target? target) => target is not null && _positions.TryGetValue((target.Part, target.Start.Paragraph), out var position) ? position : int.MaxValue;

    private static string Name(PartKind kind) => kind switch
    {
        PartKind.Header => "Header",
        PartKind.Footer => "Footer",
        PartKind.Footnote => "Footnote",
        _ => "Endnote",
    };
}
