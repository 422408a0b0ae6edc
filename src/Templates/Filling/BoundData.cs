using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.Bindings;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Filling;

/// <summary>Writes to the document's data that controls are bound to: Word takes the control's words from there on opening.</summary>
internal sealed class BoundData(WordprocessingDocument document)
{
    private readonly DocumentData _data = new(document);
    private readonly Dictionary<OpenXmlPart, XDocument> _changed = [];

    /// <summary>Writes a value where a control is bound to; nothing where it is not, or its data has gone.</summary>
    public void Write(W.SdtElement control, string value)
    {
        if (Binding.Of(control) is not { } binding || _data.Find(binding) is not { } node) return;
        node.Value = value;
        _changed[node.Part] = node.Node.Document!;
    }

    public void Save()
    {
        foreach (var (part, data) in _changed)
        {
            using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
            data.Save(stream, SaveOptions.DisableFormatting);
        }
    }
}
