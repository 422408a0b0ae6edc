using Recording.Benchmarks;
using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Guard;

namespace Recording.Long.Load;

/// <summary>The documents that are sent: reports of five pages, and files made to do harm.</summary>
internal static class Reports
{
    private const int WordsOfFivePages = 2_000, Different = 40;

    /// <summary>Invented reports of five pages, none like another.</summary>
    public static IReadOnlyList<byte[]> OfFivePages()
    {
        var lines = InventedText.Of(Different * WordsOfFivePages / 2).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. Enumerable.Range(0, Different).Select(i => Report(lines, i * lines.Length / Different))];
    }

    /// <summary>Every file that the tests of the guard are made of, those that fill a limit among those that are refused at once, in an order that was drawn once.</summary>
    public static IReadOnlyList<byte[]> Hostile()
    {
        var files = Attacks.All.Select(attack => attack.File()).ToArray();
        new Random(1).Shuffle(files);
        return files;
    }

    private static byte[] Report(string[] lines, int first)
    {
        var (paragraphs, words) = (new List<string>(), 0);
        for (var i = first; words < WordsOfFivePages; i++)
        {
            var line = lines[i % lines.Length];
            words += line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
            paragraphs.Add(Markup.P(line));
        }
        return Docx.Of(paragraphs).ToBytes();
    }
}
