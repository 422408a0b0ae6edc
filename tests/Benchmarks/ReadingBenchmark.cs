using BenchmarkDotNet.Attributes;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Benchmarks;

/// <summary>What reading costs beside opening the file with the SDK and enumerating its text: at most twice, in time and in memory.</summary>
[MemoryDiagnoser]
[InProcess] // The assembly has another name than its project, which BenchmarkDotNet would look for.
public class ReadingBenchmark
{
    private const int Words = 50_000, WordsInRun = 4, RunsInParagraph = 10;

    private readonly byte[] _file = LongReport();

    [Benchmark(Baseline = true)]
    public int Sdk()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(_file), isEditable: false);
        return document.MainDocumentPart!.Document!.Descendants<W.Text>().Sum(t => t.Text.Length);
    }

    [Benchmark]
    public int Read() => DocumentReader.Read(_file).IsRefused(out _, out var text) ? throw new InvalidOperationException("refused") : text.Paragraphs.Sum(p => p.Text.Length);

    /// <summary>A report as Word writes it: several runs a paragraph, each with its language and revision ids; headings, lists and a table now and then.</summary>
    internal static byte[] LongReport()
    {
        var run = Run(T(string.Concat(Enumerable.Repeat("record ", WordsInRun))), """<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:lang w:val="en-GB"/>""")
            .Replace("<w:r>", "<w:r w:rsidR=\"00A77B3E\" w:rsidRPr=\"00B11C22\">", StringComparison.Ordinal);
        var paragraph = string.Concat(Enumerable.Repeat(run, RunsInParagraph));
        var blocks = Enumerable.Range(0, Words / WordsInRun / RunsInParagraph).Select(i => (i % 20) switch
        {
            0 => Para(paragraph, "Heading1"),
            5 => Para(Ins(paragraph)),
            10 => Table($"<w:tr>{Cell(Para(paragraph))}{Cell(P(""))}</w:tr>"),
            _ => Para(paragraph),
        });
        return Docx.Of(blocks).Styles(Style("Heading1", "heading 1", """<w:pPr><w:outlineLvl w:val="0"/></w:pPr>""")).ToBytes();
    }
}
