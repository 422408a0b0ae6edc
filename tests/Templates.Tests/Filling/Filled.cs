using System.Text.Json.Nodes;
using Recording.Documents.Tests.Safety;

namespace Recording.Templates.Tests.Filling;

/// <summary>Documents as they are filled and read in tests.</summary>
internal static class Filled
{
    public static readonly DateTimeOffset Time = new(2026, 5, 3, 10, 0, 0, TimeSpan.Zero);

    /// <summary>Fills a document, and sees that nothing is wrong with it that was not wrong before.</summary>
    public static byte[] Of(byte[] file, JsonObject values, FillOptions? options = null)
    {
        var filled = Try(file, values, options);
        Assert.Empty(filled.Wrong.Select(w => $"{w.Path}: {w.Message}"));
        Assert.Empty(WordSafety.NewProblems(file, filled.File));
        return filled.File;
    }

    public static FilledDocument Try(byte[] file, JsonObject values, FillOptions? options = null)
    {
        Assert.False(DocumentFill.Write(file, values, options ?? new(), Time).IsRefused(out var refusal, out var filled), refusal?.Sentence);
        return filled!;
    }

    public static FieldsOfDocument Read(byte[] file)
    {
        Assert.False(DocumentFields.Read(file).IsRefused(out var refusal, out var fields), refusal?.Sentence);
        return fields!;
    }

    public static JsonNode? Value(byte[] file, string path) => Read(file).Fields.Single(f => f.Path == path).Value;

    public static byte[] Blank(string id) => TemplateLibrary.ReadFile(TemplateLibrary.Find(id)!);
}
