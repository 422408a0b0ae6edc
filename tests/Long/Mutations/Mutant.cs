using System.Text.Json;

namespace Recording.Long.Mutations;

/// <summary>A change of the source, and whether a test noticed it.</summary>
/// <param name="Path">From the project's folder, with slashes.</param>
/// <param name="Line">From 1.</param>
/// <param name="Status">As the tool says it.</param>
/// <param name="Change">What was put there, in a line.</param>
internal sealed record Mutant(string Path, int Line, string Status, string Change)
{
    /// <summary>Whether a test failed or did not end.</summary>
    public bool IsNoticed => Status is "Killed" or "Timeout";

    /// <summary>Whether a test runs the line at all.</summary>
    public bool IsReached => Status != "NoCoverage";

    /// <summary>Whether it says something of the tests: the tool gives some up.</summary>
    public bool Counts => IsNoticed || Status is "Survived" or "NoCoverage";

    /// <summary>Those of a report but for what does not compile, is left out or is within another.</summary>
    public static IReadOnlyList<Mutant> In(string report)
    {
        using var read = JsonDocument.Parse(File.ReadAllText(report));
        var root = read.RootElement.GetProperty("projectRoot").GetString()!;
        return [.. read.RootElement.GetProperty("files").EnumerateObject()
            .SelectMany(file => file.Value.GetProperty("mutants").EnumerateArray().Select(mutant => Of(System.IO.Path.GetRelativePath(root, file.Name).Replace('\\', '/'), mutant)))
            .Where(mutant => mutant.Status is not ("Ignored" or "CompileError"))
            .OrderBy(mutant => mutant.Path, StringComparer.Ordinal).ThenBy(mutant => mutant.Line)];
    }

    private static Mutant Of(string path, JsonElement mutant)
    {
        var replacement = mutant.TryGetProperty("replacement", out var given) ? given.GetString()!.ReplaceLineEndings(" ") : "";
        return new(path, mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32(), mutant.GetProperty("status").GetString()!,
            $"{mutant.GetProperty("mutatorName").GetString()}: {(replacement.Length > 120 ? replacement[..120] + "…" : replacement)}");
    }
}
