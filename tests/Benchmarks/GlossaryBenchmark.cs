using BenchmarkDotNet.Attributes;
using Recording.Analysis.Checks;
using Recording.Analysis.Lexicons;
using Recording.Analysis.Rules;
using Recording.Analysis.Text;

namespace Recording.Benchmarks;

/// <summary>What more terms cost: a thousand at most twice as much as a hundred.</summary>
[InProcess]
public class GlossaryBenchmark
{
    private readonly DocumentText _document = Lines.Read(InventedText.Of(10_000));
    private CheckOptions _options = new() { Today = new(2026, 3, 12) };

    [Params(100, 1_000)]
    public int Terms { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var entries = Glossary.BuiltIn.Entries.Where(e => e.Form != TermForm.Acronym).ToList();
        var every = entries.Count / Terms;
        _options = _options with
        {
            Glossary = Glossary.Of([.. entries.Where((_, i) => i % every == 0).Take(Terms)]),
            RulesOff = RuleBook.Rules.Select(rule => rule.Id).Except(["term", "officialese", "wordy"]).ToHashSet(),
        };
    }

    [Benchmark]
    public int Check() => Checker.Check(_document, _options).Findings.Count;
}
