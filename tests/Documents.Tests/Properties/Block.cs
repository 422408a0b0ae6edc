using CsCheck;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Properties;

/// <summary>A generated piece of a body: a paragraph, a table, a content control around blocks, or a field over paragraphs.</summary>
/// <param name="Final">The paragraphs that the final view must show.</param>
/// <param name="Original">Those of the original view.</param>
internal sealed record Block(string Xml, IReadOnlyList<string> Final, IReadOnlyList<string> Original)
{
    private static readonly Gen<Block> Paragraph = Inline.Content.Select(c => new Block(Para(c.Xml), [c.Final], [c.Original]));

    /// <summary>Lines whose marks join them, ended by one whose mark stays.</summary>
    private static readonly Gen<Block> Joined = Gen.Select(Line.Any.List[1, 3], Inline.Content, (lines, last) =>
    {
        List<Line> all = [.. lines, new(last, "")];
        return new Block(string.Concat(all.Select(l => l.Xml)), Line.Joined(all, "del", l => l.Content.Final), Line.Joined(all, "ins", l => l.Content.Original));
    });

    /// <summary>A field whose result spans paragraphs; its code is spread over runs.</summary>
    private static readonly Gen<Block> FieldOver = Gen.Select(Inline.Content, Inline.Content, (first, second) => new Block(
        Para(FieldChar("begin") + Code("TO") + Code("C x") + FieldChar("separate") + first.Xml) + Para(second.Xml + FieldChar("end")),
        [first.Final, second.Final], [first.Original, second.Original]));

    public static Gen<List<Block>> Body => Of(3).List[1, 4];

    /// <summary>A block with at most so many levels below it.</summary>
    private static Gen<Block> Of(int depth) => depth == 0 ? Paragraph : Gen.OneOf(Paragraph, Joined, FieldOver, Control(depth), Table(depth));

    private static Gen<Block> Control(int depth) => Of(depth - 1).List[1, 3].Select(blocks => Around(blocks, xml => Sdt(xml)));

    private static Gen<Block> Table(int depth) => Row(depth).List[1, 3].Select(rows => Around(rows, xml => Building.Markup.Table(xml)));

    /// <summary>A row; in a control, inserted, deleted, or plain.</summary>
    private static Gen<Block> Row(int depth) => Gen.Select(Cell(depth).List[1, 3], Gen.Int[0, 5], (cells, kind) => kind switch
    {
        0 => Around(cells, xml => Sdt(Tr(xml))),
        1 => Around(cells, xml => Tr(xml, "ins")) with { Original = [] },
        2 => Around(cells, xml => Tr(xml, "del")) with { Final = [] },
        _ => Around(cells, xml => Tr(xml)),
    });

    /// <summary>A cell, which ends in a paragraph; now and then in a control.</summary>
    private static Gen<Block> Cell(int depth) => Gen.Select(Of(depth - 1).List[0, 2], Paragraph, Gen.Bool, (blocks, last, isControl) =>
        Around([.. blocks, last], xml => isControl ? Sdt(Building.Markup.Cell(xml)) : Building.Markup.Cell(xml)));

    private static string Tr(string cells, string change = "") =>
        $"<w:tr>{(change.Length == 0 ? "" : $"""<w:trPr><w:{change} w:id="1" w:author="S"/></w:trPr>""")}{cells}</w:tr>";

    private static Block Around(IReadOnlyList<Block> blocks, Func<string, string> wrap) => new(
        wrap(string.Concat(blocks.Select(b => b.Xml))), [.. blocks.SelectMany(b => b.Final)], [.. blocks.SelectMany(b => b.Original)]);
}
