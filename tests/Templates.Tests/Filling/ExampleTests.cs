using Recording.Analysis.Checks;
using Recording.Analysis.Rules;
using Recording.Documents;
using Recording.Documents.Tests.Safety;

namespace Recording.Templates.Tests.Filling;

/// <summary>The invented case beside each template: a report as it should be.</summary>
public sealed class ExampleTests
{
    public static IEnumerable<TheoryDataRow<string>> Ids => LibraryFiles.Ids;

    [Theory, MemberData(nameof(Ids))]
    public void A_complete_case_is_filled_and_reads_back_equal(string id)
    {
        var filled = Complete(id);
        var read = Filled.Read(filled).Values;
        Assert.Equal(LibraryFillTests.Sorted(Examples.Left(Examples.Complete(id), read)), LibraryFillTests.Sorted(read));
        Assert.Empty(WordSafety.Problems(filled));
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_minimal_case_is_filled_and_reads_back_equal(string id)
    {
        var values = Examples.Minimal(id);
        var filled = Filled.Of(Filled.Blank(id), values, new(IsFinished: true));
        var read = Filled.Read(filled).Values;
        Assert.Equal(LibraryFillTests.Sorted(values), LibraryFillTests.Sorted(Examples.Only(read, values)));
        Assert.Empty(WordSafety.Problems(filled));
    }

    [Theory, MemberData(nameof(Ids))]
    public void The_checker_has_nothing_against_what_a_complete_case_says(string id)
    {
        var template = TemplateLibrary.Find(id)!;
        Assert.False(DocumentReader.Read(Complete(id), cancellation: TestContext.Current.CancellationToken).IsRefused(out _, out var text));
        var found = Checker.Check(text!, new() { Today = new(2027, 3, 1), Kind = template.Kind, Template = TemplateExpectation.Of(template) }, TestContext.Current.CancellationToken).Findings;
        Assert.Empty(found.Where(f => f.Severity == Severity.Problem).Select(f => $"{f.Rule}: {f.Message} {f.Target?.Quote.Prefix}[{f.Target?.Quote.Exact}]"));
    }

    /// <summary>Writes each case as a Word file into the folder that RECORDING_EXAMPLES names, to be looked at.</summary>
    [Fact(Explicit = true)]
    public async Task Write_the_cases()
    {
        var folder = Environment.GetEnvironmentVariable("RECORDING_EXAMPLES");
        Assert.NotNull(folder);
        foreach (var id in TemplateLibrary.All.Select(t => t.Id))
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{id}.docx"), Complete(id), TestContext.Current.CancellationToken);
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{id}.minimal.docx"), Filled.Of(Filled.Blank(id), Examples.Minimal(id), new(IsFinished: true)), TestContext.Current.CancellationToken);
        }
    }

    private static byte[] Complete(string id) => Filled.Of(Filled.Blank(id), Examples.Complete(id), new(IsFinished: true));
}
