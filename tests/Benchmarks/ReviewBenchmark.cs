using BenchmarkDotNet.Attributes;
using Recording.Analysis.Text;
using Recording.Documents;
using Recording.Documents.Guard;
using Recording.Documents.Reviews;

namespace Recording.Benchmarks;

/// <summary>What writing 500 comments and 500 replacements into 50,000 words costs beside reading and saving the document: at most three times.</summary>
[MemoryDiagnoser]
[InProcess] // The assembly has another name than its project, which BenchmarkDotNet would look for.
public class ReviewBenchmark
{
    private const int Items = 500;

    private readonly byte[] _file = ReadingBenchmark.LongReport();
    private Review _review = new("", []);

    [GlobalSetup]
    public void Setup()
    {
        var document = Read(_file);
        var places = Enumerable.Range(0, document.Paragraphs.Count).Where(i => document.Paragraphs[i].Text.Length > 40).ToList();
        _review = new("Priya Shah", [.. Enumerable.Range(0, 2 * Items).Select(i => new ReviewItem(
            Target.Of(document, new(places[i * places.Count / (2 * Items)], 7, 20)), i % 2 == 0 ? "Says who?" : null, i % 2 == 0 ? null : "report"))]);
    }

    [Benchmark(Baseline = true)]
    public int ReadAndSave()
    {
        _ = Read(_file);
        if (WordFile.OpenCopy(_file, Limits.Default).IsRefused(out _, out var copy)) throw new InvalidOperationException("refused");
        using (copy)
        {
            _ = copy.Document.MainDocumentPart!.Document;
            return copy.Save().Length;
        }
    }

    [Benchmark]
    public int Review() =>
        DocumentReview.Write(_file, _review, DateTimeOffset.UnixEpoch).IsRefused(out _, out var reviewed) || reviewed.Refused.Any()
            ? throw new InvalidOperationException(reviewed?.Refused.First().Reason)
            : reviewed.File.Length;

    private static DocumentText Read(byte[] file) => DocumentReader.Read(file).IsRefused(out _, out var text) ? throw new InvalidOperationException("refused") : text;
}
