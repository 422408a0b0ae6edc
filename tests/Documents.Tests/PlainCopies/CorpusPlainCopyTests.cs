using DocumentFormat.OpenXml.Packaging;
using Recording.Analysis.Checks;
using Recording.Documents.PlainCopies;
using Recording.Documents.Tests.Safety;

namespace Recording.Documents.Tests.PlainCopies;

/// <summary>Makes copies to share of the Word files of the folder that RECORDING_CORPUS names.</summary>
public sealed class CorpusPlainCopyTests(ITestOutputHelper output)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("RECORDING_CORPUS");

    private static readonly CheckOptions Options = new() { Today = new(2026, 3, 12) };

    [Fact]
    public void Every_copy_is_as_sound_as_its_document()
    {
        Assert.SkipWhen(string.IsNullOrEmpty(Folder), "Set RECORDING_CORPUS to a folder of Word files to run this.");
        var (failures, refusals, files) = (new List<string>(), new List<string>(), 0);
        foreach (var path in Directory.EnumerateFiles(Folder!, "*.do?*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var file = File.ReadAllBytes(path);
            if (DocumentReader.Read(file, cancellation: TestContext.Current.CancellationToken).IsRefused(out _, out _) || !CanBeValidated(file)) continue;
            files++;
            if (Copy(file, out var refusal) is not { } copy) refusals.Add($"{Path.GetFileName(path)}: {refusal}");
            else if (WordSafety.NewProblems(file, copy) is [var first, ..]) failures.Add($"{Path.GetFileName(path)}: {first}");
        }
        output.WriteLine($"{files} files, {refusals.Count} refused, {failures.Count} failed\n{string.Join('\n', refusals)}");
        Assert.True(failures.Count == 0, string.Join('\n', failures));
        Assert.DoesNotContain(refusals, refusal => refusal.EndsWith("broken-file", StringComparison.Ordinal));
    }

    private static bool CanBeValidated(byte[] file)
    {
        try
        {
            return WordSafety.Problems(file).Count >= 0;
        }
        catch (OpenXmlPackageException)
        {
            return false;
        }
    }

    private static byte[]? Copy(byte[] file, out string? refused)
    {
        refused = DocumentPlainCopy.Plan(file, null, Options, cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out var plan) ? refusal.Type : null;
        if (plan is null) return null;
        var choices = new PlainCopyChoices("Ama Osei", [.. plan.Matters.Select(matter => matter.Id)]);
        refused = DocumentPlainCopy.Make(file, choices, Options, new(2026, 3, 12, 9, 30, 0, TimeSpan.Zero), cancellation: TestContext.Current.CancellationToken).IsRefused(out refusal, out var copy) ? refusal.Type : null;
        return copy?.File;
    }
}
