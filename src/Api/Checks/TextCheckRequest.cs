using Recording.Analysis.Checks;
using Recording.Analysis.Text;

namespace Recording.Api.Checks;

/// <summary>Paragraphs to check.</summary>
/// <param name="Whole">Whether these are all paragraphs of the document; of a part only rules of sentence and paragraph reach are asked.</param>
/// <param name="Changed">Ids of the paragraphs whose findings are wanted; all where it is not given.</param>
/// <param name="Dismissed">Ids of findings that the writer has dismissed.</param>
/// <param name="Template">The id of the template that the document follows.</param>
internal sealed record TextCheckRequest(
    bool Whole, IReadOnlyList<TextParagraph> Paragraphs, DocumentKind? Kind = null, DateOnly? Dated = null, string? Subject = null,
    IReadOnlyList<string>? Changed = null, IReadOnlyList<string>? Dismissed = null, string? Template = null)
{
    public DocumentText Document() => new([.. Paragraphs.Select((paragraph, i) => paragraph.Read(i))]);

    public CheckOptions Options(CheckOptions defaults) => defaults with { Kind = Kind, Dated = Dated, Subject = Subject, IsWhole = Whole };

    public IEnumerable<TextFinding> Answered(IEnumerable<Finding> findings) =>
        from finding in findings
        where Dismissed?.Contains(finding.Id) != true
        let id = finding.Target is { } target ? Paragraphs[target.Start.Paragraph].Id : null
        where Changed is null || id is null || Changed.Contains(id)
        select new TextFinding(finding, id);
}

/// <summary>A paragraph as Office.js gives it.</summary>
/// <param name="Id">Given by the caller; comes back with each finding.</param>
/// <param name="OutlineLevel">1 to 9 for a heading; 10 for body text.</param>
/// <param name="TableNestingLevel">0 outside tables.</param>
internal sealed record TextParagraph(
    string Id, string Text, string? Style = null, int? OutlineLevel = null, bool IsListItem = false, int TableNestingLevel = 0)
{
    public Paragraph Read(int index)
    {
        var level = OutlineLevel is >= 1 and <= 9 ? OutlineLevel.Value : 0;
        return new()
        {
            Index = index,
            Text = Text,
            Style = Style,
            HeadingLevel = level,
            Role = level > 0 ? ParagraphRole.Heading : IsListItem ? ParagraphRole.ListItem : Style switch
            {
                "Title" or "Subtitle" => ParagraphRole.Title,
                "Quote" or "Intense Quote" => ParagraphRole.Quotation,
                "Caption" => ParagraphRole.Caption,
                _ => ParagraphRole.Prose,
            },
            Cell = TableNestingLevel > 0 ? new(0, 0, 0, false, TableNestingLevel) : null,
        };
    }
}

/// <summary>The findings on the paragraphs.</summary>
internal sealed record TextCheckAnswer(IReadOnlyList<TextFinding> Findings);

/// <summary>A finding, and the paragraph it stands in.</summary>
internal sealed record TextFinding : Finding
{
    public TextFinding(Finding finding, string? paragraphId) : base(finding) => ParagraphId = paragraphId;

    /// <summary>As the request named it; null where the finding is on the whole document.</summary>
    public string? ParagraphId { get; }
}
