using System.Text;
using System.Text.RegularExpressions;

namespace Recording.Benchmarks;

/// <summary>Text of any length out of the invented records that the checker's evaluation holds.</summary>
internal static partial class InventedText
{
    /// <summary>The records one after the other, from the start again when they run out, up to so many words.</summary>
    public static string Of(int words)
    {
        var lines = Lines();
        var text = new StringBuilder();
        for (var i = 0; words > 0; i++)
        {
            var line = lines[i % lines.Count];
            text.AppendLine(line);
            words -= line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        }
        return text.ToString();
    }

    private static List<string> Lines()
    {
        var assembly = typeof(InventedText).Assembly;
        var lines = new List<string>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("text/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var body = reader.ReadToEnd().Split("\n---\n")[^1];
            lines.AddRange(body.Split('\n').Where(line => line.Trim().Length > 0 && !line.StartsWith("[[[", StringComparison.Ordinal) && line != "]]]").Select(line => Label().Replace(line, "$1")));
        }
        return lines;
    }

    [GeneratedRegex(@"[\[(]{2}[a-z,/* -]+:(.*?)[\])]{2}", RegexOptions.None, 1000)]
    private static partial Regex Label();
}
