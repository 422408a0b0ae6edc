using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.Mapping;
using Recording.Documents.Settling;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace Recording.Documents.Bindings;

/// <summary>Gives bound controls the words of the document's data, in memory, as Word does on opening a document. A control whose binding leads
/// nowhere keeps the words that it has.</summary>
internal sealed class BoundControls(WordprocessingDocument document)
{
    /// <summary>How much text may be put into controls; a thousand controls can name the same long text.</summary>
    private const long MostText = 2_000_000;

    /// <summary>What a line's break weighs beside a character.</summary>
    private const int Line = 100;

    /// <summary>What Word shows where a control is empty and names no words for that.</summary>
    private const string NoPlaceholder = "\u00A0\u00A0\u00A0\u00A0\u00A0";

    private readonly DocumentData _data = new(document);

    /// <summary>The controls that were given other words, each as it was.</summary>
    private readonly Dictionary<W.SdtElement, OpenXmlElement> _before = [];
    private Dictionary<string, string>? _placeholders;
    private long _spent;

    public void Refresh(W.SdtElement control)
    {
        if (control.Child<W.SdtProperties>() is not { } properties || Binding.Of(control) is not { IsPlain: true } binding || BoundWords.Of(control) is not { } words) return;
        if (_data.Find(binding) is not { } node) return;
        var placeholder = properties.GetFirstChild<W.ShowingPlaceholder>();
        var box = properties.GetFirstChild<W14.SdtContentCheckBox>();
        if (node.Value.Length == 0 && box is null) Empty(control, properties, words, placeholder);
        else if (_spent + node.Value.Length > MostText) throw Over();
        else if (BoundValue.Of(properties, node.Value) is { } value)
        {
            if (placeholder is not null || box is not null) Keep(control);
            Show(control, words, value, placeholder is null ? null : properties.GetFirstChild<W.RunProperties>() ?? new());
            placeholder?.Remove();
            if (box?.GetFirstChild<W14.Checked>() is { } state) state.Val = node.Value.Trim() is "true" or "1" ? W14.OnOffValues.One : W14.OnOffValues.Zero;
        }
    }

    /// <summary>Gives the controls back what they held, for a document that is to be saved: the words are the file's own. Those that hold comments or
    /// tracked changes keep the words at which these stand.</summary>
    public void PutBack()
    {
        foreach (var (control, before) in _before.Where(kept => !IsMarked(kept.Key) && !IsMarked(kept.Value)))
        {
            control.RemoveAllChildren();
            foreach (var child in before.ChildElements.ToList())
            {
                child.Remove();
                control.AppendChild(child);
            }
        }
    }

    private void Keep(W.SdtElement control) => _before.TryAdd(control, control.CloneNode(true));

    private static bool IsMarked(OpenXmlElement control) =>
        control.Descendants().Any(element => element is W.CommentRangeStart or W.CommentRangeEnd or W.CommentReference || TrackedMarkup.IsChange(element));

    private void Empty(W.SdtElement control, W.SdtProperties properties, BoundWords words, W.ShowingPlaceholder? placeholder)
    {
        if (placeholder is not null) return;
        Keep(control);
        var name = properties.GetFirstChild<W.SdtPlaceholder>()?.DocPartReference?.Val?.Value ?? "";
        Show(control, words, new((_placeholders ??= Placeholders()).GetValueOrDefault(name) is { Length: > 0 } text ? text : NoPlaceholder), format: null);
        properties.GetFirstChild<W.DataBinding>()!.InsertBeforeSelf(new W.ShowingPlaceholder());
    }

    private void Show(W.SdtElement control, BoundWords words, BoundValue value, W.RunProperties? format)
    {
        if (words.Shows(value)) return;
        Keep(control);
        _spent += value.Text.Length + (long)Line * value.Text.AsSpan().Count('\n');
        if (_spent > MostText) throw Over();
        words.Write(value, format);
    }

    private static LimitException Over() => new($"it repeats more than {MostText} characters of its own data");

    private Dictionary<string, string> Placeholders()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in document.MainDocumentPart?.GlossaryDocumentPart?.GlossaryDocument?.DocParts?.Elements<W.DocPart>() ?? [])
        {
            if (part.DocPartProperties?.DocPartName?.Val?.Value is { } name && part.DocPartBody is { } body)
                texts.TryAdd(name, string.Concat(body.Descendants<W.Text>().Select(text => text.Text)));
        }
        return texts;
    }
}
