using CsCheck;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Properties;

/// <summary>A piece of a generated paragraph: its markup and what each view must show of it.</summary>
internal sealed record Inline(string Xml, string Final, string Original)
{
    private static readonly Gen<string> Words = Gen.Char["abc &<é\"漢"].Array[0, 6].Select(c => new string(c));

    private static readonly Gen<Inline> Plain = Words.Select(t => new Inline(R(t), t, t));

    private static readonly Gen<Inline> Special = OneOf<Inline>(
        new(Run("<w:tab/>"), "\t", "\t"), new(Run("<w:br/>"), "\n", "\n"), new(Run("<w:noBreakHyphen/>"), "\u2011", "\u2011"),
        new(Run("<w:softHyphen/>"), "\u00AD", "\u00AD"), new(R("hidden", "<w:vanish/>"), "", ""));

    private static readonly Gen<Inline> Leaf = Gen.OneOf(Plain, Plain, Special);

    private static readonly Gen<Inline> Inserted = Leaf.Select(i => new Inline(Ins(i.Xml), i.Final, ""));

    private static readonly Gen<Inline> Deleted = Words.Select(t => new Inline(Del(t), "", t));

    private static readonly Gen<Inline> InsertedAndDeleted = Words.Select(t => new Inline(Ins(Del(t)), "", ""));

    private static readonly Gen<Inline> Changed = Gen.OneOf(Leaf, Leaf, Inserted, Deleted, InsertedAndDeleted);

    private static readonly Gen<Inline> Wrapped = Gen.Select(Sequence(Changed), Gen.Int[0, 4], (inner, kind) => inner with
    {
        Xml = kind switch
        {
            0 => Sdt(inner.Xml),
            1 => $"""<w:hyperlink w:anchor="x">{inner.Xml}</w:hyperlink>""",
            2 => Field(" REF a ", inner.Xml),
            3 => $"""<w:smartTag w:uri="u" w:element="e">{inner.Xml}</w:smartTag>""",
            _ => $"""<w:fldSimple w:instr="AUTHOR">{inner.Xml}</w:fldSimple>""",
        },
    });

    /// <summary>The content of one paragraph.</summary>
    public static readonly Gen<Inline> Content = Sequence(Gen.OneOf(Changed, Changed, Wrapped));

    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<Inline> Sequence(Gen<Inline> item) => item.List[0, 6].Select(all => new Inline(
        string.Concat(all.Select(i => i.Xml)), string.Concat(all.Select(i => i.Final)), string.Concat(all.Select(i => i.Original))));
}

/// <summary>A generated paragraph and what its mark does.</summary>
internal sealed record Line(Inline Content, string Mark)
{
    public static readonly Gen<Line> Any = Gen.Select(Inline.Content, Inline.OneOf("", "", "", "ins", "del"), (content, mark) => new Line(content, mark));

    /// <summary>The lines' text, each joined to the next where its mark is gone.</summary>
    public static List<string> Joined(List<Line> lines, string gone, Func<Line, string> text)
    {
        var expected = new List<string>();
        var joins = false;
        foreach (var line in lines)
        {
            if (joins) expected[^1] += text(line); else expected.Add(text(line));
            joins = line.Mark == gone;
        }
        return expected;
    }

    public string Xml => Para(Content.Xml, null, Mark.Length == 0 ? "" : MarkOf(Mark));
}
