using Recording.Benchmarks;
using Recording.Documents.Tests.Building;
using Guarded = Recording.Documents.Tests.Guard.Hostile;

namespace Recording.Long.Load;

/// <summary>The documents that are sent: reports of five pages, and files made to cost as much as the guard lets them.</summary>
internal static class Reports
{
    private const int WordsOfFivePages = 2_000, Different = 40;

    /// <summary>Invented reports of five pages, none like another.</summary>
    public static IReadOnlyList<byte[]> OfFivePages()
    {
        var lines = InventedText.Of(Different * WordsOfFivePages / 2).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. Enumerable.Range(0, Different).Select(i => Report(lines, i * lines.Length / Different))];
    }

    /// <summary>Every file that fills a limit with what is dear to read, and one that unfolds a thousandfold.</summary>
    public static IReadOnlyList<byte[]> Hostile() =>
        [.. Guarded.Names.Select(Guarded.Of), Docx.Of(Markup.P("words")).Put("word/media/a.png", "image/png", new byte[300 << 20]).ToBytes()];

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
