using Recording.Analysis.Cases;
using Recording.Analysis.Checks;
using Recording.Analysis.Text;

namespace Recording.Analysis.Rules;

/// <summary>
/// A piece of a record that a rule flags, the words marked <c>[|like this|]</c>, or leaves alone. Lines are paragraphs;
/// a line that begins with "# " is a heading, one with "- " a list item.
/// </summary>
public sealed record Example(string Marked, bool IsFlagged)
{
    /// <summary>An example that the rule flags, exactly at its marks; with none, as a whole document.</summary>
    public static Example Bad(string marked) => new(marked, true);

    /// <summary>An example that the rule leaves alone.</summary>
    public static Example Good(string text) => new(text, false);

    public DocumentKind? Kind { get; init; }

    /// <summary>The template that the example follows.</summary>
    internal ExpectedTemplate? Template { get; init; }

    /// <summary>The day on which the example is checked, unless its text says another.</summary>
    public DateOnly Dated { get; init; } = new(2026, 3, 12);

    /// <summary>The earlier records that it is checked with.</summary>
    public IReadOnlyList<EarlierRecord> Earlier { get; init; } = [];

    /// <summary>The same with an earlier record, written on a day (ISO 8601).</summary>
    internal Example After(string date, string text, DocumentKind kind = DocumentKind.CaseNote, string author = "Ann Reed, social worker") => this with
    {
        Earlier = [.. Earlier, new("Earlier record", DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Lines.Read(text)) { Author = author, Kind = kind }],
    };

    /// <summary>The words without marks.</summary>
    public string Text => Marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    /// <summary>Gives the paragraphs the formatting that the rule looks at.</summary>
    internal Func<DocumentText, DocumentText> Shaped { get; init; } = document => document;

    public DocumentText Document() => Shaped(Lines.Read(Text));

    /// <summary>The marked stretches, as spans of <see cref="Document"/>.</summary>
    public IReadOnlyList<Span> Marks()
    {
        var spans = new List<Span>();
        (int Paragraph, int Offset)? open = null;
        var lines = Marked.ReplaceLineEndings("\n").Split('\n').Where(l => l.Trim().Length > 0).ToList();
        for (var p = 0; p < lines.Count; p++)
        {
            var offset = 0;
            var line = Lines.Content(lines[p]);
            for (var i = 0; i < line.Length; i++)
            {
                if (line.AsSpan(i).StartsWith("[|")) { open = (p, offset); i++; }
                else if (line.AsSpan(i).StartsWith("|]") && open is { } start) { spans.Add(new(start.Paragraph, start.Offset, p, offset)); i++; }
                else offset++;
            }
        }
        return spans;
    }
}
