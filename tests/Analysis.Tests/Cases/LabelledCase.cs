using System.Globalization;
using System.Text;
using Recording.Analysis.Cases;
using Recording.Analysis.Checks;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests.Cases;

/// <summary>An invented case with what a summary must find in it, and a draft with what a check must find beside it.</summary>
internal sealed record LabelledCase(string Name, IReadOnlyDictionary<string, string> Header, IReadOnlyList<LabelledRecord> Records, LabelledRecord? Draft)
{
    public static LabelledCase Parse(string name, string text)
    {
        var parts = ("\n" + text.ReplaceLineEndings("\n")).Split("\n=== ");
        var header = parts[0].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':', 2)).ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim());
        var records = parts.Skip(1).Select(part => LabelledRecord.Parse(name, part)).ToList();
        return new(name, header, [.. records.Where(record => !record.IsDraft)], records.SingleOrDefault(record => record.IsDraft));
    }

    public IReadOnlyList<string> List(string key) =>
        Header.GetValueOrDefault(key, "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public CaseSummary Summary() => CaseSummary.Of(Records.Select(record => RecordContent.Of(record.Record)));

    public IReadOnlyList<Finding> Findings() => Checker.Check(Draft!.Record.Text, new()
    {
        Kind = Draft.Record.Kind,
        Dated = Draft.Record.Date,
        Today = Draft.Record.Date,
        Subject = Header["subject"],
        Earlier = [.. Records.Select(record => record.Record)],
    }).Findings;
}

/// <summary>A place that must (or may) be found, or with no place the whole document.</summary>
/// <param name="Name">"flag", "fact", "event" …</param>
/// <param name="Rest">What follows the name: a date, a kind, an amount.</param>
/// <param name="Id">The number after "#", by which two labels belong together.</param>
internal sealed record CaseLabel(string Name, string Rest, string Id, bool IsMay, Span? Span, LabelledRecord Record, string Words)
{
    public bool Covers(RecordQuotation quotation) =>
        quotation.Source.Date == Record.Record.Date && quotation.Source.Name == Record.Record.Name && Overlaps(quotation.Target);

    public bool Overlaps(Target target) =>
        Span is { } span && span.Overlaps(new(target.Start.Paragraph, target.Start.Offset, target.End.Paragraph, target.End.Offset));
}

internal sealed record LabelledRecord(EarlierRecord Record, bool IsDraft)
{
    public List<CaseLabel> Labels { get; } = [];

    public static LabelledRecord Parse(string name, string text)
    {
        var (head, body) = (text.Split('\n', 2)[0].Split('|', StringSplitOptions.TrimEntries), text.Split('\n', 2)[1]);
        var isDraft = head[0].StartsWith("draft ", StringComparison.Ordinal);
        var (plain, marks) = Unmark(string.Join('\n', body.Split('\n').Where(line => line.Trim().Length > 0)));
        var lines = plain.Split('\n').Where(line => line.Trim().Length > 0).ToList();
        var record = new LabelledRecord(new(head[3], DateOnly.ParseExact(head[0].Replace("draft ", "", StringComparison.Ordinal), "yyyy-MM-dd", CultureInfo.InvariantCulture), Lines.Read(plain))
        {
            Id = name,
            Author = head[2],
            Kind = Enum.Parse<DocumentKind>(head[1].Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
        }, isDraft);
        foreach (var (label, isMay, first, end) in marks) record.Add(label, isMay, first, end, plain, lines);
        return record;
    }

    private void Add(string label, bool isMay, int first, int end, string plain, List<string> lines)
    {
        var (head, id) = label.Split('#') is [var before, var number] ? (before, number) : (label, "");
        var words = head.Trim().Split(' ', 2);
        Labels.Add(new(words[0], words.Length > 1 ? words[1] : "", id, isMay, first < 0 ? null : SpanOf(first, end, lines), this, first < 0 ? "" : plain[first..end]));
    }

    /// <summary>Places count in the paragraphs that <see cref="Lines"/> makes of the lines: empty ones left out.</summary>
    private static Span SpanOf(int first, int end, List<string> lines)
    {
        var (paragraph, start) = (0, 0);
        while (first >= start + lines[paragraph].Length + 1) start += lines[paragraph++].Length + 1;
        return new(paragraph, first - start, end - start);
    }

    /// <summary>Takes out "[[label:words]]" and "((label:words))", which may stand in one another; "[[label]]" stands for the whole document.</summary>
    private static (string Plain, List<(string Label, bool IsMay, int First, int End)> Marks) Unmark(string text)
    {
        var (plain, marks, open) = (new StringBuilder(), new List<(string, bool, int, int)>(), new Stack<(string Label, bool IsMay, int First)>());
        for (var i = 0; i < text.Length; i++)
        {
            var two = i + 1 < text.Length ? text.Substring(i, 2) : "";
            if (two is "[[" or "((")
            {
                var close = text.IndexOfAny([':', ']', ')'], i + 2);
                var label = text[(i + 2)..close];
                if (text[close] == ':') { open.Push((label, two == "((", plain.Length)); i = close; }
                else { marks.Add((label, two == "((", -1, -1)); i = close + 1; }
            }
            else if (two is "]]" or "))" && open.Count > 0)
            {
                var (label, isMay, first) = open.Pop();
                marks.Add((label, isMay, first, plain.Length));
                i++;
            }
            else plain.Append(text[i]);
        }
        Assert.True(open.Count == 0, "a label is not closed");
        return (plain.ToString(), marks);
    }
}
