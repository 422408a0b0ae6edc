using System.Buffers.Text;
using System.Text;

namespace Recording.Templates.Filling;

/// <summary>Writes the markup of a part, with each model as often as there are items of its shape.</summary>
internal sealed class ItemWriter(ItemSlots slots, IReadOnlyList<ItemSeries> series, Pen pen, Stream to)
{
    private readonly byte[] _start = Encoding.UTF8.GetBytes(slots.Start);

    /// <summary>The words of the item that is being written, of each series.</summary>
    private readonly IReadOnlyList<string>[] _words = new IReadOnlyList<string>[series.Count];

    public void Write(ReadOnlyMemory<byte> xml)
    {
        for (int at; (at = xml.Span.IndexOf(_start)) >= 0;)
        {
            var name = xml.Span[(at + _start.Length)..];
            name = name[..name.IndexOf((byte)ItemSlots.End)];
            if (name[0] == ItemSlots.Series) xml = Write(xml, series[Number(name[1..], out _)]);
            else
            {
                to.Write(xml.Span[..at]);
                to.Write(Encoding.UTF8.GetBytes(Value(name)));
                xml = xml[(at + _start.Length + name.Length + 1)..];
            }
        }
        to.Write(xml.Span);
    }

    /// <returns>What follows the items.</returns>
    private ReadOnlyMemory<byte> Write(ReadOnlyMemory<byte> xml, ItemSeries items)
    {
        var mark = Encoding.UTF8.GetBytes(items.Mark);
        to.Write(UpTo(mark, ref xml).Span);
        var models = items.Models.ConvertAll(_ => UpTo(mark, ref xml));
        foreach (var (model, words) in items.Items)
        {
            _words[items.Number] = words;
            Write(models[model]);
        }
        return xml;
    }

    private static ReadOnlyMemory<byte> UpTo(byte[] mark, ref ReadOnlyMemory<byte> xml)
    {
        var at = xml.Span.IndexOf(mark);
        var before = xml[..at];
        xml = xml[(at + mark.Length)..];
        return before;
    }

    private string Value(ReadOnlySpan<byte> slot)
    {
        if (slot[0] != ItemSlots.Words) return pen.Fresh((IdKind)slot[0]);
        var words = _words[Number(slot[1..], out var length)];
        return Escaped(words[Number(slot[(length + 2)..], out _)]);
    }

    private static int Number(ReadOnlySpan<byte> digits, out int length) => Utf8Parser.TryParse(digits, out int number, out length) ? number : throw new InvalidDataException("A slot has no number.");

    private static string Escaped(string words) =>
        words.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
