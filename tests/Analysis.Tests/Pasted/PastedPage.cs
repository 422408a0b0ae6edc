using Recording.Analysis.Language;
using Recording.Analysis.Language.Pasted;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests.Pasted;

/// <summary>A report in Arial 12 into which things are pasted, line by line, with the formatting and the tables that they bring.</summary>
internal sealed class PastedPage
{
    private readonly List<Paragraph> _paragraphs = [];
    private int _table = -1;

    /// <summary>The report's own prose.</summary>
    public PastedPage Own(params string[] lines) => Add(lines, "Arial", 24, null, "en-GB");

    /// <summary>Pasted lines in the look of Outlook's answers.</summary>
    public PastedPage Outlook(params string[] lines) => Add(lines, "Calibri", 22, "1F497D", "en-GB");

    public PastedPage Look(string font, int size, string? color, string language, params string[] lines) => Add(lines, font, size, color, language);

    public PastedPage Quoted(params string[] lines)
    {
        var first = _paragraphs.Count;
        Own(lines);
        for (var i = first; i < _paragraphs.Count; i++) _paragraphs[i] = _paragraphs[i] with { Role = ParagraphRole.Quotation };
        return this;
    }

    /// <summary>A table; a cell may hold several lines (U+000A).</summary>
    public PastedPage Table(params string[][] rows)
    {
        _table++;
        for (var row = 0; row < rows.Length; row++)
            for (var column = 0; column < rows[row].Length; column++)
            {
                Own(rows[row][column]);
                _paragraphs[^1] = _paragraphs[^1] with { Cell = new(_table, row, column, row == 0) };
            }
        return this;
    }

    /// <summary>Links the last paragraph's words to an address.</summary>
    public PastedPage Linked(string words, string address)
    {
        var last = _paragraphs[^1];
        _paragraphs[^1] = last with { Links = [.. last.Links, new(last.Text.IndexOf(words, StringComparison.Ordinal), words.Length, address)] };
        return this;
    }

    /// <summary>Makes the last paragraphs bold up to their colons.</summary>
    public PastedPage BoldLabels(int paragraphs)
    {
        for (var i = _paragraphs.Count - paragraphs; i < _paragraphs.Count; i++)
        {
            var (own, colon) = (_paragraphs[i].Formats[0], _paragraphs[i].Text.IndexOf(':', StringComparison.Ordinal) + 1);
            _paragraphs[i] = _paragraphs[i] with { Formats = [own with { Length = colon, Bold = true }, own with { Start = colon, Length = own.Length - colon }] };
        }
        return this;
    }

    public DocumentText Document => new(_paragraphs);

    /// <summary>The blocks found, as "Email 3-7" (of paragraphs), "(exhibit)" behind what is set out on purpose.</summary>
    public IReadOnlyList<string> Blocks(Checks.DocumentKind? kind = null)
    {
        var blocks = PastedBlocks.Of(new Reading(Document, new() { Kind = kind, Today = new(2026, 3, 12) }));
        return [.. Enum.GetValues<PastedKind>().SelectMany(k => blocks.OfKind(k)).OrderBy(b => b.Span)
            .Select(b => $"{b.Kind} {b.Span.Paragraph}-{b.Span.EndParagraph}{(b.IsExhibit ? " (exhibit)" : "")}")];
    }

    private PastedPage Add(string[] lines, string font, int size, string? color, string language)
    {
        foreach (var line in lines)
        {
            var text = Lines.Read(line).Paragraphs[0];
            _paragraphs.Add(text with { Index = _paragraphs.Count, Text = text.Text.Replace('¶', '\n'), Formats = [new(0, text.Text.Length, font, size, color, null, false, false, language)] });
        }
        return this;
    }
}
