using System.Text.RegularExpressions;

namespace Recording.Docs.Tests;

/// <summary>A command that a page tells its readers to run: a line of an indented block, or words within a line that begin with a program.</summary>
/// <param name="Text">On one line, as it is typed.</param>
/// <param name="Section">What the page says around it.</param>
internal sealed partial record Command(string Page, string Text, string Section)
{
    /// <summary>Those of every page, each as often as it stands there.</summary>
    public static IReadOnlyList<Command> All { get; } = [.. Docs.Tests.Page.All.SelectMany(In)];

    private static IEnumerable<Command> In(Page page)
    {
        var (lines, isInBlock) = (page.Unboxed, false);
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, isIndented) = (lines[i], Docs.Tests.Page.IsIndented(lines[i]));
            // Whether a block holds commands is told by how it begins.
            isInBlock = isIndented && (isInBlock || (i > 0 && lines[i - 1].Trim().Length == 0 && Typed().IsMatch(line.Trim())));
            var section = string.Join('\n', page.SectionAround(i));
            if (isInBlock)
            {
                var text = line.Trim();
                while (text.EndsWith('\\')) text = $"{text.TrimEnd('\\').Trim()} {lines[++i].Trim()}";
                yield return new(page.Path, text, section);
            }
            else if (!isIndented)
            {
                foreach (Match match in Named().Matches(line)) yield return new(page.Path, match.Groups[1].Value, section);
            }
        }
    }

    /// <summary>A program in lower case with its arguments, after what is set for it.</summary>
    [GeneratedRegex(@"^(?:[A-Z_]+=\S+ )*(?:\./)?[a-z][a-z0-9./-]* ", RegexOptions.None, 1000)]
    private static partial Regex Typed();

    [GeneratedRegex(@"`((?:[A-Z_]+=\S+ )*(?:dotnet|npm|npx|node|curl|wget|git|bash|docker|podman|kubectl|helm|az|apt-get|brew|winget|pwsh|soffice) [^`]+)`", RegexOptions.None, 1000)]
    private static partial Regex Named();
}
