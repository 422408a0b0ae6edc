using System.Text.RegularExpressions;

namespace Recording.Docs.Tests;

/// <summary>A page that is written for readers of this repository.</summary>
/// <param name="Path">From the root, with slashes.</param>
internal sealed partial record Page(string Path, IReadOnlyList<string> Lines)
{
    private static readonly HashSet<string> NotOurs = ["bin", "obj", "node_modules", "wwwroot", "TestResults"];

    /// <summary>Every page, those that are made from data among them.</summary>
    public static IReadOnlyList<Page> All { get; } = [.. In(new(Built.Root)).Select(file => Of(file.FullName)).OrderBy(page => page.Path, StringComparer.Ordinal)];

    /// <summary>The lines of the section that a line stands in, its heading first.</summary>
    public IEnumerable<string> SectionAround(int line)
    {
        var first = line;
        while (first > 0 && !Lines[first].StartsWith('#')) first--;
        return Lines.Skip(first).Index().TakeWhile(each => each.Index == 0 || !each.Item.StartsWith('#')).Select(each => each.Item);
    }

    /// <summary>Where each link of the page leads, pictures among them.</summary>
    public IEnumerable<string> Links => Unboxed.Where(line => !IsIndented(line)).SelectMany(line => Link().Matches(line)).Select(match => match.Groups[1].Value);

    /// <summary>Its lines, of which those are empty that stand in a box.</summary>
    public IReadOnlyList<string> Unboxed => [.. WithoutBoxes(Lines)];

    /// <summary>Whether a line belongs to an indented block.</summary>
    public static bool IsIndented(string line) => line.StartsWith("    ", StringComparison.Ordinal);

    /// <summary>The names by which a link reaches the headings.</summary>
    public IEnumerable<string> Anchors => Lines.Where(line => line.StartsWith('#')).Select(heading => NotInAnchors().Replace(heading.TrimStart('#', ' ').ToLowerInvariant(), "").Replace(' ', '-'));

    private static IEnumerable<string> WithoutBoxes(IEnumerable<string> lines)
    {
        var isBoxed = false;
        foreach (var line in lines)
        {
            var isFence = line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            yield return isBoxed || isFence ? "" : line;
            if (isFence) isBoxed = !isBoxed;
        }
    }

    private static Page Of(string path) => new(System.IO.Path.GetRelativePath(Built.Root, path).Replace('\\', '/'), File.ReadAllLines(path));

    private static IEnumerable<FileInfo> In(DirectoryInfo folder) => folder.EnumerateFiles("*.md")
        .Concat(folder.EnumerateDirectories().Where(each => !each.Name.StartsWith('.') && !NotOurs.Contains(each.Name)).SelectMany(In));

    [GeneratedRegex(@"\]\(([^)\s]+)\)", RegexOptions.None, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\p{L}\p{Nd} _-]", RegexOptions.None, 1000)]
    private static partial Regex NotInAnchors();
}
