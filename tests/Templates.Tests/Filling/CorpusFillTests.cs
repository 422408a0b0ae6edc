using Recording.Documents.Tests.Safety;

namespace Recording.Templates.Tests.Filling;

/// <summary>Fills and reads back the Word files of the folder that RECORDING_CORPUS names.</summary>
public sealed class CorpusFillTests(ITestOutputHelper output)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("RECORDING_CORPUS");

    [Fact]
    public void Every_file_with_fields_is_filled_and_read_back()
    {
        Assert.SkipWhen(string.IsNullOrEmpty(Folder), "Set RECORDING_CORPUS to a folder of Word files to run this.");
        var (filled, fields, failures) = (0, 0, new List<string>());
        foreach (var path in Directory.EnumerateFiles(Folder!, "*.do?x", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var file = File.ReadAllBytes(path);
            if (DocumentFields.Read(file, cancellation: TestContext.Current.CancellationToken).IsRefused(out _, out var form) || form.Fields.Count == 0) continue;
            if (Failure(file, form) is { } failure) failures.Add($"{Path.GetFileName(path)}: {failure}");
            else (filled, fields) = (filled + 1, fields + form.Fields.Count);
        }
        output.WriteLine($"{filled} files with {fields} fields filled and read back, {failures.Count} not");
        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
    }

    private static string? Failure(byte[] file, FieldsOfDocument form)
    {
        var values = new ValuesOf(1).Object(form.Schema);
        if (DocumentFill.Write(file, values, new(Overwrites: true), Filled.Time).IsRefused(out var refusal, out var filled)) return refusal.Type == "protected" ? null : refusal.Type;
        if (filled.Wrong.Count > 0) return string.Join(' ', filled.Wrong);
        if (WordSafety.NewProblems(file, filled.File) is { Count: > 0 } problems) return string.Join(' ', problems.Take(3));
        var back = Filled.Read(filled.File).Fields.Where(f => !f.Locked).ToDictionary(f => f.Path, f => LibraryFillTests.Sorted(f.Value));
        var wanted = Wanted("", values).ToList();
        return wanted.FirstOrDefault(w => back.GetValueOrDefault(w.Path) != w.Value) is { Path: { } path } wrong ? $"{path} is {back.GetValueOrDefault(path)}, not {wrong.Value}" : null;
    }

    private static IEnumerable<(string Path, string Value)> Wanted(string path, System.Text.Json.Nodes.JsonObject values) => values.SelectMany(p => (p.Value switch
    {
        System.Text.Json.Nodes.JsonObject inner => Wanted($"{path}{p.Key}.", inner),
        System.Text.Json.Nodes.JsonArray items when items.All(i => i is System.Text.Json.Nodes.JsonObject o && !o.ContainsKey("runs")) =>
            items.SelectMany((i, n) => Wanted($"{path}{p.Key}[{n}].", i!.AsObject())),
        _ => [($"{path}{p.Key}", LibraryFillTests.Sorted(p.Value))],
    }));
}
