using BenchmarkDotNet.Attributes;
using Recording.Analysis.Checks;
using Recording.Analysis.Text;

namespace Recording.Benchmarks;

/// <summary>What a check of all rules costs: of ten times the words at most twelve times as much.</summary>
[MemoryDiagnoser]
[InProcess]
public class CheckBenchmark
{
    private static readonly CheckOptions Options = new() { Today = new(2026, 3, 12) };
    private DocumentText _document = new([]);

    [Params(10_000, 100_000)]
    public int Words { get; set; }

    [GlobalSetup]
    public void Setup() => _document = Lines.Read(InventedText.Of(Words));

    [Benchmark]
    public int Check() => Checker.Check(_document, Options).Findings.Count;
}
