using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.Mapping;
using Recording.Templates.Places;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Recording.Templates.Filling;

/// <summary>Gives controls and drawings ids that nothing in the document has yet.</summary>
internal sealed class ControlIds
{
    private readonly HashSet<int> _controls = [];
    private readonly HashSet<uint> _drawings = [];
    private int _control = 200_000;
    private uint _drawing;

    public ControlIds(MainDocumentPart main)
    {
        foreach (var element in PlaceScan.Roots(main).SelectMany(r => r.Descendants()))
        {
            if (element is W.SdtId id && id.Val.Number() is { } number) _controls.Add(number);
            else if (element is Wp.DocProperties drawing && uint.TryParse(drawing.Id?.InnerText, out var of)) _drawings.Add(of);
        }
        _drawing = _drawings.Count == 0 ? 0 : Math.Min(_drawings.Max(), 1_000_000_000);
    }

    public int Next()
    {
        while (!_controls.Add(++_control)) { }
        return _control;
    }

    public UInt32Value Drawing()
    {
        while (!_drawings.Add(++_drawing)) { }
        return _drawing;
    }
}

/// <summary>What an id is of.</summary>
internal enum IdKind { Control = 'c', Paragraph = 'p', Drawing = 'd', Annotation = 'a' }
