using System.Globalization;
using System.Text.RegularExpressions;
using Recording.Analysis.Checks;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests.Evaluation;

/// <summary>A document with the places marked at which a good supervisor would, or might, say something.</summary>
/// <param name="Expected">Findings on the whole document, as "tip/rule", that must be reported.</param>
/// <param name="Allowed">Findings on the whole document that may be.</param>
internal sealed partial record LabelledDocument(
    string Name, DocumentKind? Kind, DocumentText Text, IReadOnlyList<Label> Labels, IReadOnlySet<string> Expected, IReadOnlySet<string> Allowed)
{
    private static readonly DateOnly DayOfCheck = new(2026, 11, 22), CreatedWhereUndated = new(2026, 1, 5);

    public int Words => Text.Paragraphs.Sum(p => p.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    /// <summary>What the checker finds: the document's date can only come from its own text.</summary>
    public IReadOnlyList<Finding> Check() => Checker.Check(Text, new() { Kind = Kind, Today = DayOfCheck }).Findings;

    /// <summary>Reads a header of "name: value" lines, a line "---", and one paragraph a line.</summary>
    /// <exception cref="FormatException">The document does not keep to the format; the message says where.</exception>
    public static LabelledDocument Parse(string name, string source)
    {
        var parts = source.ReplaceLineEndings("\n").Split("\n---\n", 2);
        if (parts.Length < 2) throw new FormatException($"{name} has no line “---” under its header.");
        var header = parts[0].Split('\n').Select(line => line.Split(':', 2)).Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim());
        var (paragraphs, labels) = Body(name, parts[1]);
        var dated = header.TryGetValue("dated", out var day) ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : CreatedWhereUndated;
        return new(
            name, header.TryGetValue("kind", out var kind) ? KindOf(name, kind) : null,
            new(paragraphs) { Properties = new() { Created = new(dated.ToDateTime(new(9, 0)), TimeSpan.Zero) } },
            labels, Rules("expect"), Rules("allow"));

        HashSet<string> Rules(string key) => [.. Label.Names(header.GetValueOrDefault(key, ""))];
    }

    private static (List<Paragraph>, List<Label>) Body(string name, string body)
    {
        var (paragraphs, labels) = (new List<Paragraph>(), new List<Label>());
        (IReadOnlyList<string> Rules, int First)? block = null;
        foreach (var line in body.Split('\n').Where(line => line.Trim().Length > 0))
        {
            if (line.StartsWith("[[[", StringComparison.Ordinal) && !line.Contains(':', StringComparison.Ordinal))
                block = (Label.Names(line[3..]), paragraphs.Count);
            else if (line.Trim() == "]]]")
            {
                var (rules, first) = block ?? throw new FormatException($"{name} ends a block that was not begun, after {paragraphs.Count} paragraphs.");
                labels.Add(new(rules, new(first, 0, paragraphs.Count - 1, Label.EndOfParagraph), LabelKind.Block, paragraphs[first].Text));
                block = null;
            }
            else
            {
                var plain = Lines.Read(line).Paragraphs[0];
                paragraphs.Add(plain with { Index = paragraphs.Count, Text = Unmark(plain.Text, paragraphs.Count, labels) });
            }
        }
        return block is null ? (paragraphs, labels) : throw new FormatException($"{name} does not end its block [[[{string.Join(',', block.Value.Rules)}.");
    }

    private static string Unmark(string line, int paragraph, List<Label> labels)
    {
        var (text, at) = ("", 0);
        foreach (Match mark in Mark.Matches(line))
        {
            text += line[at..mark.Index];
            var (rules, words) = (mark.Groups["rules"].Value, mark.Groups["words"].Value);
            labels.Add(new(Label.Names(rules), new(paragraph, text.Length, text.Length + words.Length), line[mark.Index] == '[' ? LabelKind.Must : LabelKind.May, words));
            text += words;
            at = mark.Index + mark.Length;
        }
        return text + line[at..];
    }

    private static DocumentKind KindOf(string name, string kind) =>
        Enum.TryParse<DocumentKind>(kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var known)
            ? known : throw new FormatException($"{name} is of a kind that there is not: {kind}.");

    [GeneratedRegex(@"\[\[(?<rules>[a-z,/ -]+):(?<words>.*?)\]\]|\(\((?<rules>[a-z,/* -]+):(?<words>.*?)\)\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark { get; }
}
