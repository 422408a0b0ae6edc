using System.Text.RegularExpressions;

namespace Recording.Docs.Tests;

/// <summary>Code in the pages is quoted from the tree: a box holds lines of the file that is linked last above it, and … stands for lines left out.</summary>
public sealed partial class QuotationTests
{
    private const string Left = "…";

    public static TheoryData<string, int> Boxes()
    {
        var data = new TheoryData<string, int>();
        foreach (var page in Page.All)
            foreach (var (number, line) in page.Lines.Index())
                if (Opening().IsMatch(line)) data.Add(page.Path, number + 1);
        return data;
    }

    [Fact]
    public void The_page_for_developers_quotes_each_kind_of_thing_to_add() =>
        Assert.All([".cs", ".json", ".ts"], kind => Assert.Contains(Boxes().Select(box => Quoted(box.Data.Item1, box.Data.Item2).File), file => file.EndsWith(kind, StringComparison.Ordinal)));

    [Theory, MemberData(nameof(Boxes))]
    public void A_quotation_is_what_its_file_says(string path, int number)
    {
        var (file, quotation) = Quoted(path, number);
        var lines = File.ReadAllLines(file);
        var at = 0;
        foreach (var stretch in Stretches(quotation))
        {
            var found = Enumerable.Range(at, Math.Max(0, lines.Length - at - stretch.Count + 1)).Where(start => lines.Skip(start).Take(stretch.Count).SequenceEqual(stretch)).Take(1).ToList();
            Assert.True(found.Count == 1, $"{path}, line {number}: {Path.GetFileName(file)} does not say, or not in this order:\n{string.Join('\n', stretch)}");
            at = found[0] + stretch.Count;
        }
    }

    /// <summary>The file that a box quotes, and its lines.</summary>
    private static (string File, IReadOnlyList<string> Lines) Quoted(string path, int number)
    {
        var page = Page.All.Single(each => each.Path == path);
        var opening = page.Lines[number - 1];
        var indent = opening.Length - opening.TrimStart().Length;
        var link = Enumerable.Range(1, number - 1).Select(back => Link().Matches(page.Lines[number - 1 - back])).FirstOrDefault(links => links.Count > 0);
        Assert.True(link is not null, $"{path}, line {number}: no file is named above the code.");
        return (Path.GetFullPath(Path.Combine(Built.Root, Path.GetDirectoryName(path)!, link.Last().Groups[1].Value)),
            [.. page.Lines.Skip(number).TakeWhile(line => line.Trim() != "```").Select(line => line.Length > indent ? line[indent..] : line.Trim())]);
    }

    private static IEnumerable<List<string>> Stretches(IEnumerable<string> lines)
    {
        var stretch = new List<string>();
        foreach (var line in lines.Append(Left))
        {
            if (line.Trim() != Left) stretch.Add(line);
            else if (stretch.Count > 0)
            {
                yield return stretch;
                stretch = [];
            }
        }
    }

    [GeneratedRegex(@"^\s*```\w+", RegexOptions.None, 1000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\]\(([^)\s#]+\.(?:cs|ts|json|csv))\)", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
