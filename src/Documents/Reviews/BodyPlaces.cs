using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Analysis.Text;
using Recording.Documents.Mapping;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Reviews;

/// <summary>Finds for a place in a header, footer, note or text box the nearest place of the body, where Word shows comments.</summary>
internal sealed class BodyPlaces
{
    private const int LongestQuote = 80;

    private readonly DocumentMap _map;
    private readonly MainDocumentPart _main;
    private readonly List<int> _body;

    public BodyPlaces(DocumentMap map, MainDocumentPart main)
    {
        (_map, _main) = (map, main);
        _body = [.. Enumerable.Range(0, map.Paragraphs.Count).TakeWhile(i => map.Text.Paragraphs[i].Part == DocumentPart.Body)];
    }

    /// <summary>The first paragraph of the body that says something, else the first of all; null where the body has none.</summary>
    public Span? Beginning => FirstWords(0);

    /// <summary>The nearest place of the body; null where it has none.</summary>
    public Span? Nearest(Span place)
    {
        var element = (OpenXmlElement)_map.Paragraphs[place.Paragraph].Elements[0];
        if (element.Ancestors().LastOrDefault(a => a is W.TextBoxContent || Untyped.IsTextBox(a)) is { } box) element = box;
        return element.Ancestors<OpenXmlPartRootElement>().FirstOrDefault() switch
        {
            W.Document => Holding(element.Ancestors<W.Paragraph>().LastOrDefault()),
            W.Footnotes or W.Endnotes => MarkOf(element.Ancestors<W.FootnoteEndnoteType>().FirstOrDefault()),
            { OpenXmlPart: { } part } => SectionWith(_main.GetIdOfPart(part)),
            _ => null,
        } ?? Beginning;
    }

    public static string Name(PartKind kind) => kind switch
    {
        PartKind.Header => "headers",
        PartKind.Footer => "footers",
        PartKind.Footnote or PartKind.Endnote => "notes",
        _ => "text boxes",
    };

    /// <summary>Says in a comment which words of another part it is about.</summary>
    public static string Quoted(PartKind kind, string words)
    {
        var where = kind switch
        {
            PartKind.Header => "header",
            PartKind.Footer => "footer",
            PartKind.Footnote => "footnote",
            PartKind.Endnote => "endnote",
            _ => "text box",
        };
        return words.Length == 0 ? $"In the {where}" : $"In the {where}: “{(words.Length <= LongestQuote ? words : words[..LongestQuote] + "…")}”";
    }

    private Span? Holding(W.Paragraph? paragraph) =>
        _body.FindIndex(i => _map.Paragraphs[i].Elements.Contains(paragraph)) is >= 0 and var found ? Whole(_body[found]) : null;

    private Span? MarkOf(W.FootnoteEndnoteType? note)
    {
        foreach (var i in _body)
        {
            foreach (var piece in _map.Paragraphs[i].Pieces)
            {
                if (piece.Leaf is W.FootnoteEndnoteReferenceType mark && mark.Id.Number() == note?.Id.Number() && mark is W.FootnoteReference == note is W.Footnote)
                    return new(i, piece.Start, piece.Start + piece.Length);
            }
        }
        return null;
    }

    /// <summary>The beginning of the first section that shows a header or footer.</summary>
    private Span? SectionWith(string relationship)
    {
        var start = 0;
        foreach (var i in _body)
        {
            foreach (var section in _map.Paragraphs[i].Elements.Select(element => element.ParagraphProperties?.SectionProperties).OfType<W.SectionProperties>())
            {
                if (section.Elements<W.HeaderFooterReferenceType>().Any(reference => reference.Id?.Value == relationship)) return FirstWords(start);
                start = i + 1;
            }
        }
        return FirstWords(start);
    }

    private Span? FirstWords(int from) =>
        _body.Skip(from).Where(i => _map.Text.Paragraphs[i].Text.Length > 0).Concat(_body).Select(i => (Span?)Whole(i)).FirstOrDefault();

    private Span Whole(int paragraph) => Span.Of(_map.Text, paragraph, paragraph);
}
