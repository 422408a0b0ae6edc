using Recording.Analysis.Checks;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests;

/// <summary>Whatever a document holds, it can be checked, and each finding quotes the words at its place.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Odd =
    [
        "", " ", "\t", "\n", "\uFFFC", "\u00AD", "\u2011", "’", "“", "\"", "'s", "-", "–", "/", ":", "(", ")", "[", "]", "<", ">", "£", "%", "&", "0", "31/02/2026", "99:99",
        "£1,2,3", "1.2.3.4.5", "Mr", "Dr.", "O'", "ÅÉÎ", "山田", "مرحبا", "😀", "👩‍👩‍👧", "\uD83D", "TBC", "XXXX", "From:", "Sent:", "On 3 May wrote:", "born", "aged", "total", "hours", "(", "…",
    ];

    private static readonly string[] Sentences =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Evaluation"), "*.txt", SearchOption.AllDirectories).Order()
            .SelectMany(File.ReadLines).Where(line => line.Length > 0),
    ];

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 120)];

    [Theory, MemberData(nameof(Seeds))]
    public void It_can_be_checked(int seed)
    {
        var random = new Random(seed);
        var document = Document(random);
        var options = new CheckOptions { Today = new(2026, 11, 22), Kind = seed % 3 == 0 ? null : (DocumentKind)random.Next(9) };
        var result = Checker.Check(document, options, TestContext.Current.CancellationToken);
        Assert.Equal(result.Findings.Select(f => f.Id), Checker.Check(document, options, TestContext.Current.CancellationToken).Findings.Select(f => f.Id));
        Assert.All(result.Findings.Where(f => f.Target is not null), finding =>
        {
            var target = finding.Target!;
            Assert.StartsWith(target.Quote.Exact.Split('\n')[0], document.Paragraphs[target.Start.Paragraph].Text[target.Start.Offset..], StringComparison.Ordinal);
            Assert.NotEqual("", target.Quote.Exact);
        });
    }

    private static DocumentText Document(Random random) => new([.. Enumerable.Range(0, random.Next(1, 40)).Select(index => new Paragraph
    {
        Index = index,
        Text = Text(random),
        Role = (ParagraphRole)random.Next(10),
        HeadingLevel = random.Next(3),
        Cell = random.Next(4) == 0 ? new(0, index, random.Next(3), random.Next(2) == 0) : null,
    })]);

    private static string Text(Random random)
    {
        var words = Sentences[random.Next(Sentences.Length)].Split(' ').ToList();
        for (var change = random.Next(6); change > 0 && words.Count > 0; change--)
        {
            var at = random.Next(words.Count);
            if (random.Next(3) == 0) words.RemoveAt(at);
            else if (random.Next(2) == 0) words.Insert(at, Odd[random.Next(Odd.Length)]);
            else words[at] = words[at][..random.Next(words[at].Length + 1)] + Odd[random.Next(Odd.Length)];
        }
        return string.Join(random.Next(20) == 0 ? "" : " ", words);
    }
}
