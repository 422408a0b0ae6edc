using Recording.Documents.Mapping;
using Recording.Templates.Fields;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Reading;

/// <summary>Which numbers of a document's list definitions give bullets, and which count.</summary>
internal static class ListNumbers
{
    public static Dictionary<int, ListStyle> Styles(W.Numbering numbering)
    {
        var definitions = new Dictionary<int, ListStyle>();
        foreach (var definition in numbering.Elements<W.AbstractNum>())
        {
            if (definition.AbstractNumberId.Number() is { } id)
                definitions[id] = definition.GetFirstChild<W.Level>()?.NumberingFormat?.Val?.InnerText == "bullet" ? ListStyle.Bullet : ListStyle.Number;
        }
        var lists = new Dictionary<int, ListStyle>();
        foreach (var list in numbering.Elements<W.NumberingInstance>())
        {
            if (list.NumberID.Number() is { } id && list.AbstractNumId?.Val.Number() is { } of) lists[id] = definitions.GetValueOrDefault(of);
        }
        return lists;
    }
}
