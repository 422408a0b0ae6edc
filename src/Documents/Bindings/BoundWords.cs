using System.Text;
using DocumentFormat.OpenXml;
using Recording.Documents.Mapping;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Bindings;

/// <summary>The runs that show what a control holds.</summary>
internal sealed class BoundWords
{
    private readonly OpenXmlElement _content;
    private readonly List<W.Run> _runs = [];

    private BoundWords(OpenXmlElement content) => _content = content;

    /// <summary>Null where the control holds more than plain words: another control, a field, a picture, rows.</summary>
    public static BoundWords? Of(W.SdtElement control)
    {
        OpenXmlElement? content = control switch
        {
            W.SdtRun run => run.SdtContentRun,
            W.SdtBlock block => block.SdtContentBlock,
            W.SdtCell cell => cell.SdtContentCell,
            _ => null,
        };
        if (content is null) return null;
        var words = new BoundWords(content);
        return words.Collect(content) ? words : null;
    }

    /// <summary>Whether that is what they show already.</summary>
    public bool Shows(BoundValue value)
    {
        var shown = new StringBuilder();
        foreach (var run in _runs)
        {
            for (var leaf = run.FirstChild; leaf is not null; leaf = leaf.NextSibling()) shown.Append(Shown(leaf));
        }
        return shown.Equals(value.Text);
    }

    /// <summary>Puts other words in their place, with the look of the first.</summary>
    /// <param name="format">The look of the new words where it is not theirs.</param>
    public void Write(BoundValue value, W.RunProperties? format)
    {
        if (_runs.Count == 0 && !Begin()) return;
        foreach (var leaf in _runs.SelectMany(run => run.ChildElements).Where(leaf => Shown(leaf).Length > 0 || leaf is W.Text).ToList()) leaf.Remove();
        var first = _runs[0];
        if (format is not null) first.RunProperties = (W.RunProperties)format.CloneNode(true);
        OpenXmlElement? after = first.RunProperties;
        foreach (var leaf in Leaves(value)) after = after is null ? first.PrependChild(leaf) : after.InsertAfterSelf(leaf);
        foreach (var bare in _runs.Skip(1).Where(run => run.ChildElements.All(child => child is W.RunProperties)).ToList()) bare.Remove();
        foreach (var bare in _content.Elements<W.Paragraph>().Where(IsBare).ToList()) bare.Remove();
    }

    private bool IsBare(W.Paragraph paragraph) =>
        !_runs[0].Ancestors().Contains(paragraph) && paragraph.ChildElements.All(child => child is W.ParagraphProperties { SectionProperties: null });

    private bool Begin()
    {
        var host = _content is W.SdtContentRun ? _content : _content.Descendants<W.Paragraph>().FirstOrDefault();
        if (host is null) return false;
        _runs.Add(host.AppendChild(new W.Run()));
        return true;
    }

    private static IEnumerable<OpenXmlElement> Leaves(BoundValue value)
    {
        if (value.Symbol is not null) return [value.Symbol];
        return value.Text.Split('\n').SelectMany(IEnumerable<OpenXmlElement> (line, i) => i == 0 ? [Text(line)] : [new W.Break(), Text(line)]);
    }

    private static W.Text Text(string line) => new(line) { Space = SpaceProcessingModeValues.Preserve };

    private bool Collect(OpenXmlElement container)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling())
        {
            switch (child)
            {
                case W.Run run when run.ChildElements.All(IsPlain): _runs.Add(run); break;
                case W.Run or W.SdtElement or W.SimpleField or W.Table or AlternateContent or OpenXmlUnknownElement: return false;
                case W.TableCell when child.NextSibling() is not null: return false;
                case W.Paragraph or W.InsertedRun or W.MoveToRun or W.Hyperlink or W.TableCell:
                    if (!Collect(child)) return false;
                    break;
            }
        }
        return true;
    }

    private static bool IsPlain(OpenXmlElement child) =>
        child is W.RunProperties or W.Text or W.LastRenderedPageBreak or W.CommentReference || Shown(child).Length > 0;

    private static string Shown(OpenXmlElement leaf) => leaf switch
    {
        W.Text text => text.Text,
        W.TabChar or W.PositionalTab => "\t",
        W.Break or W.CarriageReturn => "\n",
        W.NoBreakHyphen => "\u2011",
        W.SoftHyphen => "\u00AD",
        W.SymbolChar symbol => $"{Symbols.Shown(symbol)}",
        _ => "",
    };
}
