using DocumentFormat.OpenXml;
using Recording.Documents.Mapping;
using Recording.Templates.Fields;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace Recording.Templates.Places;

/// <summary>A content control that takes one value.</summary>
internal sealed class ControlPlace(string path, string label, W.SdtElement control, FieldType type) : FieldPlace(path, label)
{
    private string? _reason;

    public W.SdtElement Control { get; } = control;
    public override OpenXmlElement Element => Control;
    public override FieldType Type => type;

    /// <summary>What holds the control's words: its content, or the cell within it.</summary>
    public OpenXmlElement Content => Control.LastChild switch
    {
        W.SdtContentCell cell => cell.GetFirstChild<W.TableCell>() ?? (OpenXmlElement)cell,
        W.SdtContentRow row => row.Descendants<W.TableCell>().FirstOrDefault() ?? (OpenXmlElement)row,
        { } content => content,
        _ => throw new InvalidDataException("A content control is empty."),
    };

    public W.SdtProperties Properties => Control.SdtProperties ??= Control.PrependChild(new W.SdtProperties());

    public bool IsPlaceholder => Control.SdtProperties?.GetFirstChild<W.ShowingPlaceholder>().IsOn() ?? false;

    public bool IsLocked => Control.Ancestors<W.SdtElement>().Prepend(Control)
        .Any(c => c.SdtProperties?.GetFirstChild<W.Lock>()?.Val?.InnerText is "contentLocked" or "sdtContentLocked");

    public override string? ReasonAgainst => (_reason ??= IsLocked ? "is locked against changes in this document"
        : HoldsHalfAField ? "stands half within a field that Word fills by itself"
        : "") is { Length: > 0 } reason ? reason : null;

    /// <summary>Without the one with which Word begins every list, and which only asks to choose.</summary>
    public override IReadOnlyList<FieldOption> Options => [.. Control.SdtProperties?.Descendants<W.ListItem>()
        .Where(i => i is not { DisplayText: null, Value.Value: "Choose an item." })
        .Select(i => new FieldOption(i.Value?.Value ?? i.DisplayText?.Value ?? "", i.DisplayText?.Value ?? i.Value?.Value ?? ""))
        .Where(o => o.Value.Length > 0).DistinctBy(o => o.Value) ?? []];

    public W14.SdtContentCheckBox? Checkbox => Control.SdtProperties?.GetFirstChild<W14.SdtContentCheckBox>();

    public W.SdtContentDate? Date => Control.SdtProperties?.GetFirstChild<W.SdtContentDate>();

    public override void Follow(Place original)
    {
        base.Follow(original);
        _reason = (original as ControlPlace)?._reason;
    }

    private bool HoldsHalfAField
    {
        get
        {
            var depth = 0;
            foreach (var mark in Content.Descendants<W.FieldChar>())
            {
                depth += mark.FieldCharType?.InnerText switch { "begin" => 1, "end" => -1, _ => 0 };
                if (depth < 0) return true;
            }
            return depth != 0;
        }
    }
}
